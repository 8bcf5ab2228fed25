import ChineseText
import PlanModel

/// Finds a table of contents, whose lines would otherwise be read as the outline a first time.
enum TableOfContents {
  /// Indices of the lines of a table of contents, its head 目录 included; empty where there is none.
  ///
  /// It ends before the line that repeats its first entry, page numbers and dots aside.
  static func lines(of lines: [TextLine]) -> Range<Int> {
    guard let head = lines.firstIndex(where: { isHead($0.text.scalars) }), head + 1 < lines.count else { return 0..<0 }
    let first = entry(lines[head + 1].text.scalars)
    guard first.count >= 3 else { return 0..<0 }
    for index in (head + 2)..<max(lines.count, head + 2) where entry(lines[index].text.scalars) == first {
      return head..<index
    }
    return 0..<0
  }

  private static func isHead(_ scalars: [Unicode.Scalar]) -> Bool {
    guard scalars.contains("目") else { return false }
    let letters = scalars.squeezed.filter { !$0.opensBracket && !$0.closesBracket && !$0.isColon }
    return letters.string == "目录" || letters.string == "目次"
  }

  /// The entry without white space, leaders and page number.
  private static func entry(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var entry = scalars.squeezed
    while let last = entry.last, last.isDecimalDigit || [".", "…", "·", "-", "—", "。"].contains(last) {
      entry.removeLast()
    }
    return entry
  }
}
