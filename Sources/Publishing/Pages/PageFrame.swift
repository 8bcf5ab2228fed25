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

  /// The whole page.
  func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter()
    html.documentType()
    html.element(.html, .xmlns, .lang(site.language.rawValue)) { html in
      html.element(.head) { html in
        html.void(.meta, .charset)
        html.void(.meta, .securityPolicy, .content(policy))
        html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        let site = PageWording.site(site.language)
        html.element(.title, text: title == site ? site : "\(title) · \(site)")
        html.style(EmbeddedData.styleSheet)
      }
      html.element(.body) { html in
        html.element(.a, .class("skip"), .href(Link(fragment: "main")), text: PageWording.skip(site.language))
        html.element(.header) { html in
          html.element(.p, .class("site"), text: PageWording.site(site.language))
          if !site.isSingle { navigation(&html) }
        }
        html.element(.main, .id("main")) { html in
          html.element(.h1, text: title)
          content(&html)
        }
        html.element(.footer) { footer(&$0) }
        if let script { html.script(script) }
      }
    }
    return html.bytes
  }

  /// Nothing is ever loaded, whatever a document may have smuggled in; a page without a script runs none.
  private var policy: String {
    let scripts = script == nil ? "" : "script-src 'unsafe-inline'; "
    return "default-src 'none'; style-src 'unsafe-inline'; \(scripts)base-uri 'none'; form-action 'none'"
  }

  private func navigation(_ html: inout HTMLWriter) {
    let language = site.language
    var pages = [(PageNames.index, PageWording.overview(language))]
    for plan in site.report.plans.map(\.plan) {
      guard let page = site.names.plan(plan.id) else { continue }
      pages.append((page, site.index.name(plan.id, language)))
    }
    pages += [(PageNames.targets, PageWording.targets(language)), (PageNames.method, PageWording.method(language))]
    html.element(.nav, .ariaLabel(PageWording.pages(language))) { html in
      html.element(.ul) { html in
        for (page, label) in pages {
          html.element(.li) { html in
            let current: [HTMLAttribute] = page == name ? [.ariaCurrentPage] : []
            html.element(.a, all: [.href(Link(page: page))] + current) { $0.text(label) }
          }
        }
      }
    }
  }

  private func footer(_ html: inout HTMLWriter) {
    let made = site.report.provenance
    html.element(
      .p,
      text: site.language == .chinese
        ? "由对照 \(made.engine) 生成；分类法：\(made.taxonomy) \(made.taxonomyVersion)。机器比较的结果，引用前请核对原文。"
        : "Made by Duizhao \(made.engine) with \(made.taxonomy) \(made.taxonomyVersion). Compared by machine: check the source before you rely on a line."
    )
  }
}

extension HTMLWriter {
  /// Writes a table in a frame that scrolls sideways on narrow screens and can be reached with the keyboard.
  ///
  /// - Parameter label: name of the frame where the caption is not unique on the page; nil for the caption.
  mutating func table(
    _ classes: String, caption: String, label: String? = nil, body: (inout HTMLWriter) -> Void
  ) {
    element(.div, .class("scroll"), .region, .ariaLabel(label ?? caption), .tabindex) { html in
      html.element(.table, .class(classes)) { html in
        html.element(.caption, text: caption)
        body(&html)
      }
    }
  }

  /// Writes a table head of one row.
  mutating func tableHead(_ titles: [String]) {
    element(.thead) { html in
      html.element(.tr) { html in
        for title in titles { html.element(.th, .scope(.col), text: title) }
      }
    }
  }

  /// Writes a list of names and values.
  mutating func facts(_ facts: [(String, String)]) {
    element(.dl, .class("facts")) { html in
      for (name, value) in facts {
        html.element(.dt, text: name)
        html.element(.dd, text: value)
      }
    }
  }
}
