import PlanModel

/// The report for paper, A4: cover, contents, numbered parts, the matrix over several pages with repeated heads,
/// everything expanded and nothing to click.
struct ReportPage {
  let site: Site
  let figures: MethodFigures?
  var sink: PartSink?
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// The page; with a sink, its last part.
  func page() -> [UInt8] {
    var html = HTMLWriter(to: sink)
    let frame = PageFrame(site: site, name: PageNames.report, title: ReportWording.title(language))
    frame.document(&html, style: EmbeddedData.reportStyleSheet, class: "report") { html in
      html.element(.div, .class("page")) { html in
        html.element(.main, .id("main")) { html in
          html.element(.p, .class("screen")) { html in
            html.element(.a, .href(Link(page: PageNames.index)), text: PageWording.overview(language))
            html.text(" · " + ReportWording.howToPrint(language))
          }
          cover(&html)
          contents(&html)
          for part in ReportPart.parts(of: report) {
            html.element(
              .h2, .id(part.id), .class(part.opensLeaf ? "part" : "part runs-on"), text: part.title(language))
            write(part, &html)
          }
        }
      }
    }
    return html.bytes
  }

  private func cover(_ html: inout HTMLWriter) {
    html.element(.section, .class("cover")) { html in
      html.element(.h1, text: ReportWording.title(language))
      for plan in report.plans.map(\.plan).prefix(Self.coverPlans) {
        let title = plan.metadata.title
        html.element(.p, .class("subject")) {
          $0.mixed(title.isEmpty ? site.index.name(plan.id, language) : title, site)
        }
      }
      if report.plans.count > Self.coverPlans {
        html.element(.p, .class("subject"), text: ReportWording.plans(report.plans.count, language))
      }
      html.element(.p, .class("made")) { $0.mixed(ReportWording.made(report.provenance, language), site) }
    }
  }

  /// Above this number the plans are only counted on the cover.
  private static let coverPlans = 8

  private func contents(_ html: inout HTMLWriter) {
    html.element(.h2, .class("plain"), text: PageWording.contents(language))
    html.element(.ol, .class("contents")) { html in
      for (position, part) in ReportPart.parts(of: report).enumerated() {
        line(ReportWording.number(position + 1, language) + part.title(language), part.id, "part", &html)
        guard part == .gaps else { continue }
        let isFirst = LargestGaps(site: site).isEmpty
        if !isFirst {
          let title = ReportWording.subnumber(position + 1, 1, language) + PageWording.largestGaps(language)
          line(title, LargestGaps.id, "sub", &html)
        }
        for (number, plan) in report.plans.map(\.plan).enumerated() {
          let title =
            ReportWording.subnumber(position + 1, number + (isFirst ? 1 : 2), language)
            + site.index.name(plan.id, language)
          line(title, "gaps-\(site.names.slug(plan.id))", "sub", &html)
        }
      }
    }
  }

  private func line(_ title: String, _ id: String, _ style: String, _ html: inout HTMLWriter) {
    html.element(.li, .class(style)) { html in
      html.element(.a, .href(Link(fragment: id))) { $0.mixed(title, site) }
      html.element(.span, .class("dots"), .ariaHidden, text: "")
      html.element(.span, .class("leaf"), .data(.leaf, id), text: "")
    }
  }

  private func write(_ part: ReportPart, _ html: inout HTMLWriter) {
    let method = MethodPage(site: site, figures: figures)
    switch part {
    case .results:
      html.element(.ul, .class("lead")) { html in
        for sentence in HeadlineSentences(site: site).all { html.element(.li) { $0.mixed(sentence, site) } }
      }
      PlansTable(site: site, isPrinted: true).coverage(&html)
    case .plans: PlansTable(site: site, isPrinted: true).sources(&html)
    case .matrix: PrintedMatrix(site: site).write(&html)
    case .gaps: gaps(&html)
    case .targets:
      let differences = TargetDifferences(site: site, limit: Self.differences, isPrinted: true)
      differences.table(&html)
      if differences.rest > 0 { html.element(.p, text: ReportWording.more(differences.rest, language)) }
    case .pairs: pairs(&html)
    case .method:
      method.steps(&html)
      html.element(.h3, text: MethodWording.states(language))
      method.states(&html)
      html.element(.h3, text: MethodWording.unknowns(language))
      method.unknowns(&html)
      html.element(.h3, text: MethodWording.accuracy(language))
      method.accuracy(&html)
      html.element(.h3, text: MethodWording.versions(language))
      method.versions(&html)
    }
  }

