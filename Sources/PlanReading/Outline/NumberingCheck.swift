import PlanModel

/// Tells where the numbers of an outline skip, repeat or begin anew, and where they begin behind the first.
enum NumberingCheck {
  /// The findings: those of tasks in document order, then of parts, sections and points. Tasks, guarantees, next steps, parts and sections are counted apart.
  static func findings(_ draft: OutlineDraft) -> [Finding] {
    var findings = FindingList()
    var last: [String: OutlineMarker] = [:]
    func count(_ marker: OutlineMarker, _ what: LocalizedText, _ key: String, _ source: SourceRange?) {
      if let finding = check(marker, after: last[key], what, source) { findings.append(finding) }
      last[key] = marker
    }
    for item in draft.items where !item.isSection && !item.isUncounted {
      count(item.marker, task, "\(item.role.rawValue) \(item.marker.style.rawValue)", item.source)
    }
    for (marker, source) in headings(draft, .part) {
      count(marker, LocalizedText("部分", "part"), "part \(marker.style.rawValue)", source)
    }
    for place in sections(draft) {
      let key = "section \(place.marker.style.rawValue)"
      // Sections begin anew in each part as a matter of course.
      if place.marker.value == 1 { last[key] = nil }
      count(place.marker, LocalizedText("章节", "section"), key, place.source)
    }
    for note in draft.nested {
      let number = draft.items[note.item].marker.written
      findings.append(
        Finding(
          .numbering, .note,
          LocalizedText(
            "任务“\(number)”之下又从“\(note.number)”开始编号，读作该任务的分项",
            "below item \(number) numbers begin anew at \(note.number); they are read as its points"),
          source: note.source))
    }
    return findings.findings
  }

  private static let task = LocalizedText("任务", "item")

  private static func headings(
    _ draft: OutlineDraft, _ kind: Heading.Kind
  ) -> [(marker: OutlineMarker, source: SourceRange?)] {
    draft.pieces.compactMap { piece in
      guard piece.kind == .heading, case .heading(let index) = piece.place, draft.headings[index].kind == kind,
        !draft.headings[index].isUncounted
      else { return nil }
      return (draft.headings[index].marker, piece.text.sourceRange)
    }
  }

  /// Headings of sections, and sections that are tasks themselves, in document order.
  private static func sections(
    _ draft: OutlineDraft
  ) -> [(marker: OutlineMarker, part: Int?, source: SourceRange?)] {
    var sections: [(marker: OutlineMarker, part: Int?, source: SourceRange?)] = []
    for piece in draft.pieces where piece.kind == .heading {
      guard case .heading(let index) = piece.place, draft.headings[index].kind == .section,
        !draft.headings[index].isUncounted
      else { continue }
      sections.append((draft.headings[index].marker, draft.headings[index].part, piece.text.sourceRange))
    }
    for item in draft.items where item.isSection { sections.append((item.marker, item.part, item.source)) }
    return sections.enumerated().sorted {
      ($0.element.source?.start ?? 0, $0.offset) < ($1.element.source?.start ?? 0, $1.offset)
    }.map(\.element)
  }

  private static func check(
    _ marker: OutlineMarker, after last: OutlineMarker?, _ what: LocalizedText, _ source: SourceRange?
  ) -> Finding? {
    func finding(_ severity: Finding.Severity, _ chinese: String, _ english: String) -> Finding {
      Finding(.numbering, severity, LocalizedText(what.chinese + chinese, what.english + " " + english), source: source)
    }
    let number = marker.written
    guard let last else {
      guard marker.value != 1 else { return nil }
      return finding(.warning, "编号从“\(number)”开始", "numbers begin at \(number)")
    }
    // 2.1 behind 1.4 counts on; 2.2 does not.
    if marker.prefix != last.prefix, marker.value == 1 { return nil }
    if marker.prefix == last.prefix {
      if marker.value == last.value + 1 { return nil }
      if marker.value == 1 { return finding(.note, "编号在此重新从“\(number)”开始", "numbers begin anew here") }
      if marker.value == last.value { return finding(.warning, "编号“\(number)”重复", "number \(number) is repeated") }
    }
    let (from, to) = (last.digits, marker.digits)
    return finding(.warning, "编号由\(from)跳到\(to)", "numbers go from \(from) to \(to)")
  }
}
