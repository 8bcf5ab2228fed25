import FileContainers
import PlanModel

extension WorkbookExport {
  /// Tasks of every two plans, those without a partner behind.
  var pairs: Workbook.Sheet {
    let heads: [(LocalizedText, Double)] = [
      (ExportWording.leftPlan, 14), (ExportWording.leftTask, 16), (ExportWording.leftTitle, 44),
      (Wording.relation, 14), (ExportWording.rightPlan, 14), (ExportWording.rightTask, 16),
      (ExportWording.rightTitle, 44), (Wording.sharedTopics, 24), (Wording.overlap, 12), (Wording.reuse, 12),
    ]
    var sheet = Workbook.Sheet(name: ExportWording.pairs(language), columns: columns(heads), frozenColumns: 0)
    for pairs in report.pairs {
      let (left, right) = (index.name(pairs.left, language), index.name(pairs.right, language))
      for pair in pairs.pairs {
        sheet.rows.append(
          texts([
            left, pair.left, title(pair.left), pair.relation.label(language), right, pair.right, title(pair.right),
            pair.sharedTopics.joined(separator: " "),
          ]) + [.number(Figure.rounded(pair.overlap), Self.share), .text(pair.reuse.label(language))])
      }
      for task in pairs.leftOnly {
        sheet.rows.append(texts([left, task, title(task), Wording.leftOnly(language), right]))
      }
      for task in pairs.rightOnly {
        sheet.rows.append(texts([left, "", "", Wording.rightOnly(language), right, task, title(task)]))
      }
    }
    return sheet
  }

  /// Every sentence with its topics.
  var sentences: Workbook.Sheet {
    let heads: [(LocalizedText, Double)] = [
      (Wording.plan, 12), (Wording.planName, 14), (Wording.task, 14), (Wording.sentence, 18),
      (ExportWording.part, 24), (ExportWording.section, 24), (ExportWording.text, 70), (Wording.original, 70),
      (ExportWording.codes, 14), (ExportWording.topicNames, 36), (ExportWording.probability, 12),
      (Wording.evidence, 30), (ExportWording.mentions, 14), (ExportWording.planned, 10), (ExportWording.start, 12),
      (ExportWording.end, 12),
    ]
    var sheet = Workbook.Sheet(name: ExportWording.sentences(language), columns: columns(heads), frozenColumns: 4)
    for plan in report.plans {
      let name = index.name(plan.plan.id, language)
      for aligned in plan.sentences { sheet.rows.append(row(aligned, plan.plan.id, name)) }
    }
    return sheet
  }

  private func row(_ aligned: AlignedSentence, _ plan: String, _ name: String) -> [Workbook.Cell] {
    let sentence = aligned.sentence
    let names = aligned.topics.map { index.label($0.code, language) }.joined(separator: Wording.comma(language))
    let main = aligned.topics.first.map { Workbook.Cell.number(Figure.rounded($0.score), Self.share) }
    return texts([
      plan, name, aligned.task ?? "", sentence.id, sentence.part ?? "", sentence.section ?? "", sentence.text,
      sentence.original, aligned.topics.map(\.code).joined(separator: " "), names,
    ]) + [
      main ?? .text(""),
      .text(aligned.topics.flatMap(\.evidence).joined(separator: Wording.comma(language)), Self.wrapped),
      .text(aligned.mentions.map(\.code).joined(separator: " ")),
      .text(aligned.isPlanned ? ExportWording.yes(language) : ""), .number(sentence.source.start),
      .number(sentence.source.end),
    ]
  }

  /// What was compared, with the number of topics in each state.
  var sources: Workbook.Sheet {
    var heads: [(LocalizedText, Double)] = [
      (Wording.plan, 12), (Wording.planName, 16), (Wording.title, 50), (Wording.issuer, 24),
      (ExportWording.documentNumber, 18), (Wording.issued, 12), (Wording.level, 10), (Wording.kindOfPlan, 12),
      (Wording.period, 12), (Wording.tasks, 8), (Wording.sentences, 8),
    ]
    let states = CellDisplay.allCases
    heads += states.map { ($0.label, 10) }
    heads += [
      (ExportWording.findings, 10), (Wording.source, 20), (ExportWording.format, 10), (ExportWording.encoding, 12),
      (ExportWording.bytes, 10), (LocalizedText("SHA-256", "SHA-256"), 68),
    ]
    return Workbook.Sheet(
      name: ExportWording.sources(language), columns: columns(heads),
      rows: report.plans.map { aligned in
        let plan = aligned.plan
        let data = plan.metadata
        let counts = PlanCounts(plan, in: report)
        let period = data.period.map { $0.from == $0.to ? "\($0.from)" : "\($0.from)–\($0.to)" }
        return texts([
          plan.id, index.name(plan.id, language), data.title, data.issuer ?? "", data.documentNumber ?? "",
          data.issued ?? "", data.jurisdiction.level?.label(language) ?? "", data.kind.label(language), period ?? "",
        ]) + [.number(plan.tasks.count), .number(aligned.sentences.count)] + states.map { .number(counts[$0]) } + [
          .number(plan.findings.count { $0.severity != .note }), .text(plan.source.file), .text(plan.source.format),
          .text(plan.source.encoding), .number(plan.source.byteCount), .text(plan.source.sha256),
        ]
      }, frozenColumns: 2)
  }

  /// What the signs mean, and what made the workbook.
  var about: Workbook.Sheet {
    let made = report.provenance
    var rows: [[Workbook.Cell]] = CellDisplay.allCases.map {
      [.text(words($0), Self.style($0)), .text($0.meaning(language), Self.wrapped)]
    }
    rows += [
      (ExportWording.engine, "Duizhao \(made.engine)"),
      (ExportWording.taxonomy, "\(made.taxonomy) \(made.taxonomyVersion)"),
      (ExportWording.taxonomyHash, made.taxonomySHA256), (ExportWording.caution, ExportWording.cautionText(language)),
    ].map { [.text($0.0(language)), .text($0.1, Self.wrapped)] }
    if let date = made.made { rows.append([.text(ExportWording.made(language)), .text(date)]) }
    return Workbook.Sheet(
      name: ExportWording.about(language),
      columns: columns([(ExportWording.item, 24), (ExportWording.content, 90)]), rows: rows)
  }

  private func columns(_ heads: [(LocalizedText, Double)]) -> [Workbook.Column] {
    heads.map { Workbook.Column($0.0(language), width: $0.1) }
  }

  private func texts(_ texts: [String]) -> [Workbook.Cell] { texts.map { .text($0, Self.wrapped) } }

  private func title(_ task: String) -> String { index.task(task)?.title ?? task }
}
