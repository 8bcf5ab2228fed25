import PlanModel

/// Recognises title lines of official documents, and joins a title that stands on several lines.
enum TitleLine {
  /// Titles are not longer than this many scalars, white space aside.
  private static let lengthLimit = 120
  /// The words that a title ends with (公文种类 and plan types).
  static let documentWords = [
    "方案", "纲要", "规划", "计划", "要点", "意见", "办法", "通知", "报告", "决定", "规定", "条例", "措施", "总结", "细则",
    "规则", "安排", "分工", "清单", "公告", "通告", "批复", "函", "分解表", "分工表", "任务表", "责任表", "一览表", "任务书", "责任书", "台账", "任务分解",
  ]

  /// True where a line reads as a complete title: no sentence, and a document word at its end, years or 试行 in
  /// brackets aside.
  static func isTitle(_ line: [Unicode.Scalar]) -> Bool {
    let line = core(line)
    guard line.count >= 6, line.count <= lengthLimit, !isSentence(line) else { return false }
    // 甲省自然资源厅2022年法治政府建设情况 is a report.
    if line.ends(with: "情况"), line.contains("年"), line.contains("法治") { return true }
    return documentWords.contains { line.ends(with: $0) }
  }

  /// The blocks with titles joined and their white space taken out, in order; blocks with a number stay.
  static func joined(_ blocks: [OutlineBlock]) -> [OutlineBlock] {
    var result: [OutlineBlock] = []
    for var block in blocks {
      let lower = block.text.scalars.squeezed
      if let last = result.last, last.marker == nil, !block.followsFurniture, !block.isNumbered,
        !block.followsBlank || isTail(lower) || goesOnBelowBlank(last.text.scalars.squeezed, lower),
        continues(last.text.scalars.squeezed, with: lower, isFirst: result.count == 1)
      {
        result[result.count - 1].text = last.text.squeezed
        result[result.count - 1].text.append(block.text.squeezed)
        continue
      }
      if !block.isNumbered {
        let squeezed = block.text.squeezed
        if isTitle(squeezed.scalars) || DateText.wholeDate(squeezed.scalars) != nil { block.text = squeezed }
      }
      result.append(block)
    }
    return result
  }

  /// True where the lower line goes on with the title that the upper one begins.
  private static func continues(_ upper: [Unicode.Scalar], with lower: [Unicode.Scalar], isFirst: Bool) -> Bool {
    guard upper.count + lower.count <= lengthLimit, upper.count >= 4, !isSentence(upper), !isSentence(lower),
      DateText.wholeDate(upper) == nil, DateText.wholeDate(lower) == nil, !upper.ends(with: "："),
      !upper.ends(with: ":"), !FrontMatter.isDocumentNumber(upper)
    else { return false }
    if isTail(lower) { return true }
    if lower.begins(with: "关于") { return !isTitle(upper) && isTitle(lower) || lower.count < 30 && !isTitle(upper) }
    // The office on the first line, the year on the second: 甲县人民政府 / 2022年度法治政府建设情况报告.
    if isFirst, FrontMatter.isSignature(upper), lower.begins(with: "20"), isTitle(lower) { return true }
    // A rest such as 工作方案 is too short to be a title; a line that is one of its own stays alone.
    let isOpen = !isTitle(upper)
    return isOpen && (upper.begins(with: "关于") || upper.contains("法治") || upper.contains("关于"))
      && documentWords.contains { core(lower).ends(with: $0) }
      && (core(lower).count <= 14 || upper.contains("关于"))
  }

  /// Across a blank line, or a paragraph's end, only what cannot stand alone: 甲市法治政府建设 / 实施方案, an office above its
  /// report of a year.
  private static func goesOnBelowBlank(_ upper: [Unicode.Scalar], _ lower: [Unicode.Scalar]) -> Bool {
    let rest = core(lower)
    let isRest = rest.count <= 8 && documentWords.contains { rest.ends(with: $0) } && !upper.begins(with: "附件")
    return isRest || FrontMatter.isSignature(upper) && (lower.begins(with: "20") || lower.begins(with: "关于"))
  }

  /// 的通知, （2021—2025年）, （2021—2025年）的通知, （试行）: never a line of their own.
  private static func isTail(_ line: [Unicode.Scalar]) -> Bool {
    if line.begins(with: "的"), line.count <= 6 { return true }
    guard let first = line.first, first.opensBracket, line.count <= 20,
      let close = line.lastIndex(where: \.closesBracket), close + 1 == line.count || line[close + 1] == "的"
    else { return false }
    return line.contains("年") || line.contains("试行") || line.contains("征求意见稿")
  }

  /// The line without a bracketed rest such as （2021—2025年）.
  private static func core(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let last = line.last, last.closesBracket, let open = line.lastIndex(where: \.opensBracket), open > 0 else {
      return line
    }
    return Array(line[..<open])
  }

  /// True where the line holds what titles do not.
  private static func isSentence(_ line: [Unicode.Scalar]) -> Bool {
    line.contains { $0.endsSentence || $0 == "，" || $0 == "；" || $0 == "," || $0 == ";" }
  }
}
