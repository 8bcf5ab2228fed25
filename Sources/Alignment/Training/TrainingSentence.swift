import PlanModel

/// One sentence that was written to train the wording model.
package struct TrainingSentence: Hashable, Sendable {
  /// Notations, main topic first; empty for none.
  package var topics: [String]
  /// A task title under which it might stand; may be empty.
  package var heading: String
  /// A section heading; may be empty.
  package var section: String
  /// Level, kind and year that its wording imitates, such as `county-report-2019`.
  package var register: String
  /// The sentence.
  package var text: String

  /// Makes a sentence.
  package init(topics: [String], heading: String = "", section: String = "", register: String = "", text: String) {
    self.topics = topics
    self.heading = heading
    self.section = section
    self.register = register
    self.text = text
  }

  /// Reads lines of `topics TAB heading TAB section TAB register TAB text`; `#` opens a comment, `-` is no topic.
  ///
  /// - Throws: `InputError` with the line that has another form.
  package static func read(_ text: String, file: String) throws(InputError) -> [TrainingSentence] {
    var sentences: [TrainingSentence] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !line.isEmpty, !line.hasPrefix("#") else { continue }
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard columns.count == 5, !columns[0].isEmpty, !columns[4].isEmpty else {
        throw InputError(
          file: file, line: number + 1, problem: "not five columns: topics, heading, section, register, text",
          remedy: "separate them with tabs")
      }
      let topics = columns[0] == "-" ? [] : columns[0].split(separator: ",").map(String.init)
      sentences.append(
        TrainingSentence(
          topics: topics, heading: columns[1], section: columns[2], register: columns[3], text: columns[4]))
    }
    return sentences
  }
}
