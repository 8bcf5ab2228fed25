import PlanModel

/// Paragraphs with the units that they name.
extension OutlineDraft {
  /// Adds a paragraph sentence by sentence. In an item, lines of responsible units are told from sentences.
  ///
  /// - Parameter sentences: the paragraph's sentences where they are known already.
  mutating func add(
    paragraph: TracedText, of sentences: [TracedText]? = nil, at place: Place, reader: ResponsibleUnitReader = .standard
  ) {
    if case .item = place, let found = continuation(paragraph, at: place, reader) {
      pieces.append(Piece(kind: .responsible(found), place: place, text: paragraph.trimmed))
      return
    }
    for sentence in sentences ?? Sentences.split(paragraph) {
      guard case .item(let index) = place else {
        if case .heading(let heading) = place, pieces.last?.kind == .heading, pieces.last?.place == place,
          let found = reader.responsibility(of: spaced(sentence), labelsOnly: true), !found.units.isEmpty
        {
          headings[heading].responsible.add(found)
        }
        pieces.append(Piece(kind: .sentence, place: place, text: sentence))
        continue
      }
      // An article that gives work to an office is law, not a note on who does it.
      add(sentence, at: place, labelsOnly: items[index].marker.style == .article, reader)
    }
  }

  private mutating func add(
    _ sentence: TracedText, at place: Place, labelsOnly: Bool, _ reader: ResponsibleUnitReader
  ) {
    if reader.responsibility(of: sentence.scalars, labelsOnly: labelsOnly) != nil {
      addUnits(sentence, at: place, reader)
      return
    }
    let hasBracket = sentence.scalars.contains(where: \.opensBracket)
    if !labelsOnly, hasBracket, let found = reader.names(of: spaced(sentence)) {
      pieces.append(Piece(kind: .responsible(found), place: place, text: sentence))
      return
    }
    let start = reader.bracketEnd(in: sentence.scalars) ?? 0
    let end = reader.bracketStart(in: sentence.scalars) ?? sentence.count
    guard start < end else {
      addUnits(sentence, at: place, reader)
      return
    }
    if start > 0 { addUnits(sentence[0..<start], at: place, reader) }
    let body = start == 0 && end == sentence.count ? sentence : sentence.trimmed(start..<end)
    if hasBracket, let found = reader.innerBrackets(of: spaced(body)) {
      pieces.append(Piece(kind: .assigned(found), place: place, text: body))
    } else if !labelsOnly, end == sentence.count, let (clause, found) = reader.closingClause(of: body.scalars) {
      let units = reader.responsibility(of: spaced(body[clause..<body.count])) ?? found
      pieces.append(Piece(kind: .assigned(units), place: place, text: body))
    } else {
      pieces.append(Piece(kind: .sentence, place: place, text: body))
    }
    if end < sentence.count { addUnits(sentence[end..<sentence.count], at: place, reader) }
  }

  /// The units and dates in the brackets that a heading ends with: 一、健全体系（责任单位：市司法局）.
  func bracketUnits(of heading: TracedText, reader: ResponsibleUnitReader = .standard) -> Responsibility {
    guard let start = reader.bracketStart(in: heading.scalars) else { return Responsibility() }
    return reader.responsibility(of: spaced(heading[start..<heading.count])) ?? Responsibility()
  }

  private mutating func addUnits(_ line: TracedText, at place: Place, _ reader: ResponsibleUnitReader) {
    let found = reader.responsibility(of: spaced(line)) ?? reader.responsibility(of: line.scalars)
    pieces.append(Piece(kind: .responsible(found ?? Responsibility()), place: place, text: line))
  }

  /// The units of a paragraph that goes on with the line of units above it.
  private func continuation(
    _ paragraph: TracedText, at place: Place, _ reader: ResponsibleUnitReader
  ) -> Responsibility? {
    guard let last = pieces.last, last.place == place, case .responsible(let above) = last.kind else { return nil }
    return reader.continuation(of: spaced(paragraph.trimmed), behind: above)
  }

  private func spaced(_ text: TracedText) -> [Unicode.Scalar] { source?.spaced(text) ?? text.scalars }
}
