import PlanModel

/// What the sections of a page need: the report, its language, and where a link leads.
struct Site: Sendable {
  let report: ComparisonReport
  var language: Language
  let index: ReportIndex
  let names: PageNames
  /// True for one page on its own: it links to no other page.
  let isSingle: Bool
  /// On which page a target stands.
  let targetParts: TargetParts
  /// What each plan lacks against any other, by topic.
  var gaps: GapTopics { gathered.value }
  /// Gathered for the first page that tells gaps, while files without them are written.
  private let gathered: Lazy<GapTopics>
  /// What the taxonomy says of each concept.
  let entries: [String: TopicEntry]

  init(_ report: ComparisonReport, language: Language, isSingle: Bool = false) {
    self.report = report
    self.language = language
    self.isSingle = isSingle
    index = ReportIndex(report)
    names = PageNames(plans: report.plans.map(\.plan.id))
    targetParts = TargetParts(report)
    gathered = Lazy { GapTopics(report) }
    entries = Dictionary(report.taxonomy.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The link to a plan's page.
  func link(toPlan plan: String, fragment: String? = nil) -> Link? {
    guard !isSingle, let page = names.plan(plan) else { return nil }
    return Link(page: page, fragment: fragment)
  }

  /// The link to a sentence, on its plan's page.
  func link(toSentence id: String, of plan: String) -> Link? {
    guard index.hasSentence(id) else { return nil }
    return link(toPlan: plan, fragment: PageNames.sentence(id, of: plan))
  }

  /// A task of the report as people cite it, and the link to it on its plan's page; nil for a task that it does not hold.
  func task(_ id: String, of plan: String) -> (citation: String, link: Link?)? {
    guard let place = index.place(ofTask: id) else { return nil }
    return (index.citation(at: place), link(toPlan: plan, fragment: PageNames.task(id, of: plan)))
  }

  /// The link to what stands behind a cell of the matrix.
  func link(toCell topic: String, of plan: String) -> Link? {
    isSingle
      ? Link(fragment: cellID(topic, of: plan)) : link(toPlan: plan, fragment: PageNames.topic(topic))
  }

  /// The link to what a plan says too little of: what others say, and its own nearest sentences; where no other plan
  /// has the topic, the link to the cell.
  func link(toGap topic: String, of plan: String) -> Link? {
    guard gaps.has(topic, of: plan) else { return link(toCell: topic, of: plan) }
    return link(toPlan: plan, fragment: PageNames.gap(topic))
  }

  /// The link to a topic on a plan's page.
  func link(toTopic topic: String, of plan: String) -> Link? {
    guard index.hasTopic(topic) else { return nil }
    return link(toPlan: plan, fragment: PageNames.topic(topic))
  }

  /// Id of the place that tells what stands behind a cell.
  func cellID(_ topic: String, of plan: String) -> String {
    isSingle ? "\(PageNames.topic(topic))-\(names.slug(plan))" : PageNames.topic(topic)
  }

  /// Language attribute for words of a document, which are Chinese on every page.
  var documentLanguage: [HTMLAttribute] { language == .chinese ? [] : Self.inChinese }

  private static let inChinese = [HTMLAttribute.lang(Language.chinese.rawValue)]
}

extension HTMLWriter {
  /// Writes a link, or only its text where there is nothing to link to.
  mutating func link(_ link: Link?, text: String) {
    if let link { element(.a, .href(link), text: text) } else { self.text(text) }
  }

  /// The same with an attribute, which the text bears too.
  mutating func link(_ link: Link?, _ attribute: HTMLAttribute, text: String) {
    if let link { element(.a, attribute, .href(link), text: text) } else { element(.span, attribute, text: text) }
  }
}
