import PlanModel

/// What cleaning gives: the text and what was done to it.
package struct CleanedText: Hashable, Sendable {
  /// The whole document, simplified, in house style, its line breaks kept as `\n`.
  package var text: TracedText
  /// What a reader should know, in source order.
  package var findings: [Finding]

  /// Makes a cleaned text.
  package init(text: TracedText, findings: [Finding]) {
    self.text = text
    self.findings = findings
  }
}
