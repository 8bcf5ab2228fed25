/// What a part of a document holds, told by its heading.
enum PartKind: String, Sendable {
  /// Measures, or in a report results.
  case main
  /// Requirements and aims.
  case overall
  /// 保障措施 and the like.
  case guarantee
  /// What an annual report announces for the next year.
  case nextStep

  private static let headingLimit = 30
  private static let rules: [(words: [Unicode.Scalar], kind: PartKind)] =
    DataTable.rows(EmbeddedData.partKinds, columns: 2).compactMap { row in
      PartKind(rawValue: row[1]).map { (Array(row[0]), $0) }
    }

  /// The kind of a part.
  ///
  /// - Parameters:
  ///   - heading: the heading's scalars without number.
  ///   - isLate: true for one of the last two parts; guarantees stand near the end, and 组织领导 before that is a
  ///     subject like any other.
  ///   - isReport: true in an annual report; other documents have no next steps.
  init(heading: [Unicode.Scalar], isLate: Bool, isReport: Bool) {
    self = .main
    guard heading.count <= Self.headingLimit else { return }
    for rule in Self.rules where heading.find(rule.words) != nil {
      switch rule.kind {
      case .guarantee where !isLate: continue
      case .nextStep where !isReport: continue
      default:
        self = rule.kind
        return
      }
    }
  }

  /// True where the headings of a document are those of an annual report: one tells of next steps, an earlier one
  /// of work done.
  static func tellsReport(headings: [[Unicode.Scalar]]) -> Bool {
    let done = ["情况", "成效", "回顾", "主要举措", "主要做法"]
    guard let next = headings.lastIndex(where: { PartKind(heading: $0, isLate: true, isReport: true) == .nextStep })
    else { return false }
    return headings[..<next].contains { heading in done.contains { heading.contains($0) } }
  }
}
