import PlanModel

/// Cuts a paragraph of cleaned text into sentences.
///
/// Guarantees:
/// 1. A sentence ends behind 。！？ and the closing quotes and brackets that follow, and at a line break.
/// 2. Nothing ends inside 《…》 or （…）, nor where the text goes on with ，、；： or 的 behind a closing quote.
/// 3. The pieces are trimmed and not empty; together they hold every character that is no white space, in order.
package enum SentenceSplitter {
  /// Longest bracket, in characters, that keeps a sentence together; a longer one has lost its partner.
  private static let longestBracket = 300

  /// The sentences of a paragraph.
  package static func split(_ paragraph: TracedText) -> [TracedText] {
    let scalars = paragraph.scalars
    let isInside = bracketed(scalars)
    var pieces: [TracedText] = []
    var start = 0
    var index = 0
    func cut(_ end: Int) {
      let piece = paragraph.trimmed(start..<end)
      if !piece.isEmpty { pieces.append(piece) }
      start = end
    }
    while index < scalars.count {
      if scalars[index].isLineBreak {
        cut(index + 1)
      } else if isEnd(scalars[index]), !isInside[index] {
        var end = index + 1
        while end < scalars.count, isEnd(scalars[end]) || isCloser(scalars[end]) { end += 1 }
        let goesOn = end < scalars.count && isCloser(scalars[end - 1]) && isContinuation(scalars[end])
        if !goesOn { cut(end) }
        index = end - 1
      }
      index += 1
    }
    cut(scalars.count)
    return pieces
  }

  private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "。" || scalar == "！" || scalar == "？" }

  private static func isCloser(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "”", "’", "）", "》", "〉", "】", "」", "』", ")": true
    default: false
    }
  }

  private static func isContinuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "、", "；", "：", "的", "等": true
    default: false
    }
  }

  /// For each scalar, whether it stands inside a pair of brackets or title marks.
  private static func bracketed(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var isInside = [Bool](repeating: false, count: scalars.count)
    for (open, close) in [("《", "》"), ("（", "）"), ("〈", "〉")] as [(Unicode.Scalar, Unicode.Scalar)] {
      var opens: [Int] = []
      for (index, scalar) in scalars.enumerated() {
        if scalar.isLineBreak { opens = [] }
        if scalar == open { opens.append(index) }
        guard scalar == close, let start = opens.popLast(), index - start <= longestBracket else { continue }
        for place in start..<index { isInside[place] = true }
      }
    }
    return isInside
  }
}
