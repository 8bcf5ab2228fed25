import PlanModel

/// The plans of a comparison as tables: how much each covers, and what each is and was read from.
struct PlansTable {
  let site: Site
  /// True where links lead nowhere: on paper.
  var isPrinted = false
  private var language: Language { site.language }

  /// A row a plan: a bar with the figures beside it.
  func coverage(_ html: inout HTMLWriter) {
    html.table("figures right", caption: PageWording.coverage(language)) { html in
      html.element(.thead) { html in
        html.element(.tr) { html in
          html.element(.th, .scope(.col), text: Wording.plan(language))
          html.element(.th, .scope(.col), text: Wording.coverageShare(language))
          html.element(.th, .scope(.col), .class("wide")) { html in
            html.element(.span, .class("vh"), text: PageWording.coverageBar(language))
          }
          for (style, label) in keys {
            html.element(.th, .scope(.col)) { html in
              html.element(.span, .class("key \(style)"), .ariaHidden, text: "")
              html.text(label(language))
            }
          }
        }
      }
      html.element(.tbody) { html in
        for (position, plan) in site.report.plans.map(\.plan).enumerated() { row(plan, position, &html) }
      }
    }
  }

  /// The figures with the colours of the bar's parts.
  private var keys: [(String, LocalizedText)] {
    [
      ("covered3", CellDisplay.covered.label), ("mentioned", CellDisplay.mentioned.label),
      ("absent", CellDisplay.absent.label), ("notApplicable", Wording.notCounted),
    ]
  }

  private func row(_ plan: Plan, _ position: Int, _ html: inout HTMLWriter) {
    let counts = PlanCounts(plan, in: site.report)
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) { name(plan, &$0) }
      html.element(.td, .class("n"), text: Figure.percent(counts.covered, of: counts.applicable) ?? "–")
      html.element(.td, .class("wide")) {
        CoverageBar(counts: counts, name: HeadlineSentences(site: site).coverage(position)).write(&$0)
      }
      let covered = "\(counts.covered)/\(counts.applicable)"
      let planned = counts[.planned]
      html.element(
        .td, .class("n"),
        text: planned == 0 ? covered : "\(covered) (\(CellDisplay.planned.label(language)) \(planned))")
      html.element(.td, .class("n"), text: String(counts[.mentioned]))
      html.element(.td, .class("n"), text: String(counts[.absent]))
      html.element(.td, .class("n"), text: String(counts[.notApplicable] + counts[.predates] + counts[.unreadable]))
    }
  }

  /// A row a plan: title, issuer, level, period, file and hash.
  func sources(_ html: inout HTMLWriter) {
    html.table("stack origins", caption: PageWording.compared(language)) { html in
      html.tableHead([
        Wording.title(language), Wording.level(language), Wording.kindOfPlan(language), Wording.period(language),
        Wording.issuer(language), Wording.issued(language), Wording.source(language),
      ])
      html.element(.tbody) { html in for plan in site.report.plans.map(\.plan) { source(plan, &html) } }
    }
  }

  private func source(_ plan: Plan, _ html: inout HTMLWriter) {
    let metadata = plan.metadata
    let unknown = Wording.unknown(language)
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) { html in
        name(plan, title: metadata.title.isEmpty ? nil : metadata.title, &html)
        let open = plan.findings.count { $0.severity != .note }
        if plan.isUnreadable || open > 0 {
          html.element(.p, .class("quiet"), text: SourceFacts.warning(plan, open, language))
        }
      }
      html.element(.td, text: metadata.jurisdiction.level?.label(language) ?? unknown)
      html.element(.td, text: metadata.kind.label(language))
      html.element(.td, .class("num"), text: PageWording.period(metadata.period, language))
      html.element(.td) { $0.mixed(metadata.issuer ?? unknown, site) }
      html.element(.td, .class("num"), text: metadata.issued ?? unknown)
      html.element(.td) { html in
        html.text(plan.source.file + " ")
        html.element(.code, text: "SHA-256 " + plan.source.sha256)
      }
    }
  }

  private func name(_ plan: Plan, title: String? = nil, _ html: inout HTMLWriter) {
    let text = title ?? site.index.name(plan.id, language)
    guard !isPrinted, let link = site.link(toPlan: plan.id) else { return html.mixed(text, site) }
    html.element(.a, .href(link)) { $0.mixed(text, site) }
  }
}
