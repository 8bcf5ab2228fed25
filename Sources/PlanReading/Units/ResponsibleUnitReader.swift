import ChineseText
import PlanModel

/// Reads lines that name the units answering for a task (责任单位), and until when.
struct ResponsibleUnitReader: Sendable {
  /// The reader with the labels compiled in from Data/responsible-labels.tsv.
  static let standard = ResponsibleUnitReader(EmbeddedData.responsibleLabels)

  /// What the words behind a label are.
  enum Content: Hashable, Sendable {
    case units(ResponsibleUnit.Role)
    case deadline
    /// Persons, and whatever else is said there.
    case other
  }

  private(set) var contents: [String: Content] = [:]
  private(set) var longest = 0

  /// Makes a reader from the text of a table; `deadline` and `none` mark labels that name no unit.
  init(_ table: String) {
    for row in DataTable.rows(table, columns: 2) {
      let content =
        ResponsibleUnit.Role(rawValue: row[1]).map(Content.units) ?? (row[1] == "deadline" ? .deadline : .other)
      contents.updateValue(content, forKey: row[0])
      longest = max(longest, row[0].unicodeScalars.count)
    }
  }

  /// The role that a label gives to the units behind it; nil for other words.
  func role(ofLabel label: String) -> ResponsibleUnit.Role? {
    if case .units(let role) = contents[label] { role } else { nil }
  }

  /// True for a label of deadlines.
  func isDeadline(label: String) -> Bool { contents[label] == .deadline }

  /// True for a line that begins with a label and its colon.
  func opensWithLabel(_ line: [Unicode.Scalar]) -> Bool { label(line[...], at: 0) != nil }

  /// The units of a line that holds nothing else; nil for any other line.
  ///
  /// Three forms: labels (（牵头单位：市司法局；配合单位：…，6月底完成）, with or without brackets), verbs behind the names
  /// in brackets (（市司法局牵头，市财政局配合）), and verbs behind names that read as those of offices, without brackets
  /// (市司法局、市财政局按职责分工负责。).
  func responsibility(of line: [Unicode.Scalar], labelsOnly: Bool = false) -> Responsibility? {
    let content = UnitBrackets.bare(line[...])
    guard let groups = UnitBrackets.groups(of: content) else {
      let inner = UnitBrackets.balanced(content)
      if var labelled = labelled(inner, isBracketed: inner.count < content.count) {
        // Behind a full stop or a bracket no list goes on.
        if inner.last != line.last { labelled.openRole = labelled.awaitsNames ? labelled.openRole : nil }
        return labelled
      }
      return labelsOnly ? nil : Self.byVerbs(content, isBracketed: false)
    }
    var result = Responsibility()
    for group in groups {
      if let found = labelled(group, isBracketed: true) ?? Self.byVerbs(group, isBracketed: true) {
        result.add(found)
      } else if groups.count > 1, DeadlineText.isDeadline(Array(group)) {
        result.deadlines.append(Array(group).squeezed.string)
      } else {
        // 【责任单位】市司法局 has a bracket in front only; several brackets must all be told.
        return labelled(content, isBracketed: false)
      }
    }
    (result.openRole, result.awaitsNames) = (nil, false)
    // Brackets with nothing but dates belong to the sentence in front of them.
    return groups.count > 1 && result.units.isEmpty && result.deadlines.count == groups.count ? nil : result
  }

  /// The units of a sentence that is a bracket with names of offices and nothing else: （市司法局、市财政局等）. nil for any
  /// other, such as one that explains (（含开发区管委会）).
  func names(of line: [Unicode.Scalar]) -> Responsibility? {
    guard let groups = UnitBrackets.groups(of: UnitBrackets.bare(line[...])), groups.count == 1,
      let group = groups.first
    else { return nil }
    var result = Responsibility()
    result.add(names: UnitNames.split(group), role: .responsible)
    let explains = Self.explanations.contains { Array(group).squeezed.begins(with: $0) }
    guard !explains, !result.units.isEmpty, result.units.allSatisfy({ UnitNames.isUnit(Array($0.name)) }) else {
      return nil
    }
    return result
  }

  /// The units of a line that goes on with the list of the line above; nil for a line that holds anything else.
  func continuation(of line: [Unicode.Scalar], behind above: Responsibility) -> Responsibility? {
    guard let role = above.openRole else { return nil }
    let content = UnitBrackets.bare(line[...])
    guard content.count <= Self.longestClause else { return nil }
    var result = Responsibility(openRole: role)
    let names = UnitNames.split(content)
    guard !names.isEmpty, names.allSatisfy({ UnitNames.isUnit(Array($0)) }) else {
      return nil
    }
    // A signature may stand below the last line of units: 甲县人民政府.
    if !above.awaitsNames, names.count == 1, Self.issuers.contains(where: { names[0].hasSuffix($0) }) { return nil }
    if let byVerbs = Self.byVerbs(content, isBracketed: true) { return byVerbs }
    result.add(names: names, role: role)
    return result
  }

