import ChineseText
import PlanModel

/// Turns an outline draft into the values of a plan: ids, ranges, words as found.
struct PlanAssembly {
  /// Headings in document order.
  private(set) var headings: [Heading] = []
  /// Tasks, guarantees and next steps in document order.
  private(set) var tasks: [PlanTask] = []
  /// Sentences outside every task.
  private(set) var otherSentences: [Sentence] = []
  /// Page furniture.
  private(set) var furniture: [TextPiece] = []
  /// What a reader should know.
  private(set) var findings: [Finding] = []

  /// Furniture of more bytes, such as the navigation of a page, is not quoted in its finding.
  private static let longestQuote = 600
  private let plan: String
  private var draft: OutlineDraft
  private let ids: OutlineIDs
  private let year: Int?
  private let format: String
  private var counts: [String: Int] = [:]
  private var furnitureFindings = FindingList()

  /// Assembles the outline of a plan.
  ///
  /// - Parameters:
  ///   - draft: the outline.
  ///   - furniture: page furniture in document order, which is woven between the outline's pieces.
  ///   - rest: text behind the limit of what is divided, behind all pieces.
  ///   - plan: the plan's id.
  ///   - cover: the decoded source text.
  ///   - format: the document's format: what is set aside in a DOCX comes from no page.
  ///   - year: the year of deadlines that name none; nil for a plan of several years.
  init(
    _ draft: OutlineDraft, furniture: [OutlineDraft.Piece], rest: [DocumentLines.PlainPiece] = [], plan: String,
    cover: SourceCover, year: Int? = nil, format: String = "html"
  ) {
    self.plan = plan
    self.format = format
    self.year = year
    // The last use of the parameter: the pieces are let go one by one.
    self.draft = draft
    ids = OutlineIDs(self.draft)
    tasks = self.draft.items.indices.map { index in
      let item = self.draft.items[index]
      return PlanTask(
        id: "\(plan)/\(ids.items[index])", role: item.role, number: item.marker.written,
        title: item.title ?? item.fallback, part: text(item.part), section: text(item.section))
    }
    for index in tasks.indices { assign(self.draft.items[index].inherited, to: index) }
    let numbering = NumberingCheck.findings(self.draft)
    var pieces = Pieces(draft: self.draft.takePieces(), furniture: furniture)
    let order = pieces.order
    let ranges = cover.ranges(of: order.map { pieces.sourceRange($0) } + rest.map(\.source))
    for (place, range) in zip(order, ranges) {
      let piece = pieces.take(place)
      let original = cover.words(range)
      // Most sentences are as found, and one string serves both.
      let isAsFound = original.unicodeScalars.elementsEqual(piece.text.scalars)
      add(piece, TextPiece(text: isAsFound ? original : piece.text.string, original: original, source: range))
    }
    for index in tasks.indices { inherit(index) }
    for (piece, range) in zip(rest, ranges[order.count...]) {
      add(sentence: TextPiece(text: piece.text, original: cover.words(range), source: range), at: .end)
    }
    // A document of nothing but tags and invisible characters is kept too.
    if order.isEmpty, rest.isEmpty, let range = cover.whole {
      let name = LocalizedText("无文字的标记", "mark-up without text")
      add(
        OutlineDraft.Piece(kind: .furniture(name), place: .front, text: TracedText()),
        TextPiece(text: "", original: cover.words(range), source: range))
    }
    findings = furnitureFindings.findings + numbering
  }

  /// The outline's pieces and the furniture, both in document order. A piece is let go when it is taken: a long document
  /// is not in memory as pieces and as sentences at a time.
  private struct Pieces {
    var draft: [OutlineDraft.Piece]
    var furniture: [OutlineDraft.Piece]

    enum Place { case draft(Int), furniture(Int) }

    /// The places of both lists in one, by the place of their first character.
    var order: [Place] {
      var order: [Place] = []
      order.reserveCapacity(draft.count + furniture.count)
      var next = 0
      for (index, piece) in draft.enumerated() {
        while next < furniture.count, Self.start(furniture[next]) < Self.start(piece) {
          order.append(.furniture(next))
          next += 1
        }
        order.append(.draft(index))
      }
      return order + (next..<furniture.count).map { .furniture($0) }
    }

    private static func start(_ piece: OutlineDraft.Piece) -> Int { piece.text.ranges.first?.start ?? 0 }

