import ChineseText
import PlanModel

/// Finds a table of contents, whose lines would otherwise be read as the outline a first time.
///
/// Two forms: below its head 目录, the lines that read as entries, where the first is repeated further down or most have
/// a page number; and without a head, three or more lines in a row that end with a page number, most of which are
/// repeated further down. What stands between its last entry and the first heading, such as a preamble, is none of it.
enum TableOfContents {
  private static let fewestEntries = 3
  private static let longestEntry = 80
  private static let leaders: Set<Unicode.Scalar> = [".", "…", "·", "‥", "．", "_", "•"]

  /// Indices of the lines of a table of contents, its head included; empty where there is none.
  static func lines(of lines: [TextLine]) -> Range<Int> {
    let headed = headed(lines)
    return headed.isEmpty ? bare(lines) : headed
  }

  private static func headed(_ lines: [TextLine]) -> Range<Int> {
    guard let head = lines.firstIndex(where: { isHead($0.text.scalars) }) else { return 0..<0 }
    guard head + 1 < lines.count else { return head..<(head + 1) }
    let first = entry(lines[head + 1].text.scalars)
    let repetition =
      first.count < 2 ? nil : lines[(head + 2)...].firstIndex { repeats($0.text.scalars, first) }
    var end = head + 1
    var paged = 0
    while end < repetition ?? lines.count, isEntry(at: end, in: lines, hasEnd: repetition != nil) {
      if hasPage(lines[end].text.scalars) { paged += 1 }
      end += 1
    }
    // The head itself is never text; what a program made its entries from may not have come along.
    return repetition != nil || paged >= fewestEntries ? head..<end : head..<(head + 1)
  }

  /// True for a line below the head that is an entry: with a page number or leaders at its end, or a short one that is
  /// numbered or stands further down again. Where nothing tells the end, the page numbers alone do.
  private static func isEntry(at index: Int, in lines: [TextLine], hasEnd: Bool) -> Bool {
    let line = lines[index].text.scalars
    guard line.count <= longestEntry, !(line.last?.endsSentence ?? true) || hasPage(line) else { return false }
    if hasPage(line) { return true }
    guard hasEnd else { return false }
    if OutlineMarker.read(line) != nil { return true }
    let words = entry(line)
    return words.count >= 2 && lines[(index + 1)...].contains { repeats($0.text.scalars, words) }
  }

  /// True for a line that ends with a page number behind leaders or a gap, or with leaders.
  static func hasPage(_ line: [Unicode.Scalar]) -> Bool {
    let end = line.lastIndex {
      !$0.isDecimalDigit && !$0.isWhiteSpace && !$0.closesBracket && !["-", "—"].contains($0)
    }
    guard let end, end + 1 < line.count || leaders.contains(line[end]) else { return false }
    if leaders.contains(line[end]) { return end > 0 && leaders.contains(line[end - 1]) || line[end] == "…" }
    let isApart = line[end + 1].isWhiteSpace || line[end + 1] == "-" || line[end + 1] == "—"
    return isApart && line[(end + 1)...].contains(where: \.isDecimalDigit)
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
    // Told by its end: nearly every line is.
    guard scalars.last(where: { !$0.isWhiteSpace && !$0.closesBracket })?.isDecimalDigit ?? false else { return nil }
    let line = scalars.squeezed.filter { !$0.closesBracket }
    guard line.count <= longestEntry, OutlineMarker.read(scalars) != nil else { return nil }
    var value = 0
    var scale = 1
    var index = line.count
    while index > 0, let digit = line[index - 1].decimalValue, scale <= 1000 {
      (value, scale, index) = (value + digit * scale, scale * 10, index - 1)
    }
    return value > 0 && scale <= 1000 ? value : nil
  }

  /// True for a line that ends with leaders and a page number.
  static func hasLeaders(_ line: [Unicode.Scalar]) -> Bool {
    guard let end = line.lastIndex(where: { !$0.isDecimalDigit && !$0.isWhiteSpace }), end > 2 else { return false }
    return end + 1 < line.count && leaders.contains(line[end]) && leaders.contains(line[end - 1])
  }

  /// True for 目录 or 目次 alone on its line, in brackets or spaced out perhaps.
  private static func isHead(_ scalars: [Unicode.Scalar]) -> Bool {
    var letters = 0
    for scalar in scalars
    where !scalar.isWhiteSpace && !scalar.opensBracket && !scalar.closesBracket && !scalar.isColon {
      switch letters {
      case 0: guard scalar == "目" else { return false }
      case 1: guard scalar == "录" || scalar == "次" else { return false }
      default: return false
      }
      letters += 1
    }
    return letters == 2
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
