import PlanModel

/// What stands behind the cells of the matrix: the sentences with the words that decided, or why there are none.
struct EvidenceSection {
  let site: Site
  private var language: Language { site.language }

  /// Every topic of one plan, by domain; headings begin at `rank`.
  func plan(_ plan: Plan, rank: Int, _ html: inout HTMLWriter) {
    html.element(.p, .class("quiet"), text: PageWording.wordsShown(language))
    let known = Set(site.report.domains.map(\.code))
    let groups =
      site.report.domains.map { domain in
        ("\(domain.code) \(domain.label(language))", rows { $0 == domain.code })
      } + [(PageWording.otherTopics(language), rows { !known.contains($0) })]
    for (title, rows) in groups where !rows.isEmpty {
      html.element(.heading(rank), text: title)
      for index in rows {
        let row = site.report.matrix[index]
        guard let cell = MatrixView.cell(plan.id, in: row) else { continue }
        self.cell(cell, row, plan, title: "\(row.code) \(row.label(language))", rank: rank + 1, &html)
      }
    }
  }

  /// Numbers of the rows of domains.
  private func rows(_ isWanted: (String) -> Bool) -> [Int] {
    site.report.matrix.indices.filter { isWanted(site.report.matrix[$0].domain) }
  }

  /// Every cell of the matrix, by topic, for a page on its own; headings begin at `rank`.
  func all(rank: Int, _ html: inout HTMLWriter) {
    html.element(.p, .class("quiet"), text: PageWording.wordsShown(language))
    for row in site.report.matrix {
      html.element(.heading(rank), text: "\(row.code) \(row.label(language))")
      for plan in site.report.plans {
        guard let cell = MatrixView.cell(plan.plan.id, in: row) else { continue }
        let name = site.index.name(plan.plan.id, language)
        self.cell(cell, row, plan.plan, title: name, rank: rank + 1, &html)
      }
    }
  }

  private func cell(
    _ cell: MatrixCell, _ row: MatrixRow, _ plan: Plan, title: String, rank: Int, _ html: inout HTMLWriter
  ) {
    let display = CellDisplay(cell, kind: plan.metadata.kind)
    html.element(.section, .class("topic"), .id(site.cellID(row.code, of: plan.id))) { html in
      html.element(.heading(rank)) { html in
        html.text(title + " ")
        html.badge(display, sentences: cell.sentences.count, language)
      }
      if display != .covered && display != .reported {
        html.element(.p, text: display.reason(for: plan, hasNearest: !cell.nearest.isEmpty, language))
      }
      if !site.isSingle, site.gaps.has(row.code, of: plan.id) {
        let link = Link(fragment: PageNames.gap(row.code))
        html.element(.p) { $0.element(.a, .href(link), text: PageWording.othersSay(language)) }
      }
      list(cell.sentences, plan, &html)
      guard !cell.nearest.isEmpty else { return }
      html.element(.p, .class("quiet"), text: Wording.nearestSentence(language) + (language == .chinese ? "：" : ":"))
      list(cell.nearest, plan, &html)
    }
  }

  private func list(_ sentences: [ScoredSentence], _ plan: Plan, _ html: inout HTMLWriter) {
    guard !sentences.isEmpty else { return }
    html.element(.ul, .class("hits")) { html in
      // By number: a loop over the values would copy each.
      for index in sentences.indices { html.element(.li) { $0.scored(sentences[index], of: plan.id, site) } }
    }
  }
}
