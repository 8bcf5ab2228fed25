import ChineseText
import PlanModel

/// Finds a table of contents, whose lines would otherwise be read as the outline a first time.
///
/// Two forms: below its head 目录, up to the line that repeats its first entry; and without a head, three or more lines
/// in a row that end with a page number, most of which are repeated further down.
enum TableOfContents {
  private static let fewestEntries = 3
  private static let longestEntry = 80

  /// Indices of the lines of a table of contents, its head included; empty where there is none.
  static func lines(of lines: [TextLine]) -> Range<Int> {
    let headed = headed(lines)
    return headed.isEmpty ? bare(lines) : headed
  }

  private static func headed(_ lines: [TextLine]) -> Range<Int> {
    guard let head = lines.firstIndex(where: { isHead($0.text.scalars) }), head + 1 < lines.count else { return 0..<0 }
    let first = entry(lines[head + 1].text.scalars)
    guard first.count >= 3 else { return 0..<0 }
    for index in (head + 2)..<max(lines.count, head + 2) where repeats(lines[index].text.scalars, first) {
      return head..<index
    }
    return 0..<0
  }

  /// Lines with page numbers that nothing heads.
  private static func bare(_ lines: [TextLine]) -> Range<Int> {
    var index = 0
    while index < lines.count {
      var end = index
      var page = 0
      while end < lines.count, let next = self.page(lines[end].text.scalars), next >= page {
        (page, end) = (next, end + 1)
      }
      if end - index >= fewestEntries, areRepeated(lines[index..<end], in: lines[end...]) { return index..<end }
      index = max(end, index + 1)
    }
    return 0..<0
  }

  private static func areRepeated(_ entries: ArraySlice<TextLine>, in rest: ArraySlice<TextLine>) -> Bool {
    let found = entries.count { line in
      let words = entry(line.text.scalars)
      return words.count >= 3 && rest.contains { repeats($0.text.scalars, words) }
    }
    return found * 3 >= entries.count * 2
  }

  /// The page number that ends an entry behind leaders or a heading; nil for other lines.
  private static func page(_ scalars: [Unicode.Scalar]) -> Int? {
    let line = scalars.squeezed.filter { !$0.closesBracket }
    guard line.count <= longestEntry, line.last?.isDecimalDigit ?? false, OutlineMarker.read(scalars) != nil else {
      return nil
    }
    var value = 0
    var scale = 1
    var index = line.count
    while index > 0, let digit = line[index - 1].decimalValue, scale <= 1000 {
      (value, scale, index) = (value + digit * scale, scale * 10, index - 1)
    }
    return value > 0 && scale <= 1000 ? value : nil
  }

  private static func isHead(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.contains("目") else { return false }
    let letters = scalars.squeezed.filter { !$0.opensBracket && !$0.closesBracket && !$0.isColon }
    return letters.string == "目录" || letters.string == "目次"
  }

  /// True where a line is the heading that an entry names, text behind the heading allowed.
  private static func repeats(_ line: [Unicode.Scalar], _ words: [Unicode.Scalar]) -> Bool {
    let line = line.squeezed
    guard line.holds(words, at: 0) else { return false }
    guard line.count > words.count else { return true }
    return line[words.count].endsSentence || line[words.count].isColon
  }

  /// The entry without white space, leaders and page number.
  private static func entry(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var entry = scalars.squeezed
    let signs: Set<Unicode.Scalar> = [".", "…", "·", "-", "—", "。", "_", "（", "）", "(", ")", "–"]
    while let last = entry.last, last.isDecimalDigit || signs.contains(last) { entry.removeLast() }
    return entry
  }
}
