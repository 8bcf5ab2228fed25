import ChineseText
import PlanModel

/// Lists of the names of offices.
enum UnitNames {
  /// What units do, behind their names, longest first.
  private static let verbWords: [(words: String, role: ResponsibleUnit.Role)] = [
    ("按照各自职责分工负责", .responsible), ("按照职责分工分别负责", .responsible), ("按职责分工分别负责", .responsible),
    ("按各自职责分工负责", .responsible), ("按照职责分工负责", .responsible), ("按照职责分工落实", .responsible), ("按照各自职责负责", .responsible),
    ("按职责分工负责", .responsible), ("按职责分工落实", .responsible), ("按照职责分工", .responsible), ("按职责分工配合", .support),
    ("按职责负责", .responsible), ("按职责分工", .responsible), ("等分工负责", .responsible), ("分工负责", .responsible),
    ("分别牵头", .lead), ("牵头负责", .lead), ("牵头落实", .lead), ("牵头实施", .lead), ("共同负责", .responsible),
    ("具体负责", .responsible), ("分别负责", .responsible), ("负责落实", .responsible), ("负责实施", .responsible),
    ("配合落实", .support), ("协同配合", .support), ("配合做好", .support), ("参与配合", .support), ("牵头", .lead),
    ("负责", .responsible), ("配合", .support), ("参与", .support), ("协助", .support), ("参加", .support), ("协办", .support),
    ("主办", .lead), ("落实", .responsible),
  ]
  private static let verbs = verbWords.map { (words: Array($0.words), role: $0.role) }

  /// What verbs end with: most words are told from them so.
  private static let verbEnds = Set(verbs.compactMap(\.words.last?.value)).sorted()

  /// What the names of offices end with.
  private static let ends = [
    "局", "委", "办", "厅", "部", "院", "署", "政府", "部门", "单位", "中心", "公司", "协会", "委员会", "人大", "政协", "工会", "联合会",
    "妇联", "街道", "镇", "乡", "县", "区", "市", "州", "小组", "专班", "支队", "大队", "总队", "处", "科", "股", "站", "所", "银行",
    "机关", "团委", "党校", "学院", "学校", "办事处", "档案馆", "图书馆", "电视台", "融媒体", "管委会", "乡镇", "镇街", "市州", "县市", "社区",
    "办公室", "科室", "监察室", "工商联", "残联", "文联", "社科联", "侨联", "村委会", "居委会", "红十字会", "供销社", "总社", "支行", "分行", "开发区", "旗", "盟",
    "苏木", "集团", "企业", "机构", "消防救援", "军分区", "组织", "学会", "商会", "联社", "党委", "党组", "工委", "联席会议", "法院", "检察院",
  ].map { Array($0) }
  /// What stands for offices that a list does not name.
  private static let others = ["等相关部门", "等相关单位", "等有关部门", "等有关单位", "等部门", "等单位", "等"].map { Array($0) }
  private static let limit = 30

  private static let nameSigns = ScalarSet("、，；,;。|".unicodeScalars)
  /// Places, behind 各 or behind each other: 各区、县（市）人民政府 is one name.
  private static let places = ScalarSet("区县市州旗盟镇乡街道（）".unicodeScalars)
  private static let placeBodies = ["人民政府", "政府", "党委", "党工委", "党（工）委", "管委会", "委员会"].map { Array($0) }

  /// The names of a list; 、 and ， inside brackets part nothing (各县（市、区）政府), blanks where `UnitBreaks` says so.
  static func split(_ content: ArraySlice<Unicode.Scalar>) -> [String] {
    var names: [[Unicode.Scalar]] = []
    for part in parts(content, at: nameSigns) {
      for (offset, name) in UnitBreaks.split(part).enumerated() {
        let name = name.squeezed
        if offset == 0, let last = names.last, isPlaces(last), endsPlaces(name) {
          names[names.count - 1] += ["、"] + name
        } else {
          names.append(name)
        }
      }
    }
    return names.map { name in
      var name = name
      if let verb = verb(of: name) { name = Array(name.dropLast(verb.words.count)) }
      // 市司法局等部门 names one office.
      for rest in others where name.count > rest.count + 1 && name.holds(rest, endingAt: name.count) {
        name.removeLast(rest.count)
      }
      return name.string
    }
    .filter { !$0.isEmpty }
  }

