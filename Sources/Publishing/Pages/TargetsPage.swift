import PlanModel

/// The page of targets: indicators that several plans set, with the verdict and a chart; a time line of due dates;
/// the targets of one plan only, by topic. Filters hide what does not fit; without the script all is shown.
struct TargetsPage {
  let site: Site
  let view: TargetsView
  private var language: Language { site.language }

  /// The page.
  func page() -> [UInt8] {
    let title = PageWording.targets(language)
    return PageFrame(site: site, name: PageNames.targets, title: title, script: EmbeddedData.filtersScript).page {
      html in
      let items = TargetItems(site: site, view: view)
      let differing = items.shared.count { $0.group.verdict.differs }
      html.element(
        .p,
        text: TargetWording.summary(
          targets: view.targets.count, shared: items.shared.count, differing: differing, single: items.singles.count,
          language))
      if view.targets.isEmpty { html.element(.p, text: PageWording.noTargets(language)) }
      TargetFilters(site: site, items: items).write(&html)
      SharedIndicatorsSection(site: site, items: items).write(&html)
      DeadlinesSection(site: site, items: items).write(&html)
      SingleTargetsSection(site: site, items: items).write(&html)
    }
  }
}

/// The targets of the page, sorted into indicators of several plans and targets of one plan only.
struct TargetItems {
  let site: Site
  let view: TargetsView
  /// Indicators that several plans set, with their targets.
  let shared: [(group: IndicatorGroup, members: [Target])]
  /// Every other target, in plan order, then document order.
  let singles: [Target]
  /// Every target by its id.
  let targets: [String: Target]
  private let domains: [String: String]

  init(site: Site, view: TargetsView) {
    self.site = site
    self.view = view
    let targets = Dictionary(view.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.targets = targets
    shared = view.indicators.filter { $0.verdict != .single }.map { ($0, $0.members.compactMap { targets[$0] }) }
    let placed = Set(shared.flatMap { $0.members.map(\.id) })
    singles = view.targets.filter { !placed.contains($0.id) }
    domains = Dictionary(site.report.matrix.map { ($0.code, $0.domain) }, uniquingKeysWith: { first, _ in first })
  }

  /// The domain of a topic; nil where the topic is unknown.
  func domain(of topic: String?) -> String? { topic.flatMap { domains[$0] } }

  /// What the filters know about an indicator of several plans.
  func attributes(_ group: IndicatorGroup, _ members: [Target]) -> [HTMLAttribute] {
    attributes(members.map(\.plan), [group.topic] + members.map(\.topic), group.verdict)
  }

  /// What the filters know about a target.
  func attributes(_ target: Target) -> [HTMLAttribute] {
    let group = view.group(of: target)
    return attributes([target.plan], [target.topic, group?.topic], group?.verdict ?? .single)
  }

  private func attributes(
    _ plans: [String], _ topics: [String?], _ verdict: IndicatorGroup.Verdict
  ) -> [HTMLAttribute] {
    var slugs: [String] = []
    for slug in plans.map(site.names.slug) where !slugs.contains(slug) { slugs.append(slug) }
    var codes: [String] = []
    for topic in topics {
      for code in [domain(of: topic), topic ?? Self.noTopic].compactMap({ $0 }).map(PageNames.spaceless)
      where !codes.contains(code) {
        codes.append(code)
      }
    }
    return [
      .data(.plans, slugs.joined(separator: " ")), .data(.topics, codes.joined(separator: " ")),
      .data(.verdict, verdict.rawValue),
    ]
  }

  /// Stands for "no topic" among notations.
  static let noTopic = "-"

  /// Id of the row that tells a target in full.
  static func rowID(_ target: Target) -> String { "target-" + PageNames.spaceless(target.id) }

  /// Id of the section of an indicator.
  static func sectionID(_ group: IndicatorGroup) -> String { "indicator-" + PageNames.spaceless(group.id) }
}
