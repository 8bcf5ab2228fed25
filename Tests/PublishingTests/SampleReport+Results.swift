import PlanModel

extension SampleReport {
  func scored(_ id: String, task: String?, _ score: Double, _ evidence: [String] = []) -> ScoredSentence {
    let all = provinceSentences + countySentences + citySentences
    let sentence = all.first { $0.id == id }
    return ScoredSentence(
      id: id, task: task, text: sentence?.text ?? "", original: sentence?.original ?? "", score: score,
      evidence: evidence)
  }

  func reference(_ id: String, task: String?) -> GapReference {
    let all = provinceSentences + countySentences + citySentences
    let sentence = all.first { $0.id == id }
    return GapReference(
      plan: String(id.prefix { $0 != "/" }), task: task, sentence: id, text: sentence?.text ?? "",
      original: sentence?.original ?? "")
  }

  var matrix: [MatrixRow] {
    [
      MatrixRow(
        code: "B01", domain: "B", label: LocalizedText("地方立法\(words)", "local legislation\(words)"),
        cells: [
          MatrixCell(
            plan: "sichuan", state: .covered, sentences: [scored("sichuan/2/1", task: "sichuan/2", 0.88, ["地方性法规"])]),
          MatrixCell(plan: "jiashan", state: .notApplicable),
          MatrixCell(plan: "jiangmen", state: .unreadable),
        ]),
      MatrixRow(
        code: "D04", domain: "D", label: LocalizedText("行政执法三项制度", "three enforcement systems"),
        cells: [
          MatrixCell(
            plan: "sichuan", state: .covered, sentences: [scored("sichuan/1/1", task: "sichuan/1", 0.97004, ["三项制度"])]),
          MatrixCell(
            plan: "jiashan", state: .absent, nearest: [scored("jiashan/一/1", task: "jiashan/一", 0.21, ["执法"])]),
          MatrixCell(
            plan: "jiangmen", state: .covered, sentences: [scored("jiangmen/N一/1", task: "jiangmen/N一", 0.99)],
            isPlannedOnly: true),
        ]),
      MatrixRow(
        code: "D06", domain: "D", label: LocalizedText("执法人员培训", "training of officers"),
        cells: [
          MatrixCell(
            plan: "sichuan", state: .mentioned, sentences: [scored("sichuan/1/2", task: "sichuan/1", 0.4, ["培训"])]),
          MatrixCell(
            plan: "jiashan", state: .covered, sentences: [scored("jiashan/一/1", task: "jiashan/一", 0.95, ["培训"])]),
          MatrixCell(
            plan: "jiangmen", state: .covered, sentences: [scored("jiangmen/1/1", task: "jiangmen/1", 0.91)]),
        ]),
      MatrixRow(
        code: "H01", domain: "D", label: LocalizedText("一网通办", "one portal"),
        cells: [
          MatrixCell(plan: "sichuan", state: .absent),
          MatrixCell(plan: "jiashan", state: .predates, nearest: [scored("jiashan/一/1", task: "jiashan/一", 0.05)]),
          MatrixCell(plan: "jiangmen", state: .absent),
        ]),
    ]
  }

  var domains: [DomainRow] {
    [("B", "立法", "legislation"), ("D", "执法", "enforcement")].map { code, chinese, english in
      DomainRow(
        code: code, label: LocalizedText(chinese + words, english),
        counts: ["sichuan", "jiashan", "jiangmen"].map { plan in
          var topics: [CellState: Int] = [:]
          for row in matrix where row.domain == code {
            for cell in row.cells where cell.plan == plan { topics[cell.state, default: 0] += 1 }
          }
          return StateCounts(plan: plan, topics: topics)
        })
    }
  }

  var gaps: [GapReport] {
    [
      GapReport(
        plan: "jiashan", against: "sichuan",
        topics: [
          TopicGap(
            code: "B01", label: LocalizedText("地方立法\(words)", "local legislation"), state: .notApplicable,
            reference: [reference("sichuan/2/1", task: "sichuan/2")], nearest: []),
          TopicGap(
            code: "D04", label: LocalizedText("行政执法三项制度", "three enforcement systems"), state: .absent,
            reference: [reference("sichuan/1/1", task: "sichuan/1")],
            nearest: [scored("jiashan/一/1", task: "jiashan/一", 0.21, ["执法"])]),
        ],
        tasks: [
          TaskGap(
            plan: "sichuan", task: "sichuan/1", title: "严格执法\(words)", role: .task, status: .partial,
            missingTopics: ["D04"], coveredBy: [reference("jiashan/一/1", task: "jiashan/一")]),
          TaskGap(
            plan: "sichuan", task: "sichuan/2", title: "科学立法\(words)", role: .task, status: .notApplicable,
            missingTopics: [], coveredBy: []),
        ]),
      GapReport(plan: "sichuan", against: "jiashan", topics: [], tasks: []),
      GapReport(
        plan: "sichuan", against: "peers",
        topics: [
          TopicGap(
            code: "D06", label: LocalizedText("执法人员培训", "training of officers"), state: .mentioned,
            reference: [
              reference("jiashan/一/1", task: "jiashan/一"), reference("jiangmen/1/1", task: "jiangmen/1"),
            ], nearest: [scored("sichuan/1/2", task: "sichuan/1", 0.4)])
        ], tasks: []),
    ]
  }

  var pairs: [PairReport] {
    [
      PairReport(
        left: "sichuan", right: "jiashan",
        pairs: [
          TaskPair(
            left: "sichuan/1", right: "jiashan/一", relation: .superset, sharedTopics: ["D06"], overlap: 0.51236,
            reuse: .paraphrased)
        ], leftOnly: ["sichuan/2"], rightOnly: ["jiashan/G一"])
    ]
  }

  func target(_ id: String, _ plan: String, _ sentence: String, _ value: Double?, _ status: Target.Status) -> Target {
    Target(
      id: id, plan: plan, task: nil, sentence: sentence, text: "每年培训不少于学时\(words)", quote: "每年培训\(words)",
      indicator: "执法人员年度培训学时\(words)", kind: .duration, comparator: .ge, value: value, unit: "学时", per: "year",
      status: status, topic: "D06", source: SourceRange(start: 1, end: 2))
  }

  var targets: [Target] {
    [
      target("sichuan/T001", "sichuan", "sichuan/1/2", 60, .target),
      Target(
        id: "sichuan/T002", plan: "sichuan", task: "sichuan/2", sentence: "sichuan/2/1", text: "2022年底前建立",
        quote: "2022年底前", indicator: "建立制度", kind: .deadline, comparator: .le, value: nil, unit: "",
        due: "2022-12-31", strength: .strive, scope: "全省\(words)", source: SourceRange(start: 1, end: 2)),
      target("jiashan/T001", "jiashan", "jiashan/一/1", 40, .target),
      target("jiangmen/T001", "jiangmen", "jiangmen/1/1", 62.5, .achieved),
    ]
  }

  var indicators: [IndicatorGroup] {
    [
      IndicatorGroup(
        id: "training-hours\(words)", label: LocalizedText("执法人员年度培训学时\(words)", "training hours"), topic: "D06",
        members: ["sichuan/T001", "jiashan/T001", "jiangmen/T001"], verdict: .stricter,
        explanation: LocalizedText("四川省60学时，嘉善县40学时。\(words)", "60 against 40 hours.")),
      IndicatorGroup(
        id: "single", label: LocalizedText("建立制度", "a system"), topic: nil, members: ["sichuan/T002"],
        verdict: .single, explanation: LocalizedText("仅一份文件设定。", "Only one plan sets it.")),
    ]
  }
}