    func sourceRange(_ place: Place) -> SourceRange? {
      switch place {
      case .draft(let index): draft[index].text.sourceRange
      case .furniture(let index): furniture[index].text.sourceRange
      }
    }

    mutating func take(_ place: Place) -> OutlineDraft.Piece {
      var piece = OutlineDraft.Piece(kind: .sentence, place: .front, text: TracedText())
      switch place {
      case .draft(let index): swap(&piece, &draft[index])
      case .furniture(let index): swap(&piece, &furniture[index])
      }
      return piece
    }
  }

  private func text(_ heading: Int?) -> String? { heading.map { draft.headings[$0].text } }

  private mutating func add(_ piece: OutlineDraft.Piece, _ found: TextPiece) {
    switch piece.kind {
    case .furniture(let name):
      furniture.append(found)
      furnitureFindings.append(
        Finding(
          .furniture, .note,
          Self.comesFromPage(name, format: format)
            ? LocalizedText("网页附属内容（\(name.chinese)）已剔除", "page furniture set aside (\(name.english))")
            : LocalizedText("正文以外的内容（\(name.chinese)）已剔除", "set aside, as it is none of the text (\(name.english))"),
          source: found.source, before: found.original.utf8.count <= Self.longestQuote ? found.original : nil))
    case .heading:
      guard case .heading(let index) = piece.place else { return }
      let heading = draft.headings[index]
      headings.append(
        Heading(
          id: id(ids.headings[index]), kind: heading.kind, number: heading.marker.written, text: found.text,
          original: found.original, source: found.source))
    case .responsible(let responsibility):
      guard case .item(let index) = piece.place else { return }
      assign(responsibility, to: index)
      tasks[index].responsibleLines.append(found)
    case .assigned(let responsibility):
      if case .item(let index) = piece.place { assign(responsibility, to: index) }
      add(sentence: found, at: piece.place)
    case .sentence: add(sentence: found, at: piece.place)
    }
  }

  /// False for what printed documents hold too; plain text may come from a page.
  private static func comesFromPage(_ name: LocalizedText, format: String) -> Bool {
    switch format {
    case "html": true
    case "text": !["目录", "页码", "版面符号", "广告", "无文字的标记"].contains(name.chinese)
    default: false
    }
  }

  private mutating func assign(_ responsibility: Responsibility, to index: Int) {
    for unit in responsibility.units where !tasks[index].responsible.contains(unit) {
      tasks[index].responsible.append(unit)
    }
    tasks[index].deadlines += responsibility.deadlines.map { words in
      TaskDeadline(text: words, date: DeadlineText.date(Array(words), year: year))
    }
  }

  /// Gives an item that names no units those that the nearest heading above it names (一、健全体系（责任单位：市司法局）).
  private mutating func inherit(_ index: Int) {
    guard tasks[index].responsible.isEmpty else { return }
    let item = draft.items[index]
    let above = [item.section, item.part].compactMap { $0 }.map { draft.headings[$0].responsible }
    guard var found = above.first(where: { !$0.units.isEmpty }) else { return }
    if !tasks[index].deadlines.isEmpty { found.deadlines = [] }
    assign(found, to: index)
  }

  private mutating func add(sentence: TextPiece, at place: OutlineDraft.Place) {
    var result = Sentence(id: "", text: sentence.text, original: sentence.original, source: sentence.source)
    switch place {
    case .front:
      result.id = id("0")
      otherSentences.append(result)
    case .end:
      result.id = id("E")
      otherSentences.append(result)
    case .heading(let index):
      let heading = draft.headings[index]
      result.id = id(ids.headings[index])
      result.part = heading.kind == .part ? heading.text : text(heading.part)
      result.section = heading.kind == .section ? heading.text : nil
      result.heading = heading.text
      otherSentences.append(result)
    case .item(let index):
      result.id = id(ids.items[index])
      (result.part, result.section) = (tasks[index].part, tasks[index].section)
      result.heading = draft.items[index].title ?? result.section ?? result.part ?? ""
      tasks[index].sentences.append(result)
    }
  }

  /// The next id below a base: `plan/base/1`, `plan/base/2` …
  private mutating func id(_ base: String) -> String {
    func next(_ count: inout Int) -> Int {
      count += 1
      return count
    }
    return "\(plan)/\(base)/\(next(&counts[base, default: 0]))"
  }
}
