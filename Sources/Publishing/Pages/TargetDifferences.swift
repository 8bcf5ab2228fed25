import PlanModel

/// The indicators on which plans differ most, with what each asks.
struct TargetDifferences {
  let site: Site
  /// How many are shown; nil for all.
  var limit: Int? = 8
  /// True where links lead nowhere: on paper.
  var isPrinted = false
  private var language: Language { site.language }

  /// Verdicts from the sharpest to those that only say why nothing can be said.
  private static let order: [IndicatorGroup.Verdict] = [
    .stricter, .looser, .plannedVersusAchieved, .scopeDiffers, .notComparable,
  ]

  private var groups: [IndicatorGroup] {
    let all = Self.order.flatMap { verdict in site.report.indicators.filter { $0.verdict == verdict } }
    return limit.map { Array(all.prefix($0)) } ?? all
  }

  /// How many are left out.
  var rest: Int { max(0, site.report.indicators.count(where: \.verdict.differs) - (limit ?? .max)) }

  /// Writes the table under a heading of its own; nothing where plans do not differ.
  func write(_ html: inout HTMLWriter) {
    let groups = groups
    guard !groups.isEmpty else { return }
    html.element(.h2, .id("differences"), text: PageWording.sharpest(language))
    table(groups, &html)
  }

  /// Writes the table alone.
  func table(_ html: inout HTMLWriter) { table(groups, &html) }

  private func table(_ groups: [IndicatorGroup], _ html: inout HTMLWriter) {
    let targets = Dictionary(site.report.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    html.table("stack differences", caption: PageWording.sharpestNote(language)) { html in
      html.tableHead([
        Wording.indicator(language), Wording.verdict(language), PageWording.perPlan(language),
      ])
      html.element(.tbody) { html in
        for group in groups {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { html in
              let label = group.label(language)
              guard !isPrinted else { return html.mixed(label, site) }
              let link = Link(page: site.targetParts.page(of: group), fragment: TargetItems.sectionID(group))
              html.element(.a, .href(link)) { $0.mixed(label, site) }
            }
            html.element(.td, .class("s")) { $0.mixed(group.verdictWords(targets, site), site) }
            html.element(.td) { html in
              members(group.members.compactMap { targets[$0] }, &html)
              // On paper nothing leads to the page of targets, where the reasons stand.
              if isPrinted { html.reasons(group, targets, site, style: "quiet") }
            }
          }
        }
      }
    }
  }

  /// What each plan asks, a line a plan.
  private func members(_ members: [Target], _ html: inout HTMLWriter) {
    var plans: [String] = []
    for member in members where !plans.contains(member.plan) { plans.append(member.plan) }
    html.element(.ul, .class("asks")) { html in
      for plan in plans {
        var words: [String] = []
        for member in members where member.plan == plan {
          let text = TargetWording.asked(member, language)
          if !words.contains(text) { words.append(text) }
        }
        html.element(.li) { html in
          html.element(.span, .class("who")) { $0.mixed(site.index.name(plan, language), site) }
          html.text(" ")
          html.element(.span) { $0.mixed(words.joined(separator: Wording.semicolon(language)), site) }
        }
      }
    }
  }
}

extension HTMLWriter {
  /// Writes why a verdict was given, a paragraph for each plan that the first one is held against.
  mutating func reasons(_ group: IndicatorGroup, _ targets: [String: Target], _ site: Site, style: String? = nil) {
    let first = group.members.first.flatMap { targets[$0]?.plan }
    let name = first.flatMap { site.index.plan($0)?.plan.metadata.jurisdiction.name } ?? ""
    let parts = TargetWording.reasons(
      group.explanation(site.language), name.isEmpty ? first ?? "" : name, site.language)
    for part in parts {
      element(.p, all: style.map { [.class($0)] } ?? []) { $0.mixed(part, site) }
    }
  }
}

extension IndicatorGroup {
  /// The verdict with the name of the plan that it is about: 四川省更严, not "the first plan is stricter".
  func verdictWords(_ targets: [String: Target], _ site: Site) -> String {
    let chinese = site.language == .chinese
    guard verdict == .stricter || verdict == .looser, let plan = members.first.flatMap({ targets[$0]?.plan }) else {
      return verdict.label(site.language)
    }
    let name = site.index.name(plan, site.language)
    if verdict == .stricter { return chinese ? "\(name)更严" : "\(name) stricter" }
    return chinese ? "\(name)更宽" : "\(name) looser"
  }
}
