import ChineseText
import PlanModel

/// A single sentence as the engine wants it, with the way back to the words that were given.
struct SentenceCleaning {
  private let cleaner: TextCleaner

  /// Opens the dictionaries.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  init() throws(InputError) {
    cleaner = try TextCleaner()
  }

  /// A cleaned text; `words(of:)` gives the words of the original that cleaned words stand for.
  struct Cleaned {
    let text: String
    private let original: [UInt8]
    private let traced: TracedText

    fileprivate init(_ original: String, _ traced: TracedText) {
      text = traced.string
      self.original = Array(original.utf8)
      self.traced = traced
    }

    /// The words as given; the cleaned words themselves where they cannot be found again.
    func words(of cleaned: String) -> String {
      let wanted = Array(cleaned.unicodeScalars)
      guard !wanted.isEmpty, traced.count >= wanted.count else { return cleaned }
      for start in 0...(traced.count - wanted.count) where Array(traced.scalars[start..<start + wanted.count]) == wanted
      {
        guard let range = traced.sourceRange(start..<start + wanted.count) else { break }
        return String(decoding: original[range.start..<range.end], as: UTF8.self)
      }
      return cleaned
    }
  }

  /// Folds a sentence in traditional script; nil for one that needs no folding.
  func folded(_ text: String) -> Cleaned? {
    guard text.unicodeScalars.contains(where: \.isTraditionalOnly) else { return nil }
    return Cleaned(text, cleaner.clean(text).text.trimmed)
  }
}
