import ChineseText
import PlanModel

/// Rows of tables in the outline.
extension OutlineBuilder {
  /// Adds a row: headings where their cells change, a task with its sentences, units and deadlines.
  mutating func add(row: TableRow, of block: OutlineBlock) {
    if row.isHead {
      let name = LocalizedText("表头", "table head")
      draft.pieces.append(OutlineDraft.Piece(kind: .furniture(name), place: .front, text: block.text))
      return
    }
    var isOpen = false
    let above = item
    for cell in row.cells {
      switch cell.column {
      case .number: continue
      case .category(let level) where !isOpen: openCategory(cell.text, level: level, of: row)
      case .category, .title, .measure, .other:
        if !isOpen { openItem(row, cell) }
        draft.add(paragraph: cell.text, at: place)
      case .units, .deadline:
        if !isOpen { openItem(row, cell) }
        let found = responsibility(of: cell)
        draft.pieces.append(OutlineDraft.Piece(kind: .responsible(found), place: place, text: cell.text))
      }
      if !cell.column.isCategory { isOpen = true }
    }
    guard isOpen, let item, item != above else { return }
    for cell in row.inherited { draft.items[item].inherited.add(responsibility(of: cell)) }
  }

  /// The units and dates of a cell; 同上 repeats those of the row above.
  private mutating func responsibility(of cell: TableRow.Cell) -> Responsibility {
    let words = draft.source?.spaced(cell.text) ?? cell.text.scalars
    if Self.repeats.contains(UnitBrackets.bare(words[...]).filter { !$0.isWhiteSpace }.string),
      let above = lastCells[cell.column]
    {
      return above
    }
    var found = Responsibility(deadlines: [words.squeezed.string])
    if case .units(let role) = cell.column {
      found = ResponsibleUnitReader.standard.responsibility(ofCell: words, role: role)
    }
    lastCells[cell.column] = found
    return found
  }

  private static let repeats: Set<String> = ["同上", "同前", "〃", "″", "“"]

  /// Opens the heading of a category, once for all rows below it.
  private mutating func openCategory(_ text: TracedText, level: Int, of row: TableRow) {
    let marker = OutlineMarker.read(text.scalars)
    let isPart = row.categories > 1 ? level == 0 : marker?.style.isPart ?? false
    let open = isPart ? part : section
    if let open, item == nil || isPart || draft.headings[open].text == text.string,
      draft.headings[open].text == text.string
    {
      return
    }
    let count = draft.headings.count { $0.kind == (isPart ? .part : .section) } + 1
    let number = draft.headings.count
    if isPart { (part, section) = (nil, nil) }
    draft.headings.append(
      OutlineDraft.DraftHeading(
        kind: isPart ? .part : .section,
        marker: marker ?? OutlineMarker(style: isPart ? .part : .bracketed, value: count, written: "", length: 0),
        text: text.string, part: isPart ? nil : part, isUncounted: marker == nil))
    draft.pieces.append(OutlineDraft.Piece(kind: .heading, place: .heading(number), text: text))
    if isPart { part = number } else { section = number }
    item = nil
  }

  /// Opens the task of a row, unless the row only goes on with the one above.
  private mutating func openItem(_ row: TableRow, _ cell: TableRow.Cell) {
    if row.goesOn, item != nil { return }
    let title = row.cells.first { $0.column == .title } ?? row.cells.first { $0.column == .measure } ?? cell
    let own = OutlineMarker.read(title.text.scalars)
    let first = Sentences.split(title.text).first ?? title.text
    rows += 1
    let number = row.number ?? own.map { ($0.value, $0.written) }
    let marker = OutlineMarker(
      style: .arabic, value: number?.value ?? rows, written: number?.written ?? "", length: own?.length ?? 0)
    item = draft.items.count
    draft.items.append(
      OutlineDraft.DraftItem(
        role: .task, marker: marker, isSection: false, part: part, section: section,
        title: HeadingSplit.title(of: first.scalars, marker: marker),
        fallback: HeadingSplit.shortened(first.scalars, marker: marker), source: first.sourceRange,
        isUncounted: number == nil))
  }
}
