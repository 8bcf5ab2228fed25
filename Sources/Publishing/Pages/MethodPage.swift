import PlanModel

/// The page on method: versions, sources, how it is done, how accurate it is, what is not known.
struct MethodPage {
  let site: Site
  let figures: MethodFigures?
  private var language: Language { site.language }
  private var report: ComparisonReport { site.report }

  /// The page.
  func page() -> [UInt8] {
    PageFrame(site: site, name: PageNames.method, title: PageWording.method(language)).page { html in
      html.element(.h2, text: MethodWording.steps(language))
      steps(&html)
      html.element(.h2, text: MethodWording.states(language))
      states(&html)
      html.element(.h2, text: MethodWording.unknowns(language))
      unknowns(&html)
      html.element(.h2, text: MethodWording.accuracy(language))
      accuracy(&html)
      html.element(.h2, text: MethodWording.versions(language))
      versions(&html)
      html.element(.h2, text: MethodWording.sources(language))
      sources(&html)
      html.element(.h2, text: PageWording.findings(language))
      html.element(.p, text: MethodWording.findingsNote(language))
      for plan in report.plans.map(\.plan) {
        html.element(.h3, .id(FindingsSection.id(of: plan, site)), text: site.index.name(plan.id, language))
        FindingsSection(site: site, plan: plan).full(&html)
      }
    }
  }

  /// How it is done, step by step.
  func steps(_ html: inout HTMLWriter) {
    html.element(.ol) { html in
      for step in MethodWording.stepTexts { html.element(.li, text: step(language)) }
    }
  }

  /// What a reader must know before relying on the result.
  func unknowns(_ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for text in MethodWording.unknownTexts { html.element(.li, text: text(language)) }
    }
  }

  /// What a cell can say.
  func states(_ html: inout HTMLWriter) {
    html.element(.dl, .class("states")) { html in
      for display in CellDisplay.allCases {
        html.element(.dt) { $0.badge(display, language) }
        html.element(.dd, text: display.meaning(language) + Wording.stop(language))
      }
    }
  }

  /// How accurate the engine was on coded data.
  func accuracy(_ html: inout HTMLWriter) {
    guard let figures else {
      html.element(.p, text: MethodWording.noFigures(language))
      return
    }
    html.element(.p, text: figures.data(language))
    html.table("figures numbers", caption: MethodWording.topicAccuracy(language)) { html in
      html.tableHead([
        Wording.plan(language), Wording.sentences(language), MethodWording.precision(language),
        MethodWording.recall(language), "F1", MethodWording.interval(language), MethodWording.mainTopic(language),
        MethodWording.absent(language),
      ])
      html.element(.tbody) { html in
        for row in figures.topics {
          let interval = row.interval.map {
            "\(Figure.fixed($0.lowerBound, decimals: 3))–\(Figure.fixed($0.upperBound, decimals: 3))"
          }
          self.row(
            row.plan, row.sentences,
            [row.precision, row.recall, row.f1].map { Figure.fixed($0, decimals: 3) }
              + [interval ?? "–", Figure.fixed(row.mainTopic, decimals: 3), Figure.fixed(row.absent, decimals: 3)],
            &html)
        }
      }
    }
    html.table("figures numbers", caption: MethodWording.targetAccuracy(language)) { html in
      html.tableHead([
        Wording.plan(language), Wording.targets(language), MethodWording.precision(language),
        MethodWording.recall(language), "F1",
      ])
      html.element(.tbody) { html in
        for row in figures.targets {
          self.row(
            row.plan, row.targets, [row.precision, row.recall, row.f1].map { Figure.fixed($0, decimals: 3) }, &html)
        }
      }
    }
  }

  private func row(_ plan: String, _ count: Int, _ shares: [String], _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) {
        $0.mixed(
          site.index.plan(plan) == nil ? MethodWording.row(plan)(language) : site.index.name(plan, language), site)
      }
      html.element(.td, .class("n"), text: String(count))
      for share in shares { html.element(.td, .class("n"), text: share) }
    }
  }

  /// Engine and taxonomy.
  func versions(_ html: inout HTMLWriter) {
    let made = report.provenance
    html.facts(
      [
        (LocalizedText("程序", "engine")(language), made.engine),
        (LocalizedText("分类法", "taxonomy")(language), "\(made.taxonomy) \(made.taxonomyVersion)"),
        (LocalizedText("分类法与词表 SHA-256", "taxonomy and lexicon SHA-256")(language), made.taxonomySHA256),
      ], site)
  }

  /// The files with their hashes.
  func sources(_ html: inout HTMLWriter) {
    html.table("figures", caption: MethodWording.sources(language)) { html in
      html.tableHead([
        Wording.plan(language), LocalizedText("文件名", "file")(language), LocalizedText("字节数", "bytes")(language),
        LocalizedText("格式", "format")(language), LocalizedText("编码", "encoding")(language), "SHA-256",
      ])
      html.element(.tbody) { html in
        for plan in report.plans.map(\.plan) {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { $0.mixed(site.index.name(plan.id, language), site) }
            html.element(.td, text: plan.source.file)
            html.element(.td, .class("n"), text: String(plan.source.byteCount))
            html.element(.td, text: plan.source.format)
            html.element(.td, text: plan.source.encoding)
            html.element(.td, .class("wide")) { $0.element(.code, text: plan.source.sha256) }
          }
        }
      }
    }
  }
}
