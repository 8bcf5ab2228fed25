import PlanModel

/// What every page has around its content: head, skip link, navigation, footer.
struct PageFrame {
  let site: Site
  /// File name of the page; nil for a page on its own.
  let name: String?
  /// Title of the page, also its first heading.
  let title: String
  /// Script of the page, one that is compiled into the program; nil for none.
  var script: String?
  /// Contents that stand beside the page where there is room; nil for none.
  var aside: ((inout HTMLWriter) -> Void)?
  /// Takes a long page part by part; nil for none.
  var sink: PartSink?
  /// Bytes for which room is set aside.
  var expected = 1 << 16

  /// Above this number of plans the navigation names none; they stand on the overview.
  private static let namedPlans = 12

  /// The whole page; with a sink, its last part.
  func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter(to: sink, expected: expected)
    document(&html) { html in
      html.element(.a, .class("skip"), .href(Link(fragment: "main")), text: PageWording.skip(site.language))
      html.element(.header) { html in
        html.element(.p, .class("site"), text: PageWording.site(site.language))
        if !site.isSingle { navigation(&html) }
      }
      html.element(.div, .class(aside == nil ? "page" : "page wide")) { html in
        if let aside {
          html.element(.aside, .class("aside"), .ariaLabel(PageWording.contents(site.language))) { aside(&$0) }
        }
        html.element(.main, .id("main")) { html in
          html.element(.h1) { $0.mixed(title, site) }
          content(&html)
        }
      }
      html.element(.footer) { footer(&$0) }
      if let script { html.script(script) }
    }
    return html.bytes
  }

  /// Document type, head and body; the printed report has its own styles behind those of the site.
  func document(
    _ html: inout HTMLWriter, style: String = "", class name: String? = nil, body: (inout HTMLWriter) -> Void
  ) {
    html.documentType()
    html.element(.html, .xmlns, .lang(site.language.rawValue)) { html in
      html.element(.head) { html in
        html.void(.meta, .charset)
        html.void(.meta, .securityPolicy, .content(policy))
        html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.void(.meta, .name("generator"), .content("Duizhao \(site.report.provenance.engine)"))
        let site = PageWording.site(site.language)
        html.element(.title, text: title == site ? site : "\(title) · \(site)")
        html.style(EmbeddedData.styleSheet + style)
      }
      html.element(.body, all: name.map { [.class($0)] } ?? [], body: body)
    }
  }

  /// Nothing is ever loaded, whatever a document may have smuggled in; a page without a script runs none.
  private var policy: String {
    let scripts = script == nil ? "" : "script-src 'unsafe-inline'; "
    return "default-src 'none'; style-src 'unsafe-inline'; \(scripts)base-uri 'none'; form-action 'none'"
  }

  private func navigation(_ html: inout HTMLWriter) {
    let language = site.language
    let pages = [
      (PageNames.index, PageWording.overview), (PageNames.matrix, PageWording.matrix),
      (PageNames.pairs, PageWording.pairs), (PageNames.targets, PageWording.targets),
      (PageNames.taxonomy, PageWording.taxonomy), (PageNames.method, PageWording.method),
      (PageNames.report, PageWording.printed),
    ]
    html.element(.nav, .ariaLabel(PageWording.pages(language))) { html in
      html.element(.ul) { html in
        for (page, label) in pages where page != PageNames.pairs || !site.report.pairs.isEmpty {
          entry(page, label(language), &html)
        }
      }
      guard site.report.plans.count <= Self.namedPlans else { return }
      html.element(.ul, .class("plans")) { html in
        for plan in site.report.plans.map(\.plan) {
          if let page = site.names.plan(plan.id) { entry(page, site.index.name(plan.id, language), &html) }
        }
      }
    }
  }

  private func entry(_ page: String, _ label: String, _ html: inout HTMLWriter) {
    let current: [HTMLAttribute] = page == name ? [.ariaCurrentPage] : []
    html.element(.li) { html in
      html.element(.a, all: [.href(Link(page: page))] + current) { $0.mixed(label, site) }
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    let made = site.report.provenance
    html.element(
      .p,
      text: site.language == .chinese
        ? "由“对照”\(made.engine) 生成；分类法：\(made.taxonomy) \(made.taxonomyVersion)。机器比较的结果，引用前请核对原文。"
        : "Made by Duizhao \(made.engine) with \(made.taxonomy) \(made.taxonomyVersion). Compared by machine: check the source before you rely on a line."
    )
  }
}

extension HTMLWriter {
  /// Writes a table in a frame that scrolls sideways on narrow screens and can be reached with the keyboard.
  ///
  /// - Parameters:
  ///   - label: name of the frame where the caption is not unique on the page; nil for the caption.
  ///   - frame: class of the frame.
  mutating func table(
    _ classes: String, caption: String, label: String? = nil, frame: String = "scroll", id: String? = nil,
    body: (inout HTMLWriter) -> Void
  ) {
    element(.div, .class(frame), .region, .ariaLabel(label ?? caption), .tabindex) { html in
      html.element(.table, all: [.class(classes)] + (id.map { [.id($0)] } ?? [])) { html in
        html.element(.caption, text: caption)
        body(&html)
      }
    }
  }

  /// Writes a table head of one row.
  mutating func tableHead(_ titles: [String], _ site: Site? = nil) {
    element(.thead) { html in
      html.element(.tr) { html in
        for title in titles {
          html.element(.th, .scope(.col)) { html in
            if let site { html.mixed(title, site) } else { html.text(title) }
          }
        }
      }
    }
  }

  /// Writes a list of names and values.
  mutating func facts(_ facts: [(String, String)], _ site: Site) {
    element(.dl, .class("facts")) { html in
      for (name, value) in facts {
        html.element(.dt, text: name)
        html.element(.dd) { $0.mixed(value, site) }
      }
    }
  }
}
