import PlanModel

/// The page of the taxonomy: every topic with its scope note, its lexicon, and who covers it.
struct TaxonomyPage {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// The page.
  func page() -> [UInt8] {
    let rows = Dictionary(report.matrix.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let frame = PageFrame(
      site: site, name: PageNames.taxonomy, title: PageWording.taxonomy(language), aside: contents)
    return frame.page { html in
      let made = report.provenance
      html.element(.p) {
        $0.mixed(
          TaxonomyWording.summary(made, domains: report.domains.count, topics: report.matrix.count, language), site)
      }
      html.element(.p, .class("quiet"), text: TaxonomyWording.note(language))
      for domain in report.domains {
        html.element(.h2, .id(PageNames.domain(domain.code)), text: "\(domain.code) \(domain.label(language))")
        if let note = site.entries[domain.code]?.scopeNote(language), !note.isEmpty { html.element(.p, text: note) }
        for row in report.matrix where row.domain == domain.code { topic(rows[row.code] ?? row, &html) }
      }
    }
  }

  private func contents(_ html: inout HTMLWriter) {
    html.element(.p, .class("title"), text: PageWording.contents(language))
    html.element(.ul) { html in
      for domain in report.domains {
        html.element(.li) {
          $0.element(
            .a, .href(Link(fragment: PageNames.domain(domain.code))), text: "\(domain.code) \(domain.label(language))")
        }
      }
    }
  }

  private func topic(_ row: MatrixRow, _ html: inout HTMLWriter) {
    let entry = site.entries[row.code]
    html.element(.section, .id(PageNames.topic(row.code)), .class("topic")) { html in
      html.element(.h3, text: "\(row.code) \(row.label(language))")
      if let entry {
        html.element(.p, text: entry.scopeNote(language))
        html.element(.p, .class("quiet")) { $0.mixed(facts(entry), site) }
      }
      coverage(row, &html)
      if let entry, !entry.terms.isEmpty { terms(entry, &html) }
    }
  }

  private func facts(_ entry: TopicEntry) -> String {
    var parts = [
      GapWording.competence(entry.levels, of: nil, language), GapWording.since(entry.since, language),
    ]
    if !entry.altLabels.isEmpty {
      parts.append(TaxonomyWording.alsoCalled(entry.altLabels.joined(separator: Wording.comma(language)), language))
    }
    return parts.joined(separator: Wording.semicolon(language)) + Wording.stop(language)
  }

  private func coverage(_ row: MatrixRow, _ html: inout HTMLWriter) {
    html.element(.ul, .class("chips")) { html in
      for cell in row.cells.prefix(Self.namedPlans) {
        let display = CellDisplay(cell, kind: site.index.plan(cell.plan)?.plan.metadata.kind ?? .other)
        html.element(.li) { html in
          html.element(
            .a, .href(site.link(toCell: row.code, of: cell.plan) ?? Link()),
            .class(display.style(sentences: cell.sentences.count))
          ) { html in
            html.element(.span, .ariaHidden, text: display.sign)
            html.mixed(" \(site.index.name(cell.plan, language)) \(display.label(language))", site)
          }
        }
      }
    }
    guard row.cells.count > Self.namedPlans else { return }
    let covered = row.cells.count { $0.state == .covered }
    html.element(.p, text: TaxonomyWording.coveredBy(covered, of: row.cells.count, language))
  }

  /// Above this number of plans the rest is only counted.
  private static let namedPlans = 12

  private func terms(_ entry: TopicEntry, _ html: inout HTMLWriter) {
    html.element(.details) { html in
      html.element(.summary, text: TaxonomyWording.lexicon(entry.terms.count, language))
      html.element(.p, all: [.class("terms")] + site.documentLanguage) { html in
        // Member by member: a term that is taken out of the list is copied with its words.
        for index in entry.terms.indices {
          if index > 0 { html.text("　") }
          html.text(entry.terms[index].text)
          html.element(.small) { html in
            html.text(" ")
            html.text(Figure.plain(entry.terms[index].weight))
            for word in entry.terms[index].requires {
              html.text(" ")
              html.text(word)
            }
            for word in entry.terms[index].excludes {
              html.text(" !")
              html.text(word)
            }
          }
        }
      }
    }
  }
}
