import PlanModel

/// The phrases that OpenCC's t2s folds as wholes (乾隆, 瞭望), by which it is told where OpenCC is needed at all.
///
/// Text without any of them is folded character by character, and `TraditionalCharacters` says the same of each; OpenCC
/// asks its dictionaries several times for each character, which took a tenth of a run over documents of traditional
/// script.
struct TraditionalPhrases: Sendable {
  /// The phrases, read once.
  static let shared = TraditionalPhrases(EmbeddedData.traditionalPhrases)

  /// Each phrase with what it becomes.
  let phrases: [(traditional: [Unicode.Scalar], simplified: [Unicode.Scalar])]
  private let openings: ScalarPairs

  /// Reads a table: lines of traditional TAB simplified, `#` comments and a header line.
  init(_ table: String) {
    phrases = [Unicode.Scalar](scalarsOf: table).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t")
      guard fields.count == 2, fields[0].allSatisfy(\.isHan) else { return nil }
      return (Array(fields[0]), Array(fields[1]))
    }
    openings = ScalarPairs(phrases.map(\.traditional))
  }

  /// False for a run of Chinese characters that is folded character by character: no phrase begins in it, and the table
  /// of characters tells of each.
  func mayMatter(in range: Range<Int>, of scalars: [Unicode.Scalar]) -> Bool {
    for index in range {
      // Beyond the ideographs and the first extension, 々 and 〇, OpenCC knows more than the table of characters.
      guard scalars[index].value <= 0x9FFF, !openings.mayOpen(scalars, at: index) else { return true }
    }
    return false
  }
}
