import PlanModel

/// Joins the lines of a text that was broken at a fixed width, as text copied from a page of print is.
///
/// A document is taken for such a text only where it has many lines and two lines in five are of about the greatest
/// width without ending a sentence; documents with a paragraph a line are left alone.
enum HardWrap {
  private static let fewestLines = 20
  /// Lines narrower than this, a Chinese character counting two, are not full.
  private static let narrowest = 40
  /// A full line ends this close to the greatest width: punctuation may not begin a line.
  private static let slack = 6

  /// The lines with broken paragraphs joined.
  static func joined(_ lines: [TextLine]) -> [TextLine] {
    let widths = lines.map { width($0.text.scalars) }
    // The greatest width that ten lines in a hundred reach; single longer lines do not count.
    let sorted = widths.sorted()
    guard lines.count >= fewestLines else { return lines }
    let full = sorted[lines.count * 9 / 10]
    guard full >= narrowest else { return lines }
    func isFull(_ index: Int) -> Bool { widths[index] >= full - slack && widths[index] <= full + slack }
    let broken = lines.indices.filter { isFull($0) && !endsParagraph(lines[$0].text.scalars) }
    guard broken.count * 5 >= lines.count * 2 else { return lines }
    var result: [TextLine] = []
    var goesOn = false
    for (index, line) in lines.enumerated() {
      if goesOn, !line.followsBlank, !line.followsFurniture, line.row == nil,
        OutlineMarker.read(line.text.scalars) == nil
      {
        result[result.count - 1].text.append(line.text)
      } else {
        result.append(line)
      }
      goesOn = line.row == nil && isFull(index) && !endsParagraph(line.text.scalars)
    }
    return result
  }

  private static func endsParagraph(_ line: [Unicode.Scalar]) -> Bool {
    guard let last = line.last else { return true }
    return last.endsSentence || last.isColon
  }

  /// Columns that a line takes in print.
  private static func width(_ line: [Unicode.Scalar]) -> Int {
    line.reduce(0) { $0 + ($1.value < 0x2E80 && !["“", "”", "—", "…"].contains($1) ? 1 : 2) }
  }
}
