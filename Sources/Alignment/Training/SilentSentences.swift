/// Sentences that say nothing of their own subject, for fitting: coded plans hold too few of them.
package enum SilentSentences {
  /// One of them.
  package struct Line: Hashable, Sendable {
    /// The sentence.
    package var text: String
    /// True where it takes its title's topic; false where it has none under any title.
    package var takesTitle: Bool
  }

  /// The sentences, in the order of the file.
  package static let all: [Line] = EmbeddedData.silentSentences.split(separator: "\n").compactMap { line in
    let columns = line.split(separator: "\t").map(String.init)
    guard columns.count == 2, !line.hasPrefix("#") else { return nil }
    return Line(text: columns[1], takesTitle: columns[0] == "title")
  }
}
