import ChineseText
import PlanModel

/// Parts the heading of an item from a paragraph that shares its line.
enum HeadingSplit {
  /// A title is not longer than this many scalars, number and full stop aside. In the coded plans the longest
  /// title has 38, the shortest first sentence that is none has 50.
  static let titleLimit = 40
  /// A title before a colon or a blank is not longer than this many scalars.
  private static let shortLimit = 25

  /// The heading of a part or section, and what follows it on its line (empty for a bare heading).
  static func split(_ block: OutlineBlock) -> (heading: TracedText, rest: TracedText) {
    let text = block.text
    let start = block.marker?.length ?? 0
    if let end = block.headingEnd { return (text.trimmed(0..<end), text.trimmed(end..<text.count)) }
    let sentences = SentenceSplitter.split(text)
    let first = sentences.first ?? text
    if first.count - start > titleLimit + 1 || sentences.count == 1,
      let end = shortTitleEnd(text.scalars, from: start), end < text.count
    {
      let rest = text.trimmed(end..<text.count)
      if rest.count >= 15 || sentences.count > 1 { return (text.trimmed(0..<end), rest) }
    }
    guard sentences.count > 1 else { return (text, TracedText()) }
    return (first, text.trimmed(first.count..<text.count))
  }

  /// The title of an item without number and full stop; nil where its first sentence is none.
  static func title(of sentence: [Unicode.Scalar], marker: OutlineMarker?) -> String? {
    let start = marker?.length ?? 0
    var end = sentence.count
    while end > start, sentence[end - 1].endsSentence || sentence[end - 1].isColon { end -= 1 }
    if end > start, end - start <= titleLimit, !hasInnerColon(sentence[start..<end]) {
      return Array(sentence[start..<end]).string
    }
    guard let short = shortTitleEnd(sentence, from: start) else { return nil }
    let title = sentence[start..<short].filter { !$0.isColon && !$0.isWhiteSpace }
    return title.isEmpty ? nil : Array(title).string
  }

  /// Words that open a clause on grounds or aims, which says nothing of the task itself.
  private static let grounds = ["根据", "按照", "依照", "依据", "为了", "围绕", "结合", "对照", "对标"]

  /// A first sentence shortened at the end of a clause, without number and final punctuation. A clause on grounds
  /// (根据《…》) in front is left out where another follows.
  static func shortened(_ sentence: [Unicode.Scalar], marker: OutlineMarker?) -> String {
    var words = Array(sentence.dropFirst(marker?.length ?? 0))
    if grounds.contains(where: { words.begins(with: $0) }), let comma = words.firstIndex(of: "，"),
      words.count - comma > 5
    {
      words = Array(words[(comma + 1)...])
    }
    var end = words.count
    if end > titleLimit {
      guard let cut = words[..<titleLimit].lastIndex(where: partsClauses), cut >= 4 else {
        return Array(words[..<titleLimit]).string + "…"
      }
      end = cut
    }
    while end > 0, words[end - 1].endsSentence || partsClauses(words[end - 1]) { end -= 1 }
    return Array(words[..<end]).string
  }

  private static func partsClauses(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "；", "：", ",", ";", ":": true
    default: false
    }
  }

  private static func hasInnerColon(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let colon = words.firstIndex(where: \.isColon) else { return false }
    return words.endIndex - colon > 3
  }

  /// End of a short title set off by a colon or by white space (指导思想：坚持…); nil where none is.
  private static func shortTitleEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    while index < scalars.count, index - start <= shortLimit {
      let scalar = scalars[index]
      if scalar.isColon { return index > start + 1 ? index + 1 : nil }
      if scalar.isWhiteSpace, index >= start + 4 { return index }
      if scalar.endsSentence || ["，", "；", ",", ";", "（", "(", "《"].contains(scalar) { return nil }
      index += 1
    }
    return nil
  }
}
