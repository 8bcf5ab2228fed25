import ChineseText
import PlanModel

/// Recognises paragraphs that are counted by words: 一是…, 第二，…, 首先，….
///
/// A word counts only in a run: 一是 and 二是, each at the beginning of a paragraph, with nothing numbered between
/// them. Guarantee: in a part that numbers its items otherwise, no paragraph is touched.
enum EnumeratedParagraphs {
  /// Words that count without a number, and their place in a run; nil for the last, whatever its place.
  private static let order: [(words: String, value: Int?)] = [
    ("首先", 1), ("其次", 2), ("再次", 3), ("再者", 3), ("最后", nil), ("此外", nil),
  ]
  private static let words = order.map { (words: Array($0.words), value: $0.value) }

  /// Sets the markers of counted paragraphs.
  static func mark(_ blocks: inout [OutlineBlock]) {
    var start = 0
    while start < blocks.count {
      var end = start
      // A stretch without numbers of its own; headings of parts end it.
      while end < blocks.count, !blocks[end].isNumbered { end += 1 }
      let isBelowItem = start > 0 && !(blocks[start - 1].marker?.style.isPart ?? true)
      if !isBelowItem { mark(&blocks, start..<end) }
      start = end + 1
    }
  }

  private static func mark(_ blocks: inout [OutlineBlock], _ stretch: Range<Int>) {
    var run: [(index: Int, marker: OutlineMarker)] = []
    func close(_ blocks: inout [OutlineBlock]) {
      if run.count >= 2 { for item in run { blocks[item.index].marker = item.marker } }
      run = []
    }
    for index in stretch {
      guard let marker = read(blocks[index].text.scalars, after: run.last?.marker.value) else { continue }
      if marker.value == 1 { close(&blocks) }
      if marker.value == 1 || marker.value == (run.last?.marker.value ?? 0) + 1, marker.value == 1 || !run.isEmpty {
        run.append((index, marker))
      }
    }
    close(&blocks)
  }

  /// The word of order that begins a text.
  private static func read(_ text: [Unicode.Scalar], after last: Int?) -> OutlineMarker? {
    if let (words, place) = words.first(where: { text.holds($0.words, at: 0) }) {
      guard let value = place ?? last.map({ $0 + 1 }) else { return nil }
      let comma = words.count < text.count && (text[words.count] == "，" || text[words.count] == "、")
      return OutlineMarker(
        style: .enumerated, value: value, written: words.string, length: words.count + (comma ? 1 : 0))
    }
    let isOrdinal = text.first == "第"
    let begin = isOrdinal ? 1 : 0
    var end = begin
    while end < text.count, text[end].isChineseNumeral, end - begin < 3 { end += 1 }
    guard end > begin, end < text.count, let value = ChineseNumber.ordinal(Array(text[begin..<end]).string) else {
      return nil
    }
    let follows: Set<Unicode.Scalar> = isOrdinal ? ["，", "、", "：", "是"] : ["是", "要", "抓"]
    guard follows.contains(text[end]) else { return nil }
    return OutlineMarker(
      style: .enumerated, value: value, written: Array(text[begin..<end]).string, length: end + 1)
  }
}
