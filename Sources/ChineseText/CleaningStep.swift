import PlanModel

/// One step of cleaning: a traced text in, a traced text out, and what a reader should know about it.
package protocol CleaningStep: Sendable {
  /// The cleaned text with the findings in text order. Every scalar of the result leads back to the source bytes
  /// that it stands for.
  func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding])
}

/// The decoded source text, from which words as found are quoted.
package struct SourceText: Sendable {
  private let bytes: [UInt8]

  /// True where the text is written in traditional script: at least one Chinese character in twenty stands in
  /// that script only (in the traditional texts at hand it is one in three, in simplified ones none).
  package let isTraditional: Bool

  /// Makes a source text.
  package init(_ text: String) {
    bytes = Array(text.utf8)
    let table = TraditionalCharacters.shared
    var (han, traditional) = (0, 0)
    for scalar in text.unicodeScalars where scalar.isHan {
      han += 1
      if table.contains(scalar) { traditional += 1 }
    }
    isTraditional = traditional > 0 && traditional * 20 >= han
  }

  /// The words as found in a range; empty where the range lies outside.
  package func words(_ range: SourceRange) -> String {
    guard range.start >= 0, range.end <= bytes.count else { return "" }
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}
