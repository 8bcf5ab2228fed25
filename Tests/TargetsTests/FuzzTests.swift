import PlanModel
import Testing

@testable import Targets

@Suite("Hostile and broken sentences")
struct FuzzTests {
  private static let tokens = [
    "，", "、", "。", "；", "（", "）", "《", "》", "“", "”", "〔2021〕", "号", "第", "三", "2", "95", "%", "百分之", "九十五", "万", "亿",
    "余", "多", "至",
    "—", "次", "期", "学时", "个", "件", "名", "以上", "以下", "以内", "内", "不少于", "不低于", "少于", "达到", "分别达", "达", "率", "出庭应诉率",
    "满意度", "占",
    "占比", "比", "指数", "的", "总数", "压减", "下降", "提高", "逐年", "增加", "同比", "全覆盖", "全部", "均", "都", "所有", "应", "接", "尽", "原则",
    "到",
    "2025年", "2022年年底前", "6月底前", "年", "年内", "每年", "任期内", "前", "底", "上年", "预算", "安排", "排名", "全省", "第2", "前列", "走在", "力争",
    "探索", "确保",
    "清单", "标准", "公布", "编制", "和", "及", "以及", "三分之一", "0", "99999999999999999999999", ".", "3.5", "１２", "同志", "建成", "完成",
    "一支", "两级", "市", "县",
    "四级", "从", "对", "在", "为", "基础", "办结", "1日", "届", "全会", "10+N", "7×24小时", "\u{FFFD}", " ", "A", "\n", "等", "之一", "共",
    "30", "日", "2月30日前",
  ]

  /// A linear congruential generator: the same sentences on every run.
  private struct Generator {
    var state: UInt64
    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  @Test("no recombination of the grammar's words stops the extractor, and each quote is a part of its sentence")
  func recombined() throws {
    let extractor = TargetExtractor(register: try IndicatorRegister(tsv: "", file: "empty"))
    var generator = Generator(state: 20_251_121)
    for round in 0..<1_500 {
      let text = (0..<(2 + generator.next(18))).map { _ in Self.tokens[generator.next(Self.tokens.count)] }.joined()
      let sentence = Sentence(id: "x", text: text, original: text, source: SourceRange(start: 0, end: 0))
      let context = TargetContext(
        kind: round % 3 == 0 ? .annualReport : .plan, startYear: round % 2 == 0 ? 2021 : nil, isAchieved: round % 3 == 0
      )
      let found = extractor.extract(sentence, context: context)
      for target in found {
        #expect(ScalarText(text).contains(Word(target.quote)), "\(target.quote) stands not in \(text)")
        #expect(target.value.map { $0.isFinite } ?? true)
      }
      #expect(found == extractor.extract(sentence, context: context))
    }
  }

  @Test("a very long sentence is read in reasonable time")
  func long() throws {
    let extractor = TargetExtractor(register: try IndicatorRegister(tsv: "", file: "empty"))
    let text = String(repeating: "出庭应诉率达到95%、", count: 300)
    let sentence = Sentence(id: "x", text: text, original: text, source: SourceRange(start: 0, end: 0))
    #expect(extractor.extract(sentence, context: TargetContext(kind: .plan)).count == 300)
  }
}
