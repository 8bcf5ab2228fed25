/// Text in which some words are marked.
enum Marked {
  /// One run of text.
  struct Run: Hashable {
    let text: String
    let isMarked: Bool
  }

  /// Splits a text into runs: each occurrence of a word is marked, overlapping occurrences are one run.
  /// Words that do not occur mark nothing; the runs always join to the text.
  static func runs(of text: String, marking words: [String]) -> [Run] {
    guard !words.isEmpty else { return [Run(text: text, isMarked: false)] }
    let bytes = Array(text.utf8)
    var isMarked = [Bool](repeating: false, count: bytes.count)
    var found = false
    for word in words where !word.isEmpty {
      let pattern = Array(word.utf8)
      guard pattern.count <= bytes.count else { continue }
      var index = 0
      while index + pattern.count <= bytes.count {
        // A match of whole UTF-8 sequences always begins and ends at a scalar's edge.
        if bytes[index] == pattern[0], bytes[index..<(index + pattern.count)].elementsEqual(pattern) {
          for place in index..<(index + pattern.count) { isMarked[place] = true }
          found = true
          index += pattern.count
        } else {
          index += 1
        }
      }
    }
    guard found else { return [Run(text: text, isMarked: false)] }
    var runs: [Run] = []
    var start = 0
    for index in 1...bytes.count where index == bytes.count || isMarked[index] != isMarked[start] {
      runs.append(Run(text: String(decoding: bytes[start..<index], as: UTF8.self), isMarked: isMarked[start]))
      start = index
    }
    return runs
  }
}

extension HTMLWriter {
  /// Writes text with some words in `mark`.
  mutating func text(_ text: String, marking words: [String]) {
    for run in Marked.runs(of: text, marking: words) {
      if run.isMarked { element(.mark, text: run.text) } else { self.text(run.text) }
    }
  }
}
