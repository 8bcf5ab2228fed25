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

  /// The units of a line that holds nothing else; nil for any other line.
  ///
  /// Three forms: labels (（牵头单位：市司法局；配合单位：…，6月底完成）, with or without brackets), verbs behind the names
  /// in brackets (（市司法局牵头，市财政局配合）), and verbs behind names that read as those of offices, without brackets
  /// (市司法局、市财政局按职责分工负责。).
  func responsibility(of line: [Unicode.Scalar], labelsOnly: Bool = false) -> Responsibility? {
    var content = line[...]
    while let last = content.last, last == "。" || last.properties.isWhitespace { content = content.dropLast() }
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
    while end > 0, sentence[end - 1].endsSentence || sentence[end - 1].properties.isWhitespace { end -= 1 }
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

  /// Units that the last clauses of a sentence name (…，由市司法局牵头，市财政局按职责分工负责。); nil where none do.
  func closingClause(of sentence: [Unicode.Scalar]) -> Responsibility? {
    var end = sentence.count
    while end > 0, sentence[end - 1].endsSentence { end -= 1 }
    guard UnitNames.verb(of: Array(sentence[..<end])) != nil else { return nil }
    let clauses = UnitNames.parts(sentence[..<end], at: ["，", "；", "：", ",", ";"])
    var found: Responsibility?
    for first in clauses.indices.dropFirst().reversed() {
      let tail = sentence[clauses[first].startIndex..<end]
      guard let units = Self.byVerbs(tail, isBracketed: false), !units.units.isEmpty else { break }
      found = units
    }
    return found
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
      guard depth == 0, ["；", ";", "，", ",", "。", "|"].contains(scalar) || scalar.properties.isWhitespace,
        let next = label(content, at: index)
      else { continue }
      take(to: index - 1)
      (kind, begin) = next
      index = begin
    }
    take(to: content.endIndex)
    return result
  }

  /// The label with its colon that stands at an index, and the index behind it; in a table | stands for the colon.
  private func label(_ content: ArraySlice<Unicode.Scalar>, at start: Int) -> (Content, Int)? {
    var letters: [Unicode.Scalar] = []
    var index = start
    while index < content.endIndex, letters.count <= longest {
      let scalar = content[index]
      index += 1
      if scalar.isColon || scalar == "|" {
        guard let content = contents[letters.string] else { return nil }
        return (content, index)
      }
      if !scalar.properties.isWhitespace { letters.append(scalar) }
    }
    return nil
  }

  /// Names before 牵头, 负责, 配合, and dates between them. Outside brackets every name must read as an office's.
  private static func byVerbs(_ content: ArraySlice<Unicode.Scalar>, isBracketed: Bool) -> Responsibility? {
    var result = Responsibility()
    var pending: [String] = []
    // 各部门配合。 is a sentence like any other; 由…负责 and 按职责分工负责 assign.
    var isPlain = !isBracketed
    for segment in UnitNames.parts(content, at: ["；", ";", "，", ","]) {
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
