import ChineseText
import PlanModel

/// Joins the lines of a text that was broken at a fixed width, as text copied from a page of print is.
///
/// A document is taken for such a text where lines of about the greatest width stop in the middle of sentences and go on
/// in the lines below, to their full stop; documents with a paragraph a line are left alone. Where first lines of
/// paragraphs are indented and others are not, the indents tell what goes on.
enum HardWrap {
  /// Lines narrower than this, a Chinese character counting two, are not full.
  private static let narrowest = 40
  /// A full line ends this close to the greatest width: punctuation may not begin a line.
  private static let slack = 6
  /// Columns of the indent in front of a paragraph (GB/T 9704: two characters).
  private static let indent = 4
  /// In a text of fewer lines, indents or this many broken ones must tell.
  private static let fewestBroken = 2

  /// The lines with broken paragraphs joined.
  static func joined(_ lines: [TextLine]) -> (lines: [TextLine], findings: [Finding]) {
    guard lines.count > fewestBroken, let wrapping = Wrapping(lines) else { return (lines, []) }
    var result: [TextLine] = []
    for (index, line) in lines.enumerated() {
      if index > 0, wrapping.goesOn(into: index, of: lines, from: result[result.count - 1]) {
        result[result.count - 1].text.append(line.text)
      } else {
        result.append(line)
      }
    }
    let count = lines.count - result.count
    guard count > 0 else { return (result, []) }
    let finding = Finding(
      .lineBreak, .note,
      LocalizedText(
        "全文按固定宽度断行，已接续\(count)处", "the text was broken at a fixed width; \(count) line breaks closed"))
    return (result, [finding])
  }

  /// How a text was broken.
  private struct Wrapping {
    let widths: [Int]
    /// Width of a full line.
    let full: Int
    /// True where first lines of paragraphs are indented and no others.
    let hasIndents: Bool
    /// Index of the first line with a number; titles stand before it.
    private let firstNumber: Int

    /// Finds out; nil for a text that was not broken.
    init?(_ lines: [TextLine]) {
      widths = lines.map { $0.row == nil ? HardWrap.width($0) : 0 }
      firstNumber = lines.firstIndex { OutlineMarker.read($0.text.scalars) != nil } ?? lines.count
      let sorted = widths.sorted(by: >)
      // The greatest width, or that which three or ten lines in a hundred exceed: single longer lines do not count.
      for rank in Set([0, lines.count * 3 / 100, lines.count / 10]).sorted() {
        let full = sorted[rank]
        guard full >= narrowest else { return nil }
        if let hasIndents = Self.indents(lines, widths: widths, full: full) {
          (self.full, self.hasIndents) = (full, hasIndents)
          return
        }
      }
      return nil
    }

    /// Whether the text is indented; nil where it was not broken at the width.
    private static func indents(_ lines: [TextLine], widths: [Int], full: Int) -> Bool? {
      var (pairs, indentedPairs, runs, endedRuns, broken, indented) = (0, 0, 0, 0, 0, 0)
      var isInRun = false
      for (index, line) in lines.enumerated() {
        if line.isIndented { indented += 1 }
        let isFull = abs(widths[index] - full) <= slack
        let isBroken = isFull && !HardWrap.endsParagraph(line.text.scalars)
        if isBroken { broken += 1 }
        guard isBroken, index + 1 < lines.count, HardWrap.mayGoOn(lines[index + 1]) else {
          if isInRun, let last = line.text.scalars.last {
            let isEnded = last.endsSentence || last.closesBracket
            if isEnded { endedRuns += 1 }
            // A full line that ends with a colon tells nothing: its sentence may go on.
            if isEnded || !isFull { runs += 1 }
          }
          isInRun = false
          continue
        }
        pairs += 1
        if lines[index + 1].isIndented { indentedPairs += 1 }
        isInRun = true
      }
      let longer = widths.count { $0 > full + slack }
      guard pairs >= fewestBroken, longer * 20 <= lines.count, endedRuns * 10 >= runs * 7, runs > 0,
        pairs * 2 >= broken
      else { return nil }
      let hasIndents = indented > 0 && indentedPairs * 10 <= pairs
      // A few long lines without a full stop may be headings: in a short text the indents must tell, or several runs.
      return hasIndents || pairs >= 4 || runs >= 2 && pairs * 3 >= lines.count ? hasIndents : nil
    }

    /// True where the paragraph that ends with the line above an index goes on in the line there.
    func goesOn(into index: Int, of lines: [TextLine], from paragraph: TextLine) -> Bool {
      let (upper, lower) = (lines[index - 1], lines[index])
      guard upper.row == nil, lower.row == nil, !lower.followsBlank, !lower.followsFurniture else { return false }
      let isOpen = HardWrap.hasOpenBracket(paragraph.text.scalars)
      if isOpen, !lower.isIndented || !hasIndents { return true }
      guard HardWrap.mayGoOn(lower), abs(widths[index - 1] - full) <= slack else { return false }
      // A title may fill its line.
      if index <= firstNumber, paragraph.text.count == upper.text.count, TitleLine.isTitle(upper.text.scalars.squeezed)
      {
        return false
      }
      if hasIndents { return !lower.isIndented }
      return !HardWrap.endsParagraph(upper.text.scalars)
    }
  }

  /// False for a line that opens an item or names units, and for one that stands apart.
  private static func mayGoOn(_ line: TextLine) -> Bool {
    !line.followsBlank && !line.followsFurniture && line.row == nil && OutlineMarker.read(line.text.scalars) == nil
      && !ResponsibleUnitReader.standard.opensWithLabel(line.text.scalars)
  }

  private static func endsParagraph(_ line: [Unicode.Scalar]) -> Bool {
    guard let last = line.last else { return true }
    return last.endsSentence || last.isColon
  }

  /// True where one of the last brackets or quotation marks of a paragraph is not closed.
  static func hasOpenBracket(_ text: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for scalar in text.suffix(200) {
      switch scalar {
      case "（", "《", "〔", "【", "(": depth += 1
      case "）", "》", "〕", "】", ")": depth = max(0, depth - 1)
      default: break
      }
    }
    return depth > 0
  }

  /// Columns that a line takes in print.
  private static func width(_ line: TextLine) -> Int {
    line.text.scalars[line.lastLine...].reduce(line.isIndented && line.lastLine == 0 ? indent : 0) {
      $0 + ($1.value < 0x2E80 && !["“", "”", "—", "…"].contains($1) ? 1 : 2)
    }
  }
}
