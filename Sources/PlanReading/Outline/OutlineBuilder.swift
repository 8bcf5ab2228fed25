import ChineseText
import PlanModel

/// Gives every paragraph of a document's body its place in the outline.
struct OutlineBuilder {
  private let blocks: [OutlineBlock]
  private let levels: OutlineLevels
  var draft = OutlineDraft()
  var part: Int?
  var section: Int?
  var item: Int?
  /// Rows of tables that are tasks so far.
  var rows = 0
  /// The units and dates that the last cell of each column of a table named.
  var lastCells: [TableColumn: Responsibility] = [:]
  /// Number of the last task; guarantees that count on from it are tasks.
  private var lastTask: Int?
  /// Whether the numbers of the current part on aims run on into the tasks; nil until asked.
  private var runsOnFromPart: Bool?

  /// The outline of a document.
  static func build(_ frame: DocumentFrame, isReport: Bool, source: SourceCover? = nil) -> OutlineDraft {
    var builder = OutlineBuilder(
      blocks: frame.body, levels: OutlineLevels(frame.body, isReport: isReport))
    builder.draft.source = source
    for block in frame.front { builder.draft.add(paragraph: block.text, at: .front) }
    for index in frame.body.indices { builder.add(index) }
    for block in frame.end {
      if let row = block.row, row.isHead {
        builder.add(row: row, of: block)
      } else {
        builder.draft.add(paragraph: block.text, at: .end)
      }
    }
    return builder.draft
  }

  private init(blocks: [OutlineBlock], levels: OutlineLevels) {
    self.blocks = blocks
    self.levels = levels
  }

  /// Where a paragraph without a number belongs.
  var place: OutlineDraft.Place {
    if let item { return .item(item) }
    if let heading = section ?? part { return .heading(heading) }
    return .front
  }

  private mutating func add(_ index: Int) {
    let block = blocks[index]
    if let row = block.row {
      add(row: row, of: block)
      return
    }
    // A paragraph below a table is not the last row's, unless that row breaks off.
    if block.marker == nil, index > 0, let last = blocks[index - 1].row?.cells.last?.column,
      last.isUnits || last == .deadline
    {
      item = nil
    }
    guard let marker = block.marker, let task = levels.task, let top = levels.top else {
      noteNested(block)
      draft.add(paragraph: block.text, at: place)
      return
    }
    let kind = levels.kinds[index]
    if marker.style < task {
      if marker.style == top, top.isPart {
        openPart(index, marker)
      } else if kind == .overall || OutlineLevels.hasChild(of: task, at: index, in: blocks) {
        openHeading(index, marker, kind: .section)
      } else {
        openItem(index, marker, role: role(kind), isSection: kind == .main)
      }
    } else if marker.style == task {
      openTask(index, marker, kind)
    } else if let item, draft.items[item].marker.style < marker.style {
      draft.add(paragraph: block.text, at: .item(item))
    } else if kind == .overall || task == .article || (marker.style.isPoint && marker.style != .enumerated) {
      draft.add(paragraph: block.text, at: place)
    } else {
      openItem(index, marker, role: role(kind), isSection: false)
    }
  }

  /// Remembers a list of points that is numbered like the item it stands in.
  private mutating func noteNested(_ block: OutlineBlock) {
    guard block.nested == .first, let item, let found = OutlineMarker.read(block.text.scalars),
      found.style == draft.items[item].marker.style
    else { return }
    draft.nested.append(
      OutlineDraft.NestedList(item: item, number: found.written, source: block.text.sourceRange))
  }

  private func role(_ kind: PartKind) -> PlanTask.Role {
    switch kind {
    case .main, .overall: .task
    case .guarantee: .guarantee
    case .nextStep: .nextStep
    }
  }

