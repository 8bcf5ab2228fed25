import PlanModel

/// What the rules look at: a sentence with its clauses, its dates and its quantities.
struct SentenceReading: Sendable {
  private let parts: SentenceParts
  /// What is known about the place of the sentence.
  let context: TargetContext

  /// Parts of texts that were read a little while ago: the doubts about a document are looked for before its targets.
  private static let memo = TextMemo<SentenceParts>(bits: 12)

  init(_ sentence: String, context: TargetContext) {
    self.context = context
    // The year of the context is all that the parts depend on.
    let year = context.startYear
    parts = Self.memo.value(of: sentence, tag: UInt64(bitPattern: Int64(year ?? Int.min))) {
      SentenceParts(sentence, year: year)
    }
  }

  /// The cleaned text.
  var text: ScalarText { parts.text }
  /// Clauses between ，；：。！？ outside brackets, left to right.
  var clauses: [Range<Int>] { parts.clauses }
  /// Pieces between ；and sentence ends: what a date or a 力争 at their head governs.
  var segments: [Range<Int>] { parts.segments }
  /// Dates and periods.
  var dates: [DateMention] { parts.dates }
  /// True where a number is no target.
  var masked: [Bool] { parts.masked }
  /// Quantities outside the masked places.
  var quantities: [Quantity] { parts.quantities }

  /// Index of the clause that holds a position.
  func clause(at position: Int) -> Int? { clauses.firstIndex { $0.contains(position) } }

  /// The segment that holds a position.
  func segment(at position: Int) -> Range<Int> { segments.first { $0.contains(position) } ?? text.bounds }

  /// Where the statement of a quantity begins in its clause: behind the first joint (、, 和) that follows the quantity
  /// before it. Without a joint both belong to one statement (507所学校100%配备, 3个工作日内办结率达95%).
  func start(of quantity: Quantity, in clause: Range<Int>) -> Int {
    let before = quantities.filter {
      clause.contains($0.range.lowerBound) && $0.range.upperBound <= quantity.range.lowerBound
    }
    for previous in before.reversed() {
      let between = previous.range.upperBound ..| quantity.range.lowerBound
      let depths = Brackets.depths(text, between)
      let joint = between.first {
        depths[$0 - between.lowerBound] == 0 && "、和及与".unicodeScalars.contains(text.scalars[$0])
      }
      if let joint { return joint + 1 }
    }
    return clause.lowerBound
  }

  /// True where the range lies in a clause of background or vision: 为…奠定基础, 为…提供保障, 党的十八大以来.
  func isBackground(_ position: Int) -> Bool {
    guard let index = clause(at: position) else { return false }
    let clause = clauses[index]
    // Nearly every clause begins with another ideograph, and ideographs combine with nothing.
    if let first = text.scalars[clause].first, first != "为", (0x4E00...0x9FFF).contains(first.value) { return false }
    let trimmed = text.string(clause)
    guard trimmed.hasPrefix("为") else { return false }
    return ["基础", "提供", "贡献", "保障", "支撑"].contains { trimmed.hasSuffix($0) || trimmed.contains($0) }
  }
}

/// What is known about the place of a sentence.
package struct TargetContext: Hashable, Sendable {
  /// What kind of document it stands in.
  package var kind: PlanKind
  /// The year the plan begins with; resolves 6月底前 and 年内.
  package var startYear: Int?
  /// The years the plan is for.
  package var period: Period?
  /// Title of the task or the nearest heading; empty for none.
  package var heading: String
  /// True where the sentence reports what was done: an annual report outside its next steps.
  package var isAchieved: Bool
  /// Notations of the sentence's topics, main topic first.
  package var topics: [String]

  /// Makes a context.
  package init(
    kind: PlanKind, startYear: Int? = nil, period: Period? = nil, heading: String = "", isAchieved: Bool = false,
    topics: [String] = []
  ) {
    self.kind = kind
    self.startYear = startYear
    self.period = period
    self.heading = heading
    self.isAchieved = isAchieved
    self.topics = topics
  }
}

extension TargetContext {
  /// What dates and signs of a promise are read by.
  var memoTag: UInt64 { Self.memoTag(startYear: startYear, isAchieved: isAchieved) }

  /// The same for a context that is not made yet.
  static func memoTag(startYear: Int?, isAchieved: Bool) -> UInt64 {
    UInt64(UInt32(truncatingIfNeeded: startYear ?? -1)) << 1 | (isAchieved ? 1 : 0)
  }
}

/// A target found in a sentence, before it gets an id.
package struct ExtractedTarget: Hashable, Sendable {
  /// The exact words of the sentence.
  package var quote: String
  /// Where the quote stands: indices of Unicode scalars of the sentence's text.
  package var range: Range<Int>
  /// What is measured: the register's standard name, else words of the text.
  package var indicator: String
  /// Id in the register, nil for an indicator that is not registered.
  package var indicatorID: String?
  /// What is measured in which way.
  package var kind: Target.Kind
  /// The direction of the bound.
  package var comparator: Target.Comparator
  /// The value; nil for deadlines and trends.
  package var value: Double?
  /// Unit in the text's words, empty for a deadline.
  package var unit: String
  /// The period in which the amount is due.
  package var per: String?
  /// ISO 8601 date by which it is due.
  package var due: String?
  /// How firmly it is promised.
  package var strength: Target.Strength
  /// The subset it applies to, in the text's words.
  package var scope: String
  /// Whether it is promised or reported.
  package var status: Target.Status
  /// Notation of the topic.
  package var topic: String?
}
