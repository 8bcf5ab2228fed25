import ChineseText
import PlanModel

/// Brackets around units, and the signs around their labels.
enum UnitBrackets {
  /// The words without full stops and the marks that set a line off (★责任单位：…, *责任单位：…*).
  static func bare(_ words: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var words = words
    while let last = words.last, last == "。" || last.isWhiteSpace || isMark(last) { words = words.dropLast() }
    while let first = words.first, first.isWhiteSpace || isMark(first) { words = words.dropFirst() }
    return words
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "★", "☆", "●", "○", "◆", "◇", "■", "□", "▲", "△", "▶", "※", "→", "_", "✦", "❖": true
    default: false
    }
  }

  /// What stands in the brackets of words that are brackets and nothing else; nil for other words.
  static func groups(of content: ArraySlice<Unicode.Scalar>) -> [ArraySlice<Unicode.Scalar>]? {
    var groups: [ArraySlice<Unicode.Scalar>] = []
    var index = content.startIndex
    while index < content.endIndex {
      if content[index].isWhiteSpace || !groups.isEmpty && content[index] == "。" {
        index += 1
        continue
      }
      guard content[index].opensBracket, let close = closing(content, index) else { return nil }
      groups.append(content[(index + 1)..<close])
      index = close + 1
    }
    return groups.isEmpty ? nil : groups
  }

  /// The words without a bracket at either end whose partner stands in another line.
  static func balanced(_ content: ArraySlice<Unicode.Scalar>) -> ArraySlice<Unicode.Scalar> {
    var content = content
    if content.first?.opensBracket ?? false, closing(content, content.startIndex) == nil {
      content = content.dropFirst()
    }
    if content.last?.closesBracket ?? false, opening(Array(content), closedAt: content.count - 1) == nil {
      content = content.dropLast()
    }
    return content
  }

  /// Index of the bracket that closes the one at an index; nil where it stays open.
  static func closing(_ content: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
    var depth = 0
    for index in start..<content.endIndex {
      if content[index].opensBracket { depth += 1 }
      if content[index].closesBracket {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Index of the bracket that the one at an index closes; nil where none is open.
  static func opening(_ content: [Unicode.Scalar], closedAt end: Int) -> Int? {
    guard end >= 0, content[end].closesBracket else { return nil }
    var depth = 0
    for index in stride(from: end, through: 0, by: -1) {
      if content[index].closesBracket { depth += 1 }
      if content[index].opensBracket {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
