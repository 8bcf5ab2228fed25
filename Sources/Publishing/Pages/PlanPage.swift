import PlanModel

/// The page of one plan: what it is, what it lacks, the evidence by topic, its full text.
struct PlanPage {
  let site: Site
  let plan: AlignedPlan
  var sink: PartSink?
  private var language: Language { site.language }

  /// The page; with a sink, its last part.
  func page() -> [UInt8] {
    let metadata = plan.plan.metadata
    let name = site.index.name(plan.plan.id, language)
    let hasGaps = site.gaps.items(of: plan.plan.id).contains(where: \.isOpen)
    let frame = PageFrame(
      site: site, name: site.names.plan(plan.plan.id), title: metadata.title.isEmpty ? name : metadata.title,
      script: hasGaps ? PageScript.filters : nil, aside: contents, sink: sink, expected: 1 << 20)
    return frame.page { html in
      if let position = site.report.plans.firstIndex(where: { $0.plan.id == plan.plan.id }) {
        html.element(.p) { $0.mixed(HeadlineSentences(site: site).coverage(position), site) }
        let counts = PlanCounts(plan.plan, in: site.report)
        CoverageBar(counts: counts, name: HeadlineSentences(site: site).coverage(position)).write(&html)
      }
      html.facts(PageWording.facts(of: plan.plan, language) + SourceFacts.file(plan.plan, language), site)
      html.element(.h2, .id("findings"), text: PageWording.findings(language))
      FindingsSection(site: site, plan: plan.plan).summary(&html)
      gaps(&html)
      html.element(.h2, .id("evidence"), text: PageWording.evidence(language))
      EvidenceSection(site: site).plan(plan.plan, rank: 3, &html)
      html.element(.h2, .id("text"), text: PageWording.fullText(language))
      TextSection(site: site, plan: plan).write(rank: 3, &html)
    }
  }

  private var ownGaps: [GapReport] { site.report.gaps.filter { $0.plan == plan.plan.id } }

  /// What the page holds, and the outline of the document.
  private func contents(_ html: inout HTMLWriter) {
    html.element(.p, .class("title"), text: PageWording.contents(language))
    html.element(.ul) { html in
      if !ownGaps.isEmpty {
        entry("gaps", PageWording.gapsByTopic(language), &html)
        html.element(.li) { html in
          html.element(.a, .href(Link(fragment: "references")), text: PageWording.byReference(language))
          html.element(.ul) { html in
            for gap in ownGaps.prefix(Self.namedReferences) {
              let count = gap.topics.count { $0.state.isGap }
              let name = site.index.name(gap.against, language)
              entry(GapSection.id(against: gap.against, site), "\(name) (\(count))", &html)
            }
          }
        }
      }
      entry("evidence", PageWording.evidence(language), &html)
      entry("text", PageWording.fullText(language), &html)
    }
    let headings = plan.plan.headings.filter { $0.kind == .part }
    guard !headings.isEmpty else { return }
    html.element(.p, .class("title outline"), text: PageWording.outline(language))
    html.element(.ul, all: [.class("outline")] + site.documentLanguage) { html in
      for heading in headings.prefix(60) {
        let link = Link(fragment: PageNames.heading(heading.id, of: plan.plan.id))
        html.element(.li) { $0.element(.a, .href(link), text: heading.text) }
      }
    }
  }

  /// Above this number the references are not named beside the page.
  private static let namedReferences = 12

  private func entry(_ id: String, _ title: String, _ html: inout HTMLWriter) {
    html.element(.li) { html in html.element(.a, .href(Link(fragment: id))) { $0.mixed(title, site) } }
  }

  private func gaps(_ html: inout HTMLWriter) {
    guard !ownGaps.isEmpty else { return }
    html.element(.h2, .id("gaps"), text: PageWording.gapsByTopic(language))
    GapTopicsSection(site: site, plan: plan.plan).write(rank: 3, &html)
    html.element(.h2, .id("references"), text: PageWording.byReference(language))
    for gap in ownGaps { GapSection(site: site, gap: gap).write(rank: 3, &html) }
  }
}
