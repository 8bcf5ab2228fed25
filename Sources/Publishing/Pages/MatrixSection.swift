import PlanModel

/// The coverage matrix as a heat map: by domain, and by topic.
struct MatrixSection {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Domains × plans, with the share of topics covered.
  ///
  /// - Parameter linked: true where the matrix by topic stands on the same page.
  func domains(linked: Bool, _ html: inout HTMLWriter) {
    html.table("heat", caption: PageWording.domainCellNote(language)) { html in
      html.tableHead(
        [Wording.domain(language)] + report.plans.map { site.index.name($0.plan.id, language) })
      html.element(.tbody) { html in
        for row in report.domains {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { html in
              let link = linked ? Link(fragment: PageNames.domain(row.code)) : nil
              html.link(link, text: "\(row.code) \(row.label(language))")
            }
            for plan in report.plans { domainCell(row.counts.first { $0.plan == plan.plan.id }, &html) }
          }
        }
      }
    }
  }

  private func domainCell(_ counts: StateCounts?, _ html: inout HTMLWriter) {
    guard let counts, counts.applicable > 0 else {
      html.element(.td, .class("notApplicable")) { $0.element(.span, .class("cell"), text: "–") }
      return
    }
    let share = Double(counts[.covered]) / Double(counts.applicable)
    let style =
      counts[.covered] == 0 ? "absent" : share < 0.5 ? "covered1" : share < 0.8 ? "covered2" : "covered3"
    html.element(.td, .class(style)) { html in
      html.element(.span, .class("cell num"), text: "\(counts[.covered])/\(counts.applicable)")
    }
  }

  /// Topics × plans, grouped by domain; each cell leads to the sentences behind it.
  func topics(_ html: inout HTMLWriter) {
    legend(&html)
    html.table("matrix", caption: PageWording.matrixNote(language)) { html in
      html.tableHead([Wording.topic(language)] + report.plans.map { site.index.name($0.plan.id, language) })
      for domain in report.domains { group(domain, &html) }
      let known = Set(report.domains.map(\.code))
      let rest = report.matrix.filter { !known.contains($0.domain) }
      if !rest.isEmpty {
        html.element(.tbody) { html in
          groupHead(PageWording.otherTopics(language), &html)
          for row in rest { topic(row, &html) }
        }
      }
    }
  }

  private func group(_ domain: DomainRow, _ html: inout HTMLWriter) {
    html.element(.tbody, .id(PageNames.domain(domain.code))) { html in
      groupHead("\(domain.code) \(domain.label(language))", &html)
      for row in report.matrix where row.domain == domain.code { topic(row, &html) }
    }
  }

  private func groupHead(_ title: String, _ html: inout HTMLWriter) {
    html.element(.tr, .class("group")) { html in
      html.element(.th, .scope(.rowgroup), .colspan(report.plans.count + 1), text: title)
    }
  }

  private func topic(_ row: MatrixRow, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, .scope(.row), .class("t"), text: "\(row.code) \(row.label(language))")
      for plan in report.plans {
        guard let cell = MatrixView.cell(plan.plan.id, in: row) else {
          html.void(.td)
          continue
        }
        let display = CellDisplay(cell, kind: plan.plan.metadata.kind)
        html.element(.td, .class(display.style(sentences: cell.sentences.count))) { html in
          let link = site.link(toCell: row.code, of: plan.plan.id) ?? Link()
          html.element(.a, .href(link)) { html in
            html.element(.span, .ariaHidden, text: display.sign)
            let count = cell.sentences.isEmpty ? "" : " \(cell.sentences.count)"
            html.text(" \(display.label(language))\(count)")
          }
        }
      }
    }
  }

  /// What the signs and colours mean; only states that occur.
  func legend(_ html: inout HTMLWriter) {
    let kinds = Dictionary(
      report.plans.map { ($0.plan.id, $0.plan.metadata.kind) }, uniquingKeysWith: { first, _ in first })
    let used = Set(
      report.matrix.flatMap { row in row.cells.map { CellDisplay($0, kind: kinds[$0.plan] ?? .other) } })
    html.element(.ul, .class("legend")) { html in
      for display in CellDisplay.allCases where used.contains(display) {
        html.element(.li) { html in
          html.badge(display, language)
          html.text(" " + display.meaning(language) + Wording.stop(language))
        }
      }
    }
  }
}
