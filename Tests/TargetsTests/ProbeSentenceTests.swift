import Testing

@testable import Targets

@Suite("Sentences that were read wrongly when they were first tried")
struct ProbeSentenceTests {
  @Test("every target of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    P 3.行政执法人员每年接受公共法律知识、业务知识培训不少于60学时。
    = duration ge 60 学时 officer-training-hours per=year scope=行政执法人员
    P 行政规范性文件合法性审核率、报备率、报备及时率、规范率均达到100%。
    = percent eq 100 % document-review-rate
    = percent eq 100 % filing-rate
    = percent eq 100 % filing-timeliness
    = percent eq 100 % filing-regularity
    P 行政机关负责人出庭应诉率达到95%以上，其中一审案件不低于98%。
    = percent ge 95 % head-appearance
    = percent ge 98 % head-appearance scope=一审案件
    P 每年听取法治政府建设工作汇报不少于1次。
    = frequency ge 1 次 briefings per=year
    P 各部门应于每年3月1日前报送上年度法治政府建设情况报告，4月1日前向社会公开。
    = deadline le - - annual-report-submission per=year
    = deadline le - - *向社会公开 per=year
    R （一）组织领导干部旁听庭审12场次、600余人次。
    = count eq 12 场次 court-visits achieved
    = count gt 600 人次 *组织领导干部旁听庭审人次 achieved
    W “扫码入企”覆盖率11月底前达到95%以上。
    = percent ge 95 % *“扫码入企”覆盖率 due=2022-11-30
    P 法制审核人员占本单位执法人员总数的比例不低于5%，每个部门至少1人。
    = percent ge 5 % review-staff-share
    = count ge 1 人 review-staff scope=每个部门
    W 三季度前完成执法证件换发，四季度开展案卷评查。
    = deadline le - - certificate-renewal due=2022-06-30
    = deadline le - - *案卷评查 due=2022-12-31
    W 年内完成对12个部门的法治督察。
    = count eq 12 个 inspected-units due=2022-12-31
    P 建立法治联络站，实现每个村（社区）全覆盖。
    = coverage eq 100 % *法治联络站覆盖率 scope=每个村（社区）
    P 对出庭率低于60%的单位予以通报，对注册资本500万元以下的企业简化登记。
    R 行政机关败诉率由2020年的9.5%下降到6.1%。
    = percent eq 6.1 % litigation-loss achieved
    W 公职律师人数达到35名，占律师总数的8%以上。
    = count ge 35 名 government-lawyers
    = percent ge 8 % government-lawyers-share
    W 区、镇两级政府常务会议年度学法分别不少于4次、2次。
    = count ge 4 次 council-study scope=区
    = count ge 2 次 council-study scope=镇
    W 五日内作出是否受理的决定，逾期率为零。
    = duration le 5 日 *作出是否受理的决定时限
    = percent eq 0 % *逾期率
    """
}

@Suite struct ListMarkerTests {
  @Test(
    "a number of outline or list is taken off, a number of the statement is not",
    arguments: [
      ("3.行政执法", "行政执法"), ("（一）全年", "全年"), ("(2)全年", "全年"), ("一是组织", "组织"), ("二要抓好", "抓好"), ("①开展", "开展"),
      ("三、加强", "加强"), ("12、加强", "加强"), ("3.5万人", "3.5万人"), ("3次以上", "3次以上"), ("三、四季度", "三、四季度"), ("一般事项", "一般事项"),
      ("（试行）办法", "（试行）办法"), ("2人以上", "2人以上"), ("5", "5"), ("", ""),
    ])
  func trim(_ text: String, _ expected: String) {
    let words = ScalarText(text)
    #expect(words.string(ListMarker.trim(words, words.bounds)) == expected)
  }
}
