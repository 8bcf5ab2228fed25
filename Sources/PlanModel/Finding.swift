/// Something a reader should know about an input: a repaired character, an unread page. A value, not an error.
public struct Finding: Hashable, Sendable, Codable {
  /// What was found; a stable name that scripts may rely on.
  public enum Kind: String, CaseIterable, Sendable, Codable {
    /// Page furniture (breadcrumbs, counters, share buttons) set aside.
    case furniture
    /// An intact pinyin gloss removed.
    case glossRemoved
    /// Two-byte damage around a pinyin gloss undone.
    case glossRepaired
    /// Two-byte damage that could not be undone; the text is kept as found.
    case glossUnrepaired
    /// A stray mark-up tag removed.
    case strayTag
    /// An invisible or private-use character removed.
    case invisibleCharacter
    /// A letter-spaced word closed up (实 施 方 案).
    case letterSpacing
    /// A dash or brackets put back that were lost between numbers (20212025年).
    case lostSign
    /// Advertising, an address or a watermark that a site put into a sentence, taken out.
    case injectedText
    /// Punctuation brought to one width and form.
    case punctuation
    /// A line break inside a sentence closed.
    case lineBreak
    /// Traditional script folded to simplified.
    case scriptConverted
    /// Office wording of a careless converter folded to mainland wording.
    case wordingConverted
    /// The encoding was guessed.
    case encodingGuessed
    /// Bytes that are no text in the document's encoding.
    case undecodable
    /// A number of the outline is skipped, repeated or restarted.
    case numbering
    /// No task was found.
    case noTasks
    /// A part of the document could not be read.
    case unreadable
    /// The document contradicts the manifest.
    case metadataContradiction
    /// Something the document does not state (title, issuer, date).
    case metadataMissing
    /// A date that the calendar does not have (2月30日); kept as written, without a day.
    case impossibleDate
    /// A share of more than the whole where that cannot be (a rate of 120 %); kept as written, not ranked.
    case impossiblePercentage
    /// Two numbers run together by lost punctuation (20212025年); kept as written, read as no number.
    case gluedDigits
    /// A due date without a year in a plan whose year is not known; kept as written, without a day.
    case yearUnknown
  }

  /// How much a reader should care.
  public enum Severity: String, CaseIterable, Sendable, Codable {
    /// Done, certain, and only told.
    case note
    /// A person should look.
    case warning
    /// Something was lost or not read.
    case error
  }

  /// What was found.
  public var kind: Kind
  /// How much a reader should care.
  public var severity: Severity
  /// The finding in words, both languages.
  public var message: LocalizedText
  /// Where, in the decoded source text; nil for the whole document.
  public var source: SourceRange?
  /// The words before a repair, as found.
  public var before: String?
  /// The words after a repair.
  public var after: String?

  /// Makes a finding.
  public init(
    _ kind: Kind, _ severity: Severity, _ message: LocalizedText, source: SourceRange? = nil, before: String? = nil,
    after: String? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.message = message
    self.source = source
    self.before = before
    self.after = after
  }
}