  /// An item in the style of the tasks: a task, unless it stands among guarantees, aims or next steps and its
  /// numbers do not run on from or into those of the tasks.
  private mutating func openTask(_ index: Int, _ marker: OutlineMarker, _ kind: PartKind) {
    switch kind {
    case .guarantee where marker.value != 1 && marker.value == (lastTask ?? 0) + 1:
      openItem(index, marker, role: .task, isSection: false)
    case .overall where marker.style == levels.top && marker.style.isPart:
      // Where the parts themselves are the tasks, 一、总体要求 is none of them.
      openPart(index, marker)
    case .overall where !aimsRunOn(index):
      if marker.style == .bracketed {
        openHeading(index, marker, kind: .section)
      } else {
        draft.add(paragraph: blocks[index].text, at: place)
      }
    default: openItem(index, marker, role: role(kind), isSection: false)
    }
  }

  /// `runsOn`, asked once a part.
  private mutating func aimsRunOn(_ index: Int) -> Bool {
    if let runsOnFromPart { return runsOnFromPart }
    let answer = runsOn(from: index)
    runsOnFromPart = answer
    return answer
  }

  /// True where the numbers of a part on aims go on in the parts behind it (嘉善: （三） and then （四）).
  private func runsOn(from index: Int) -> Bool {
    var last = blocks[index].marker?.value ?? 0
    for next in blocks.indices[(index + 1)...] {
      guard let marker = blocks[next].marker, marker.style == levels.task else { continue }
      if marker.value != last + 1 { return false }
      if levels.kinds[next] != .overall { return true }
      last = marker.value
    }
    return false
  }

  private mutating func openPart(_ index: Int, _ marker: OutlineMarker) {
    section = nil
    part = nil
    runsOnFromPart = nil
    openHeading(index, marker, kind: .part, splitOnly: levels.kinds[index] == .nextStep && isUndivided(index))
  }

  /// True for a part without any number below it.
  private func isUndivided(_ index: Int) -> Bool {
    guard let own = blocks[index].marker?.style else { return false }
    for block in blocks[(index + 1)...] {
      guard let style = block.marker?.style else { continue }
      return style <= own
    }
    return true
  }

  /// Opens a part or section; `splitOnly` makes the paragraphs below it one next step.
  private mutating func openHeading(
    _ index: Int, _ marker: OutlineMarker, kind: Heading.Kind, splitOnly: Bool = false
  ) {
    let (heading, rest) = HeadingSplit.split(blocks[index])
    let number = draft.headings.count
    draft.headings.append(
      OutlineDraft.DraftHeading(kind: kind, marker: marker, text: heading.string, part: kind == .part ? nil : part))
    draft.pieces.append(OutlineDraft.Piece(kind: .heading, place: .heading(number), text: heading))
    draft.headings[number].responsible = draft.bracketUnits(of: heading)
    if kind == .part { part = number } else { section = number }
    item = nil
    if splitOnly {
      item = draft.items.count
      draft.items.append(
        OutlineDraft.DraftItem(
          role: .nextStep, marker: marker, isSection: false, part: part, section: nil,
          title: HeadingSplit.title(of: heading.scalars, marker: marker), source: heading.sourceRange))
    }
    draft.add(paragraph: rest, at: place)
  }

  private mutating func openItem(_ index: Int, _ marker: OutlineMarker, role: PlanTask.Role, isSection: Bool) {
    let text = blocks[index].text
    if isSection || marker.style < (levels.task ?? marker.style) { section = nil }
    let sentences = Sentences.split(text)
    let first = sentences.first ?? text
    let reader = ResponsibleUnitReader.standard
    let cut = reader.bracketStart(in: first.scalars) ?? reader.closingClause(of: first.scalars)?.start ?? first.count
    var words = Array(first.scalars[..<cut])
    // The comma before the units is no part of the title.
    if cut < first.count, let last = words.last, ["，", "；", ","].contains(last) { words.removeLast() }
    let heading = Array(words[..<min(blocks[index].headingEnd ?? words.count, words.count)])
    item = draft.items.count
    draft.items.append(
      OutlineDraft.DraftItem(
        role: role, marker: marker, isSection: isSection, part: part, section: section,
        title: HeadingSplit.title(of: heading, marker: marker),
        fallback: HeadingSplit.shortened(words, marker: marker), source: first.sourceRange))
    if role == .task, marker.style == levels.task { lastTask = marker.value }
    draft.add(paragraph: text, of: sentences, at: place)
  }
}
