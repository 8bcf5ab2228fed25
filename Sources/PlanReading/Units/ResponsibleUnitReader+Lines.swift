import ChineseText
import PlanModel

/// Lists of units that line ends cut.
extension ResponsibleUnitReader {
  /// A list of units goes on over at most so many lines.
  private static let longestRun = 4

  /// True where the line above breaks off in a list of units, and the first of the lines below goes on with it: in a bracket that
  /// one of them closes, or in the middle of a name (…、市 | 商务局).
  func goesOn(from above: [Unicode.Scalar], to below: ArraySlice<TextLine>) -> Bool {
    guard let first = below.first, OutlineMarker.read(first.text.scalars) == nil else { return false }
    if let open = Self.lastOpen(above), above.count - open > 2, namesUnits(above[(open + 1)...]) {
      for line in below.prefix(Self.longestRun) where line.row == nil {
        if let closes = Self.closes(line.text.scalars) { return closes }
        if line.text.scalars.contains(where: \.endsSentence) { return false }
      }
      return false
    }
    guard let found = responsibility(of: above, labelsOnly: true), found.openRole != nil, !found.awaitsNames,
      let last = found.units.last
    else { return false }
    let names = UnitNames.split(UnitBrackets.bare(first.text.scalars[...]))
    guard let next = names.first, names.dropFirst().allSatisfy({ UnitNames.isUnit(Array($0)) }) else { return false }
    let both = Array(last.name + " " + next)
    return !(UnitNames.isUnit(Array(last.name)) && UnitBreaks.isWhole(Array(last.name)))
      && UnitNames.isUnit(both.squeezed) && UnitBreaks.split(both[...]).count == 1
  }

  private func namesUnits(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let found = responsibility(of: Array(words), labelsOnly: true) else { return false }
    return found.openRole != nil || !found.isEmpty
  }

  /// Index of the last bracket that stays open; nil where none does.
  private static func lastOpen(_ line: [Unicode.Scalar]) -> Int? {
    var depth = 0
    for index in line.indices.reversed() {
      if line[index].closesBracket { depth += 1 }
      if line[index].opensBracket {
        depth -= 1
        if depth < 0 { return index }
      }
    }
    return nil
  }

  /// True where a line closes a bracket of a line above, false where it opens one of its own first; nil for neither.
  private static func closes(_ line: [Unicode.Scalar]) -> Bool? {
    var depth = 0
    for scalar in line {
      if scalar.opensBracket { depth += 1 }
      if scalar.closesBracket {
        depth -= 1
        if depth < 0 { return true }
      }
      if depth == 0, scalar.endsSentence { return false }
    }
    return depth > 0 ? false : nil
  }
}
