import PlanModel
import Testing

@testable import Targets

@Suite("Groups of targets and verdicts")
struct IndicatorGroupingTests {
  private let plans = [
    "a": PlanMetadata(title: "甲", jurisdiction: Jurisdiction(name: "甲市", level: .prefecture), kind: .plan),
    "b": PlanMetadata(title: "乙", jurisdiction: Jurisdiction(name: "乙区", level: .county), kind: .plan),
  ]

  private func target(
    _ plan: String, _ indicator: String, _ kind: Target.Kind, _ comparator: Target.Comparator, _ value: Double?,
    _ unit: String, per: String? = nil, due: String? = nil, strength: Target.Strength = .must, scope: String = "",
    status: Target.Status = .target
  ) -> Target {
    Target(
      id: "\(plan)/T001", plan: plan, task: nil, sentence: "\(plan)/1/1", text: "", quote: "", indicator: indicator,
      kind: kind, comparator: comparator, value: value, unit: unit, per: per, due: due, strength: strength,
      scope: scope, status: status, topic: "D06", source: SourceRange(start: 0, end: 0))
  }

  private func group(_ targets: Target...) throws -> IndicatorGroup {
    let groups = IndicatorGrouping.groups(targets, plans: plans, register: try IndicatorRegister.embedded())
    #expect(groups.count == 1)
    return try #require(groups.first)
  }

  private func hours(_ plan: String, _ value: Double, strength: Target.Strength = .must, scope: String = "") -> Target {
    target(plan, "执法人员年度培训学时", .duration, .ge, value, "学时", per: "year", strength: strength, scope: scope)
  }

  @Test("60 class hours against 40 is stricter, and looser from the other side")
  func hours() throws {
    let group = try group(hours("a", 60, scope: "每名执法人员"), hours("b", 40))
    #expect(group.verdict == .stricter)
    #expect(group.id == "officer-training-hours")
    #expect(group.explanation.chinese == "甲市：每年不低于60学时（每名执法人员）；乙区：每年不低于40学时。甲市指标值更严。")
    #expect(group.explanation.english.contains("at least 60 class hours a year"))
    #expect(try self.group(hours("a", 40), hours("b", 60)).verdict == .looser)
  }

