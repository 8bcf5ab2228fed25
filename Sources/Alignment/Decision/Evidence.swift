import PlanModel

/// The words that decided.
enum Evidence {
  /// The words of `text` that speak for a topic, in text order, each once.
  static func words(for topic: Int, in matches: [TermMatch], text: String, match: MatchText) -> [String] {
    let spans = matches.filter { $0.topic == topic && $0.weight > 0 }
    guard !spans.isEmpty else { return [] }
    let scalars = Array(text.unicodeScalars)
    var words: [String] = []
    for span in spans {
      let first = Int(match.positions[span.start])
      let last = Int(match.positions[span.end - 1])
      guard first <= last, last < scalars.count else { continue }
      let word = String(scalars: scalars[first...last])
      if !words.contains(word) { words.append(word) }
    }
    return words
  }
}
