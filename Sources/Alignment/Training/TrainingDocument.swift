import PlanModel

/// A whole document that was written and coded to train and fit the engine: sentences as they follow one another under
/// their headings, with the share of enumerations, silent sentences and furniture that real documents have.
package struct TrainingDocument: Hashable, Sendable {
  /// One line of it.
  package struct Line: Hashable, Sendable {
    /// The sentence with its headings.
    package var input: AlignmentInput
    /// Notations, main topic first; empty for none.
    package var topics: [String]
    /// True for the heading line of a part or a section, which is not scored.
    package var isStructural: Bool

    /// Makes a line.
    package init(input: AlignmentInput, topics: [String], isStructural: Bool) {
      self.input = input
      self.topics = topics
      self.isStructural = isStructural
    }
  }

  /// Name of its file, without folder and ending.
  package var id: String
  /// Level, kind and year that its wording imitates, such as `county-report-2019`.
  package var register: String
  /// The lines, in document order.
  package var lines: [Line]
  /// True for a real plan with the labels of its coders; false for a document that was written for training.
  package var isPlan = false

  /// A real plan.
  package init(plan id: String, lines: [Line]) {
    self.id = id
    register = ""
    self.lines = lines
    isPlan = true
  }

  /// True where a text opens as such a document does.
  package static func isDocument(_ text: String) -> Bool { text.hasPrefix("D\t") }

  /// Reads lines of `kind TAB topics TAB text`.
  ///
  /// Kinds: `D` the register and title (first line), `P` a part's heading, `S` a section's, `T` a task's title,
  /// `.` a sentence, `¶` a sentence that opens a paragraph. `-` is no topic; `#` opens a comment.
  ///
  /// - Throws: `InputError` with the line that has another form.
  package init(_ text: String, id: String, file: String) throws(InputError) {
    self.id = id
    register = ""
    lines = []
    var part = ""
    var section = ""
    var task = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 3, !columns[2].isEmpty, ["D", "P", "S", "T", ".", "¶"].contains(columns[0]) else {
        throw InputError(
          file: file, line: number + 1, problem: "not three columns: kind, topics, text",
          remedy: "separate them with tabs; kinds are D, P, S, T, '.' and ¶")
      }
      switch columns[0] {
      case "D":
        register = columns[1]
        continue
      case "P": (part, section, task) = (columns[2], "", "")
      case "S": (section, task) = (columns[2], "")
      case "T": task = Self.title(columns[2])
      default: break
      }
      let heading = [task, section, part].first { !$0.isEmpty } ?? ""
      lines.append(
        Line(
          input: AlignmentInput(
            text: columns[2], heading: heading, section: section.isEmpty ? nil : section,
            part: part.isEmpty ? nil : part),
          topics: columns[1] == "-" ? [] : columns[1].split(separator: ",").map(String.init),
          isStructural: columns[0] == "P" || columns[0] == "S"))
    }
  }

  /// A task's title without its number and full stop.
  private static func title(_ line: String) -> String {
    var rest = line.unicodeScalars[...]
    let numerals = Set("一二三四五六七八九十百零〇0123456789".unicodeScalars)
    let opening = Set("（(第".unicodeScalars)
    let closing = Set("）)、.．条章节".unicodeScalars)
    var number = rest
    if let first = number.first, opening.contains(first) { number.removeFirst() }
    let digits = number.prefix { numerals.contains($0) }
    number = number.dropFirst(digits.count)
    if !digits.isEmpty, let first = number.first, closing.contains(first) {
      rest = number.drop { closing.contains($0) || $0.properties.isWhitespace }
    }
    if rest.last == "。" { rest.removeLast() }
    return String(String.UnicodeScalarView(rest))
  }
}
