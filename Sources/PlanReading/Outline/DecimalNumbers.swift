import ChineseText
import PlanModel

/// Recognises decimal numbers (1.1, 2.1.3) at the beginning of paragraphs, and the plain numbers above them.
///
/// A decimal alone may be a figure (3.5 万件), so they count only where the document goes through them in order: each
/// is the next after the one before it, deeper, equal or higher; and so with numbers of two digits (01, 02 … 10, 11).
/// Guarantee: a document without a run of either kind is not touched.
enum DecimalNumbers {
  /// Signs and words behind a figure: 3.5%, 1.2万, 2.5倍.
  private static let units = Set("%％‰万亿千百元倍个件人次家项名亩米吨年月日时分天小".unicodeScalars)
  /// A plain number without a point heads a line of at most so many scalars.
  private static let headingLimit = 40

  /// Sets the markers of decimal numbers.
  static func mark(_ blocks: inout [OutlineBlock]) {
    markPadded(&blocks)
    var paths: [(index: Int, path: [Int], length: Int)] = []
    for index in blocks.indices where !blocks[index].isNumbered {
      guard let (path, length) = path(blocks[index].text.scalars), path.count >= 2 else { continue }
      paths.append((index, path, length))
    }
    let runs = zip(paths, paths.dropFirst()).count { follows($1.path, $0.path) }
    guard runs >= 1, runs * 2 >= paths.count - 1, let first = paths.first, first.path.last == 1 || runs >= 2 else {
      return
    }
    var heads: [(index: Int, path: [Int])] = []
    for (rank, found) in paths.enumerated() {
      let before = rank > 0 ? paths[rank - 1] : nil
      let isNext = before.map { follows(found.path, $0.path) } ?? true
      let hasNext = rank + 1 < paths.count && follows(paths[rank + 1].path, found.path)
      guard isNext || hasNext else { continue }
      set(&blocks[found.index], found.path, found.length)
      if before?.path.first != found.path.first { heads.append((found.index, found.path)) }
    }
    for head in heads { markPart(&blocks, above: head.index, number: head.path[0]) }
  }

  /// 01, 02 … 10, 11 in front of headings or alone above them, as posts of official accounts number their parts: two at
  /// least, from 01 on.
  private static func markPadded(_ blocks: inout [OutlineBlock]) {
    var found: [(index: Int, value: Int, length: Int)] = []
    for index in blocks.indices where !blocks[index].isNumbered {
      let text = blocks[index].text.scalars
      guard text.count >= 2, text.count <= headingLimit, let tens = text[0].decimalValue,
        let ones = text[1].decimalValue, 10 * tens + ones == found.count + 1, !text.contains(where: \.endsSentence)
      else { continue }
      let length = text[2...].firstIndex { !$0.isWhiteSpace } ?? text.count
      guard length == text.count || text[length].isHan && !units.contains(text[length]) || text[length] == "“" else {
        continue
      }
      found.append((index, found.count + 1, length))
    }
    guard found.count >= 2 else { return }
    for heading in found {
      blocks[heading.index].marker = OutlineMarker(
        style: .decimalPart, value: heading.value, written: (heading.value < 10 ? "0" : "") + "\(heading.value)",
        length: heading.length)
    }
  }

  /// The paragraph with the plain number (2, 2. or 2、) that stands above 2.1, not behind the decimals of 1.
  private static func markPart(_ blocks: inout [OutlineBlock], above index: Int, number: Int) {
    for place in blocks[..<index].indices.reversed() {
      if blocks[place].marker?.style.isDecimal ?? false { return }
      if let marker = blocks[place].marker {
        guard marker.style == .arabic else { return }
        if marker.value == number { blocks[place].marker?.style = .decimalPart }
        if marker.value == number { return }
        continue
      }
      let scalars = blocks[place].text.scalars
      guard scalars.count <= headingLimit, let (path, length) = path(scalars), path == [number], length < scalars.count
      else { continue }
      blocks[place].marker = OutlineMarker(
        style: .decimalPart, value: number, written: String(number), length: length)
      return
    }
  }

  private static func set(_ block: inout OutlineBlock, _ path: [Int], _ length: Int) {
    let style: MarkerStyle =
      switch path.count {
      case 2: .decimal
      case 3: .fineDecimal
      default: .finestDecimal
      }
    block.marker = OutlineMarker(
      style: style, value: path.last ?? 1, written: path.map(String.init).joined(separator: "."), length: length,
      prefix: Array(path.dropLast()))
  }

  /// True where a number is the next of another: 1.3 of 1.2, 2.1 of 1.4, 1.1.1 of 1.1, 2.1.1 of 1.3.
  private static func follows(_ next: [Int], _ last: [Int]) -> Bool {
    for depth in 0..<min(next.count, last.count) where next[depth] != last[depth] {
      return next[depth] == last[depth] + 1 && next[(depth + 1)...].allSatisfy { $0 == 1 }
    }
    return next.count > last.count && next[last.count...].allSatisfy { $0 == 1 }
  }

  /// The numbers in front of a text and the scalars that they take; nil for a figure.
  private static func path(_ text: [Unicode.Scalar]) -> (path: [Int], length: Int)? {
    var path: [Int] = []
    var index = 0
    while index < text.count, path.count < 5 {
      var value = 0
      let start = index
      while index < text.count, let digit = text[index].decimalValue, index - start < 3 {
        value = value * 10 + digit
        index += 1
      }
      guard index > start, value > 0, index == text.count || !text[index].isDecimalDigit else { return nil }
      path.append(value)
      guard index + 1 < text.count, text[index] == ".", text[index + 1].isDecimalDigit else { break }
      index += 1
    }
    guard let first = path.first, first < 100 else { return nil }
    if index < text.count, [".", "、", "．"].contains(text[index]) { index += 1 }
    guard index < text.count else { return (path, index) }
    if units.contains(text[index]) || ["/", "-", "—", ":", "：", "，", "）", ")", "+"].contains(text[index]) {
      return nil
    }
    while index < text.count, text[index].isWhiteSpace { index += 1 }
    return (path, index)
  }
}
