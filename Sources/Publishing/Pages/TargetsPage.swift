import PlanModel

/// The page of targets: indicators that several plans set, with the verdict and a chart; a time line of due dates;
/// the targets of one plan only, by topic. Filters hide what does not fit; without the script all is shown.
struct TargetsPage {
  let site: Site
  let view: TargetsView
  var sink: PartSink?
  private var language: Language { site.language }
  private var parts: [TargetParts.Part] { site.targetParts.parts }

  /// The page of all targets (with a sink, its last part); where they are parted, what is on which page and every indicator at a glance.
  func page() -> [UInt8] {
    let items = TargetItems(site: site, view: view)
    guard parts.isEmpty || site.isSingle else { return contents(items) }
    let title = PageWording.targets(language)
    return PageFrame(site: site, name: PageNames.targets, title: title, script: PageScript.filters, sink: sink).page {
      html in
      let differing = items.shared.count { $0.group.verdict.differs }
      html.element(
        .p,
        text: TargetWording.summary(
          targets: view.targets.count, shared: items.shared.count, differing: differing, single: items.singles.count,
          language))
      if view.targets.isEmpty { html.element(.p, text: PageWording.noTargets(language)) }
      sections(items, &html)
    }
  }

  private func sections(_ items: TargetItems, _ html: inout HTMLWriter) {
    TargetFilters(site: site, items: items).write(&html)
    SharedIndicatorsSection(site: site, items: items).write(&html)
    DeadlinesSection(site: site, items: items).write(&html)
    SingleTargetsSection(site: site, items: items).write(&html)
  }

  /// The page that leads to the parts.
  private func contents(_ items: TargetItems) -> [UInt8] {
    PageFrame(site: site, name: PageNames.targets, title: PageWording.targets(language)).page { html in
      html.element(
        .p,
        text: TargetWording.summary(
          targets: view.targets.count, shared: items.shared.count,
          differing: items.shared.count { $0.group.verdict.differs }, single: items.singles.count, language))
      html.element(.p, text: TargetWording.parted(language))
      pager(current: nil, &html)
      html.element(.h2, text: PageWording.sharedIndicators(language))
      SharedIndicatorsSection(site: site, items: items).overview(&html)
    }
  }

  /// One part (with a sink, the end of its page): the indicators and targets of some topics.
  func page(part place: Int) -> [UInt8] {
    let items = TargetItems(site: site, view: view, part: place)
    let part = parts[place]
    let title = "\(PageWording.targets(language)) \(label(part))"
    return PageFrame(site: site, name: part.page, title: title, script: PageScript.filters, sink: sink).page { html in
      pager(current: place, &html)
      sections(items, &html)
    }
  }

  private func label(_ part: TargetParts.Part) -> String {
    guard let topics = part.topics else { return TargetWording.noTopic(language) }
    return topics.first == topics.last ? topics.first : "\(topics.first)–\(topics.last)"
  }

  private func pager(current: Int?, _ html: inout HTMLWriter) {
    html.element(.nav, .class("pager"), .ariaLabel(TargetWording.parts(language))) { html in
      html.element(.ul) { html in
        for (place, part) in parts.enumerated() {
          html.element(.li) { html in
            let here: [HTMLAttribute] = place == current ? [.ariaCurrentPage] : []
            html.element(.a, all: [.href(Link(page: part.page))] + here) { html in
              html.text(label(part) + " ")
              html.element(.span, .class("quiet"), text: "(\(part.count))")
            }
          }
        }
      }
    }
  }
}

/// The targets of the page, sorted into indicators of several plans and targets of one plan only.
struct TargetItems {
  let site: Site
  let view: TargetsView
  var sink: PartSink?
  /// Indicators that several plans set, with their targets.
  let shared: [(group: IndicatorGroup, members: [Target])]
  /// Every other target, in plan order, then document order.
  let singles: [Target]
  /// Every target of the page.
  let listed: [Target]
  /// Every target by its id.
  let targets: [String: Target]
  private let domains: [String: String]

  /// Sorts the targets of a view.
  ///
  /// - Parameter part: the page, where the targets are parted; nil for all of them.
  init(site: Site, view: TargetsView, part: Int? = nil) {
    self.site = site
    self.view = view
    let targets = Dictionary(view.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.targets = targets
    let all = view.indicators.filter { $0.verdict != .single }.map { group in
      (group: group, members: group.members.compactMap { targets[$0] })
    }
    let placed = Set(all.flatMap { $0.members.map(\.id) })
    let alone = view.targets.filter { !placed.contains($0.id) }
    if let part {
      shared = all.filter { site.targetParts.has($0.group, on: part) }
      singles = alone.filter { site.targetParts.has($0, on: part) }
      listed = view.targets.filter { site.targetParts.has($0, on: part) }
    } else {
      (shared, singles, listed) = (all, alone, view.targets)
    }
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
