import PlanModel

/// The page of one plan in a report on a large corpus: its topics by state, and its text with topics.
package struct CorpusPlanPage: Sendable {
  /// Folder of the plans' pages within the report.
  package static let folder = "corpus-plans"

  private let aligned: AlignedPlan
  private let rows: [MatrixRow]
  private let targets: [Target]
  private let language: Language

  /// The page of a plan; `rows` are the matrix of this plan alone.
  package init(_ aligned: AlignedPlan, rows: [MatrixRow], targets: [Target], language: Language) {
    self.aligned = aligned
    self.rows = rows
    self.targets = targets
    self.language = language
  }

  /// The page's bytes.
  package func page() -> [UInt8] {
    let plan = aligned.plan
    let title = plan.metadata.title.isEmpty ? plan.name : plan.metadata.title
    return CorpusFrame(title: title, language: language, home: Link(page: PageNames.index, in: .above)).page { html in
      html.facts([
        (LocalizedText("文件", "file")(language), plan.source.file), ("SHA-256", plan.source.sha256),
        (LocalizedText("地方", "place")(language), plan.metadata.jurisdiction.name),
        (LocalizedText("类型", "kind")(language), plan.metadata.kind.label(language)),
      ])
      topics(&html)
      targets(&html)
      text(&html)
      findings(&html)
    }
  }

  private func topics(_ html: inout HTMLWriter) {
    html.element(.h2, text: LocalizedText("主题", "Topics")(language))
    let displays = rows.map { $0.cells.first.map { CellDisplay($0, kind: aligned.plan.metadata.kind) } }
    for display in CellDisplay.allCases {
      let shown = rows.indices.filter { displays[$0] == display }
      guard !shown.isEmpty else { continue }
      html.element(.details) { html in
        html.element(.summary, text: "\(display.sign) \(display.label(language)) \(shown.count)")
        html.element(.ul) { html in for row in shown { topic(rows[row], &html) } }
      }
    }
  }

  private func topic(_ row: MatrixRow, _ html: inout HTMLWriter) {
    html.element(.li, .id(PageNames.topic(row.code))) { html in
      html.text("\(row.code) \(row.label(language))")
      guard let cell = row.cells.first else { return }
      let sentences = cell.sentences.isEmpty ? cell.nearest : cell.sentences
      // By number: a loop over the values would copy each.
      for index in sentences.indices.prefix(20) {
        html.text(" ")
        let place = PageNames.sentence(sentences[index].id, of: aligned.plan.id)
        html.element(.a, .href(Link(fragment: place)), text: Figure.short(sentences[index].score))
      }
    }
  }

  private func targets(_ html: inout HTMLWriter) {
    guard !targets.isEmpty else { return }
    html.element(.details) { html in
      html.element(.summary, text: LocalizedText("指标目标 \(targets.count)", "targets \(targets.count)")(language))
      html.element(.ul) { html in
        for target in targets {
          html.element(.li) { html in
            let place = PageNames.sentence(target.sentence, of: aligned.plan.id)
            html.element(.a, .href(Link(fragment: place))) { $0.text(target.quote) }
            html.text(" \(target.indicator)")
          }
        }
      }
    }
  }

  private func text(_ html: inout HTMLWriter) {
    html.element(.h2, text: LocalizedText("正文", "Text")(language))
    var heading: String?
    var (part, section): (String?, String?) = (nil, nil)
    // By number: a loop over the values would copy each.
    for index in aligned.sentences.indices {
      let sentence = aligned.sentences[index].sentence
      if heading == nil || sentence.part != part || sentence.section != section {
        (part, section) = (sentence.part, sentence.section)
        let place = [part, section].compactMap(\.self).joined(separator: " › ")
        if place != heading, !place.isEmpty { html.element(.h3, text: place) }
        heading = place
      }
      html.element(.p, .id(PageNames.sentence(sentence.id, of: aligned.plan.id))) { html in
        html.text(sentence.original)
        for topic in aligned.sentences[index].topics {
          html.text(" ")
          html.element(
            .a, .href(Link(fragment: PageNames.topic(topic.code))),
            text: "\(topic.code) \(Figure.short(topic.score))")
        }
      }
    }
  }

  private func findings(_ html: inout HTMLWriter) {
    let findings = aligned.plan.findings
    guard !findings.isEmpty else { return }
    html.element(.details) { html in
      html.element(.summary, text: LocalizedText("读取记录 \(findings.count)", "findings \(findings.count)")(language))
      html.element(.ul) { html in for finding in findings { html.element(.li, text: finding.message(language)) } }
    }
  }
}

/// What a page of a corpus has around its content; nothing on it is loaded from anywhere.
struct CorpusFrame {
  let title: String
  let language: Language
  /// The way back to the first page; nil on it.
  let home: Link?

  func page(_ content: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter()
    html.documentType()
    html.element(.html, .xmlns, .lang(language.rawValue)) { html in
      html.element(.head) { html in
        html.void(.meta, .charset)
        html.void(
          .meta, .securityPolicy,
          .content("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"))
        html.void(.meta, .name("generator"), .content("Duizhao"))
        html.void(.meta, .name("viewport"), .content("width=device-width, initial-scale=1"))
        html.element(.title, text: title)
        html.style(EmbeddedData.corpusStyleSheet)
      }
      html.element(.body) { html in
        if let home {
          html.element(.nav) { html in
            html.element(.a, .href(home)) { $0.text(LocalizedText("总览", "overview")(language)) }
          }
        }
        html.element(.main) { html in
          html.element(.h1, text: title)
          content(&html)
        }
      }
    }
    return html.bytes
  }
}

extension HTMLWriter {
  /// Writes a list of names and values of a page of a corpus.
  mutating func facts(_ facts: [(String, String)]) {
    element(.dl, .class("facts")) { html in
      for (name, value) in facts {
        html.element(.dt, text: name)
        html.element(.dd, text: value)
      }
    }
  }
}
