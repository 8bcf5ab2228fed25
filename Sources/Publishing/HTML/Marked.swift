/// Text in which some words are marked.
enum Marked {
  /// Where a text's words stand, as ranges of its UTF-8, in order: overlapping and neighbouring occurrences are one.
  /// Words that do not occur mark nothing.
  static func ranges(in text: UnsafeBufferPointer<UInt8>, of words: [String]) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for word in words where !word.isEmpty {
      word.withBytes { word in
        var index = 0
        while index + word.count <= text.count {
          // A match of whole UTF-8 sequences always begins and ends at a scalar's edge.
          if text[index] == word[0], (1..<word.count).allSatisfy({ text[index + $0] == word[$0] }) {
            found.append(index..<(index + word.count))
            index += word.count
          } else {
            index += 1
          }
        }
      }
    }
    guard found.count > 1 else { return found }
    found.sort { $0.lowerBound < $1.lowerBound }
    var joined: [Range<Int>] = []
    for range in found {
      if let last = joined.last, last.upperBound >= range.lowerBound {
        joined[joined.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        joined.append(range)
      }
    }
    return joined
  }
}

extension HTMLWriter {
  /// Writes text with some words in `mark`.
  mutating func text(_ text: String, marking words: [String]) {
    guard !words.isEmpty else { return self.text(text) }
    text.withBytes { bytes in
      var start = 0
      for range in Marked.ranges(in: bytes, of: words) {
        self.text(UnsafeBufferPointer(rebasing: bytes[start..<range.lowerBound]))
        mark(UnsafeBufferPointer(rebasing: bytes[range]))
        start = range.upperBound
      }
      self.text(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  /// Writes text with ranges of its Unicode scalars, which are in order, in `mark`.
  mutating func text(_ text: String, marking ranges: [Range<Int>]) {
    guard !ranges.isEmpty else { return self.text(text) }
    text.withBytes { bytes in
      var (start, scalar) = (0, 0)
      /// The byte with which a scalar begins that is not before the one found last.
      func place(of wanted: Int, from byte: Int) -> Int {
        var byte = byte
        while scalar < wanted, byte < bytes.count {
          byte += 1
          while byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte += 1 }
          scalar += 1
        }
        return byte
      }
      for range in ranges {
        let from = place(of: range.lowerBound, from: start)
        let to = place(of: range.upperBound, from: from)
        self.text(UnsafeBufferPointer(rebasing: bytes[start..<from]))
        mark(UnsafeBufferPointer(rebasing: bytes[from..<to]))
        start = to
      }
      self.text(UnsafeBufferPointer(rebasing: bytes[start...]))
    }
  }

  private mutating func mark(_ words: UnsafeBufferPointer<UInt8>) { element(.mark) { $0.text(words) } }
}
