import ChineseText
import PlanModel

/// Reads lines that name the units answering for a task (责任单位), and until when.
struct ResponsibleUnitReader: Sendable {
  /// The reader with the labels compiled in from Data/responsible-labels.tsv.
  static let standard = ResponsibleUnitReader(EmbeddedData.responsibleLabels)

  /// What the words behind a label are.
  private enum Content: Hashable, Sendable {
    case units(ResponsibleUnit.Role)
    case deadline
    /// Persons, and whatever else is said there.
    case other
  }

  private var contents: [String: Content] = [:]
  private var longest = 0

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
    var content = line[...]
    while let last = content.last, last == "。" || last.isWhiteSpace { content = content.dropLast() }
    var isBracketed = false
    if let first = content.first, let last = content.last, first.opensBracket, last.closesBracket {
      guard Self.closing(content, content.startIndex) == content.endIndex - 1 else { return nil }
      content = content.dropFirst().dropLast()
      isBracketed = true
    }
    if let labelled = labelled(content) { return labelled }
    return labelsOnly && !isBracketed ? nil : Self.byVerbs(content, isBracketed: isBracketed)
  }

  /// Where the bracket with the units begins that ends a sentence, before its full stop; nil where none does.
  func bracketStart(in sentence: [Unicode.Scalar]) -> Int? {
    var end = sentence.count
    while end > 0, sentence[end - 1].endsSentence || sentence[end - 1].isWhiteSpace { end -= 1 }
    guard end > 0, sentence[end - 1].closesBracket else { return nil }
    var depth = 0
    var index = end - 1
    while index >= 0 {
      if sentence[index].closesBracket { depth += 1 }
      if sentence[index].opensBracket {
        depth -= 1
        if depth == 0 { return index > 0 && responsibility(of: Array(sentence[index...])) != nil ? index : nil }
      }
      index -= 1
    }
    return nil
  }

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
      } else if best != nil || !DeadlineText.isDeadline(Array(clause)) {
        break
      }
    }
    return best
  }

  /// The units and dates of a table's cell, whose column gives the role; nil for a column that names none.
  func responsibility(ofCell cell: [Unicode.Scalar], role: ResponsibleUnit.Role) -> Responsibility {
    if let labelled = labelled(cell[...]) ?? Self.byVerbs(cell[...], isBracketed: true) { return labelled }
    var result = Responsibility()
    result.add(names: UnitNames.split(cell[...]), role: role)
    return result
  }

  /// label：names；label：names; nil unless a label begins the text.
  private func labelled(_ content: ArraySlice<Unicode.Scalar>) -> Responsibility? {
    guard var (kind, index) = label(content, at: content.startIndex) else { return nil }
    var result = Responsibility()
    var begin = index
    var depth = 0
    func take(to end: Int) {
      let words = content[begin..<end]
      switch kind {
      case .units(let role): result.add(names: UnitNames.split(words), role: role)
      case .deadline:
        let text = Array(words).squeezed.string
        if !text.isEmpty { result.deadlines.append(text) }
      case .other: break
      }
    }
    while index < content.endIndex {
      let scalar = content[index]
      if UnitNames.opens(scalar) { depth += 1 }
      if UnitNames.closes(scalar) { depth = max(0, depth - 1) }
      index += 1
      guard depth == 0, Self.parts(scalar) || scalar.isWhiteSpace,
        let next = label(content, at: index)
      else { continue }
      take(to: index - 1)
      (kind, begin) = next
      index = begin
    }
    take(to: content.endIndex)
    return result
  }

  private static func parts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "；", ";", "，", ",", "。", "|": true
    default: false
    }
  }

  /// The label with its colon that stands at an index, and the index behind it; in a table | stands for the colon.
  private func label(_ content: ArraySlice<Unicode.Scalar>, at start: Int) -> (Content, Int)? {
    var letters = 0
    var index = start
    while index < content.endIndex, letters <= longest {
      let scalar = content[index]
      index += 1
      if scalar.isColon || scalar == "|" {
        guard let kind = contents[Array(content[start..<index - 1]).squeezed.string] else { return nil }
        return (kind, index)
      }
      if !scalar.isWhiteSpace { letters += 1 }
    }
    return nil
  }

  /// Names before 牵头, 负责, 配合, and dates between them. Outside brackets every name must read as an office's.
  private static func byVerbs(_ content: ArraySlice<Unicode.Scalar>, isBracketed: Bool) -> Responsibility? {
    var result = Responsibility()
    var pending: [String] = []
    // 各部门配合。 is a sentence like any other; 由…负责 and 按职责分工负责 assign.
    var isPlain = !isBracketed
    guard isBracketed || mayAssign(content) else { return nil }
    for segment in UnitNames.parts(content, at: segmentSigns) {
      var words = Array(segment).squeezed
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

  private static let clauseSigns: Set<Unicode.Scalar> = ["，", "；", "：", ",", ";"]
  private static let segmentSigns: Set<Unicode.Scalar> = ["；", ";", "，", ","]

  /// True where the last clause is a verb behind names, or a deadline: most sentences are told from assignments so.
  private static func mayAssign(_ content: ArraySlice<Unicode.Scalar>) -> Bool {
    var start = content.endIndex
    while start > content.startIndex, !endsClause(content[start - 1]) {
      start -= 1
      if content.endIndex - start > longestClause { return false }
    }
    let clause = Array(content[start...])
    return UnitNames.verb(of: clause) != nil || DeadlineText.isDeadline(clause)
  }

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "；", "：", ",", ";": true
    default: false
    }
  }

  /// A clause that names units is not longer than this many scalars.
  private static let longestClause = 200

  /// Index of the bracket that closes the one at an index; nil where it stays open.
  private static func closing(_ content: ArraySlice<Unicode.Scalar>, _ start: Int) -> Int? {
    var depth = 0
    for index in start..<content.endIndex {
      if content[index].opensBracket { depth += 1 }
      if content[index].closesBracket {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }
}
