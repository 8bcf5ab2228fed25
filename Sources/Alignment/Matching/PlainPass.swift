extension Aligner {
  /// Occurrences of the lexicon's phrases in a text, found in one pass and counted: the least that any engine over this
  /// dictionary does. Benchmarks hold the whole alignment against it.
  package func plainPass(over text: String) -> Int {
    var count = 0
    collector.matcher.index.automaton.forEachMatch(in: MatchText(text).scalars) { _, _, _ in count += 1 }
    return count
  }
}
