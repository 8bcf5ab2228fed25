import ChineseText
import PlanModel

/// Who answers for a task, and until when.
struct Responsibility: Hashable, Sendable {
  /// The units in document order.
  var units: [ResponsibleUnit] = []
  /// The words of deadlines in document order.
  var deadlines: [String] = []
  /// The role of the names that stand last, and to which a line below may add; nil where none may.
  var openRole: ResponsibleUnit.Role?
  /// True where a label stands last, and no name behind it.
  var awaitsNames = false

  /// True where nobody and no date is named.
  var isEmpty: Bool { units.isEmpty && deadlines.isEmpty }

  /// Adds the names of a list; what reads as a deadline among them is one.
  mutating func add(names: [String], role: ResponsibleUnit.Role) {
    let letters = names.map { Array($0) }
    let leads = letters.contains { Self.isRemark($0) && $0.contains("牵头") }
    var isFirst = true
    for (name, letters) in zip(names, letters) where !Self.isRemark(letters) {
      if DeadlineText.isDeadline(letters) {
        deadlines.append(name)
      } else {
        let own = UnitNames.role(in: name) ?? (leads && isFirst ? .lead : role)
        units.append(ResponsibleUnit(role: own, name: UnitNames.plain(name)))
        isFirst = false
      }
    }
  }

  /// Adds what another place names.
  mutating func add(_ other: Responsibility) {
    units += other.units
    deadlines += other.deadlines
    (openRole, awaitsNames) = (other.openRole, other.awaitsNames)
  }

  /// 列第一位的为牵头单位, 下同: words on the names of a list, and none themselves.
  private static func isRemark(_ name: [Unicode.Scalar]) -> Bool {
    if name.count <= 3, name.string == "下同" || name.string == "以下同" { return true }
    return name.contains("牵头") && ["第一", "首位", "首个", "首家", "在前"].contains { name.contains($0) }
  }
}
