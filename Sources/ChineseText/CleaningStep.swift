import PlanModel

/// One step of cleaning: a traced text in, a traced text out, and what a reader should know about it.
package protocol CleaningStep: Sendable {
  /// The cleaned text with the findings in text order. Every scalar of the result leads back to the source bytes
  /// that it stands for.
  func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding])
}

/// The decoded source text, from which words as found are quoted.
package struct SourceText: Sendable {
  // The string itself, whose storage is shared, and no copy of its bytes.
  private let text: String

  /// True where the text is written in traditional script: at least one Chinese character in twenty stands in
  /// that script only (in the traditional texts at hand it is one in three, in simplified ones none).
  package let isTraditional: Bool

  /// Makes a source text.
  package init(_ text: String) {
    // A string that is not native would be walked through for each quotation.
    var text = text
    text.makeContiguousUTF8()
    self.text = text
    let table = TraditionalCharacters.shared
    var (han, traditional) = (0, 0)
    for scalar in text.unicodeScalars where scalar.isHan {
      han += 1
      if table.contains(scalar), !KeptCharacters.ofSimplifiedScript.contains(scalar) { traditional += 1 }
    }
    isTraditional = traditional > 0 && traditional * 20 >= han
  }

  /// The words as found in a range; empty where the range lies outside.
  package func words(_ range: SourceRange) -> String {
    text.words(range)
  }
}

extension String {
  /// The part in a range of UTF-8 bytes; empty where the range lies outside. A character that is cut becomes U+FFFD.
  package func words(_ range: SourceRange) -> String {
    guard range.end <= utf8.count else { return "" }
    let start = utf8.index(utf8.startIndex, offsetBy: range.start)
    let end = utf8.index(start, offsetBy: range.count)
    // Whole characters need not be looked at again.
    if isBorder(start), isBorder(end) { return String(self[start..<end]) }
    return String(decoding: utf8[start..<end], as: UTF8.self)
  }

  /// True where no character is cut by an index of UTF-8 bytes.
  private func isBorder(_ index: Index) -> Bool { index == endIndex || utf8[index] & 0xC0 != 0x80 }
}
