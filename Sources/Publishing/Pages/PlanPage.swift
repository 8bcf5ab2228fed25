import PlanModel

/// The page of one plan: what it is, what it lacks, the evidence by topic, its full text.
struct PlanPage {
  let site: Site
  let plan: AlignedPlan
  private var language: Language { site.language }

  /// The page.
  func page() -> [UInt8] {
    let metadata = plan.plan.metadata
    let name = site.index.name(plan.plan.id, language)
    let frame = PageFrame(
      site: site, name: site.names.plan(plan.plan.id), title: metadata.title.isEmpty ? name : metadata.title)
    return frame.page { html in
      html.element(.h2, text: PageWording.basics(language))
      html.facts(PageWording.facts(of: plan.plan, language) + SourceFacts.file(plan.plan, language))
      html.element(.h2, text: PageWording.coverage(language))
      if let position = site.report.plans.firstIndex(where: { $0.plan.id == plan.plan.id }) {
        html.element(.p, text: HeadlineSentences(site: site).coverage(position))
      }
      contents(&html)
      html.element(.h2, text: PageWording.findings(language))
      FindingsSection(site: site, plan: plan.plan).summary(&html)
      gaps(&html)
      html.element(.h2, .id("evidence"), text: PageWording.evidence(language))
      EvidenceSection(site: site).plan(plan.plan, rank: 3, &html)
      html.element(.h2, .id("text"), text: PageWording.fullText(language))
      TextSection(site: site, plan: plan).write(rank: 3, &html)
    }
  }

  private var ownGaps: [GapReport] { site.report.gaps.filter { $0.plan == plan.plan.id } }

  private func contents(_ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for gap in ownGaps {
        html.element(.li) { html in
          let title = PageWording.gapTitle(
            site.index.name(gap.plan, language), site.index.name(gap.against, language), language)
          html.element(.a, .href(Link(fragment: GapSection.id(against: gap.against, site))), text: title)
          let count = gap.topics.count { $0.state.isGap }
          html.text(language == .chinese ? "：缺项\(count)个" : ": \(count) absent")
        }
      }
      for (id, title) in [("evidence", PageWording.evidence), ("text", PageWording.fullText)] {
        html.element(.li) { $0.element(.a, .href(Link(fragment: id)), text: title(language)) }
      }
    }
  }

  private func gaps(_ html: inout HTMLWriter) {
    guard !ownGaps.isEmpty else { return }
    html.element(.h2, text: PageWording.gaps(language))
    html.element(.p, .class("quiet"), text: PageWording.quoteNote(language))
    for gap in ownGaps { GapSection(site: site, gap: gap).write(rank: 3, &html) }
  }
}
