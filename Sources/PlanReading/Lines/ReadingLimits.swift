import ChineseText

/// How much structure is read out of a document. What stands behind the limit is kept as plain text (see
/// `DocumentLines`), with a finding; no document is refused for it.
///
/// A unit is what becomes an item, a sentence or a cell, and costs about a thousand bytes of memory beside its words.
/// The largest plan at hand has 287 units, and none has more than one in 97 bytes; a gazette of
/// a year with 20,000 tasks would have some 140,000 units in 14 MB.
package struct ReadingLimits: Hashable, Sendable {
  /// A document of any size has at least so many.
  package var fewestUnits = 40_000
  /// Beyond them one unit for so many bytes of text: a denser text is numbers, tabs or full stops, and no plan.
  package var bytesPerUnit = 90
  /// No document has more.
  package var mostUnits = 400_000
  /// Longer texts are cleaned in parts of so many bytes; see `TextParts`.
  package var longestPart = TextParts.longest

  /// The limits that hold for every document; tests set lower ones.
  package static let standard = ReadingLimits()

  /// Scalars of a piece of plain text behind the limit: about a page.
  static let pieceLength = 1000

  /// Scalars of the longest sentence: a line that goes on without a full stop is parted there. The longest sentence of the
  /// plans at hand has 229; a list of names may have some thousands.
  static let longestSentence = 20_000

  /// The standard limits.
  package init() {}

  /// Units that are read of a text of so many UTF-8 bytes.
  func units(ofBytes count: Int) -> Int { min(max(fewestUnits, count / bytesPerUnit), mostUnits) }
}
