import PlanModel

/// The page of the matrix: topics × plans, each cell leading to its sentences, with filters that the address keeps.
struct MatrixPage {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Above this number the plans' boxes scroll.
  private static let openBoxes = 16

  /// The page.
  func page() -> [UInt8] {
    let frame = PageFrame(
      site: site, name: PageNames.matrix, title: PageWording.matrix(language), script: PageScript.matrix)
    return frame.page { html in
      let section = MatrixSection(site: site)
      section.legend(&html)
      filters(&html)
      section.topics(&html)
    }
  }

  /// The filters; they stand hidden in the page, and the script shows them.
  private func filters(_ html: inout HTMLWriter) {
    html.element(
      .form, .id("filters"), .class("filters"), .hidden, .ariaLabel(TargetWording.filters(language)),
      .data(.shown, MatrixWording.shown(language)), .data(.none, MatrixWording.none(language))
    ) { html in
      field("q", MatrixWording.search(language), &html) {
        $0.void(.input, .id("filter-q"), .name("q"), .inputType(.search))
      }
      choice(
        "domain", Wording.domain(language), report.domains.map { ($0.code, "\($0.code) \($0.label(language))") }, &html)
      choice("state", Wording.state(language), states, &html)
      choice("sort", MatrixWording.order(language), MatrixWording.orders.map { ($0.0, $0.1(language)) }, &html)
      html.element(.div, .class("check")) { html in
        html.element(.label) { html in
          html.void(.input, .name("holes"), .value("1"), .inputType(.checkbox))
          html.text(" " + MatrixWording.holesOnly(language))
        }
      }
      html.element(.button, .buttonType, .value("reset"), text: TargetWording.reset(language))
      plans(&html)
      html.element(.output, .labelFor("filter-q filter-domain filter-state filter-sort"), text: "")
    }
  }

  private func field(_ name: String, _ label: String, _ html: inout HTMLWriter, body: (inout HTMLWriter) -> Void) {
    html.element(.div) { html in
      html.element(.label, .labelFor("filter-\(name)"), text: label)
      body(&html)
    }
  }

  /// A choice; where no first entry of its own is given, the first shows everything.
  private func choice(_ name: String, _ label: String, _ options: [(String, String)], _ html: inout HTMLWriter) {
    field(name, label, &html) { html in
      html.element(.select, .id("filter-\(name)"), .name(name)) { html in
        if options.first?.0 != "" { html.element(.option, .value(""), text: TargetWording.all(language)) }
        for (value, text) in options { html.element(.option, .value(value), text: text) }
      }
    }
  }

  /// The states that occur, by the class that cells bear.
  private var states: [(String, String)] {
    let used = MatrixSection(site: site).used
    return CellDisplay.allCases.filter { used.contains($0) && $0 != .reported }.map { display in
      let joint = display == .covered && used.contains(.reported)
      let label = joint ? "\(display.label(language))／\(CellDisplay.reported.label(language))" : display.label(language)
      return (display.rawValue, label)
    }
      + (used.contains(.reported) && !used.contains(.covered)
        ? [("covered", CellDisplay.reported.label(language))] : [])
  }

  private func plans(_ html: inout HTMLWriter) {
    html.element(.fieldset, .class(report.plans.count > Self.openBoxes ? "many" : "few")) { html in
      html.element(.legend, text: Wording.plan(language))
      html.element(.button, .buttonType, .value("all"), text: MatrixWording.allPlans(language))
      html.element(.button, .buttonType, .value("none"), text: MatrixWording.noPlans(language))
      for plan in report.plans.map(\.plan) {
        html.element(.label) { html in
          html.void(
            .input, .name("plans"), .value(site.names.slug(plan.id)), .inputType(.checkbox), .checked)
          html.mixed(" " + site.index.name(plan.id, language), site)
        }
      }
    }
  }
}
