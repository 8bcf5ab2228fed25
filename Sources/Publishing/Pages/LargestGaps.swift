import PlanModel

/// The topics that other plans have and one lacks, those that most plans have first.
struct LargestGaps {
  let site: Site
  /// Id of the heading.
  static let id = "largest-gaps"

  /// How many are shown.
  var limit = 12
  /// True where links lead nowhere: on paper.
  var isPrinted = false
  private var language: Language { site.language }

  /// True where no topic stands out.
  var isEmpty: Bool { holes.isEmpty }

  private struct Hole {
    var row: MatrixRow
    var lacking: [String]
    var having: [String]
  }

  private var holes: [Hole] {
    let holes = site.report.matrix.compactMap { row -> Hole? in
      let hole = Hole(
        row: row, lacking: row.cells.filter(\.state.isGap).map(\.plan),
        having: row.cells.filter { $0.state == .covered && !$0.isPlannedOnly }.map(\.plan))
      return hole.lacking.isEmpty || hole.having.isEmpty ? nil : hole
    }
    let ranked = holes.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.having.count != other.having.count { return one.having.count > other.having.count }
      if one.lacking.count != other.lacking.count { return one.lacking.count < other.lacking.count }
      return left.offset < right.offset
    }
    return ranked.prefix(limit).map(\.element)
  }

  /// Writes the table; nothing where no topic stands out.
  func write(_ html: inout HTMLWriter) {
    let holes = holes
    guard !holes.isEmpty else { return }
    html.element(.h3, .id(Self.id), text: PageWording.largestGaps(language))
    html.table("stack", caption: PageWording.largestGapsNote(language)) { html in
      html.tableHead([Wording.topic(language), PageWording.lacking(language), PageWording.having(language)])
      html.element(.tbody) { html in
        for hole in holes {
          html.element(.tr) { html in
            html.element(.th, .scope(.row), text: "\(hole.row.code) \(hole.row.label(language))")
            html.element(.td) { plans(hole.lacking, &$0) { site.link(toGap: hole.row.code, of: $0) } }
            html.element(.td) { plans(hole.having, &$0) { site.link(toCell: hole.row.code, of: $0) } }
          }
        }
      }
    }
  }

  private func plans(_ plans: [String], _ html: inout HTMLWriter, link: (String) -> Link?) {
    let shown = plans.prefix(12)
    for (position, plan) in shown.enumerated() {
      if position > 0 { html.text(Wording.comma(language)) }
      let name = site.index.name(plan, language)
      if !isPrinted, let link = link(plan) {
        html.element(.a, .href(link)) { $0.mixed(name, site) }
      } else {
        html.mixed(name, site)
      }
    }
    guard plans.count > shown.count else { return }
    html.text(language == .chinese ? "等\(plans.count)份" : " and others, \(plans.count) in all")
  }
}
