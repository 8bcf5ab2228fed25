import ChineseText
import PlanModel

/// Labels and what stands behind them: 牵头单位：市司法局；配合单位：….
extension ResponsibleUnitReader {
  /// label：names；label：names; nil unless a label begins the text. In brackets 为 may stand for the colon.
  func labelled(_ content: ArraySlice<Unicode.Scalar>, isBracketed: Bool) -> Responsibility? {
    guard let first = label(content, at: content.startIndex, isBracketed: isBracketed) else { return nil }
    var (kind, index) = (first.kind, first.end)
    var result = Responsibility()
    var begin = index
    var depth = 0
    func take(to end: Int) {
      let words = content[begin..<end]
      (result.openRole, result.awaitsNames) = (nil, false)
      switch kind {
      case .units(let role):
        let names = UnitNames.split(UnitBrackets.bare(words))
        result.add(names: names, role: role)
        (result.openRole, result.awaitsNames) = (role, names.isEmpty)
      case .deadline:
        let text = Array(UnitBrackets.bare(words)).squeezed.string
        if !text.isEmpty { result.deadlines.append(text) }
      case .other: break
      }
    }
    while index < content.endIndex {
      let scalar = content[index]
      if depth == 0, index > begin, let next = label(content, at: index, isBracketed: isBracketed),
        next.letters >= 4 && endsList(content[begin..<index]) || scalar == "【"
      {
        take(to: index)
        (kind, begin) = (next.kind, next.end)
        index = begin
        continue
      }
      if UnitNames.opens(scalar) { depth += 1 }
      if UnitNames.closes(scalar) { depth = max(0, depth - 1) }
      index += 1
      guard depth == 0, Self.partsFields(scalar) || scalar.isWhiteSpace else { continue }
      if let next = label(content, at: index, isBracketed: isBracketed) {
        take(to: index - 1)
        (kind, begin) = (next.kind, next.end)
        index = begin
      } else if let end = otherLabel(content, at: index) {
        take(to: index - 1)
        (kind, begin) = (.other, end)
        index = end
      }
    }
    take(to: content.endIndex)
    return result
  }

  /// True for words behind which a label may stand without a sign: the name of an office, or a deadline.
  private func endsList(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let last = UnitNames.parts(words, at: Self.listSigns).last else { return false }
    let name = Array(last).squeezed
    return UnitNames.isUnit(name) || DeadlineText.isDeadline(name)
  }

  private static let listSigns = ScalarSet("、，；,;".unicodeScalars)

  private static func partsFields(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "；", ";", "，", ",", "。", "|": true
    default: false
    }
  }

  /// The label that stands at an index, with its number of letters and the index behind it: with its colon (in a table |, in
  /// brackets 为), or in brackets of its own (【责任单位】).
  func label(
    _ content: ArraySlice<Unicode.Scalar>, at start: Int, isBracketed: Bool = false
  ) -> (kind: Content, end: Int, letters: Int)? {
    var start = start
    while start < content.endIndex, content[start].isWhiteSpace { start += 1 }
    guard start < content.endIndex else { return nil }
    if content[start].opensBracket {
      guard let close = UnitBrackets.closing(content, start), close - start <= longest * 2,
        content[start] == "【" || start == content.startIndex && close - start > 4,
        let kind = kind(of: content[(start + 1)..<close])
      else { return nil }
      var end = close + 1
      while end < content.endIndex, content[end].isWhiteSpace || Self.isColon(content[end]) { end += 1 }
      return (kind, end, close - start - 1)
    }
    var letters = 0
    var index = start
    while index < content.endIndex, letters <= longest * 2 {
      let scalar = content[index]
      index += 1
      if Self.isColon(scalar) || scalar == "|" {
        return kind(of: content[start..<index - 1]).map { ($0, index, letters) }
      }
      if isBracketed, scalar == "为", letters >= 4, let kind = kind(of: content[start..<index - 1]) {
        return (kind, index, letters)
      }
      if Self.partsFields(scalar) { return nil }
      if !scalar.isWhiteSpace { letters += 1 }
    }
    return nil
  }

  /// A colon, or the sign of ratios that some type for one.
  private static func isColon(_ scalar: Unicode.Scalar) -> Bool { scalar.isColon || scalar == "∶" }

  /// What the words behind a label are; 责任单位及完成时限 is two in one, whose dates tell themselves.
  private func kind(of words: ArraySlice<Unicode.Scalar>) -> Content? {
    let words = UnitBrackets.bare(words).filter { !$0.isWhiteSpace }
    if let kind = contents[words.string] { return kind }
    for index in words.indices.dropFirst(2).dropLast()
    where ["及", "和", "与", "、", "/", "暨"].contains(words[index]) {
      guard let first = contents[Array(words[..<index]).string],
        let second = contents[Array(words[(index + 1)...]).string]
      else { continue }
      switch (first, second) {
      case (.units(let one), .units(let two)): return .units(one == two ? one : .responsible)
      case (.units, .deadline): return first
      case (.deadline, .units): return second
      default: continue
      }
    }
    return nil
  }

  /// The index behind the colon of a short label that is none of ours (工作目标：); nil for other words.
  private func otherLabel(_ content: ArraySlice<Unicode.Scalar>, at start: Int) -> Int? {
    var index = start
    while index < content.endIndex, content[index].isWhiteSpace { index += 1 }
    let first = index
    while index < content.endIndex, index - first <= 8, content[index].isHan { index += 1 }
    guard index - first >= 2, index - first <= 8, index < content.endIndex, Self.isColon(content[index]) else {
      return nil
    }
    return index + 1
  }
}
