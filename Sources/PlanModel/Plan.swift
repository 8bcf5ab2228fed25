/// Where a plan was read from.
public struct PlanSource: Hashable, Sendable, Codable {
  /// The file's name without folders, so that no report names a machine's paths.
  public var file: String
  /// SHA-256 of the file's bytes, lower-case hexadecimal.
  public var sha256: String
  /// `text`, `html`, `docx`, `pdf` or `ofd`, told by content. For all but `text`, source ranges count the bytes of the
  /// plain text taken out of the document, not those of the file.
  public var format: String
  /// IANA name of the encoding that `text` and `html` were read from, such as `UTF-8` or `GB18030`; `UTF-8` for formats
  /// that hold Unicode.
  public var encoding: String
  /// The file's size in bytes.
  public var byteCount: Int

  /// Makes a source.
  public init(file: String, sha256: String, format: String, encoding: String, byteCount: Int) {
    self.file = file
    self.sha256 = sha256
    self.format = format
    self.encoding = encoding
    self.byteCount = byteCount
  }
}

/// What a plan is: who issued it, for which place and years.
public struct PlanMetadata: Hashable, Sendable, Codable {
  /// Title in cleaned text.
  public var title: String
  /// The place.
  public var jurisdiction: Jurisdiction
  /// What kind of document.
  public var kind: PlanKind
  /// The years it is for.
  public var period: Period?
  /// Date of issue, ISO 8601 (`2022-06-28`, or `2022-06`, or `2022`).
  public var issued: String?
  /// Who issued it.
  public var issuer: String?
  /// Document number, such as 川委发〔2021〕1号.
  public var documentNumber: String?
  /// Date on which the page that holds the document was put up, ISO 8601; not the date of issue.
  public var posted: String?

  /// Makes metadata.
  public init(
    title: String, jurisdiction: Jurisdiction, kind: PlanKind, period: Period? = nil, issued: String? = nil,
    issuer: String? = nil, documentNumber: String? = nil, posted: String? = nil
  ) {
    self.title = title
    self.jurisdiction = jurisdiction
    self.kind = kind
    self.period = period
    self.issued = issued
    self.issuer = issuer
    self.documentNumber = documentNumber
    self.posted = posted
  }

  /// The year the plan begins with: of its period, else of its issue; nil where neither is known.
  public var startYear: Int? {
    if let period { return period.from }
    guard let issued else { return nil }
    return Int(issued.prefix(4))
  }
}

/// One document, read: its outline, its sentences, and what a reader should know about it.
public struct Plan: Hashable, Sendable, Codable {
  /// The plan's id in the corpus, lower case.
  public var id: String
  /// What the plan is.
  public var metadata: PlanMetadata
  /// Where it was read from.
  public var source: PlanSource
  /// Title, part and section headings in document order.
  public var headings: [Heading]
  /// Tasks, guarantees and next steps in document order.
  public var tasks: [PlanTask]
  /// Sentences outside every task, in document order.
  public var otherSentences: [Sentence]
  /// Page furniture set aside, in document order.
  public var furniture: [TextPiece]
  /// What a reader should know about the input, in document order.
  public var findings: [Finding]

  /// Makes a plan.
  public init(
    id: String, metadata: PlanMetadata, source: PlanSource, headings: [Heading] = [], tasks: [PlanTask] = [],
    otherSentences: [Sentence] = [], furniture: [TextPiece] = [], findings: [Finding] = []
  ) {
    self.id = id
    self.metadata = metadata
    self.source = source
    self.headings = headings
    self.tasks = tasks
    self.otherSentences = otherSentences
    self.furniture = furniture
    self.findings = findings
  }

  /// A short name for table heads: the jurisdiction, or the id where none is known.
  public var name: String { metadata.jurisdiction.name.isEmpty ? id : metadata.jurisdiction.name }

  /// True where the text that could hold a topic could not be read: a topic not found in it is `unreadable`,
  /// never `absent`.
  public var isUnreadable: Bool {
    tasks.isEmpty || findings.contains { $0.kind == .unreadable && $0.severity == .error }
  }
}
