import PlanModel

/// The heat map of the overview: domains × plans, each domain folding open to its topics; no script is needed.
struct HeatMap {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Above this number of cells the topics stand on the page of the matrix only, so that the overview stays small.
  private static let foldedCells = 1600

  /// Writes the map.
  func write(_ html: inout HTMLWriter) {
    let folds = report.matrix.count * report.plans.count <= Self.foldedCells
    let matrix = MatrixSection(site: site)
    guard folds else { return matrix.domains(link: { Link(page: PageNames.matrix, fragment: $0) }, &html) }
    html.element(.div, .class("scroll folds")) { html in
      html.element(.div, .class("row head"), .ariaHidden) { html in
        html.element(.span, .class("name"), text: Wording.domain(language))
        for plan in report.plans {
          html.element(.span) { $0.mixed(site.index.name(plan.plan.id, language), site) }
        }
      }
      for row in report.domains { domain(row, matrix, &html) }
    }
  }

  private func domain(_ row: DomainRow, _ matrix: MatrixSection, _ html: inout HTMLWriter) {
    html.element(.details, .id(PageNames.domain(row.code))) { html in
      html.element(.summary, .class("row")) { html in
        html.element(.span, .class("name"), text: "\(row.code) \(row.label(language))")
        for (column, plan) in report.plans.enumerated() {
          let counts = row.counts(of: plan.plan.id, at: column)
          html.element(.span, .class("cell \(counts.style)")) { html in
            html.element(.span, .class("vh")) { $0.mixed(" " + site.index.name(plan.plan.id, language) + " ", site) }
            html.text(counts.text)
          }
        }
      }
      let label = "\(row.code) \(row.label(language))"
      html.element(.div, .class("scroll"), .region, .ariaLabel(label), .tabindex) { html in
        html.element(.table, .class("matrix")) { html in
          html.element(.caption, .class("vh"), text: label)
          // The hidden head does not set widths: the columns stand below those of the domains by this.
          html.element(.colgroup) { html in
            html.void(.col, .class("name"))
            for _ in report.plans { html.void(.col) }
          }
          matrix.head(class: "vh", &html)
          html.element(.tbody) { html in
            for topic in report.matrix where topic.domain == row.code { matrix.topic(topic, &html) }
          }
        }
      }
    }
  }
}

/// How the share of a domain reads in a cell.
struct DomainShare {
  /// Class of the style sheet.
  let style: String
  /// `14/17`, or a dash where no topic applies.
  let text: String
}

extension DomainRow {
  /// The share of a plan; `column` is its place in the report, where its counts are looked for first.
  func counts(of plan: String, at column: Int) -> DomainShare {
    let found =
      counts.indices.contains(column) && counts[column].plan == plan
      ? counts[column] : counts.first { $0.plan == plan }
    guard let found, found.applicable > 0 else { return DomainShare(style: "notApplicable", text: "–") }
    let share = Double(found[.covered]) / Double(found.applicable)
    let style =
      found[.covered] == 0 ? "absent" : share < 0.5 ? "covered1" : share < 0.8 ? "covered2" : "covered3"
    return DomainShare(style: style, text: "\(found[.covered])/\(found.applicable)")
  }
}
