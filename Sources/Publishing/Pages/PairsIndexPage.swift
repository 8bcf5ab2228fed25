import PlanModel

/// The page that leads to every two plans side by side.
struct PairsIndexPage {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Above this number of pairs of plans none gets a page: a hundred plans would make five thousand.
  private static let pages = 500

  /// Up to this number of plans a cell says more than a count.
  private static let detailed = 8

  /// True where each two plans have a page of their own.
  static func hasPages(_ report: ComparisonReport) -> Bool { report.pairs.count <= pages }

  /// The page.
  func page() -> [UInt8] {
    let frame = PageFrame(site: site, name: PageNames.pairs, title: PageWording.pairs(language))
    return frame.page { html in
      guard Self.hasPages(report) else {
        return html.element(.p, text: PairsWording.tooMany(language))
      }
      let pairs = Dictionary(report.pairs.map { ([$0.left, $0.right], $0) }, uniquingKeysWith: { first, _ in first })
      html.table(report.plans.count > 8 ? "heat compact" : "heat", caption: PairsWording.gridNote(language)) { html in
        html.tableHead(
          [Wording.plan(language)] + report.plans.map { site.index.name($0.plan.id, language) }, site)
        html.element(.tbody) { html in
          for row in report.plans.map(\.plan.id) {
            html.element(.tr) { html in
              html.element(.th, .scope(.row)) { $0.mixed(site.index.name(row, language), site) }
              for column in report.plans.map(\.plan.id) {
                cell(pairs[[row, column]] ?? pairs[[column, row]], &html)
              }
            }
          }
        }
      }
    }
  }

  private func cell(_ pair: PairReport?, _ html: inout HTMLWriter) {
    html.element(.td) { html in
      guard let pair, let page = site.names.pairs(pair.left, pair.right) else {
        return html.element(.span, .class("cell"), text: "–")
      }
      html.element(.a, .href(Link(page: page)), .class("cell num")) { html in
        html.element(.span, text: String(pair.pairs.count))
      }
      if report.plans.count <= Self.detailed {
        let relayed = pair.pairs.count { $0.reuse == .relayed }
        let alone = pair.leftOnly.count + pair.rightOnly.count
        html.element(.span, .class("under quiet"), text: PairsWording.cell(relayed: relayed, alone: alone, language))
      }
    }
  }
}
