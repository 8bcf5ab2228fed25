import PlanModel

/// Groups targets by what they measure, and says how the plans' targets on it stand to each other.
package enum IndicatorGrouping {
  /// The groups: those set by several plans first, then by topic in the taxonomy's order.
  ///
  /// A pure function. Targets whose indicator the register lacks are grouped by topic and wording; the id of such a
  /// group begins with `unregistered/`.
  /// - Parameter targets: in plan order, then document order; the first plan is the one whose side is taken.
  /// - Parameter plans: metadata by plan id, for the plans' names.
  package static func groups(
    _ targets: [Target], plans: [String: PlanMetadata], register: IndicatorRegister
  ) -> [IndicatorGroup] {
    var keys: [String] = []
    var members: [String: [Target]] = [:]
    for target in targets {
      let key = id(target, register)
      if members[key] == nil { keys.append(key) }
      members[key, default: []].append(target)
    }
    let groups = keys.compactMap { key in members[key].map { group(key, $0, plans, register) } }
    return groups.enumerated().sorted { left, right in
      let leftKey = (several(left.element, members), rank(left.element.topic), left.offset)
      let rightKey = (several(right.element, members), rank(right.element.topic), right.offset)
      return leftKey < rightKey
    }.map(\.element)
  }

  /// Id of the group a target belongs to: the register's, or made from topic and wording.
  package static func id(_ target: Target, _ register: IndicatorRegister) -> String {
    if let indicator = register.indicator(named: target.indicator) { return indicator.id }
    return "unregistered/\(target.topic ?? "-")/\(IndicatorRegister.normalised(target.indicator))"
  }

  private static func several(_ group: IndicatorGroup, _ members: [String: [Target]]) -> Int {
    group.verdict == .single ? 1 : 0
  }

  /// Z (general requirements) stands first in the taxonomy.
  private static func rank(_ topic: String?) -> String {
    guard let topic else { return "~" }
    return topic.hasPrefix("Z") ? "@" + topic : topic
  }

  /// Statements that an explanation names one by one. It stands beside each of them, so that naming all would make a report
  /// grow with the square of their number; plans set an indicator a few times at most.
  fileprivate static let mostStatements = 40

  private static func group(
    _ id: String, _ targets: [Target], _ plans: [String: PlanMetadata], _ register: IndicatorRegister
  ) -> IndicatorGroup {
    let indicator = register[id]
    let name = targets.first?.indicator ?? ""
    var order: [String] = []
    for target in targets where !order.contains(target.plan) { order.append(target.plan) }
    func label(_ plan: String) -> String {
      let name = plans[plan]?.jurisdiction.name ?? ""
      return name.isEmpty ? plan : name
    }
    var group = IndicatorGroup(
      id: id, label: indicator?.label ?? LocalizedText(name, name), topic: indicator?.topic ?? targets.first?.topic,
      members: targets.map(\.id), verdict: .single, explanation: LocalizedText("", ""))
    guard let first = order.first else { return group }
    let own = targets.filter { $0.plan == first }
    if order.count == 1 {
      let (words, further) = statements(own)
      group.explanation = LocalizedText(
        "仅\(label(first))提出：" + words.map(\.chinese).joined(separator: "；") + (further > 0 ? "；另有\(further)处。" : "。"),
        "Only \(label(first)) sets it: " + words.map(\.english).joined(separator: "; ")
          + (further > 0 ? "; and \(further) more." : "."))
      return group
    }
    var verdicts: [PairVerdict] = []
    for other in order.dropFirst() {
      let theirs = targets.filter { $0.plan == other }
      verdicts.append(
        TargetComparison.best(
          own, theirs, direction: indicator?.stricter, names: (label(first), label(other))))
    }
    // Where the other plans differ among each other, the first that differs from ours decides, and the words tell all.
    group.verdict = verdicts.first { $0.verdict != .same }?.verdict ?? .same
    group.explanation = LocalizedText(
      verdicts.map(\.words.chinese).joined(separator: ""), verdicts.map(\.words.english).joined(separator: " "))
    return group
  }
}

extension IndicatorGrouping {
  /// What targets of one plan state, each statement once with how often it is made, and how many targets are not named.
  fileprivate static func statements(_ targets: [Target]) -> (words: [LocalizedText], further: Int) {
    var counted: [(words: LocalizedText, count: Int)] = []
    var places: [LocalizedText: Int] = [:]
    var further = 0
    for target in targets {
      let words = TargetWords.statement(target)
      if let place = places[words] {
        counted[place].count += 1
      } else if counted.count < mostStatements {
        places[words] = counted.count
        counted.append((words, 1))
      } else {
        further += 1
      }
    }
    let words = counted.map { words, count in
      count == 1 ? words : LocalizedText("\(words.chinese)（\(count)处）", "\(words.english) (\(count) times)")
    }
    return (words, further)
  }
}

/// How two plans' targets on one indicator stand to each other, with the reason in words.
struct PairVerdict: Hashable, Sendable {
  /// From the first plan's side.
  var verdict: IndicatorGroup.Verdict
  /// The reason.
  var words: LocalizedText
  /// How well the two statements answer each other; more is better.
  var fit: Int
}
