import PlanModel

/// The first page: the main results, what was compared, the heat map, where gaps and differences stand out.
struct IndexPage {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// The page.
  func page() -> [UInt8] {
    let frame = PageFrame(site: site, name: PageNames.index, title: PageWording.overviewTitle(language))
    return frame.page { html in
      html.element(.h2, .id("results"), text: PageWording.headline(language))
      html.element(.ul, .class("lead")) { html in
        for sentence in HeadlineSentences(site: site).all { html.element(.li) { $0.mixed(sentence, site) } }
      }
      PlansTable(site: site).coverage(&html)
      html.element(.h2, .id("heat"), text: PageWording.byDomain(language))
      html.element(.p, .class("quiet")) { html in
        html.text(PageWording.domainCellNote(language) + " " + PageWording.foldNote(language) + " ")
        html.element(.a, .href(Link(page: PageNames.matrix)), text: PageWording.wholeMatrix(language))
      }
      HeatMap(site: site).write(&html)
      if report.plans.count > 1, !report.gaps.isEmpty {
        html.element(.h2, .id("gaps"), text: PageWording.grid(language))
        if report.plans.count <= Self.gridPlans { grid(&html) }
        LargestGaps(site: site).write(&html)
      }
      TargetDifferences(site: site).write(&html)
      html.element(.h2, .id("plans"), text: PageWording.compared(language))
      PlansTable(site: site).sources(&html)
      html.element(.h2, .id("files"), text: PageWording.downloads(language))
      downloads(&html)
    }
  }

  /// Above this number of plans the overview leaves out who lacks how much against whom.
  private static let gridPlans = 24

  private func grid(_ html: inout HTMLWriter) {
    html.table("heat", caption: PageWording.gridNote(language)) { html in
      let references = gridReferences
      let most = most
      html.tableHead([Wording.plan(language)] + references.map { site.index.name($0, language) }, site)
      html.element(.tbody) { html in
        for plan in report.plans.map(\.plan) {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { $0.mixed(site.index.name(plan.id, language), site) }
            for reference in references { gridCell(plan.id, reference, most: most, &html) }
          }
        }
      }
    }
  }

  private var gridReferences: [String] {
    let named = Set(report.gaps.map(\.against))
    return report.plans.map(\.plan.id).filter(named.contains) + (named.contains("peers") ? ["peers"] : [])
  }

  /// The highest number of gaps in the grid.
  private var most: Int {
    report.gaps.map { gap in gap.topics.count { $0.state.isGap } }.max() ?? 0
  }

  private func gridCell(_ plan: String, _ reference: String, most: Int, _ html: inout HTMLWriter) {
    guard let gap = report.gaps.first(where: { $0.plan == plan && $0.against == reference }) else {
      html.element(.td) { $0.element(.span, .class("cell"), text: "–") }
      return
    }
    let count = gap.topics.count { $0.state.isGap }
    let share = most > 0 ? Double(count) / Double(most) : 0
    html.element(.td, .class(share < 0.34 ? "gap1" : share < 0.67 ? "gap2" : "gap3")) { html in
      let link = site.link(toPlan: plan, fragment: GapSection.id(against: reference, site))
      html.link(link, .class("cell num"), text: String(count))
    }
  }

  private func downloads(_ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for (name, label) in Downloads.all {
        html.element(.li) { html in
          html.element(.a, .href(Link(page: name)), text: name)
          html.text((language == .chinese ? "：" : ": ") + label(language))
        }
      }
    }
  }
}

/// The files for programs and spreadsheets that are published beside the pages.
enum Downloads {
  /// Names with what they hold.
  static let all: [(String, LocalizedText)] = [
    ("matrix.csv", LocalizedText("覆盖矩阵，电子表格", "coverage matrix, for spreadsheets")),
    ("gaps.csv", LocalizedText("全部缺项，电子表格", "all gaps, for spreadsheets")),
    ("targets.csv", LocalizedText("全部指标目标，电子表格", "all targets, for spreadsheets")),
    ("comparison.xml", LocalizedText("完整结果，XML", "everything, as XML")),
    (XMLVocabulary.schemaName, LocalizedText("XML 的结构说明", "schema of the XML")),
  ]
}

/// What the pages tell about the file that a plan was read from.
enum SourceFacts {
  /// File name and hash.
  static func file(_ plan: Plan, _ language: Language) -> [(String, String)] {
    [(LocalizedText("源文件", "file")(language), plan.source.file), ("SHA-256", plan.source.sha256)]
  }

  /// That something should be looked at.
  static func warning(_ plan: Plan, _ open: Int, _ language: Language) -> String {
    if plan.isUnreadable {
      return language == .chinese
        ? "该文件有内容未能读取，其中找不到的主题不作为缺项。"
        : "Some of this document could not be read; a topic not found in it is no gap."
    }
    return language == .chinese
      ? "读取时有\(open)处需要核对，见该文件页面的读取记录。" : "Reading left \(open) places to check; see the plan's page."
  }
}
