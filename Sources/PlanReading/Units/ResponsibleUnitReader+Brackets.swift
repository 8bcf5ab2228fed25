import ChineseText
import PlanModel

/// Brackets with units at the beginning of a sentence, at its end, and within.
extension ResponsibleUnitReader {
  /// Where the brackets with units begin that end a sentence, before its full stop; nil where none do.
  func bracketStart(in sentence: [Unicode.Scalar]) -> Int? {
    var start: Int?
    var end = sentence.count
    while end > 0, sentence[end - 1].endsSentence || sentence[end - 1].isWhiteSpace { end -= 1 }
    while end > 0, let open = UnitBrackets.opening(sentence, closedAt: end - 1), open > 0 {
      if responsibility(of: Array(sentence[open..<end])) != nil {
        start = open
      } else if !DeadlineText.isDeadline(Array(sentence[(open + 1)..<(end - 1)])) {
        break
      }
      end = open
      while end > 0, sentence[end - 1].isWhiteSpace { end -= 1 }
    }
    return start
  }

  /// Where the brackets with units end that begin a sentence: what stands there ends the sentence before. nil where none do, or
  /// where nothing follows.
  func bracketEnd(in sentence: [Unicode.Scalar]) -> Int? {
    var end: Int?
    var index = 0
    while index < sentence.count, sentence[index].opensBracket,
      let close = UnitBrackets.closing(sentence[...], index), close + 1 < sentence.count,
      responsibility(of: Array(sentence[index...close])) != nil
    {
      (end, index) = (close + 1, close + 1)
    }
    return end
  }

  /// The units that labelled brackets within a sentence name.
  func innerBrackets(of sentence: [Unicode.Scalar]) -> Responsibility? {
    var result = Responsibility()
    var index = 0
    var unclosed = 0
    while index < sentence.count, unclosed < 10 {
      if sentence[index].opensBracket {
        guard let close = UnitBrackets.closing(sentence[...], index) else {
          (index, unclosed) = (index + 1, unclosed + 1)
          continue
        }
        if let found = labelled(sentence[(index + 1)..<close], isBracketed: true) { result.add(found) }
        index = close
      }
      index += 1
    }
    return result.isEmpty ? nil : result
  }
}
