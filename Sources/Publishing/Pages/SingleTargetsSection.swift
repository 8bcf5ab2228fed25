import PlanModel

/// The targets that one plan only sets, by domain and topic in the taxonomy's order.
struct SingleTargetsSection {
  let site: Site
  let items: TargetItems
  private var language: Language { site.language }

  /// Writes the section.
  func write(_ html: inout HTMLWriter) {
    html.element(.section, all: items.singles.isEmpty ? [] : [.data(.frame, "section")]) { html in
      html.element(.h2, text: TargetWording.singles(language))
      guard !items.singles.isEmpty else { return html.element(.p, text: TargetWording.noSingles(language)) }
      domains(&html)
    }
  }

  private func domains(_ html: inout HTMLWriter) {
    for domain in site.report.domains {
      let topics = site.report.matrix.filter { $0.domain == domain.code }.map { row in
        (name: "\(row.code) \(row.label(language))", targets: items.singles.filter { $0.topic == row.code })
      }
      section("\(domain.code) \(domain.label(language))", topics.filter { !$0.targets.isEmpty }, &html)
    }
    // Topics outside every domain, and targets without one.
    let listed = Set(site.report.domains.map(\.code))
    let rest = items.singles.filter { target in !(items.domain(of: target.topic).map(listed.contains) ?? false) }
    let name = TargetWording.noTopic(language)
    section(name, rest.isEmpty ? [] : [(name, rest)], &html)
  }

  private func section(
    _ name: String, _ topics: [(name: String, targets: [Target])], _ html: inout HTMLWriter
  ) {
    guard !topics.isEmpty else { return }
    html.element(.section, .data(.frame, "domain")) { html in
      html.element(.h3, text: name)
      TargetTable(site: site, items: items, shape: .single).write(groups: topics, caption: name, &html)
    }
  }
}
