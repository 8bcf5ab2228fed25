import PlanModel

/// A source file turned into Unicode and nothing else.
package struct DecodedText: Hashable, Sendable {
  /// The text, without a byte-order mark. Source offsets of the whole package count its UTF-8 bytes.
  package var text: String
  /// IANA name of the encoding: UTF-8, UTF-16LE, UTF-16BE, GB18030 or Big5.
  package var encoding: String
  /// What a reader should know: a guessed encoding, bytes that are no text.
  package var findings: [Finding]

  /// Makes a decoded text.
  package init(text: String, encoding: String, findings: [Finding] = []) {
    self.text = text
    self.encoding = encoding
    self.findings = findings
  }
}
