import PlanModel
import Testing

@testable import Alignment

@Suite struct TrainingDocumentTests {
  private let text = """
    D\tcounty-plan-2021\t某县方案
    ¶\tZ01\t为推进工作，制定本方案。
    P\t-\t二、主要任务
    S\tD01\t（一）规范执法
    T\tD04\t1.推行三项制度。
    .\tD04,D15\t推行公示制度。
    T\tD05\t第十二条　执法人员持证上岗
    .\t-\t各单位：
    P\tI02\t三、组织保障
    .\tI02\t加强领导。
    """

  @Test("sentences stand under their task's title without its number, or under the nearest heading")
  func headings() throws {
    let lines = try TrainingDocument(text, id: "x", file: "x.tsv").lines
    #expect(
      lines.map(\.input.heading)
        == [
          "", "二、主要任务", "（一）规范执法", "推行三项制度", "推行三项制度", "　执法人员持证上岗", "　执法人员持证上岗", "三、组织保障", "三、组织保障",
        ].map { $0.replacing("　", with: "") })
    #expect(lines.map(\.isStructural) == [false, true, true, false, false, false, false, true, false])
    #expect(lines[4].topics == ["D04", "D15"])
    #expect(lines[4].input.section == "（一）规范执法")
    #expect(lines[4].input.part == "二、主要任务")
    #expect(lines[6].topics.isEmpty)
    #expect(lines[8].input.section == nil)
  }

  @Test("a line of another form is named")
  func damaged() {
    let error = #expect(throws: InputError.self) {
      try TrainingDocument("D\tx\ty\nQ\t-\t甲。\n", id: "x", file: "x.tsv")
    }
    #expect(error?.line == 2)
  }
}
