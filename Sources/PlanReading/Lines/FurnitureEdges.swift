import ChineseText
import PlanModel

/// Lines that are furniture in front of the first number of a document or behind its last sentence, and might be the
/// document's own elsewhere: who wrote, took the pictures and checked, disclaimers, a date with an office.
extension FurnitureRules {
  /// What kind of furniture a line at an edge of the document is; nil for a line that belongs to it.
  ///
  /// - Parameters:
  ///   - line: a line that is no furniture wherever it stands.
  ///   - isTail: true behind the last sentence.
  func name(atEdge line: [Unicode.Scalar], isTail: Bool) -> LocalizedText? {
    guard line.count <= 300 else { return nil }
    if let name = edgeLabel(line) ?? credit(line) ?? datedOffice(line) { return name }
    // Disclaimers in a second language.
    let letters = line.count(where: \.isASCIILetter)
    if isTail, letters >= 20, !line.contains(where: \.isHan) { return LocalizedText("页脚", "page footer") }
    return nil
  }

  /// 特别声明：…, （文字：张三　图片：李四）.
  private func edgeLabel(_ line: [Unicode.Scalar]) -> LocalizedText? {
    guard let colon = line.prefix(16).firstIndex(where: \.isColon) else { return nil }
    return edges[line[..<colon].filter { $0.isHan || $0.isASCIILetter }.string]
  }

  /// 编辑 / 张三, 文丨李四: a slash in place of the colon, and names behind it.
  private func credit(_ line: [Unicode.Scalar]) -> LocalizedText? {
    let words = line.squeezed
    guard words.count <= 24,
      let slash = words.firstIndex(where: { ["/", "／", "丨", "│", "∣", "|", "｜"].contains($0) }), slash + 1 < words.count
    else { return nil }
    let rest = words[(slash + 1)...]
    guard rest.allSatisfy({ $0.isHan || $0 == "、" || $0 == "/" || $0 == "·" }), rest.first?.isHan ?? false else {
      return nil
    }
    let label = words[..<slash].filter(\.isHan).string
    return edges[label] ?? (rest.count <= 8 ? sourceLabel(label) : nil)
  }

  /// 2022-02-09 ｜ 区司法局: the day and the office of a posting.
  private func datedOffice(_ line: [Unicode.Scalar]) -> LocalizedText? {
    guard line.count <= 40, let end = Self.stampEnd(line, from: 0), line.contains(where: { $0 == "-" || $0 == "/" })
    else {
      return nil
    }
    let rest = line[end...].drop { $0.isWhiteSpace || ["|", "｜", "/", "·", "丨"].contains($0) }
    guard rest.startIndex > end, FrontMatter.isSignature(Array(rest)) else { return nil }
    return LocalizedText("日期行", "date line")
  }

  private static let stampVerbs = ["发表于", "发布于", "更新于", "刊发于", "发布在", "发表时间", "上传时间"].map { Array($0) }

  /// 发表于 2022-03-04，点击：次; 2022年01月07日　来源：…: a day, with 发表于 in front of it or a label behind it.
  func stamp(_ line: [Unicode.Scalar]) -> LocalizedText? {
    guard line.count <= 100, !line.contains("。") else { return nil }
    let start = line.firstIndex { !$0.isWhiteSpace && !$0.opensBracket } ?? 0
    let verb = Self.stampVerbs.first { line.holds($0, at: start) }
    let date = line[(start + (verb?.count ?? 0))...].firstIndex { !$0.isWhiteSpace && !$0.isColon }
    guard let date, let end = Self.stampEnd(line, from: date) else { return nil }
    let rest = Array(line[end...].drop { $0.isWhiteSpace || "，,、|｜/·-—）)".unicodeScalars.contains($0) })
    if rest.isEmpty || rest.count <= 30 && rest.first?.isHan ?? true, verb != nil, !rest.begins(with: "的") {
      return LocalizedText("日期行", "date line")
    }
    if let name = labelName(rest) { return name }
    // 2022-01-07 10:21 县司法局 来源：本站: an office stands in front of the label.
    guard line[date].isDecimalDigit, line[date..<end].contains(where: { $0 == "-" || $0 == "/" }), rest.count <= 60,
      let colon = rest.firstIndex(where: \.isColon), let label = label(rest, before: colon), label.start > 0,
      rest[label.start - 1].isWhiteSpace || FrontMatter.isSignature(Array(rest[..<label.start]))
    else { return nil }
    return LocalizedText("日期行", "date line")
  }

  /// Behind a day and a time of day that begin at an index; nil where none does.
  private static func stampEnd(_ line: [Unicode.Scalar], from start: Int) -> Int? {
    var index = start
    func number(_ length: ClosedRange<Int>) -> Bool {
      let digits = line[index...].prefix { $0.isDecimalDigit }.count
      index += digits
      return length.contains(digits)
    }
    func sign(_ signs: Set<Unicode.Scalar>) -> Bool {
      guard index < line.count, signs.contains(line[index]) else { return false }
      index += 1
      return true
    }
    guard number(4...4), sign(["-", "/", ".", "年"]), number(1...2), sign(["-", "/", ".", "月"]), number(1...2) else {
      return nil
    }
    _ = sign(["日"])
    let day = index
    while index < line.count, line[index].isWhiteSpace || line[index] == "T" { index += 1 }
    guard number(1...2), sign([":", "：", "时"]), number(1...2) else { return day }
    _ = sign(["分"])
    let minute = index
    guard sign([":", "："]), number(1...2) else { return minute }
    _ = sign(["秒"])
    return index
  }
}
