import PlanModel

/// How the targets of a report are parted into pages: all on one while they are few, else by topics in the taxonomy's
/// order, so that no page grows past what a browser opens at once.
struct TargetParts: Sendable {
  /// One page of targets.
  struct Part: Sendable {
    /// File name.
    var page: String
    /// First and last topic of the page; nil for targets outside every domain.
    var topics: (first: String, last: String)?
    /// Number of targets.
    var count: Int
  }

  /// Targets on one page: about 1.5 kilobytes each.
  static let targetsPerPage = 1_000

  /// The pages, in order; empty where all targets stand on the page of targets itself.
  let parts: [Part]
  private let pageOfTopic: [String: Int]
  private let topicOfTarget: [String: String]

  /// Parts the targets of a report.
  init(_ report: ComparisonReport, limit: Int = targetsPerPage) {
    // A target stands where the indicator that it shares with other plans stands.
    var topicOfTarget: [String: String] = [:]
    for target in report.targets { topicOfTarget[target.id] = target.topic }
    for group in report.indicators where group.verdict != .single {
      for member in group.members { topicOfTarget[member] = group.topic }
    }
    self.topicOfTarget = topicOfTarget
    guard report.targets.count > limit else {
      (parts, pageOfTopic) = ([], [:])
      return
    }
    var counts: [String: Int] = [:]
    for target in report.targets { counts[topicOfTarget[target.id] ?? "", default: 0] += 1 }
    let listed = Set(report.domains.map(\.code))
    var parts: [Part] = []
    var pageOfTopic: [String: Int] = [:]
    for row in report.matrix where listed.contains(row.domain) {
      guard let count = counts[row.code] else { continue }
      if let last = parts.last, last.count + count <= limit {
        parts[parts.count - 1].count += count
        parts[parts.count - 1].topics?.last = row.code
      } else {
        let name = "targets-\(parts.count + 1).html"
        parts.append(Part(page: name, topics: (row.code, row.code), count: count))
      }
      pageOfTopic[row.code] = parts.count - 1
    }
    let rest = report.targets.count - parts.reduce(0) { $0 + $1.count }
    if rest > 0 { parts.append(Part(page: "targets-\(parts.count + 1).html", topics: nil, count: rest)) }
    self.parts = parts
    self.pageOfTopic = pageOfTopic
  }

  /// True for the one page that the target stands on.
  func has(_ target: Target, on part: Int) -> Bool { place(topicOfTarget[target.id]) == part }

  /// True for the one page that the indicator stands on.
  func has(_ group: IndicatorGroup, on part: Int) -> Bool { place(group.topic) == part }

  /// The page that the indicator stands on.
  func page(of group: IndicatorGroup) -> String {
    parts.isEmpty ? PageNames.targets : parts[place(group.topic)].page
  }

  private func place(_ topic: String?) -> Int { topic.flatMap { pageOfTopic[$0] } ?? parts.count - 1 }
}
