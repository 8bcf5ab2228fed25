import PlanModel

/// The tables on a large corpus, row by row, so that none has to be held whole.
package struct CorpusTables: Sendable {
  private let language: Language
  private let topics: [CorpusSummary.Subject]

  /// Tables over a scheme's topics.
  package init(topics: [CorpusSummary.Subject], language: Language) {
    self.topics = topics
    self.language = language
  }

  private func words(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

  /// The head of matrix.csv: a row for each plan, a column for each topic.
  package var matrixHead: [String] {
    [Wording.id(language), Wording.planName(language), words("分组", "group"), words("层级", "level")]
      + topics.map { "\($0.code) \($0.label(language))" }
  }

  /// A plan's row of matrix.csv.
  package func matrixRow(_ plan: CorpusPlan) -> [String] {
    [plan.id, plan.name, plan.group, plan.level?.label(language) ?? ""]
      + plan.states.map { CellDisplay($0, kind: plan.kind).label(language) }
  }

  /// The head of gaps.csv.
  package var gapsHead: [String] {
    [
      Wording.id(language), Wording.planName(language), Wording.code(language), Wording.topic(language),
      words("同级文件覆盖数", "plans of its level that cover it"), words("同级文件数", "plans of its level"),
    ]
  }

  /// The rows of gaps.csv: each topic that a plan lacks, with how many plans of its level have it.
  package func forEachGap(in summary: CorpusSummary, _ body: ([String]) -> Void) {
    var plans: [PlanLevel?: Int] = [:]
    var covering: [PlanLevel?: [Int]] = [:]
    for plan in summary.plans {
      plans[plan.level, default: 0] += 1
      var counts = covering[plan.level] ?? Array(repeating: 0, count: topics.count)
      for (topic, state) in plan.states.enumerated() where state == .covered { counts[topic] += 1 }
      covering[plan.level] = counts
    }
    for plan in summary.plans {
      for (topic, state) in plan.states.enumerated() where state == .absent {
        body([
          plan.id, plan.name, topics[topic].code, topics[topic].label(language),
          String(covering[plan.level]?[topic] ?? 0), String(plans[plan.level] ?? 0),
        ])
      }
    }
  }

  /// The head of targets.csv.
  package var targetsHead: [String] {
    [
      Wording.id, Wording.plan, Wording.task, Wording.sentence, Wording.indicator, Wording.kind, Wording.comparator,
      Wording.value, Wording.unit, Wording.due, Wording.strength, Wording.scope, Wording.status, Wording.code,
      Wording.quote,
    ].map { $0(language) }
  }

  /// A target's row of targets.csv.
  package func targetsRow(_ target: Target) -> [String] {
    [
      target.id, target.plan, target.task ?? "", target.sentence, target.indicator, target.kind.label(language),
      target.comparator.label(language), target.value.map { Figure.plain($0) } ?? "", target.unit, target.due ?? "",
      target.strength.label(language), target.scope, target.status.label(language), target.topic ?? "", target.quote,
    ]
  }

  /// indicators.csv: head and rows.
  package func indicators(_ summary: CorpusSummary) -> [[String]] {
    [
      [
        Wording.indicator(language), Wording.unit(language), words("文件", "plans"), words("最低", "least"),
        words("中位", "median"), words("最高", "most"),
      ]
    ]
      + summary.indicators.map { indicator in
        let values = indicator.values
        let shown =
          values.isEmpty ? ["", "", ""] : [0, values.count / 2, values.count - 1].map { Figure.plain(values[$0]) }
        return [indicator.label, indicator.unit, String(indicator.plans)] + shown
      }
  }
}
