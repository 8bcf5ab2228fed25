import PlanModel

/// The targets that one plan only sets, by domain and topic in the taxonomy's order.
struct SingleTargetsSection {
  let site: Site
  let items: TargetItems
  private var language: Language { site.language }

  /// Writes the section.
  func write(_ html: inout HTMLWriter) {
    html.element(.h2, text: TargetWording.singles(language))
    guard !items.singles.isEmpty else { return html.element(.p, text: TargetWording.noSingles(language)) }
    for domain in site.report.domains {
      let topics = site.report.matrix.filter { $0.domain == domain.code }.map { row in
        (row.code, items.singles.filter { $0.topic == row.code })
      }.filter { !$0.1.isEmpty }
      guard !topics.isEmpty else { continue }
      html.element(.section, .data(.frame, "domain")) { html in
        html.element(.h3, text: "\(domain.code) \(domain.label(language))")
        for (code, targets) in topics {
          html.element(.div, .data(.frame, "topic")) { table(code, targets, &$0) }
        }
      }
    }
    let rest = items.singles.filter { items.domain(of: $0.topic) == nil }
    guard !rest.isEmpty else { return }
    html.element(.section, .data(.frame, "domain")) { html in
      html.element(.h3, text: TargetWording.noTopic(language))
      table(nil, rest, &html)
    }
  }

  private func table(_ code: String?, _ targets: [Target], _ html: inout HTMLWriter) {
    let name = code.map { "\($0) \(site.index.label($0, language))" } ?? TargetWording.noTopic(language)
    TargetTable(site: site, items: items, shape: .single).write(targets, caption: name, &html) { _ in true }
  }
}
