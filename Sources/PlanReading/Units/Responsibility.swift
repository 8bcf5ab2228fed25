import PlanModel

/// Who answers for a task, and until when.
struct Responsibility: Hashable, Sendable {
  /// The units in document order.
  var units: [ResponsibleUnit] = []
  /// The words of deadlines in document order.
  var deadlines: [String] = []

  /// True where nobody and no date is named.
  var isEmpty: Bool { units.isEmpty && deadlines.isEmpty }

  /// Adds the names of a list; what reads as a deadline among them is one.
  mutating func add(names: [String], role: ResponsibleUnit.Role) {
    for name in names {
      if DeadlineText.isDeadline(Array(name)) {
        deadlines.append(name)
      } else {
        units.append(ResponsibleUnit(role: UnitNames.role(in: name) ?? role, name: UnitNames.plain(name)))
      }
    }
  }
}