  private static let explanations = ["含", "包括", "即", "指", "以下", "如", "见", "不含", "除", "原", "由", "附", "现", "例如", "或"]
  private static let issuers = ["政府", "委员会", "办公室", "办公厅", "领导小组", "党委", "党组", "市委", "县委", "区委", "省委"]

  /// Units that the last clauses of a sentence name (…，由市司法局牵头，市财政局按职责分工负责，年底前完成。), and where these
  /// clauses begin; nil where none do.
  func closingClause(of sentence: [Unicode.Scalar]) -> (start: Int, found: Responsibility)? {
    var end = sentence.count
    while end > 0, sentence[end - 1].endsSentence { end -= 1 }
    guard Self.mayAssign(sentence[..<end]) else { return nil }
    let clauses = UnitNames.parts(sentence[..<end], at: Self.clauseSigns)
    guard clauses.count > 1 else { return nil }
    var best: (start: Int, found: Responsibility)?
    for clause in clauses.dropFirst().reversed().prefix(8) {
      let tail = sentence[clause.startIndex..<end]
      if let units = Self.byVerbs(tail, isBracketed: false) {
        best = (clause.startIndex, units)
      } else if best != nil || !(DeadlineText.isDeadline(Array(clause)) || Self.isAction(clause)) {
        break
      }
    }
    return best
  }

  /// The units and dates of a table's cell, whose column gives the role; nil for a column that names none.
  func responsibility(ofCell cell: [Unicode.Scalar], role: ResponsibleUnit.Role) -> Responsibility {
    if let labelled = labelled(UnitBrackets.bare(cell[...]), isBracketed: true)
      ?? Self.byVerbs(cell[...], isBracketed: true)
    {
      return labelled
    }
    var result = Responsibility()
    result.add(names: UnitNames.split(cell[...]), role: role)
    return result
  }

  /// Names before 牵头, 负责, 配合, and dates between them. Outside brackets every name must read as an office's.
  private static func byVerbs(_ content: ArraySlice<Unicode.Scalar>, isBracketed: Bool) -> Responsibility? {
    var result = Responsibility()
    var pending: [String] = []
    // 各部门配合。 is a sentence like any other; 由…负责 and 按职责分工负责 assign.
    var isPlain = !isBracketed
    guard isBracketed || mayAssign(content) else { return nil }
    for segment in UnitNames.parts(content, at: segmentSigns).flatMap(UnitBreaks.split) {
      var words = segment.squeezed
      if DeadlineText.isDeadline(words) {
        result.deadlines.append(words.string)
        continue
      }
      if words.first == "由", words.count > 3 { words.removeFirst() }
      let verb = UnitNames.verb(of: words)
      let names = UnitNames.split(words.dropLast(verb?.words.count ?? 0))
      isPlain = isPlain && !["牵头", "职责", "分工", "分别"].contains { words.contains($0) } && segment.first != "由"
      if !isBracketed, !names.allSatisfy({ UnitNames.isUnit(Array($0)) }) || names.isEmpty { return nil }
      pending += names
      guard let verb else { continue }
      result.add(names: pending, role: verb.role)
      pending = []
    }
    // A bracket that ends without a verb names no units: （含街道，下同）.
    return result.units.isEmpty || !pending.isEmpty || isPlain ? nil : result
  }

  private static let clauseSigns = ScalarSet("，；：,;".unicodeScalars)
  private static let segmentSigns = ScalarSet("；;，,".unicodeScalars)

  /// 市财政局配合: assigns nothing by itself, but goes on with 由市司法局牵头 in front of it.
  private static func isAction(_ clause: ArraySlice<Unicode.Scalar>) -> Bool {
    guard clause.count <= longestClause, let verb = UnitNames.verb(of: Array(clause)) else { return false }
    let names = UnitNames.split(clause.dropLast(verb.words.count))
    return !names.isEmpty && names.allSatisfy { UnitNames.isUnit(Array($0)) }
  }

  /// True where the last clause is a verb behind names, or a deadline: most sentences are told from assignments so.
  private static func mayAssign(_ content: ArraySlice<Unicode.Scalar>) -> Bool {
    guard UnitNames.mayEndWithVerb(content) || DeadlineText.mayEndWithDeadline(content) else { return false }
    var start = content.endIndex
    while start > content.startIndex, !clauseSigns.contains(content[start - 1]) {
      start -= 1
      if content.endIndex - start > longestClause { return false }
    }
    let clause = Array(content[start...])
    return UnitNames.verb(of: clause) != nil || DeadlineText.isDeadline(clause)
  }

  /// A clause that names units is not longer than this many scalars.
  private static let longestClause = 200
}
