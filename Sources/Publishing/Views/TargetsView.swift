import PlanModel

/// Targets and indicators, as table, CSV, JSON and HTML.
package struct TargetsView: Sendable {
  let report: ComparisonReport
  let language: Language
  let index: ReportIndex
  /// The targets shown.
  let targets: [Target]
  /// The indicators shown.
  let indicators: [IndicatorGroup]
  private let groups: [String: IndicatorGroup]

  /// A view of a report's targets.
  ///
  /// - Parameter differingOnly: shows only indicators that several plans set, and not alike, with their targets.
  package init(_ report: ComparisonReport, language: Language, differingOnly: Bool = false) {
    self.init(report, language: language, differingOnly: differingOnly, index: ReportIndex(report))
  }

  init(_ report: ComparisonReport, language: Language, differingOnly: Bool, index: ReportIndex) {
    self.report = report
    self.language = language
    self.index = index
    indicators = differingOnly ? report.indicators.filter(\.verdict.differs) : report.indicators
    let members = Set(indicators.flatMap(\.members))
    targets = differingOnly ? report.targets.filter { members.contains($0.id) } : report.targets
    groups = Dictionary(
      indicators.flatMap { group in group.members.map { ($0, group) } }, uniquingKeysWith: { first, _ in first })
  }

  /// The indicator that a target belongs to.
  func group(of target: Target) -> IndicatorGroup? { groups[target.id] }

  /// A table for the terminal; `width` in columns.
  package func table(width: Int? = nil) -> String {
    var table = TextTable(columns: [
      .init(Wording.id(language)), .init(Wording.plan(language), stretch: 1),
      .init(Wording.indicator(language), stretch: 2), .init(Wording.bound(language), stretch: 1),
      .init(Wording.strength(language)), .init(Wording.status(language)), .init(Wording.scope(language), stretch: 1),
      .init(Wording.quote(language), stretch: 3), .init(Wording.verdict(language)),
    ])
    for target in targets {
      table.row([
        target.id, index.name(target.plan, language), target.indicator, target.bound(language),
        target.strength.label(language), target.status.label(language), target.scope, target.quote,
        group(of: target)?.verdict.label(language) ?? "",
      ])
    }
    return table.rendered(width: width) + indicatorTable(width: width)
  }

  private func indicatorTable(width: Int?) -> String {
    let shared = indicators.filter { $0.verdict != .single }
    guard !shared.isEmpty else { return "" }
    var table = TextTable(columns: [
      .init(Wording.indicator(language), stretch: 1), .init(Wording.verdict(language)),
      .init(Wording.targets(language), stretch: 1), .init(Wording.explanation(language), stretch: 3),
    ])
    for group in shared {
      table.row([
        group.label(language), group.verdict.label(language), group.members.joined(separator: " "),
        group.explanation(language),
      ])
    }
    return "\n" + table.rendered(width: width)
  }
}
