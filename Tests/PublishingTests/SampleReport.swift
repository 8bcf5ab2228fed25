import PlanModel

/// A small report made by hand: a province plan, a county plan and an annual report with every cell state, every
/// verdict that a page must tell apart, and, on demand, hostile words in every place that a document can fill.
struct SampleReport {
  /// Words put into titles, names, tasks, sentences, findings and ids of files; empty for a plain report.
  var words = ""

  static let hostileWords = [
    "<script>alert(1)</script>", "\"'&amp;<&>", "]]>", "\u{202E}txt\u{2066}", "--><!--",
    "=HYPERLINK(\"http://x\",\"y\")",
    "a\u{0}b\u{1B}[31m\u{FFFE}", "行一\n行二\r\n行三\t尾", "</style></title><b>", "{{7*7}} javascript:alert(1)",
  ]

  var report: ComparisonReport {
    ComparisonReport(
      provenance: Provenance(
        engine: "0.1.0", taxonomy: "测试分类法\(words)", taxonomyVersion: "1", taxonomySHA256: hash("a")),
      plans: [province, county, city], domains: domains, matrix: matrix, gaps: gaps, pairs: pairs, targets: targets,
      indicators: indicators)
  }

  func hash(_ digit: Character) -> String { String(repeating: digit, count: 64) }

  func sentence(_ id: String, _ text: String, original: String? = nil) -> Sentence {
    let text = text + words
    return Sentence(
      id: id, text: text, original: original.map { $0 + words } ?? text, source: SourceRange(start: 10, end: 40),
      part: "一、任务\(words)", heading: "任务")
  }

  var provinceSentences: [Sentence] {
    [
      sentence("sichuan/0/1", "为推进依法行政，制定本方案。"),
      sentence("sichuan/1/1", "全面推行行政执法三项制度。", original: "全面推行行政執法三項制度。"),
      sentence("sichuan/1/2", "执法人员每年培训不少于60学时。"),
      sentence("sichuan/2/1", "制定地方性法规，应当公开征求意见。"),
    ]
  }

  var province: AlignedPlan {
    let sentences = provinceSentences
    let plan = Plan(
      id: "sichuan",
      metadata: PlanMetadata(
        title: "四川省法治政府建设实施方案（2021—2025年）\(words)",
        jurisdiction: Jurisdiction(name: "四川省\(words)", level: .province), kind: .plan,
        period: Period(from: 2021, to: 2025), issued: "2022-06-28", issuer: "中共四川省委\(words)"),
      source: PlanSource(
        file: "sichuan\(words).txt", sha256: hash("1"), format: "text", encoding: "UTF-8", byteCount: 32087),
      headings: [
        Heading(
          id: "sichuan/P一/1", kind: .part, number: "一", text: "一、任务\(words)", original: "一、任務\(words)",
          source: SourceRange(start: 5, end: 9)),
        Heading(
          id: "sichuan/S一/1", kind: .section, number: "一", text: "（一）执法\(words)", original: "（一）执法\(words)",
          source: SourceRange(start: 9, end: 10)),
      ],
      tasks: [
        PlanTask(
          id: "sichuan/1", role: .task, number: "1", title: "严格执法\(words)", part: "一、任务", section: "（一）执法",
          responsible: [ResponsibleUnit(role: .lead, name: "司法厅\(words)")],
          responsibleLines: [
            TextPiece(
              text: "（责任单位：司法厅）\(words)", original: "（責任單位：司法廳）", source: SourceRange(start: 40, end: 60))
          ], sentences: Array(sentences[1...2])),
        PlanTask(
          id: "sichuan/2", role: .task, number: "2", title: "科学立法\(words)", sentences: [sentences[3]]),
      ], otherSentences: [sentences[0]],
      furniture: [
        TextPiece(text: "首页 > 新闻\(words)", original: "首页 > 新闻\(words)", source: SourceRange(start: 0, end: 5))
      ],
      findings: [
        Finding(
          .scriptConverted, .note, LocalizedText("繁体转简体\(words)", "folded\(words)"),
          source: SourceRange(start: 20, end: 30), before: "執法\(words)", after: "执法\(words)"),
        Finding(.numbering, .warning, LocalizedText("跳号", "a number is skipped"), source: nil),
      ])
    return AlignedPlan(
      plan: plan,
      sentences: [
        AlignedSentence(sentence: sentences[0], task: nil, topics: []),
        AlignedSentence(
          sentence: sentences[1], task: "sichuan/1",
          topics: [TopicScore(code: "D04", score: 0.97004, evidence: ["三项制度"])]),
        AlignedSentence(
          sentence: sentences[2], task: "sichuan/1", topics: [TopicScore(code: "D06", score: 0.9, evidence: [])],
          mentions: [TopicScore(code: "D04", score: 0.3, evidence: ["执法"])]),
        AlignedSentence(
          sentence: sentences[3], task: "sichuan/2",
          topics: [TopicScore(code: "B01", score: 0.88, evidence: ["地方性法规"])]),
      ], nearest: [:])
  }

