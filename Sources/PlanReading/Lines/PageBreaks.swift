import ChineseText
import PlanModel

/// Joins sentences that a page's end parts in text taken from print: a page number, a running head or both stand between
/// the two halves.
///
/// Guarantee: lines are joined only across page numbers and heads that stand twice at least, where running text stops
/// above without a full stop and goes on below without a number. Each join is a finding with the words as found, in
/// which the number or head stays; nothing else is touched.
struct PageBreaks: Sendable {
  /// The lines, those of a parted sentence as one.
  private(set) var lines: [TextLine] = []
  /// What was joined.
  private(set) var findings: [Finding] = []
  /// Running heads without white space: their other places are furniture, too.
  private(set) var heads: Set<String> = []

  private static let longestHead = 30
  /// A head holds none of the signs of running text, and is clearly shorter than a line of it.
  private static let signs: Set<Unicode.Scalar> = ["，", "、", "；", "（", "）", "“", "”", "%"]
  /// A number, and heads above and below it.
  private static let mostBetween = 3

  /// Finds page breaks.
  init(_ all: [TextLine], source: SourceCover) {
    let repeated = Self.repeated(all)
    var found = FindingList()
    var index = 0
    while index < all.count {
      guard let upper = lines.last, let next = Self.lower(all, from: index, repeated),
        Self.isUnfinished(upper.text), Self.goesOn(all[next]),
        all[index..<next].allSatisfy({ $0.text.count * 10 <= (upper.text.count - upper.lastLine) * 7 })
      else {
        lines.append(all[index])
        index += 1
        continue
      }
      for line in all[index..<next] where !Self.isNumber(line.text.scalars) {
        heads.insert(line.text.scalars.squeezed.string)
      }
      found.append(Self.finding(upper.text, all[next].text, source))
      lines[lines.count - 1].lastLine = upper.text.count
      lines[lines.count - 1].text.append(all[next].text)
      index = next + 1
    }
    findings = found.findings
  }

  /// Index of the line below the numbers and heads that begin at an index; nil where none do.
  private static func lower(_ lines: [TextLine], from start: Int, _ repeated: Set<String>) -> Int? {
    var index = start
    while index < lines.count, index - start < mostBetween, isOfPage(lines[index].text.scalars, repeated) { index += 1 }
    return index > start && index < lines.count ? index : nil
  }

  private static func isOfPage(_ line: [Unicode.Scalar], _ repeated: Set<String>) -> Bool {
    isNumber(line) || line.count <= longestHead && repeated.contains(line.squeezed.string)
  }

  /// A number alone says less elsewhere, in tables for instance.
  private static func isNumber(_ line: [Unicode.Scalar]) -> Bool {
    FurnitureRules.isPageNumber(line) || line.count <= 3 && line.allSatisfy(\.isDecimalDigit)
  }

  /// Short lines without number and label that stand twice at least.
  private static func repeated(_ lines: [TextLine]) -> Set<String> {
    var seen: Set<String> = []
    var twice: Set<String> = []
    for line in lines {
      let scalars = line.text.scalars
      guard scalars.count >= 4, scalars.count <= longestHead,
        !scalars.contains(where: { $0.endsSentence || $0.isColon || signs.contains($0) }),
        OutlineMarker.read(scalars) == nil
      else { continue }
      let text = scalars.squeezed.string
      if !seen.insert(text).inserted { twice.insert(text) }
    }
    return twice
  }

  /// True for running text, or a line of it, that stops without a sign.
  private static func isUnfinished(_ text: TracedText) -> Bool {
    if SentenceBreaks.isRunningText(text) { return true }
    let scalars = text.scalars
    guard scalars.count >= 10, let last = scalars.last, OutlineMarker.read(scalars) == nil else { return false }
    let isOpen = last.isHan || last.isDecimalDigit || last == "，" || last == "、"
    return isOpen && scalars.contains { $0 == "，" || $0 == "。" || $0 == "、" } && !TitleLine.isTitle(scalars)
  }

  private static func goesOn(_ line: TextLine) -> Bool {
    let scalars = line.text.scalars
    return scalars.count >= 4 && OutlineMarker.read(scalars) == nil && !scalars.contains("|")
      && scalars.contains { $0.endsSentence || $0 == "，" || $0 == "、" || $0 == "；" }
      && !ResponsibleUnitReader.standard.opensWithLabel(scalars) && !TitleLine.isTitle(scalars)
  }

  private static func finding(_ upper: TracedText, _ lower: TracedText, _ source: SourceCover) -> Finding {
    SentenceBreaks.finding(upper, lower, .warning, source) { after in
      LocalizedText(
        "跨页断开的句子已接续：“\(after)”，请核对", "a sentence parted by the end of a page was joined: “\(after)”; please check")
    }
  }
}
