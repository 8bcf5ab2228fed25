import PlanModel

/// The matrix for paper: as many tables as the plans need, each with its head repeated on every page.
struct PrintedMatrix {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Plans that stand side by side on a page.
  private static let columns = 8

  /// Writes legend and tables.
  func write(_ html: inout HTMLWriter) {
    MatrixSection(site: site).legend(&html)
    var start = 0
    while start < report.plans.count {
      let columns = start..<min(start + Self.columns, report.plans.count)
      let names = columns.map { site.index.name(report.plans[$0].plan.id, language) }
      let caption =
        report.plans.count > Self.columns
        ? names.joined(separator: Wording.comma(language)) : PageWording.printedMatrixNote(language)
      html.element(.table, .class("matrix")) { html in
        html.element(.caption) { $0.mixed(caption, site) }
        html.tableHead([Wording.topic(language)] + names, site)
        for domain in report.domains { group(domain, columns, &html) }
      }
      start = columns.upperBound
    }
  }

  private func group(_ domain: DomainRow, _ columns: Range<Int>, _ html: inout HTMLWriter) {
    html.element(.tbody) { html in
      html.element(.tr, .class("group")) { html in
        html.element(.th, .scope(.rowgroup), text: "\(domain.code) \(domain.label(language))")
        for column in columns {
          html.element(.td, text: domain.counts(of: report.plans[column].plan.id, at: column).text)
        }
      }
      for row in report.matrix where row.domain == domain.code {
        html.element(.tr) { html in
          html.element(.th, .scope(.row), .class("t"), text: "\(row.code) \(row.label(language))")
          for column in columns {
            let plan = report.plans[column].plan
            guard let cell = MatrixView.cell(plan.id, in: row) else {
              html.void(.td)
              continue
            }
            let display = CellDisplay(cell, kind: plan.metadata.kind)
            let count = cell.sentences.isEmpty ? "" : " \(cell.sentences.count)"
            html.element(
              .td, .class(display.style(sentences: cell.sentences.count)),
              text: "\(display.sign) \(display.label(language))\(count)")
          }
        }
      }
    }
  }
}
