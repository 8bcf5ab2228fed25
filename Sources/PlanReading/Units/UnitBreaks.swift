import ChineseText
import PlanModel

/// Where a blank, the end of a line or a stroke parts two names of offices, and where it stands inside one.
///
/// A narrow cell breaks a long name (市住房和城乡 建设局), a wide one has a name a line: the blank parts where a whole
/// name stands before it and another begins behind it.
enum UnitBreaks {
  /// What names end with that also stands inside names: 市住房和城乡 建设局, 国网贵州 省电力公司.
  private static let weakEnds: Set<Unicode.Scalar> = ["镇", "乡", "县", "区", "市", "州", "旗", "盟"]
  /// What ends with one of those and is an office all the same.
  private static let wholeEnds = ["开发区", "高新区", "新区", "园区", "示范区", "街道", "乡镇", "镇街", "市州", "县市"].map { Array($0) }
  private static let longest = 60
  /// What names begin with.
  private static let starts = [
    "市", "省", "县", "区", "州", "盟", "旗", "镇", "乡", "各", "其他", "其它", "有关", "相关", "国家", "中共", "自治", "团",
  ].map { Array($0) }
  /// Names of these have offices of their own: 市委 办公室, 市政府 办公室, 市公安局 交警支队.
  private static let bodyEnds = ["委", "政府", "人大", "政协", "党组", "党委", "工委"].map { Array($0) }
  /// Second halves that are no offices by themselves.
  private static let partEnds = ["支队", "大队", "总队", "中队", "分局", "科", "股", "处", "室"].map { Array($0) }
  private static let parts: Set<String> = [
    "办公室", "办公厅", "委员会", "办事处", "管委会", "人民政府", "政府", "领导小组", "管理局", "监督局", "管理处", "服务局", "服务中心", "保障局", "监管局",
    "等部门", "等单位", "部门", "单位", "有关部门", "有关单位", "相关部门", "相关单位",
  ]

  /// What no name begins with.
  private static let links: Set<Unicode.Scalar> = ["和", "及", "与", "等", "或", "以", "的"]

  /// The stretches of a part of a list that blanks, strokes and remarks on roles （牵头） part.
  static func split(_ part: ArraySlice<Unicode.Scalar>) -> [[Unicode.Scalar]] {
    // Nothing parts most names.
    guard part.contains(where: { $0.isWhiteSpace || $0 == "/" || UnitNames.closes($0) }) else {
      return part.isEmpty ? [] : [Array(part)]
    }
    let tokens = tokens(of: part)
    guard tokens.count > 1 else { return tokens.map(\.words) }
    var result: [[Unicode.Scalar]] = [tokens[0].words]
    for (index, token) in tokens.enumerated().dropFirst() {
      let left = result[result.count - 1]
      let next = index + 1 < tokens.count && !tokens[index + 1].isStroke ? tokens[index + 1].words : []
      if parts(left, token.words, next) {
        result.append(token.words)
      } else {
        result[result.count - 1] += (token.isStroke ? ["/"] : []) + token.words
      }
    }
    return result
  }

  /// True where a name ends and another begins.
  private static func parts(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ next: [Unicode.Scalar]) -> Bool {
    guard let first = right.first, !first.opensBracket, !first.closesBracket, !links.contains(first) else {
      return false
    }
    // No name is so long: a list without end is parted at every blank.
    if left.count > longest { return true }
    if UnitNames.role(in: left.string) != nil { return true }
    let verb = UnitNames.verb(of: left)
    let name = Array(left.dropLast(verb?.words.count ?? 0))
    guard UnitNames.isUnit(name) else { return false }
    let begins = starts.contains { right.holds($0, at: 0) } && right.count >= 2
    let isOffice = UnitNames.isUnit(right.withoutVerb) || UnitNames.isUnit((right + next).withoutVerb)
    guard isWhole(name) else {
      // 城关镇 城东镇, but 市住房和城乡 建设局.
      if right.first == "各" { return isOffice }
      return name.count <= 6 && right.count <= 6 && name.last == right.last && isOffice
        && right.count >= 2 && name.count >= 3
    }
    if verb != nil { return isOffice || begins }
    if parts.contains(right.string) || right.count < 3 && !begins { return false }
    if begins { return true }
    let belongs = bodyEnds.contains { name.holds($0, endingAt: name.count) }
    if belongs || partEnds.contains(where: { right.holds($0, endingAt: right.count) }) {
      // Lists of offices without a place's word have it nowhere: 司法局 财政局, 法规科 执法科.
      return isOffice && !starts.contains { name.holds($0, at: 0) }
    }
    return isOffice
  }

  /// True for a name that needs nothing behind it.
  static func isWhole(_ name: [Unicode.Scalar]) -> Bool {
    guard let last = name.last, weakEnds.contains(last) else { return true }
    return name.first == "各" || wholeEnds.contains { name.holds($0, endingAt: name.count) }
  }

  private struct Token {
    var words: [Unicode.Scalar]
    /// True where a stroke stands before it, and no blank.
    var isStroke: Bool
  }

  private static func tokens(of part: ArraySlice<Unicode.Scalar>) -> [Token] {
    var tokens: [Token] = []
    var words: [Unicode.Scalar] = []
    var depth = 0
    var isStroke = false
    func close(_ stroke: Bool) {
      if !words.isEmpty { tokens.append(Token(words: words, isStroke: isStroke)) }
      (words, isStroke) = ([], stroke)
    }
    for scalar in part {
      if depth == 0, scalar.isWhiteSpace || scalar == "/" {
        close(scalar == "/")
        continue
      }
      if scalar.isWhiteSpace { continue }
      words.append(scalar)
      if UnitNames.opens(scalar) { depth += 1 }
      if UnitNames.closes(scalar) {
        depth = max(0, depth - 1)
        if depth == 0, UnitNames.role(in: words.string) != nil { close(false) }
      }
    }
    close(false)
    return tokens
  }
}

extension Array where Element == Unicode.Scalar {
  /// The words without the verb that they end with.
  fileprivate var withoutVerb: [Unicode.Scalar] { Array(dropLast(UnitNames.verb(of: self)?.words.count ?? 0)) }
}
