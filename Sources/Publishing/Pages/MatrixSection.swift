import PlanModel

/// The coverage matrix as a heat map: by domain, and by topic.
struct MatrixSection {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// Above this number of plans the cells show signs only; their words stay for screen readers.
  private static let wideCells = 8

  /// Domains × plans, with the share of topics covered; `link` leads from the id of a domain to its topics.
  func domains(link: (String) -> Link?, _ html: inout HTMLWriter) {
    html.table(
      report.plans.count > Self.wideCells ? "heat compact" : "heat", caption: PageWording.domainCellNote(language)
    ) {
      html in
      html.tableHead(
        [Wording.domain(language)] + report.plans.map { site.index.name($0.plan.id, language) }, site)
      html.element(.tbody) { html in
        for row in report.domains {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) {
              $0.link(link(PageNames.domain(row.code)), text: "\(row.code) \(row.label(language))")
            }
            shares(row, &html)
          }
        }
      }
    }
  }

  private func shares(_ row: DomainRow, _ html: inout HTMLWriter) {
    for (column, plan) in report.plans.enumerated() {
      let share = row.counts(of: plan.plan.id, at: column)
      html.element(.td, .class(share.style)) { $0.element(.span, .class("cell num"), text: share.text) }
    }
  }

  /// Topics × plans, grouped by domain; each cell leads to the sentences behind it.
  func topics(_ html: inout HTMLWriter) {
    html.table(
      report.plans.count > Self.wideCells ? "matrix compact" : "matrix", caption: PageWording.matrixNote(language),
      frame: "scroll sticky", id: "matrix"
    ) { html in
      head(&html)
      for domain in report.domains {
        html.element(.tbody, .id(PageNames.domain(domain.code))) { html in
          html.element(.tr, .class("group")) { html in
            html.element(.th, .scope(.rowgroup), text: "\(domain.code) \(domain.label(language))")
            shares(domain, &html)
          }
          for row in report.matrix where row.domain == domain.code { topic(row, &html) }
        }
      }
      let known = Set(report.domains.map(\.code))
      let rest = report.matrix.filter { !known.contains($0.domain) }
      if !rest.isEmpty {
        html.element(.tbody) { html in
          html.element(.tr, .class("group")) { html in
            html.element(
              .th, .scope(.rowgroup), .colspan(report.plans.count + 1), text: PageWording.otherTopics(language))
          }
          for row in rest { topic(row, &html) }
        }
      }
    }
  }

  /// The table head: the plans.
  func head(class name: String = "", _ html: inout HTMLWriter) {
    html.element(.thead, all: name.isEmpty ? [] : [.class(name)]) { html in
      html.element(.tr) { html in
        html.element(.th, .scope(.col), text: Wording.topic(language))
        for plan in report.plans {
          html.element(.th, .scope(.col)) { html in
            let link = site.isSingle ? nil : site.link(toPlan: plan.plan.id)
            if let link, name.isEmpty {
              html.element(.a, .href(link)) { $0.mixed(site.index.name(plan.plan.id, language), site) }
            } else {
              html.mixed(site.index.name(plan.plan.id, language), site)
            }
          }
        }
      }
    }
  }

  /// One topic.
  func topic(_ row: MatrixRow, _ html: inout HTMLWriter) {
    html.element(.tr, .data(.domain, row.domain)) { html in
      html.element(.th, .scope(.row), .class("t"), text: "\(row.code) \(row.label(language))")
      for (column, plan) in report.plans.enumerated() {
        let found = row.cells.indices.contains(column) ? row.cells[column] : nil
        guard let cell = found?.plan == plan.plan.id ? found : MatrixView.cell(plan.plan.id, in: row) else {
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

  /// The states that occur, as they read.
  var used: Set<CellDisplay> {
    let kinds = Dictionary(
      report.plans.map { ($0.plan.id, $0.plan.metadata.kind) }, uniquingKeysWith: { first, _ in first })
    var used: Set<CellDisplay> = []
    for row in report.matrix {
      for cell in row.cells { used.insert(CellDisplay(cell, kind: kinds[cell.plan] ?? .other)) }
    }
    return used
  }

  /// What the signs and colours mean; only states that occur.
  func legend(_ html: inout HTMLWriter) {
    let used = used
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
