import Testing

@testable import Targets

@Suite("Sentences of work plans and of next steps")
struct WorkPlanSentenceTests {
  @Test("every target of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    N 2022年，力争行政机关负责人出庭应诉率达到100%，全年举办专题培训不少于4期。
    = percent eq 100 % head-appearance due=2022-12-31 strive
    = frequency ge 4 期 *专题培训次数 per=year strive
    N 6月底前完成行政执法证件换发工作。
    = deadline le - - certificate-renewal due=2022-06-30
    N 下一步，力争2023年底前建成省级法治政府建设示范市，全面完成行政复议体制改革任务。
    = deadline le - - *省级法治政府建设示范市建成 due=2023-12-31 strive
    N 一是每季度开展一次执法案卷评查，二是确保重大行政决策合法性审查率100%。
    = frequency eq 1 次 supervision-checks per=quarter
    = percent eq 100 % decision-review-rate
    W 全年召开领导小组会议不少于2次，6月底前制定年度立法计划，12月底前完成执法人员轮训。
    = frequency ge 2 次 meetings per=year
    = deadline le - - *年度立法计划制定 due=2022-06-30
    = deadline le - - *执法人员轮训 due=2022-12-31
    W 4月底前，出台重大行政决策事项目录，9月底前建成行政执法监督平台。
    = deadline le - - *重大行政决策事项目录出台 due=2022-04-30
    = deadline le - - *行政执法监督平台建成 due=2022-09-30
    W 全年开展普法宣传活动100场次以上，群众法律知识知晓率达到90%以上。
    = frequency ge 100 场次 popularization-events per=year
    = percent ge 90 % popularization-awareness
    W 力争年内创成省级法治政府建设示范区。
    = deadline le - - *省级法治政府建设示范区创成 due=2022-12-31 strive
    W 行政机关负责人出庭应诉率力争达到100%，行政诉讼案件败诉率低于全市平均水平。
    = percent eq 100 % head-appearance strive
    """
}
