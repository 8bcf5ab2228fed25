import ChineseText
import PlanModel

/// Lines that name the units answering for a task (责任单位), told apart for readers of single sentences.
package enum ResponsibleUnits {
  /// True for a cleaned line that holds nothing but such units, or the time by which they are to be done.
  package static func isOnly(_ line: String) -> Bool {
    ResponsibleUnitReader.standard.units(of: Array(line.unicodeScalars)) != nil
  }
}

/// Reads lines that name the units answering for a task (责任单位).
struct ResponsibleUnitReader: Sendable {
  /// The reader with the labels compiled in from Data/responsible-labels.tsv.
  static let standard = ResponsibleUnitReader(EmbeddedData.responsibleLabels)

  private var roles: [String: ResponsibleUnit.Role?] = [:]
  private var longest = 0

  /// Makes a reader from the text of a table; `none` marks a label that names no unit.
  init(_ table: String) {
    for row in DataTable.rows(table, columns: 2) {
      roles.updateValue(ResponsibleUnit.Role(rawValue: row[1]), forKey: row[0])
      longest = max(longest, row[0].unicodeScalars.count)
    }
  }

  /// The units of a line that holds nothing else; nil for any other line.
  ///
  /// Two forms: labels (（牵头单位：市司法局；配合单位：…）, with or without brackets), and verbs behind the names in
  /// brackets (（市司法局牵头，市财政局配合）).
  func units(of line: [Unicode.Scalar]) -> [ResponsibleUnit]? {
    var content = line[...]
    while let last = content.last, last == "。" || last.properties.isWhitespace { content = content.dropLast() }
    var isBracketed = false
    if let first = content.first, let last = content.last, first.opensBracket, last.closesBracket {
      guard Self.closing(content, content.startIndex) == content.endIndex - 1 else { return nil }
      content = content.dropFirst().dropLast()
      isBracketed = true
    }
    if let labelled = labelled(content) { return labelled }
    return isBracketed ? Self.byVerbs(content) : nil
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
        if depth == 0 { return index > 0 && units(of: Array(sentence[index...])) != nil ? index : nil }
      }
      index -= 1
    }
    return nil
  }

  /// label：names；label：names; nil unless a label begins the text.
  private func labelled(_ content: ArraySlice<Unicode.Scalar>) -> [ResponsibleUnit]? {
    guard var (role, index) = label(content, at: content.startIndex) else { return nil }
    var units: [ResponsibleUnit] = []
    var begin = index
    var depth = 0
    func take(to end: Int) {
      guard let role else { return }
      units += Self.names(content[begin..<end]).map { ResponsibleUnit(role: role, name: $0) }
    }
    while index < content.endIndex {
      let scalar = content[index]
      if Self.opens(scalar) { depth += 1 }
      if Self.closes(scalar) { depth = max(0, depth - 1) }
      index += 1
      guard depth == 0, ["；", ";", "，", ",", "。"].contains(scalar) || scalar.properties.isWhitespace,
        let next = label(content, at: index)
      else { continue }
      take(to: index - 1)
      (role, begin) = next
      index = begin
    }
    take(to: content.endIndex)
    return units
  }

  /// The label with its colon that stands at an index, and the index behind it.
  private func label(_ content: ArraySlice<Unicode.Scalar>, at start: Int) -> (ResponsibleUnit.Role?, Int)? {
    var letters: [Unicode.Scalar] = []
    var index = start
    while index < content.endIndex, letters.count <= longest {
      let scalar = content[index]
      index += 1
      if scalar.isColon {
        guard let role = roles[letters.string] else { return nil }
        return (role, index)
      }
      if !scalar.properties.isWhitespace { letters.append(scalar) }
    }
    return nil
  }

  /// What units do, behind their names.
  private static let verbs: [(words: String, role: ResponsibleUnit.Role)] = [
    ("按照职责分工分别负责", .responsible), ("按职责分工分别负责", .responsible), ("按照职责分工负责", .responsible),
    ("按职责分工负责", .responsible), ("按照职责分工落实", .responsible), ("按职责分工落实", .responsible), ("分别负责", .responsible),
    ("负责落实", .responsible), ("牵头负责", .lead), ("牵头", .lead), ("负责", .responsible), ("按职责分工配合", .support),
    ("配合", .support), ("参与", .support), ("协助", .support),
  ]

  /// Names before 牵头, 负责, 配合.
  private static func byVerbs(_ content: ArraySlice<Unicode.Scalar>) -> [ResponsibleUnit]? {
    var units: [ResponsibleUnit] = []
    var pending: [String] = []
    for segment in parts(content, at: ["；", ";", "，", ","]) {
      let words = Array(segment)
      guard let verb = verbs.first(where: { words.ends(with: $0.words) }) else {
        pending += names(segment)
        continue
      }
      let stem = segment.dropLast(verb.words.unicodeScalars.count)
      units += (pending + names(stem)).map { ResponsibleUnit(role: verb.role, name: $0) }
      pending = []
    }
    // A bracket that ends without a verb names no units: （含街道，下同）.
    return units.isEmpty || !pending.isEmpty ? nil : units
  }

  /// The names of a list; 、 and ， inside brackets part nothing (各县（市、区）政府).
  private static func names(_ content: ArraySlice<Unicode.Scalar>) -> [String] {
    parts(content, at: ["、", "，", "；", ",", ";", "。", " ", "\u{3000}"])
      .map { name in
        let name = Array(name).squeezed
        let verb = verbs.first { name.ends(with: $0.words) }?.words.unicodeScalars.count ?? 0
        return Array(name.dropLast(verb)).string
      }
      .filter { !$0.isEmpty }
  }

  private static func parts(
    _ content: ArraySlice<Unicode.Scalar>, at signs: [Unicode.Scalar]
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

  private static func opens(_ scalar: Unicode.Scalar) -> Bool {
    scalar.opensBracket || scalar == "〈" || scalar == "《" || scalar == "<"
  }

  private static func closes(_ scalar: Unicode.Scalar) -> Bool {
    scalar.closesBracket || scalar == "〉" || scalar == "》" || scalar == ">"
  }
}
