import PlanModel

/// What each plan lacks against any other plan, a topic once: who has it, and what they say.
///
/// The report names a topic with each reference; a page that followed it would tell the same gap once for each other
/// plan.
struct GapTopics: Sendable {
  /// One topic that a plan does not cover and others do.
  struct Item: Sendable {
    var code: String
    var label: LocalizedText
    var state: CellState
    /// The plans that cover it, with what they say, in report order.
    var references: [(plan: String, sentences: [GapReference])]
    /// The plan's nearest sentences, best first.
    var nearest: [ScoredSentence]
    /// True where most other plans have it.
    var isUsual: Bool

    /// True where a person has something to decide: the topic is absent, only mentioned, or only planned.
    var isOpen: Bool {
      switch state {
      case .absent, .mentioned, .covered: true
      case .notApplicable, .predates, .unreadable: false
      }
    }
  }

  private let items: [String: [Item]]
  /// Notations of the open topics of each plan.
  private let open: [String: Set<String>]

  /// Gathers the gaps of a report.
  init(_ report: ComparisonReport) {
    let order = Dictionary(
      zip(report.matrix.map(\.code), report.matrix.indices), uniquingKeysWith: { first, _ in first })
    var gathered: [String: [String: Item]] = [:]
    for gap in report.gaps where gap.against != GapReport.peers {
      for topic in gap.topics {
        gathered[gap.plan, default: [:]][
          topic.code,
          default: Item(
            code: topic.code, label: topic.label, state: topic.state, references: [], nearest: topic.nearest,
            isUsual: false)
        ].references.append((gap.against, topic.reference))
      }
    }
    for gap in report.gaps where gap.against == GapReport.peers {
      for topic in gap.topics {
        gathered[gap.plan, default: [:]][topic.code, default: Self.peersOnly(topic)].isUsual = true
      }
    }
    open = gathered.mapValues { topics in Set(topics.values.lazy.filter(\.isOpen).map(\.code)) }
    items = gathered.mapValues { topics in
      topics.values.sorted { (order[$0.code] ?? .max, $0.code) < (order[$1.code] ?? .max, $1.code) }
    }
  }

  /// A topic of a report that compares with most other plans alone: who has it is told by what they say.
  private static func peersOnly(_ topic: TopicGap) -> Item {
    var item = Item(
      code: topic.code, label: topic.label, state: topic.state, references: [], nearest: topic.nearest, isUsual: true)
    for reference in topic.reference {
      if let place = item.references.firstIndex(where: { $0.plan == reference.plan }) {
        item.references[place].sentences.append(reference)
      } else {
        item.references.append((reference.plan, [reference]))
      }
    }
    return item
  }

  /// The topics that a plan does not cover and others do, in taxonomy order.
  func items(of plan: String) -> [Item] { items[plan] ?? [] }

  /// True where the page of the plan tells the topic among its gaps.
  func has(_ code: String, of plan: String) -> Bool { open[plan]?.contains(code) ?? false }
}