  /// Above this number of gaps the report names them, and leaves what others say to the pages and tables: nobody
  /// would print it.
  private static let quotedGaps = 350

  private func gaps(_ html: inout HTMLWriter) {
    LargestGaps(site: site, isPrinted: true).write(&html)
    let count = report.plans.reduce(0) { count, plan in
      count + site.gaps.items(of: plan.plan.id).count { $0.state == .absent }
    }
    let isQuoted = count <= Self.quotedGaps
    if !isQuoted { html.element(.p, text: ReportWording.namedOnly(count, language)) }
    for plan in report.plans.map(\.plan) {
      html.element(.h3, .id("gaps-\(site.names.slug(plan.id))")) { $0.mixed(site.index.name(plan.id, language), site) }
      let items = site.gaps.items(of: plan.id)
      let absent = items.filter { $0.state == .absent }
      let section = GapTopicsSection(site: site, plan: plan, quoted: 2, sentences: 2)
      guard isQuoted else {
        html.element(.p) { $0.mixed(ReportWording.named(absent, of: report.plans.count - 1, language), site) }
        continue
      }
      html.element(.p) {
        $0.mixed(ReportWording.gaps(absent.count, items.count { $0.state == .mentioned }, language), site)
      }
      for item in absent { section.article(item, rank: 4, isPrinted: true, &html) }
    }
  }

  /// Above this number of indicators the rest is left to the page of targets.
  private static let differences = 200

  private func pairs(_ html: inout HTMLWriter) {
    html.table("figures", caption: PairsWording.printedNote(language)) { html in
      html.tableHead([
        Wording.plan(language), Wording.plan(language), PairsWording.number(language),
        TaskPair.Reuse.relayed.label(language), TaskPair.Reuse.paraphrased.label(language),
        TaskPair.Reuse.ownWords.label(language), Wording.leftOnly(language), Wording.rightOnly(language),
      ])
      html.element(.tbody) { html in
        for pair in report.pairs {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { $0.mixed(site.index.name(pair.left, language), site) }
            html.element(.td) { $0.mixed(site.index.name(pair.right, language), site) }
            let counts =
              [pair.pairs.count] + TaskPair.Reuse.allCases.map { reuse in pair.pairs.count { $0.reuse == reuse } }
            for count in counts + [pair.leftOnly.count, pair.rightOnly.count] {
              html.element(.td, .class("n"), text: String(count))
            }
          }
        }
      }
    }
  }
}

/// The parts of the report for paper.
enum ReportPart: String, CaseIterable {
  case results, plans, matrix, gaps, targets, pairs, method

  /// Id on the page.
  var id: String { "part-" + rawValue }

  /// True where the part begins on a new leaf; short ones follow the part before.
  var opensLeaf: Bool { self != .plans && self != .pairs }

  /// Title without its number.
  var title: LocalizedText {
    switch self {
    case .results: PageWording.headline
    case .plans: PageWording.compared
    case .matrix: PageWording.matrix
    case .gaps: LocalizedText("缺项与可供参考的写法", "What each plan lacks, and what others say")
    case .targets: PageWording.sharpest
    case .pairs: LocalizedText("任务对应情况", "Tasks that correspond")
    case .method: PageWording.method
    }
  }

  /// The parts that a report has something for.
  static func parts(of report: ComparisonReport) -> [ReportPart] {
    allCases.filter { part in
      switch part {
      case .gaps: !report.gaps.isEmpty
      case .targets: report.indicators.contains(where: \.verdict.differs)
      case .pairs: !report.pairs.isEmpty && PairsIndexPage.hasPages(report)
      default: true
      }
    }
  }
}
