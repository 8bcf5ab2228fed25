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
      } else if isEnd(scalars[index]), isInside.isEmpty || !isInside[index] {
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

  /// For each scalar, whether it stands inside a pair of brackets or title marks; empty where there is no such pair.
  private static func bracketed(_ scalars: [Unicode.Scalar]) -> [Bool] {
    var isInside: [Bool] = []
    var titles: [Int] = []
    var remarks: [Int] = []
    var angles: [Int] = []
    func close(_ opens: inout [Int], at end: Int) {
      guard let start = opens.popLast(), end - start <= longestBracket else { return }
      if isInside.isEmpty { isInside = [Bool](repeating: false, count: scalars.count) }
      for place in start..<end { isInside[place] = true }
    }
    for (index, scalar) in scalars.enumerated() {
      // Nearly every character is a Chinese one.
      if scalar.value > 0x300B, scalar.value < 0xFF08 { continue }
      switch scalar {
      case "《": titles.append(index)
      case "》": close(&titles, at: index)
      case "（": remarks.append(index)
      case "）": close(&remarks, at: index)
      case "〈": angles.append(index)
      case "〉": close(&angles, at: index)
      default: if scalar.isLineBreak { (titles, remarks, angles) = ([], [], []) }
      }
    }
    return isInside
  }
}
