import PlanModel

/// The subset that stands before an indicator's name: 环保邻避类重大项目、民生类政策等事项 in …等事项社会风险评估率.
enum IndicatorScope {
  private static let subsets: [Word] = ["事项", "案件", "项目", "领域", "文件", "对象", "类", "合同"]

  /// The words before the register's name, where they end with what may be a subset; nil for none.
  static func prefix(of name: String, _ indicator: Indicator) -> String? {
    let text = ScalarText(name)
    /// Number of scalars of the longest name that the words end with.
    var known = 0
    func end(with name: String) {
      let name = Word(name)
      if name.length > known, text.has(name, endingAt: text.count) { known = name.length }
    }
    end(with: indicator.label.chinese)
    for synonym in indicator.synonyms { end(with: synonym) }
    guard known > 0 else { return nil }
    var end = text.count - known
    if text.has("的", endingAt: end) { end -= 1 }
    let isSubset = text.longest(subsets, endingAt: end) != nil || text.has("等", endingAt: end)
    return end >= 4 && isSubset ? text.string(0 ..| end) : nil
  }
}