  var countySentences: [Sentence] {
    [sentence("jiashan/一/1", "执法人员每年培训不少于40学时。"), sentence("jiashan/G一/1", "加强组织领导。")]
  }

  var county: AlignedPlan {
    let sentences = countySentences
    let plan = Plan(
      id: "jiashan",
      metadata: PlanMetadata(
        title: "", jurisdiction: Jurisdiction(name: "嘉善县\(words)", level: .county), kind: .plan,
        period: Period(from: 2014, to: 2014)),
      source: PlanSource(
        file: "jiashan.txt", sha256: hash("2"), format: "text", encoding: "GB18030", byteCount: 35133),
      tasks: [
        PlanTask(id: "jiashan/一", role: .task, number: "一", title: "培训\(words)", sentences: [sentences[0]]),
        PlanTask(id: "jiashan/G一", role: .guarantee, number: "一", title: "保障", sentences: [sentences[1]]),
      ])
    return AlignedPlan(
      plan: plan,
      sentences: [
        AlignedSentence(
          sentence: sentences[0], task: "jiashan/一",
          topics: [TopicScore(code: "D06", score: 0.95, evidence: ["培训", "执法人员"])]),
        AlignedSentence(sentence: sentences[1], task: "jiashan/G一", topics: []),
      ], nearest: ["D04": [NearSentence(sentence: "jiashan/一/1", score: 0.21)]])
  }

  var citySentences: [Sentence] {
    [sentence("jiangmen/1/1", "执法人员培训62学时。"), sentence("jiangmen/N一/1", "下一步推行三项制度。")]
  }

  var city: AlignedPlan {
    let sentences = citySentences
    let plan = Plan(
      id: "jiangmen",
      metadata: PlanMetadata(
        title: "江门市2019年法治政府建设年度报告", jurisdiction: Jurisdiction(name: "江门市", level: .prefecture),
        kind: .annualReport, period: Period(from: 2019, to: 2019)),
      source: PlanSource(file: "jiangmen.txt", sha256: hash("3"), format: "text", encoding: "UTF-8", byteCount: 28963),
      tasks: [
        PlanTask(id: "jiangmen/1", role: .task, number: "1", title: "培训", sentences: [sentences[0]]),
        PlanTask(id: "jiangmen/N一", role: .nextStep, number: "一", title: "下一步", sentences: [sentences[1]]),
      ], findings: [Finding(.unreadable, .warning, LocalizedText("一段未读", "a part was not read"))])
    return AlignedPlan(
      plan: plan,
      sentences: [
        AlignedSentence(
          sentence: sentences[0], task: "jiangmen/1",
          topics: [TopicScore(code: "D06", score: 0.91, evidence: ["培训"])]),
        AlignedSentence(
          sentence: sentences[1], task: "jiangmen/N一", isPlanned: true,
          topics: [TopicScore(code: "D04", score: 0.99, evidence: ["三项制度"])]),
      ], nearest: [:])
  }
}
