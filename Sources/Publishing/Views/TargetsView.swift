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
  /// Places in `indicators` by target.
  private let groups: [String: Int]

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
    var groups: [String: Int] = [:]
    for (place, group) in indicators.enumerated() {
      for member in group.members where groups[member] == nil { groups[member] = place }
    }
    self.groups = groups
  }

  /// The indicator that a target belongs to.
  func group(of target: Target) -> IndicatorGroup? { groups[target.id].map { indicators[$0] } }

  /// Width of the text where none is given, as when it goes into a pipe.
  private static let usualWidth = 120

  /// A table for the terminal: a row for each target with its quotation below, then the reason of each verdict as a
  /// paragraph.
  ///
  /// - Parameter width: columns of the terminal; `nil` for 120. What is too wide goes on in the next line, nothing is
  ///   cut. Below about 70 columns the table keeps its narrowest width.
  package func table(width: Int? = nil) -> String {
    let width = width ?? Self.usualWidth
    var table = TextTable(
      columns: [
        .init(Wording.id(language)), .init(Wording.plan(language), stretch: 1),
        .init(Wording.indicator(language), stretch: 3), .init(Wording.bound(language), stretch: 2),
        .init(Wording.strength(language)), .init(Wording.status(language)),
        .init(Wording.verdict(language), stretch: 1),
      ], wraps: true)
    for target in targets {
      table.row([
        target.id, index.name(target.plan, language), target.indicator, target.bound(language),
        target.strength.label(language), target.status.label(language),
        group(of: target)?.verdict.label(language) ?? "",
      ])
      let scope = target.scope.isEmpty ? "" : TargetWording.scopeNote(target.scope, language)
      table.note(TargetWording.quoteNote(target.quote, language) + scope)
    }
    return table.rendered(width: width) + reasons(width: width)
  }

  /// The indicators that several plans set, with the reason of each verdict.
  private func reasons(width: Int) -> String {
    indicators.filter { $0.verdict != .single }.map { group in
      let head = TargetWording.verdictLine(
        group.label(language), group.verdict.label(language), group.members, language)
      let lines =
        TextWrap.lines(TerminalText.line(head), columns: width)
        + TextWrap.lines(TerminalText.line(group.explanation(language)), columns: width - 4).map { "    " + $0 }
      return "\n" + lines.joined(separator: "\n") + "\n"
    }.joined()
  }
}
