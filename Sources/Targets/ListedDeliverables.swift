/// Deliverables named one after the other: 案件编号标准、执法用语标准、法制审核标准.
enum ListedDeliverables {
  private static let nouns: [Word] = [
    "标准", "清单", "目录", "办法", "规定", "方案", "制度", "指南", "细则", "规则", "预案", "中心", "平台", "库", "条例", "规程", "规范", "意见", "指引",
    "体系",
    "系统", "手册", "文书", "基准", "规划",
  ]

  /// The items of a list whose members all end with the name of a deliverable; the whole range where they do not.
  static func items(_ text: ScalarText, _ range: Range<Int>) -> [Range<Int>] {
    let pieces = Brackets.split(text, range, at: ["、", "和"])
    guard pieces.count > 1, let last = pieces.last,
      let noun = text.longest(nouns, endingAt: last.upperBound, from: last.lowerBound)
    else { return [range] }
    // All of one kind (标准、标准、标准), so that 省、市标准 and 教育、公开制度 stay one.
    let sameKind = pieces.allSatisfy { $0.count >= 4 && text.has(noun, endingAt: $0.upperBound, from: $0.lowerBound) }
    return sameKind ? pieces : [range]
  }
}
