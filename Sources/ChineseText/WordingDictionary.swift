import PlanModel

/// The domain dictionary: longest match first, then the order of the file.
///
/// Words count only where they begin and end on borders of words (see `WordBorders`); those of a guard count anywhere.
package struct WordingDictionary: Sendable {
  /// The dictionary that is compiled in.
  package static let shared = WordingDictionary(EmbeddedData.wording)

  /// A match in a text.
  package struct Match: Hashable, Sendable {
    /// Scalar indices of the words.
    package var bounds: Range<Int>
    /// The line of the dictionary.
    package var entry: WordingEntry
  }

  /// Every entry, in the order of the file.
  package let entries: [WordingEntry]
  private let byFirst: [Unicode.Scalar: [WordingEntry]]
  /// The first two characters of the words: nearly every place of a text fails here.
  private let openings: ScalarPairs

  /// Reads a dictionary; lines that are not of its form are skipped (a test finds them).
  package init(_ table: String, characters: TraditionalCharacters = .shared) {
    entries = [Unicode.Scalar](scalarsOf: table).split(separator: "\n").compactMap {
      WordingEntry(line: $0, table: characters)
    }
    openings = ScalarPairs(entries.map(\.found))
    var byFirst: [Unicode.Scalar: [WordingEntry]] = [:]
    byFirst.reserveCapacity(entries.count)
    for entry in entries {
      if let first = entry.found.first { Self.insert(entry, into: &byFirst[first, default: []]) }
    }
    self.byFirst = byFirst
  }

  /// Puts an entry before the first shorter one, so that entries of one length keep the order of the file.
  private static func insert(_ entry: WordingEntry, into entries: inout [WordingEntry]) {
    var place = entries.count
    while place > 0, entries[place - 1].found.count < entry.found.count { place -= 1 }
    entries.insert(entry, at: place)
  }

  /// The matches in a text of simplified script, in order and without overlap, guards included.
  package func matches(in scalars: [Unicode.Scalar], where isUsed: (WordingEntry) -> Bool) -> [Match] {
    var result: [Match] = []
    var index = 0
    while index < scalars.count {
      guard openings.mayOpen(scalars, at: index), let entry = entry(at: index, of: scalars, where: isUsed) else {
        index += 1
        continue
      }
      result.append(Match(bounds: index..<(index + entry.found.count), entry: entry))
      index += entry.found.count
    }
    return result
  }

  /// The first entry whose words stand at an index.
  private func entry(
    at index: Int, of scalars: [Unicode.Scalar], where isUsed: (WordingEntry) -> Bool
  ) -> WordingEntry? {
    guard let entries = byFirst[scalars[index]] else { return nil }
    // By number and the words first: handing out an entry counts the references of all it holds, and most do not stand.
    for number in entries.indices where scalars.holds(entries[number].found, at: index) {
      let entry = entries[number]
      if isUsed(entry), entry.matches(scalars, at: index), stands(entry, at: index, in: scalars) { return entry }
    }
    return nil
  }

  /// False where the words are pieces of their neighbours: 都市 in 成都市.
  private func stands(_ entry: WordingEntry, at index: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard entry.found.count > 1, !entry.isGuard else { return true }
    let bounds = index..<(index + entry.found.count)
    return !WordBorders.shared.cut(bounds, in: scalars, official: entry.official)
  }
}