  @Test("the same amount is the same")
  func same() throws { #expect(try group(hours("a", 60), hours("b", 60)).verdict == .same) }

  @Test("for a loss rate the lower value is stricter")
  func lower() throws {
    let group = try group(
      target("a", "行政诉讼败诉率", .percent, .le, 8, "%"), target("b", "败诉率", .percent, .le, 10, "%"))
    #expect(group.verdict == .stricter)
  }

  @Test("100 % of key cases is narrower than 100 % of all cases")
  func scope() throws {
    let group = try group(
      target("a", "负责人出庭应诉率", .percent, .eq, 100, "%", scope: "涉及重大公共利益的案件"),
      target("b", "负责人出庭应诉率", .percent, .eq, 100, "%"))
    #expect(group.verdict == .scopeDiffers)
    #expect(group.explanation.chinese.contains("甲市仅适用于“涉及重大公共利益的案件”，范围窄于乙区"))
  }

  @Test("to strive is weaker than to have to")
  func strength() throws {
    #expect(try group(hours("a", 60, strength: .strive), hours("b", 60)).verdict == .looser)
  }

  @Test("a higher value that is only striven for is not ranked")
  func mixed() throws {
    let group = try group(hours("a", 60, strength: .strive), hours("b", 40))
    #expect(group.verdict == .notComparable)
    #expect(group.explanation.chinese.contains("不能一概而论"))
  }

  @Test("an earlier date is stricter")
  func earlier() throws {
    let group = try group(
      target("a", "行政执法协调监督工作体系建成", .deadline, .le, nil, "", due: "2024-12-31"),
      target("b", "行政执法监督工作体系建成", .deadline, .le, nil, "", due: "2023-12-31"))
    #expect(group.verdict == .looser)
    #expect(group.explanation.chinese.contains("乙区完成时限更严"))
  }

  @Test("a target against a reported result tells whether it is met")
  func achieved() throws {
    let met = try group(
      target("a", "网上可办率", .percent, .ge, 80, "%"),
      target("b", "网上可办率", .percent, .eq, 85, "%", status: .achieved))
    #expect(met.verdict == .plannedVersusAchieved)
    #expect(met.explanation.chinese.contains("已达到该目标"))
    let open = try group(
      target("a", "网上可办率", .percent, .eq, 100, "%"),
      target("b", "网上可办率", .percent, .eq, 85, "%", status: .achieved))
    #expect(open.explanation.chinese.contains("尚未达到"))
  }

  @Test("a trend against a value, and a year against a term, are not ranked")
  func incomparable() throws {
    #expect(
      try group(
        target("a", "行政诉讼败诉率", .percent, .down, nil, "%"), target("b", "行政诉讼败诉率", .percent, .le, 8, "%")
      ).verdict == .notComparable)
    #expect(
      try group(
        target("a", "法治专题讲座次数", .frequency, .ge, 2, "次", per: "term"),
        target("b", "法治专题讲座次数", .frequency, .ge, 2, "次", per: "year")
      ).verdict == .notComparable)
  }

  @Test("a quarter's amount is compared by the year")
  func converted() throws {
    let group = try group(
      target("a", "法治专题讲座次数", .frequency, .ge, 1, "次", per: "quarter"),
      target("b", "法治专题讲座次数", .frequency, .ge, 2, "期", per: "year"))
    #expect(group.verdict == .stricter)
  }

  @Test("an indicator of which more is neither better nor worse is not ranked")
  func unranked() throws {
    let group = try group(
      target("a", "行政复议纠错率", .percent, .ge, 10, "%"), target("b", "行政复议纠错率", .percent, .ge, 20, "%"))
    #expect(group.verdict == .notComparable)
  }

  @Test("what the register lacks is grouped by wording and topic, and says so")
  func unregistered() throws {
    let group = try group(
      target("a", "“法治账图”应用数", .count, .ge, 3, "个"), target("b", "法治账图应用数", .count, .ge, 3, "个"))
    #expect(group.id == "unregistered/D06/法治账图应用数")
    #expect(group.verdict == .same)
  }

  @Test("what one plan alone sets is single, and groups of several plans come first")
  func order() throws {
    let targets = [
      target("a", "审计覆盖率", .coverage, .eq, 100, "%"), hours("a", 60), hours("b", 40),
      target("b", "政府行为全面纳入法治轨道", .deadline, .le, nil, "", due: "2025-12-31"),
    ]
    let groups = IndicatorGrouping.groups(targets, plans: plans, register: try IndicatorRegister.embedded())
    #expect(groups.map(\.id) == ["officer-training-hours", "acts-within-law", "audit-coverage"])
    #expect(groups.map(\.verdict) == [.stricter, .single, .single])
    #expect(groups[2].explanation.chinese == "仅甲市提出：全覆盖。")
  }

  @Test("an explanation names some dozen statements, each once, and counts the others")
  func manyStatements() throws {
    func explanation(_ values: [Double]) throws -> String? {
      let targets = values.map { target("a", "审计覆盖率", .ratio, .eq, $0, "%") }
      return IndicatorGrouping.groups(targets, plans: plans, register: try IndicatorRegister.embedded())
        .first?.explanation.chinese
    }
    #expect(try explanation([100, 90, 100, 100]) == "仅甲市提出：100%（3处）；90%。")
    #expect(try explanation((1...40).map(Double.init))?.hasSuffix("；39%；40%。") ?? false)
    #expect(try explanation((1...100).map(Double.init))?.hasSuffix("；39%；40%；另有60处。") ?? false)
  }

  @Test("the coded plans: every indicator that two plans set has the verdict of a careful reader")
  func openPlans() throws {
    let register = try IndicatorRegister.embedded()
    let extractor = TargetExtractor(register: register)
    let aligned = try GoldFixtures.plans.map { try GoldFixtures.aligned($0) }
    let metadata = Dictionary(aligned.map { ($0.plan.id, $0.plan.metadata) }, uniquingKeysWith: { first, _ in first })
    let groups = IndicatorGrouping.groups(
      aligned.flatMap { extractor.targets(in: $0) }, plans: metadata, register: register)
    let shared = groups.filter { $0.verdict != .single }
    let verdicts = Dictionary(shared.map { ($0.id, $0.verdict) }, uniquingKeysWith: { first, _ in first })
    #expect(
      verdicts == [
        "acts-within-law": .same, "assessment-rank": .notComparable, "enforcement-tiers": .same,
        "officer-training-hours": .stricter, "filing-rate": .looser, "filing-timeliness": .looser,
        "head-appearance": .scopeDiffers, "enforcement-supervision-system": .looser,
        "request-reply-rate": .scopeDiffers, "regulation-item-coverage": .same, "lectures": .same,
        "heads-training": .same,
      ])
  }
}
