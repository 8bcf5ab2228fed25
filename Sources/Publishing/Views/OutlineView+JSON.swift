import PlanModel

extension OutlineView {
  /// What was read, for scripts; the contract of `outline --format json`.
  ///
  /// `tasks` holds tasks and next steps, `guarantees` (same shape) the items of a part on guarantees.
  package func json() throws -> String {
    var text = ""
    try json { text += $0 }
    return text
  }

  /// The same part by part, for documents of any length.
  package func json(to write: (String) -> Void) throws {
    let language = language
    try JSONText.write(
      [
        .init("findings", list: plan.findings) { .whole(FindingJSON($0, language)) },
        .init("furniture", list: plan.furniture) { .whole(PieceJSON($0)) },
        .init("guarantees", list: guarantees, as: TaskJSON.element),
        .init("headings", list: plan.headings) { .whole(HeadingJSON($0)) },
        .init("otherSentences", list: plan.otherSentences) { .whole(SentenceJSON($0)) },
        .init("plan", PlanJSON(plan)),
        .init("tasks", list: tasks, as: TaskJSON.element),
      ], to: write)
  }
}

private struct PlanJSON: Encodable {
  struct Place: Encodable {
    var name: String
    var level: PlanLevel?
  }

  var id: String
  var title: String
  var jurisdiction: Place
  var kind: PlanKind
  var period: Period?
  var issued: String?
  var issuer: String?
  var documentNumber: String?
  var posted: String?
  var source: PlanSource

  init(_ plan: Plan) {
    id = plan.id
    title = plan.metadata.title
    jurisdiction = Place(name: plan.metadata.jurisdiction.name, level: plan.metadata.jurisdiction.level)
    kind = plan.metadata.kind
    period = plan.metadata.period
    issued = plan.metadata.issued
    issuer = plan.metadata.issuer
    documentNumber = plan.metadata.documentNumber
    posted = plan.metadata.posted
    source = plan.source
  }
}

private struct HeadingJSON: Encodable {
  var id: String
  var kind: Heading.Kind
  var number: String
  var text: String
  var original: String
  var source: SourceRange

  init(_ heading: Heading) {
    id = heading.id
    kind = heading.kind
    number = heading.number
    text = heading.text
    original = heading.original
    source = heading.source
  }
}

private struct TaskJSON: Encodable {
  var id: String
  var role: PlanTask.Role
  var number: String
  var title: String
  var part: String?
  var section: String?
  var responsible: [ResponsibleUnit]
  var deadlines: [TaskDeadline]
  var responsibleLines: [PieceJSON]
  var sentences: [SentenceJSON]

  init(_ task: PlanTask) {
    id = task.id
    role = task.role
    number = task.number
    title = task.title
    part = task.part
    section = task.section
    responsible = task.responsible
    deadlines = task.deadlines
    responsibleLines = task.responsibleLines.map(PieceJSON.init)
    sentences = task.sentences.map(SentenceJSON.init)
  }

  /// The task; one of very many sentences by its parts.
  static func element(_ task: PlanTask) -> JSONText.Element {
    guard task.sentences.count > JSONText.batch || task.responsibleLines.count > JSONText.batch else {
      return .whole(TaskJSON(task))
    }
    var members: [JSONText.Member] = [
      .init("deadlines", task.deadlines), .init("id", task.id), .init("number", task.number),
    ]
    if let part = task.part { members.append(.init("part", part)) }
    members += [
      .init("responsible", task.responsible),
      .init("responsibleLines", list: task.responsibleLines) { .whole(PieceJSON($0)) }, .init("role", task.role),
    ]
    if let section = task.section { members.append(.init("section", section)) }
    return .parts(
      members + [.init("sentences", list: task.sentences) { .whole(SentenceJSON($0)) }, .init("title", task.title)])
  }
}

private struct SentenceJSON: Encodable {
  var id: String
  var text: String
  var original: String
  var source: SourceRange

  init(_ sentence: Sentence) {
    id = sentence.id
    text = sentence.text
    original = sentence.original
    source = sentence.source
  }
}

private struct PieceJSON: Encodable {
  var text: String
  var original: String
  var source: SourceRange

  init(_ piece: TextPiece) {
    text = piece.text
    original = piece.original
    source = piece.source
  }
}

private struct FindingJSON: Encodable {
  var kind: Finding.Kind
  var severity: Finding.Severity
  var message: String
  var source: SourceRange?
  var before: String?
  var after: String?

  init(_ finding: Finding, _ language: Language) {
    kind = finding.kind
    severity = finding.severity
    message = finding.message(language)
    source = finding.source
    before = finding.before
    after = finding.after
  }
}
