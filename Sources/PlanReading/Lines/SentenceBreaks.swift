import ChineseText
import PlanModel

/// Closes line breaks inside sentences, where a document is not broken at a fixed width throughout (see `HardWrap`).
///
/// Guarantees:
/// 1. Lines are joined only where the lower one opens no item, is no title, date, signature or line of responsible units,
///    and no furniture stands between them.
/// 2. A break is certain where punctuation tells: the upper line ends with ，、（《“ or the lower one begins with a sign
///    that begins no line, or in a list of units that breaks off. It is uncertain, and told so, where running text stops without a full stop and the lower line
///    ends the sentence.
/// 3. Each join is a finding with the words around it; the break stays in the words as found.
enum SentenceBreaks {
  /// Running text is at least so long, in scalars.
  private static let shortestText = 25
  /// A line in the middle of a sentence is at least so long.
  private static let shortestLine = 12
  /// An unfinished sentence goes on over at most so many lines.
  private static let longestRun = 30
  private static let open: Set<Unicode.Scalar> = ["，", "、", "（", "《", "“", "〈", "‘", "〔", ","]
  static let neverFirst: Set<Unicode.Scalar> = [
    "，", "。", "、", "；", "：", "！", "？", "）", "》", "”", "〉", "’", "〕", "%",
  ]

  /// The lines with broken sentences joined, and what was joined.
  static func joined(_ lines: [TextLine], source: SourceCover) -> (lines: [TextLine], findings: [Finding]) {
    var result: [TextLine] = []
    var findings = FindingList()
    for (index, line) in lines.enumerated() {
      guard let upper = result.last, let isCertain = breaks(upper, line, lines, index) else {
        result.append(line)
        continue
      }
      findings.append(finding(upper.text, line.text, isCertain, source))
      result[result.count - 1].text.append(line.text)
    }
    return (result, findings.findings)
  }

  /// True for a certain break, false for an uncertain one, nil for none.
  private static func breaks(_ upper: TextLine, _ lower: TextLine, _ lines: [TextLine], _ index: Int) -> Bool? {
    let (above, below) = (upper.text.scalars, lower.text.scalars)
    guard upper.row == nil, lower.row == nil, !lower.followsFurniture, let last = above.last, let first = below.first
    else {
      return nil
    }
    if ResponsibleUnitReader.standard.goesOn(from: above, to: lines[index...]) { return true }
    guard !last.endsSentence, !last.isColon, last != "；", last != ";" else { return nil }
    if neverFirst.contains(first),
      last.properties.isAlphabetic || last.isDecimalDigit || last.closesBracket || last == "”"
    {
      return true
    }
    guard OutlineMarker.read(below) == nil, DateText.wholeDate(below) == nil, !opensOtherwise(below) else { return nil }
    if open.contains(last), above.count >= 4 { return isName(below) ? nil : true }
    // A bracket that the upper line opens and the lower one closes.
    if !lower.followsBlank, HardWrap.hasOpenBracket(above), closesBracket(below) { return true }
    guard !lower.followsBlank, isRunningText(upper.text), !FrontMatter.isSignature(below),
      !TitleLine.isTitle(below.squeezed), endsSomewhere(lines, from: index)
    else { return nil }
    return false
  }

  /// True where a bracket closes that the line did not open, in its first part.
  private static func closesBracket(_ line: [Unicode.Scalar]) -> Bool {
    var depth = 0
    for scalar in line.prefix(80) {
      if scalar.opensBracket || scalar == "《" { depth += 1 }
      if scalar.closesBracket || scalar == "》" { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
  }

  /// True for text that is more than a heading: long, with signs between clauses.
  static func isRunningText(_ line: TracedText) -> Bool {
    let scalars = line.scalars
    guard scalars.count >= shortestText, let last = scalars.last, last.isHan || last.isDecimalDigit else {
      return false
    }
    guard let marker = OutlineMarker.read(scalars) else { return scalars.contains { $0 == "，" || $0 == "。" } }
    // 1.优化职能，深化改革 may be a whole heading.
    return scalars.dropFirst(marker.length).contains { $0 == "。" } || scalars.count > HeadingSplit.titleLimit + 20
  }

  /// True where the sentence that stays open at an index ends on one of the next lines, all of them running text.
  private static func endsSomewhere(_ lines: [TextLine], from index: Int) -> Bool {
    for line in lines[index...].prefix(longestRun) {
      guard line.row == nil, OutlineMarker.read(line.text.scalars) == nil || line == lines[index] else { return false }
      if line.text.scalars.last?.endsSentence ?? false { return true }
      if line.text.count < shortestLine { return false }
    }
    return false
  }

  /// Lines that begin anew whatever stands above: labels, enclosures.
  private static func opensOtherwise(_ line: [Unicode.Scalar]) -> Bool {
    if line.begins(with: "附件") || line.begins(with: "附：") { return true }
    return ResponsibleUnitReader.standard.responsibility(of: line) != nil
  }

  /// True for an office alone on its line: a signature below a line that was cut off.
  private static func isName(_ line: [Unicode.Scalar]) -> Bool {
    FrontMatter.isSignature(line) && !line.contains("，") && line.count <= 20
  }

  private static func finding(
    _ upper: TracedText, _ lower: TracedText, _ isCertain: Bool, _ source: SourceCover
  ) -> Finding {
    finding(upper, lower, isCertain ? .note : .warning, source) { after in
      LocalizedText(
        "句中断行已接续：“\(after)”\(isCertain ? "" : "，请核对")",
        "a line break inside a sentence closed: “\(after)”\(isCertain ? "" : "; please check")")
    }
  }

  /// The finding that two lines were joined, with the words at the place as found and as joined.
  static func finding(
    _ upper: TracedText, _ lower: TracedText, _ severity: Finding.Severity, _ source: SourceCover,
    message: (String) -> LocalizedText
  ) -> Finding {
    let (head, tail) = (upper[max(0, upper.count - 8)..<upper.count], lower[0..<min(8, lower.count)])
    let after = head.string + tail.string
    let start = head.sourceRange?.start ?? 0
    let range = SourceRange(start: start, end: tail.sourceRange?.end ?? start)
    return Finding(
      .lineBreak, severity, message(after), source: range, before: source.words(range), after: after)
  }
}
