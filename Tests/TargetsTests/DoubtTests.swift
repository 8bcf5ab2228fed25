import PlanModel
import Testing

@testable import Targets

@Suite("Doubtful numbers and dates")
struct DoubtTests {
  private func doubts(_ text: String, year: Int? = 2021) -> [String] {
    TargetExtractor.doubts(text, context: TargetContext(kind: .plan, startYear: year)).map {
      "\($0.kind.rawValue) \(ScalarText(text).string($0.range))"
    }
  }

  @Test(
    "a date that the calendar does not have is a finding",
    arguments: [
      ("2023年2月30日前完成换发。", "2023年2月30日"), ("2月30日前完成。", "2月30日"), ("2023年2月29日前完成。", "2023年2月29日"),
      ("4月31日前报送。", "4月31日"), ("２０２３年２月３０日前完成。", "２０２３年２月３０日"), ("二〇二三年二月三十日前完成。", "二〇二三年二月三十日"),
      ("2023年13月底前完成。", "2023年13月"), ("13月底前完成。", "13月"), ("6月0日前完成。", "6月0日"), ("2022年第五季度末完成。", "第五季度"),
      ("实施方案（2025—2021年）", "2025—2021年"), ("到2205年，基本建成。", "2205年"), ("2205年底前建成。", "2205年"),
    ])
  func dates(_ text: String, _ words: String) { #expect(doubts(text) == ["impossibleDate \(words)"]) }

  @Test(
    "numbers that lost the sign between them are a finding",
    arguments: [
      ("实施方案（20212025年）", "20212025年"), ("实施方案（20212025）", "20212025"), ("202120222023年连续开展。", "202120222023年"),
      ("202206月底前完成。", "202206月"), ("20226月底前完成。", "20226月"), ("出庭应诉率、答复率分别达9585%。", "9585%"),
      ("报备率和及时率达100100%。", "100100%"),
    ])
  func glued(_ text: String, _ words: String) { #expect(doubts(text) == ["gluedDigits \(words)"]) }

  @Test(
    "a rate above 100 % is a finding",
    arguments: [
      ("负责人出庭应诉率达到120%。", "负责人出庭应诉率达到120%"), ("群众满意度，达到百分之一百二十。", "群众满意度，达到百分之一百二十"), ("覆盖率达101.5%以上。", "覆盖率达101.5%"),
      ("法治课占比不低于150%。", "法治课占比不低于150%"),
    ])
  func percentages(_ text: String, _ words: String) { #expect(doubts(text) == ["impossiblePercentage \(words)"]) }

  @Test(
    "without a plan year, a due date without a year is a finding",
    arguments: [
      ("6月底前完成换发。", "6月底前"), ("年内完成换发。", "年内"), ("年底前实现全覆盖。", "年底前"), ("三年内实现全覆盖。", "三年内"), ("明年6月底前完成。", "明年6月底前"),
    ])
  func years(_ text: String, _ words: String) {
    #expect(doubts(text, year: nil) == ["yearUnknown \(words)"])
    #expect(doubts(text, year: 2022).isEmpty)
  }

  @Test("one fault is told once: a day that does not exist lacks no year besides")
  func once() { #expect(doubts("2月30日前完成。", year: nil) == ["impossibleDate 2月30日"]) }

  @Test(
    "what may be so is no finding",
    arguments: [
      "2024年2月29日前完成。", "2月29日，召开会议。", "2023年12月31日前完成。", "十二月三十一日，召开会议。", "13个月内完成。", "第13次会议。", "2021—2025年",
      "2021年至2025年", "5000年文明史", "第四季度末完成。", "3·15", "20210630", "电话20212025号", "受理20212025件", "编号A20212025年",
      "增长率达120%。", "案件量同比增长120%。", "办案任务完成率120%。", "效率提升200%。", "率先完成计划的120%。", "按标准的150%补助。", "出庭应诉率达100%。",
      "每年6月底前报送。", "年内召开2次会议。", "2022年6月底前完成，年底前公布。", "一二月", "投资增长1200%。", "高中毛入学率达103%。",
    ])
  func fine(_ text: String) { #expect(doubts(text, year: nil).isEmpty) }

  private func plan(_ text: String, kind: PlanKind = .plan, original: String? = nil) -> AlignedPlan {
    let start = 1000
    let sentence = Sentence(
      id: "p/1/1", text: text, original: original ?? text,
      source: SourceRange(start: start, end: start + (original ?? text).utf8.count))
    let title = Heading(
      id: "p/H/1", kind: .title, number: "", text: "实施方案（20212025年）", original: "实施方案（20212025年）",
      source: SourceRange(start: 0, end: "实施方案（20212025年）".utf8.count))
    let plan = Plan(
      id: "p",
      metadata: PlanMetadata(title: "实施方案", jurisdiction: Jurisdiction(name: "某县", level: .county), kind: kind),
      source: PlanSource(file: "p.txt", sha256: "", format: "text", encoding: "UTF-8", byteCount: 0),
      headings: [title],
      tasks: [
        PlanTask(
          id: "p/1", role: kind == .annualReport ? .nextStep : .task, number: "1", title: "", sentences: [sentence])
      ],
      findings: [
        Finding(.metadataMissing, .note, LocalizedText("", "")),
        Finding(.numbering, .warning, LocalizedText("", ""), source: SourceRange(start: 900, end: 901)),
      ])
    return AlignedPlan(
      plan: plan, sentences: [AlignedSentence(sentence: sentence, task: nil, topics: [])], nearest: [:])
  }

  @Test("findings stand in document order, say the words, and point at their bytes")
  func findings() throws {
    let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
    let found = extractor.findings(in: plan("全面清理，2023年2月30日前完成。"))
    #expect(found.map(\.kind) == [.gluedDigits, .impossibleDate])
    #expect(found.allSatisfy { $0.severity == .warning && $0.before == nil })
    #expect(found[0].message.chinese.hasPrefix("“20212025年”：") && found[0].source == SourceRange(start: 15, end: 26))
    #expect(found[1].message.english == "“2023年2月30日”: month 2 of 2023 has no day 30; no day is inferred.")
    #expect(found[1].source == SourceRange(start: 1015, end: 1031))
    // Where the words as found differ, the place is the sentence.
    let other = extractor.findings(in: plan("6月底前完成。", original: "6 月底前完成。"))
    #expect(other.last?.kind == .yearUnknown && other.last?.source == SourceRange(start: 1000, end: 1020))
  }

  @Test("they stand among the plan's own findings in document order, those about the whole document first")
  func merged() {
    let merged = TargetExtractor.withFindings(plan("2023年2月30日前完成。").plan)
    #expect(merged.findings.map(\.kind) == [.metadataMissing, .gluedDigits, .numbering, .impossibleDate])
  }

  @Test("the next steps of a report need a year too, its results do not")
  func reports() {
    #expect(TargetExtractor.findings(in: plan("6月底前完成。", kind: .annualReport).plan).last?.kind == .yearUnknown)
    var report = plan("6月底前完成。", kind: .annualReport).plan
    report.tasks[0].role = .task
    #expect(!TargetExtractor.findings(in: report).contains { $0.kind == .yearUnknown })
  }

  @Test("an impossible rate stays as written; glued digits are read as no number")
  func extraction() throws {
    let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
    let rate = extractor.targets(in: plan("负责人出庭应诉率达到120%。"))
    #expect(rate.map(\.value) == [120])
    #expect(extractor.targets(in: plan("出庭应诉率达9585%。")).allSatisfy { $0.value == nil })
    #expect(extractor.targets(in: plan("2023年2月30日前建成监督平台。")).map(\.due) == [nil])
  }

  @Test("an impossible rate is never called stricter")
  func verdict() throws {
    let extractor = TargetExtractor(register: try IndicatorRegister.embedded())
    var targets = extractor.targets(in: plan("负责人出庭应诉率达到120%。")) + extractor.targets(in: plan("负责人出庭应诉率达到95%。"))
    try #require(targets.count == 2)
    targets[1].plan = "q"
    targets[1].id = "q/T001"
    let group = IndicatorGrouping.groups(targets, plans: [:], register: try IndicatorRegister.embedded())
    #expect(group.map(\.verdict) == [.notComparable])
    #expect(group[0].explanation.chinese.contains("有比率超过100%"))
  }

  @Test("no recombination of numbers and marks stops the scan")
  func fuzz() {
    let tokens = [
      "2", "20", "2021", "2025年", "30日", "2月", "月", "季度", "第", "%", "率", "—", "至", "年", "十", "〇", "（", "）",
      "99999999999",
    ]
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += tokens[Int((state >> 33) % UInt64(tokens.count))]
      }
      for doubt in TargetExtractor.doubts(text, context: TargetContext(kind: .plan)) {
        #expect(doubt.range.upperBound <= ScalarText(text).count && !doubt.range.isEmpty)
      }
    }
  }
}
