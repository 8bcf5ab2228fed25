import ChineseText
import PlanModel

/// Sentences of a paragraph: the units of alignment.
enum Sentences {
  /// The sentences in order, without white space at their ends.
  static func split(_ paragraph: TracedText) -> [TracedText] {
    let text = paragraph.trimmed
    guard !text.isEmpty else { return [] }
    return SentenceSplitter.split(text)
  }
}
