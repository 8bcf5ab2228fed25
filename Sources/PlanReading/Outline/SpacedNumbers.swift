import ChineseText
import PlanModel

/// Recognises parts that are numbered otherwise than 一、: 一　工作情况, 一，工作情况, 壹、工作情况.
///
/// One of them alone may be words (一 of 一体推进), so they count only where a document goes through them in order from 一
/// on, two at least, each in front of a heading: a short line without a sentence's end.
/// Guarantee: a document that numbers parts as usual (一、 or 第一章) is not touched.
enum SpacedNumbers {
  private static let headingLimit = 40
  private static let capitals: [Unicode.Scalar: Unicode.Scalar] = [
    "壹": "一", "贰": "二", "叁": "三", "肆": "四", "伍": "五", "陆": "六", "柒": "七", "捌": "八", "玖": "九", "拾": "十",
  ]

  /// Sets the markers of such parts.
  static func mark(_ blocks: inout [OutlineBlock], source: SourceCover?) {
    guard !blocks.contains(where: { $0.marker?.style == .part || $0.marker?.style == .division }) else { return }
    var found: [(index: Int, marker: OutlineMarker)] = []
    for index in blocks.indices where !blocks[index].isNumbered {
      guard let marker = read(blocks[index].text, source: source), marker.value == found.count + 1 else { continue }
      found.append((index, marker))
    }
    guard found.count >= 2 else { return }
    for part in found { blocks[part.index].marker = part.marker }
  }

  private static func read(_ text: TracedText, source: SourceCover?) -> OutlineMarker? {
    let (scalars, ranges) = (text.scalars, text.ranges)
    guard scalars.count <= headingLimit, !(scalars.last?.endsSentence ?? true) else { return nil }
    var end = 0
    while end < scalars.count, end < 3, scalars[end].isChineseNumeral || capitals[scalars[end]] != nil { end += 1 }
    guard end > 0, end + 1 < scalars.count else { return nil }
    let written = Array(scalars[..<end])
    guard let value = ChineseNumber.ordinal(written.map { capitals[$0] ?? $0 }.string) else { return nil }
    let isCapital = written.contains { capitals[$0] != nil }
    switch scalars[end] {
    case "、" where isCapital, "，", ",":
      // 一，二 is a list.
      guard !scalars[end + 1].isChineseNumeral else { return nil }
      return OutlineMarker(style: .part, value: value, written: written.string, length: end + 1)
    default:
      let isApart =
        scalars[end].isWhiteSpace || source?.hasBlank(between: ranges[end - 1], and: ranges[end]) ?? false
      guard isApart else { return nil }
      let length = scalars[end...].firstIndex { !$0.isWhiteSpace } ?? end
      return OutlineMarker(style: .part, value: value, written: written.string, length: length)
    }
  }
}