  /// 各区, 各县（市）: 各 and nothing but kinds of places.
  private static func isPlaces(_ name: [Unicode.Scalar]) -> Bool {
    name.first == "各" && name.count >= 2 && name.count <= 8
      && name.dropFirst().allSatisfy { places.contains($0) || $0 == "、" }
  }

  /// 县（市）人民政府: a kind of places and its body.
  private static func endsPlaces(_ name: [Unicode.Scalar]) -> Bool {
    placeBodies.contains { body in
      name.holds(body, endingAt: name.count) && name.count > body.count
        && name.dropLast(body.count).allSatisfy { places.contains($0) || $0 == "、" }
    }
  }

  /// False where no verb ends the words.
  static func mayEndWithVerb(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
    words.last.map { verbEnds.contains($0.value) } ?? false
  }

  /// The verb that a list of names ends with; nil where none does, or where it is part of a deadline.
  static func verb(of words: [Unicode.Scalar]) -> (words: [Unicode.Scalar], role: ResponsibleUnit.Role)? {
    guard let last = words.last, verbEnds.contains(last.value) else { return nil }
    return verbs.first { words.count > $0.words.count && words.holds($0.words, endingAt: words.count) }
  }

  /// True where a name reads as that of an office.
  static func isUnit(_ name: [Unicode.Scalar]) -> Bool {
    var name = name.squeezed
    if let last = name.last, last.closesBracket || last == "〉", let open = name.lastIndex(where: opens), open > 0 {
      name = Array(name[..<open])
    }
    if name.last == "等" { name.removeLast() }
    guard name.count >= 2, name.count <= limit else { return false }
    let hasSign = name.contains { ["，", "。", "；", "：", "“", "”", "《", "》"].contains($0) }
    return !hasSign && ends.contains { name.holds($0, endingAt: name.count) }
  }

  /// The role that a remark behind a name gives: 市司法局（牵头）.
  static func role(in name: String) -> ResponsibleUnit.Role? {
    // Most names have no remark.
    guard name.unicodeScalars.last == "）" else { return nil }
    if name.hasSuffix("（牵头）") || name.hasSuffix("（牵头单位）") { return .lead }
    if name.hasSuffix("（配合）") || name.hasSuffix("（协助）") { return .support }
    return nil
  }

  /// The name without the remark that gives its role, and without 由 in front.
  static func plain(_ name: String) -> String {
    guard role(in: name) != nil, let open = name.lastIndex(of: "（") else { return name }
    return String(name[..<open])
  }

  /// The stretches between signs that stand outside brackets.
  static func parts(
    _ content: ArraySlice<Unicode.Scalar>, at signs: ScalarSet
  ) -> [ArraySlice<Unicode.Scalar>] {
    var parts: [ArraySlice<Unicode.Scalar>] = []
    var depth = 0
    var begin = content.startIndex
    for index in content.indices {
      if opens(content[index]) { depth += 1 }
      if closes(content[index]) { depth = max(0, depth - 1) }
      guard depth == 0, signs.contains(content[index]) else { continue }
      parts.append(content[begin..<index])
      begin = index + 1
    }
    parts.append(content[begin..<content.endIndex])
    return parts
  }

  /// True for what opens a remark in a name or the title of a document.
  static func opens(_ scalar: Unicode.Scalar) -> Bool {
    scalar.opensBracket || scalar == "〈" || scalar == "《" || scalar == "<"
  }

  /// True for what closes it.
  static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.closesBracket || scalar == "〉" || scalar == "》" || scalar == ">"
  }
}
