import PlanModel
import Taxonomy

/// The order of targets and indicators in a report. Equal ones stay in the order given.
enum ReportOrder {
  /// Plan order, then document order; targets of no listed plan last.
  static func sorted(_ targets: [Target], plans: [String]) -> [Target] {
    let place = Dictionary(zip(plans, plans.indices), uniquingKeysWith: { first, _ in first })
    func key(_ index: Int) -> (Int, Int, Int) {
      (place[targets[index].plan] ?? plans.count, targets[index].source.start, index)
    }
    return targets.indices.sorted { key($0) < key($1) }.map { targets[$0] }
  }

  /// Indicators that several plans set first, then in taxonomy order; those without a topic last.
  static func sorted(
    _ indicators: [IndicatorGroup], targets: [Target], scheme: ConceptScheme
  ) -> [IndicatorGroup] {
    let plan = Dictionary(targets.map { ($0.id, $0.plan) }, uniquingKeysWith: { first, _ in first })
    let codes = scheme.concepts.map(\.code)
    let place = Dictionary(zip(codes, codes.indices), uniquingKeysWith: { first, _ in first })
    let keys = indicators.indices.map { index -> (Int, Int, Int) in
      let plans = Set(indicators[index].members.compactMap { plan[$0] })
      let topic = indicators[index].topic.flatMap { place[$0] } ?? codes.count
      return (plans.count > 1 ? 0 : 1, topic, index)
    }
    return indicators.indices.sorted { keys[$0] < keys[$1] }.map { indicators[$0] }
  }
}
