import PlanModel

/// The first page: what was compared, the main results, the matrix, the gaps between each two plans.
struct IndexPage {
  let site: Site
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// The page.
  func page() -> [UInt8] {
    let frame = PageFrame(site: site, name: PageNames.index, title: PageWording.site(language))
    return frame.page { html in
      html.element(.h2, text: PageWording.headline(language))
      html.element(.ul, .class("lead")) { html in
        for sentence in HeadlineSentences(site: site).all { html.element(.li, text: sentence) }
      }
      html.element(.h2, text: PageWording.compared(language))
      plans(&html)
      if report.plans.count > 1, !report.gaps.isEmpty {
        html.element(.h2, text: PageWording.grid(language))
        grid(&html)
      }
      let matrix = MatrixSection(site: site)
      html.element(.h2, text: PageWording.byDomain(language))
      matrix.domains(linked: true, &html)
      html.element(.h2, text: PageWording.matrix(language))
      matrix.topics(&html)
      if !report.pairs.isEmpty {
        html.element(.h2, text: PageWording.pairs(language))
        pairs(&html)
      }
      html.element(.h2, text: PageWording.downloads(language))
      downloads(&html)
    }
  }

  private func plans(_ html: inout HTMLWriter) {
    html.element(.div, .class("cards")) { html in
      for plan in report.plans.map(\.plan) { card(plan, &html) }
    }
  }

  private func card(_ plan: Plan, _ html: inout HTMLWriter) {
    html.element(.section) { html in
      html.element(.h3) { html in
        let title = plan.metadata.title
        html.link(site.link(toPlan: plan.id), text: title.isEmpty ? site.index.name(plan.id, language) : title)
      }
      html.facts(PageWording.facts(of: plan, language) + SourceFacts.file(plan, language))
      let open = plan.findings.count { $0.severity != .note }
      if plan.isUnreadable || open > 0 {
        html.element(.p, .class("quiet"), text: SourceFacts.warning(plan, open, language))
      }
    }
  }

  private func grid(_ html: inout HTMLWriter) {
    html.table("heat", caption: PageWording.gridNote(language)) { html in
      let references = gridReferences
      html.tableHead([Wording.plan(language)] + references.map { site.index.name($0, language) })
      html.element(.tbody) { html in
        for plan in report.plans.map(\.plan) {
          html.element(.tr) { html in
            html.element(.th, .scope(.row), text: site.index.name(plan.id, language))
            for reference in references { gridCell(plan.id, reference, &html) }
          }
        }
      }
    }
  }

  private var gridReferences: [String] {
    let named = Set(report.gaps.map(\.against))
    return report.plans.map(\.plan.id).filter(named.contains) + (named.contains("peers") ? ["peers"] : [])
  }

  private func gridCell(_ plan: String, _ reference: String, _ html: inout HTMLWriter) {
    guard let gap = report.gaps.first(where: { $0.plan == plan && $0.against == reference }) else {
      html.element(.td) { $0.element(.span, .class("cell"), text: "–") }
      return
    }
    let count = gap.topics.count { $0.state.isGap }
    html.element(.td) { html in
      let link = site.link(toPlan: plan, fragment: GapSection.id(against: reference, site))
      html.link(link, .class("cell num"), text: String(count))
    }
  }

  private func pairs(_ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for pair in report.pairs {
        html.element(.li) { html in
          let title = PairsView(pair, in: report, language: language, index: site.index).title
          html.link(site.names.pairs(pair.left, pair.right).map { Link(page: $0) }, text: title)
          html.text(language == .chinese ? "：\(pair.pairs.count)组" : ": \(pair.pairs.count) pairs")
        }
      }
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
