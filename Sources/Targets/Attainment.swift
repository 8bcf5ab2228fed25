import PlanModel

/// Whether a reported result meets a target: met, not met yet, or not to be told.
enum Attainment {
  /// The outcome in words.
  static func words(planned: Target, achieved: Target) -> LocalizedText {
    switch isMet(planned, achieved) {
    case true?: return LocalizedText("报告的结果已达到该目标", "the reported result meets the target")
    case false?: return LocalizedText("报告的结果尚未达到该目标", "the reported result does not meet the target yet")
    case nil:
      return LocalizedText(
        "一为目标、一为已报告的结果，现有信息不足以判断是否达到", "one is a target, the other a result; whether it is met cannot be told")
    }
  }

  /// True or false where both are amounts in one unit and period; nil where it cannot be told.
  static func isMet(_ planned: Target, _ achieved: Target) -> Bool? {
    guard let goal = planned.value, let result = achieved.value, planned.per == achieved.per || achieved.per == nil,
      planned.unit == achieved.unit || MeasureUnits.isConvertible(planned.unit, achieved.unit)
    else { return nil }
    switch planned.comparator {
    case .ge: return result >= goal
    case .gt: return result > goal
    case .le: return result <= goal
    case .lt: return result < goal
    case .eq: return planned.kind == .percent || planned.kind == .coverage ? result >= goal : result == goal
    case .up, .down: return nil
    }
  }
}
