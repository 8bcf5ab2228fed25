import PlanModel

/// The page of targets: indicators that several plans set, with the verdict, then every target by plan.
struct TargetsPage {
  let site: Site
  let view: TargetsView
  private var language: Language { site.language }

  /// The page.
  func page() -> [UInt8] {
    PageFrame(site: site, name: PageNames.targets, title: Wording.targets(language)).page { html in
      html.element(.h2, text: PageWording.sharedIndicators(language))
      let shared = view.indicators.filter { $0.verdict != .single }
      if shared.isEmpty { html.element(.p, text: PageWording.noShared(language)) }
      let targets = Dictionary(
        view.targets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for group in shared { indicator(group, group.members.compactMap { targets[$0] }, &html) }
      html.element(.h2, text: PageWording.allTargets(language))
      if view.targets.isEmpty { html.element(.p, text: PageWording.noTargets(language)) }
      for plan in site.report.plans.map(\.plan) {
        let own = view.targets.filter { $0.plan == plan.id }
        guard !own.isEmpty else { continue }
        let name = site.index.name(plan.id, language)
        html.element(.h3, text: "\(name) (\(own.count))")
        table(own, caption: name, namesPlan: false, &html)
      }
    }
  }

  private func indicator(_ group: IndicatorGroup, _ members: [Target], _ html: inout HTMLWriter) {
    html.element(.section, .id("indicator-" + PageNames.spaceless(group.id))) { html in
      html.element(.h3) { html in
        html.text(group.label(language) + " ")
        html.element(
          .span, .class("badge \(group.verdict.differs ? "mentioned" : "covered1")"),
          text: group.verdict.label(language))
      }
      html.element(.p, text: group.explanation(language))
      table(members, caption: group.label(language), namesPlan: true, &html)
    }
  }

  private func table(_ targets: [Target], caption: String, namesPlan: Bool, _ html: inout HTMLWriter) {
    html.table("stack", caption: caption) { html in
      html.tableHead(
        ([namesPlan ? Wording.plan : Wording.indicator] + (namesPlan ? [Wording.indicator] : []) + [
          Wording.bound, Wording.strength, Wording.status, Wording.scope, Wording.topic, Wording.quote,
        ]).map { $0(language) })
      html.element(.tbody) { html in for target in targets { row(target, namesPlan: namesPlan, &html) } }
    }
  }

  private func row(_ target: Target, namesPlan: Bool, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      if namesPlan { html.element(.th, .scope(.row), text: site.index.name(target.plan, language)) }
      html.element(namesPlan ? .td : .th, all: (namesPlan ? [] : [.scope(.row)]) + site.documentLanguage) {
        $0.text(target.indicator)
      }
      html.element(.td, .class("num"), text: target.bound(language))
      html.element(.td, .class("s"), text: target.strength.label(language))
      html.element(.td, .class("s"), text: target.status.label(language))
      html.element(.td, all: site.documentLanguage) { $0.text(target.scope) }
      html.element(.td) { html in
        guard let topic = target.topic else { return html.text("–") }
        html.link(site.link(toTopic: topic, of: target.plan), text: "\(topic) \(site.index.label(topic, language))")
      }
      html.element(.td) { html in
        html.element(.q, all: site.documentLanguage) { $0.text(target.quote) }
        html.text(" ")
        html.link(site.link(toSentence: target.sentence, of: target.plan), .class("num"), text: target.sentence)
      }
    }
  }
}
