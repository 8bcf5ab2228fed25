import PlanModel

/// The indicators that several plans set: verdicts at a glance, then each with its reason, its chart and its targets.
struct SharedIndicatorsSection {
  let site: Site
  let items: TargetItems
  private var language: Language { site.language }

  /// Writes the section.
  func write(_ html: inout HTMLWriter) {
    // A section with all that belongs to it goes as one when nothing in it fits the filters.
    html.element(.section, all: items.shared.isEmpty ? [] : [.data(.frame, "section")]) { html in
      html.element(.h2, text: PageWording.sharedIndicators(language))
      guard !items.shared.isEmpty else { return html.element(.p, text: PageWording.noShared(language)) }
      glance(&html)
      legend(&html)
      for (group, members) in items.shared { indicator(group, members, &html) }
    }
  }

  /// Every indicator in short, with a link to the page that it stands on: for a page that tells nothing else.
  func overview(_ html: inout HTMLWriter) {
    html.table("stack", caption: TargetWording.glance(language)) { html in
      html.tableHead([
        Wording.indicator(language), Wording.verdict(language), TargetWording.plansSetting(language),
      ])
      html.element(.tbody) { html in
        for (group, members) in items.shared {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) {
              let link = Link(page: site.targetParts.page(of: group), fragment: TargetItems.sectionID(group))
              $0.element(.a, .href(link), text: group.label(language))
            }
            html.element(.td) { badge(group, &$0) }
            html.element(.td, .class("num"), text: TargetWording.plans(Set(members.map(\.plan)).count, language))
          }
        }
      }
    }
  }

  private func glance(_ html: inout HTMLWriter) {
    html.table("stack", caption: TargetWording.glance(language)) { html in
      html.tableHead(
        [Wording.indicator, Wording.verdict, TargetWording.plansSetting, Wording.topic].map { $0(language) })
      html.element(.tbody) { html in
        for (group, members) in items.shared {
          html.element(.tr, all: items.attributes(group, members)) { html in
            html.element(.th, .scope(.row)) {
              $0.element(.a, .href(Link(fragment: TargetItems.sectionID(group))), text: group.label(language))
            }
            html.element(.td) { badge(group, &$0) }
            html.element(.td, text: plans(members).joined(separator: Wording.comma(language)))
            html.element(.td, text: topic(group.topic))
          }
        }
      }
    }
  }

  private func plans(_ members: [Target]) -> [String] {
    var names: [String] = []
    for name in members.map({ site.index.name($0.plan, language) }) where !names.contains(name) { names.append(name) }
    return names
  }

  private func topic(_ code: String?) -> String {
    code.map { "\($0) \(site.index.label($0, language))" } ?? TargetWording.noTopic(language)
  }

  private func badge(_ group: IndicatorGroup, _ html: inout HTMLWriter) {
    html.element(.span, .class("badge \(group.verdict.differs ? "mentioned" : "covered1")")) {
      $0.mixed(group.verdictWords(items.targets, site), site)
    }
  }

  private func indicator(_ group: IndicatorGroup, _ members: [Target], _ html: inout HTMLWriter) {
    html.element(
      .section,
      all: [.id(TargetItems.sectionID(group)), .class("indicator"), .data(.counted, "shared")]
        + items.attributes(group, members)
    ) { html in
      html.element(.h3) { html in
        html.text(group.label(language) + " ")
        badge(group, &html)
      }
      html.element(.p, .class("quiet"), text: topic(group.topic))
      html.element(.div, .class("side")) { html in
        html.element(.div) { $0.reasons(group, items.targets, site) }
        html.element(.div) { ValueChart(site: site, group: group, members: members).write(&$0) }
      }
      let isNamed = members.contains { $0.indicator != group.label.chinese }
      TargetTable(site: site, items: items, shape: .shared, namesIndicator: isNamed)
        .write(members, caption: group.label(language), &html) { items.view.group(of: $0)?.id == group.id }
    }
  }

  /// What the signs of the charts mean.
  private func legend(_ html: inout HTMLWriter) {
    html.element(.h3, text: TargetWording.legend(language))
    html.element(.ul, .class("legend signs")) { html in
      for strength in Target.Strength.allCases {
        html.element(.li) { html in
          html.sampleSign(strength, .target)
          html.text(strength.label(language))
        }
      }
      for (status, words) in [(Target.Status.target, TargetWording.filled), (.achieved, TargetWording.hollow)] {
        html.element(.li) { html in
          html.sampleSign(.must, status)
          html.text(words(language))
        }
      }
      html.element(.li, text: TargetWording.reach(language))
      html.element(.li, text: TargetWording.noSign(language))
    }
  }
}
