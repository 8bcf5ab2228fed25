/// One line of the domain dictionary (Data/wording.tsv): words of a careless converter and the mainland wording.
package struct WordingEntry: Hashable, Sendable {
  /// A condition on what stands around the words.
  package struct Context: Hashable, Sendable {
    /// Where the words of a condition are looked for.
    package enum Place: String, CaseIterable, Sendable { case after, before, near }

    /// Where to look.
    package var place: Place
    /// True where none of the words may stand there.
    package var isNegated: Bool
    /// The words, in simplified script.
    package var words: [[Unicode.Scalar]]
  }

  /// The words looked for, in simplified script.
  package var found: [Unicode.Scalar]
  /// What they become; the same words where they are kept.
  package var official: [Unicode.Scalar]
  /// Conditions, all of which must hold.
  package var contexts: [Context]
  /// True where the words mean something in mainland wording too.
  package var isRisky: Bool
  /// True for a matter of characters, which shows nothing about wording.
  package var isScript: Bool

  /// True where a match keeps the words.
  package var isGuard: Bool { found == official }
  /// True where a match shows that a converter of wording was at work.
  package var isSign: Bool { !isRisky && !isScript && !isGuard }

  /// Reads one line: found, official, contexts and note, with tabulators between; nil for a comment, a header or a
  /// line that is not of this form.
  package init?(line: ArraySlice<Unicode.Scalar>, table: TraditionalCharacters) {
    // Scalars and no strings: all lines are read at the start of a run.
    guard line.first != "#" else { return nil }
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 3, !fields[0].isEmpty else { return nil }
    found = table.folded(fields[0])
    official = table.folded(fields[1])
    guard !official.isEmpty, !Self.holds(found[...], "found") else { return nil }
    (contexts, isRisky, isScript) = ([], false, false)
    for item in fields[2].split(separator: " ") {
      if Self.holds(item, "risky") {
        isRisky = true
      } else if Self.holds(item, "script") {
        isScript = true
      } else {
        guard let context = Self.context(item, table) else { return nil }
        contexts.append(context)
      }
    }
  }

  private static func holds(_ scalars: ArraySlice<Unicode.Scalar>, _ words: String) -> Bool {
    scalars.elementsEqual(words.unicodeScalars)
  }

  private static func context(_ item: ArraySlice<Unicode.Scalar>, _ table: TraditionalCharacters) -> Context? {
    let sides = item.split(separator: "=")
    guard sides.count == 2 else { return nil }
    let isNegated = sides[0].first == "!"
    let name = isNegated ? sides[0].dropFirst() : sides[0]
    guard let place = Context.Place.allCases.first(where: { holds(name, $0.rawValue) }) else { return nil }
    return Context(
      place: place, isNegated: isNegated, words: sides[1].split(separator: "|").map { table.folded($0) })
  }

  /// True where the words stand at `index` of a text in simplified script and every condition holds.
  package func matches(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    scalars.holds(found, at: index) && contexts.allSatisfy { holds($0, in: scalars, at: index) }
  }

  private func holds(_ context: Context, in scalars: [Unicode.Scalar], at index: Int) -> Bool {
    let end = index + found.count
    let isThere =
      switch context.place {
      case .after: context.words.contains { scalars.holds($0, endingAt: index) }
      case .before: context.words.contains { scalars.holds($0, at: end) }
      case .near: isNear(context.words, in: scalars, index, end)
      }
    return isThere != context.isNegated
  }

  /// True where one of the words stands in the same sentence, at most 200 characters away.
  private func isNear(_ words: [[Unicode.Scalar]], in scalars: [Unicode.Scalar], _ start: Int, _ end: Int) -> Bool {
    func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "。" || scalar == "\n" }
    var low = start
    while low > 0, start - low < 200, !isEnd(scalars[low - 1]) { low -= 1 }
    var high = end
    while high < scalars.count, high - end < 200, !isEnd(scalars[high]) { high += 1 }
    return words.contains { word in
      (low..<max(low, high - word.count + 1)).contains { scalars.holds(word, at: $0) }
    }
  }
}
