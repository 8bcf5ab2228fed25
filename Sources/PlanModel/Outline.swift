/// The heading line of a part (一、) or a section (（一）).
public struct Heading: Hashable, Sendable, Codable {
  /// What the heading opens.
  public enum Kind: String, Sendable, Codable {
    /// A title line of the document.
    case title
    /// 一、 or 第一章.
    case part
    /// （一） above numbered tasks.
    case section
  }

  /// Stable, such as `sichuan/P二/1` or `sichuan/S一/1`.
  public var id: String
  /// What the heading opens.
  public var kind: Kind
  /// The number as written, without its brackets or comma; empty for a title.
  public var number: String
  /// The whole cleaned line, number included.
  public var text: String
  /// The words as found.
  public var original: String
  /// Where, in the decoded source text.
  public var source: SourceRange

  /// Makes a heading.
  public init(id: String, kind: Kind, number: String, text: String, original: String, source: SourceRange) {
    self.id = id
    self.kind = kind
    self.number = number
    self.text = text
    self.original = original
    self.source = source
  }
}

/// A unit that answers for a task (责任单位).
public struct ResponsibleUnit: Hashable, Sendable, Codable {
  /// The unit's part in the work.
  public enum Role: String, Sendable, Codable {
    /// 牵头单位.
    case lead
    /// 责任单位.
    case responsible
    /// 配合单位.
    case support
  }

  /// The unit's part in the work.
  public var role: Role
  /// The unit's name, cleaned.
  public var name: String

  /// Makes a responsible unit.
  public init(role: Role, name: String) {
    self.role = role
    self.name = name
  }
}

/// When a task is to be done, as its line of responsible units or its row of a table says.
public struct TaskDeadline: Hashable, Sendable, Codable {
  /// The words, cleaned: 2022年6月底前, 长期坚持.
  public var text: String
  /// The last day, ISO 8601; nil where the words name none, or no year and the plan is not for one year only.
  public var date: String?

  /// Makes a deadline.
  public init(text: String, date: String? = nil) {
    self.text = text
    self.date = date
  }
}

/// A piece of text that is not a sentence: a line of responsible units, or page furniture.
public struct TextPiece: Hashable, Sendable, Codable {
  /// The cleaned text.
  public var text: String
  /// The words as found.
  public var original: String
  /// Where, in the decoded source text.
  public var source: SourceRange

  /// Makes a piece.
  public init(text: String, original: String, source: SourceRange) {
    self.text = text
    self.original = original
    self.source = source
  }
}

/// One task of a plan, with its sentences.
public struct PlanTask: Hashable, Sendable, Codable {
  /// What the item is in its document.
  public enum Role: String, Sendable, Codable {
    /// A task, or in an annual report a reported item.
    case task
    /// An item of the part on guarantees (保障措施) that the document numbers apart from its tasks.
    case guarantee
    /// An item of the next-steps part of an annual report: planned, not reported.
    case nextStep
  }

  /// Stable, such as `sichuan/12`; the sentences' ids begin with it.
  public var id: String
  /// What the item is in its document.
  public var role: Role
  /// The number as written, without its brackets or full stop: `12` or `四`.
  public var number: String
  /// The task's title without number and full stop; where it has none, its first sentence, shortened.
  public var title: String
  /// Heading line of the part it stands in.
  public var part: String?
  /// Heading line of the section it stands in.
  public var section: String?
  /// Units that answer for it, in document order.
  public var responsible: [ResponsibleUnit]
  /// When it is to be done, where its units' line or its row of a table says so, in document order.
  public var deadlines: [TaskDeadline]
  /// Lines that hold the responsible units and deadlines.
  public var responsibleLines: [TextPiece]
  /// The sentences, the title sentence included where there is one, in document order.
  public var sentences: [Sentence]

  /// Makes a task.
  public init(
    id: String, role: Role, number: String, title: String, part: String? = nil, section: String? = nil,
    responsible: [ResponsibleUnit] = [], deadlines: [TaskDeadline] = [], responsibleLines: [TextPiece] = [],
    sentences: [Sentence] = []
  ) {
    self.id = id
    self.role = role
    self.number = number
    self.title = title
    self.part = part
    self.section = section
    self.responsible = responsible
    self.deadlines = deadlines
    self.responsibleLines = responsibleLines
    self.sentences = sentences
  }
}
