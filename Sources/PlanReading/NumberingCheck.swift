import PlanModel

/// Tells where the numbers of an outline skip, repeat or begin anew.
enum NumberingCheck {
  /// The findings, in document order. Tasks, guarantees, next steps and parts are counted apart.
  static func findings(_ draft: OutlineDraft) -> [Finding] {
    var findings: [Finding] = []
    var last: [String: Int] = [:]
    for item in draft.items where !item.isSection {
      let key = "\(item.role.rawValue) \(item.marker.style.rawValue)"
      if let finding = check(item.marker, after: last[key], item: true, source: item.source) {
        findings.append(finding)
      }
      last[key] = item.marker.value
    }
    last = [:]
    for piece in draft.pieces where piece.kind == .heading {
      guard case .heading(let index) = piece.place, draft.headings[index].kind == .part else { continue }
      let marker = draft.headings[index].marker
      let key = "part \(marker.style.rawValue)"
      if let finding = check(marker, after: last[key], item: false, source: piece.text.sourceRange) {
        findings.append(finding)
      }
      last[key] = marker.value
    }
    return findings
  }

  private static func check(
    _ marker: OutlineMarker, after last: Int?, item: Bool, source: SourceRange?
  ) -> Finding? {
    let (number, what, whatEnglish) = (marker.written, item ? "任务" : "部分", item ? "item" : "part")
    guard let last else {
      guard marker.value != 1, item else { return nil }
      return Finding(
        .numbering, .warning,
        LocalizedText("\(what)编号从“\(number)”开始", "the first \(whatEnglish) is numbered \(number)"),
        source: source)
    }
    if marker.value == last + 1 { return nil }
    if marker.value == 1 {
      return Finding(
        .numbering, .note, LocalizedText("\(what)编号在此重新从“\(number)”开始", "\(whatEnglish) numbers begin anew here"),
        source: source)
    }
    if marker.value == last {
      return Finding(
        .numbering, .warning, LocalizedText("\(what)编号“\(number)”重复", "\(whatEnglish) number \(number) is repeated"),
        source: source)
    }
    return Finding(
      .numbering, .warning,
      LocalizedText(
        "\(what)编号由\(last)跳到\(marker.value)", "\(whatEnglish) numbers go from \(last) to \(marker.value)"),
      source: source)
  }
}
