import PlanModel

/// The filters of the page of targets. They stand hidden in the page, with their words; the script shows them.
struct TargetFilters {
  let site: Site
  let items: TargetItems
  private var language: Language { site.language }

  /// Writes the form.
  func write(_ html: inout HTMLWriter) {
    html.element(
      .form, .id("filters"), .class("filters"), .hidden, .ariaLabel(TargetWording.filters(language)),
      .data(.items, "[data-verdict]"), .data(.shown, TargetWording.shown(language)),
      .data(.none, TargetWording.noneShown(language))
    ) { html in
      choice("plans", Wording.plan(language), &html) { html in
        for plan in site.report.plans.map(\.plan.id) where items.listed.contains(where: { $0.plan == plan }) {
          html.element(.option, .value(site.names.slug(plan)), text: site.index.name(plan, language))
        }
      }
      choice("topics", TargetWording.topicOrDomain(language), &html) { topics(&$0) }
      choice("verdict", Wording.verdict(language), &html) { html in
        let found = Set(items.shared.map(\.group.verdict)).union(items.singles.isEmpty ? [] : [.single])
        for verdict in IndicatorGroup.Verdict.allCases where found.contains(verdict) {
          html.element(.option, .value(verdict.rawValue), text: verdict.label(language))
        }
      }
      html.element(.button, .buttonType, text: TargetWording.reset(language))
      html.element(.output, .labelFor("filter-plans filter-topics filter-verdict"), text: "")
    }
  }

  private func choice(_ name: String, _ label: String, _ html: inout HTMLWriter, options: (inout HTMLWriter) -> Void) {
    html.element(.div) { html in
      html.element(.label, .labelFor("filter-\(name)"), text: label)
      html.element(.select, .id("filter-\(name)"), .name(name)) { html in
        html.element(.option, .value(""), text: TargetWording.all(language))
        options(&html)
      }
    }
  }

  /// Domains with the topics that have targets.
  private func topics(_ html: inout HTMLWriter) {
    let found = Set(items.listed.compactMap(\.topic) + items.shared.compactMap(\.group.topic))
    for domain in site.report.domains {
      let topics = site.report.matrix.filter { $0.domain == domain.code && found.contains($0.code) }
      guard !topics.isEmpty else { continue }
      html.element(.optgroup, .label("\(domain.code) \(domain.label(language))")) { html in
        html.element(
          .option, .value(PageNames.spaceless(domain.code)),
          text: "\(domain.code) \(TargetWording.wholeDomain(language))")
        for topic in topics {
          html.element(
            .option, .value(PageNames.spaceless(topic.code)), text: "\(topic.code) \(topic.label(language))")
        }
      }
    }
    if items.listed.contains(where: { $0.topic == nil }) {
      html.element(.option, .value(TargetItems.noTopic), text: TargetWording.noTopic(language))
    }
  }
}
