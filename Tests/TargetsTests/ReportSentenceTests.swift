import Testing

@testable import Targets

@Suite("Sentences of annual reports")
struct ReportSentenceTests {
  @Test("every result of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    R 2021年，全市共办理行政复议案件1,245件，同比增长12.3%，综合纠错率15.6%，调解和解率达32%。
    = count eq 1245 件 reconsideration-cases achieved
    = percent eq 12.3 % *行政复议案件增长率 achieved
    = percent eq 15.6 % reconsideration-correction achieved
    = percent eq 32 % reconsideration-mediation achieved
    R 全年举办法治专题讲座6期，开展领导干部旁听庭审活动23场次，参与人数1500余人次。
    = count eq 6 期 lectures achieved
    = count eq 23 场次 court-visits achieved
    = count gt 1500 人次 *领导班子成员旁听庭审参与人数 achieved
    R 行政机关负责人出庭应诉率100%，同比上升5.2个百分点，一审行政诉讼败诉率为7.8%，低于全省平均水平。
    = percent eq 100 % head-appearance achieved
    = percent eq 5.2 个百分点 *行政机关负责人出庭应诉率提升幅度 achieved
    = percent eq 7.8 % litigation-loss achieved
    R 制定政府规章2部，审核规范性文件56件，提出修改意见120余条，废止规范性文件13件。
    = count eq 2 部 rules-made achieved
    = count eq 56 件 documents-made achieved
    = count gt 120 条 *修改意见数 achieved
    = count eq 13 件 documents-made achieved
    R 全市3260名行政执法人员通过资格考试，持证率98%。
    = count eq 3260 名 officers-examined achieved
    = percent eq 98 % officer-certified-share achieved
    R 承办人大代表建议102件、政协提案98件，办复率100%，满意率99.5%。
    = count eq 102 件 proposals-handled achieved
    = count eq 98 件 proposals-handled achieved
    = percent eq 100 % proposal-completion achieved
    = percent eq 99.5 % proposal-satisfaction achieved
    R 我市在全省法治政府建设考核中位列第三，营商环境评价排名全国第15位。
    = rank eq 3 名 assessment-rank scope=全省 achieved
    = rank eq 15 名 rank-environment scope=全国 achieved
    R 主动公开政府信息2.3万条，受理依申请公开342件，全部按期答复。
    = count eq 23000 条 disclosures achieved
    = count eq 342 件 requests-handled achieved
    = coverage eq 100 % request-reply-rate scope=依申请公开342件 achieved
    R 12345热线受理群众诉求45.6万件，按时办结率99.2%，群众满意率97.8%。
    = count eq 456000 件 *群众诉求数 achieved
    = percent eq 99.2 % hotline-completion-rate achieved
    = percent eq 97.8 % hotline-satisfaction achieved
    R 编制《2021年度重大行政决策事项目录》，将8项重大事项纳入目录管理。
    = count eq 8 项 *重大事项数 achieved
    R 市政府常务会议共审议法治议题18个，会前学法12次。
    = count eq 18 个 *法治议题数 achieved
    = count eq 12 次 council-study achieved
    R 排查化解矛盾纠纷8900余起，调解成功率98.7%，涉及金额1.2亿元。
    = count gt 8900 起 mediated-disputes achieved
    = percent eq 98.7 % mediation-success achieved
    = money eq 120000000 元 *涉及金额 achieved
    R 建成全国民主法治示范村（社区）15个、省级86个，培育“法律明白人”1.2万名。
    = count eq 15 个 democratic-villages-count achieved
    = count eq 86 个 democratic-villages-count scope=省级 achieved
    = count eq 12000 名 village-law-persons achieved
    R 全市行政许可事项承诺时限平均压缩85%，即办件占比达60%。
    = percent eq 85 % time-limit-cut scope=行政许可事项 achieved
    = percent eq 60 % instant-handling-rate achieved
    R 政府法律顾问出具法律意见书320份，参与重大决策45次。
    = count eq 320 份 counsel-opinions achieved
    = count eq 45 次 *参与重大决策次数 achieved
    R 清理取消证明事项112项，保留28项。
    = count eq 112 项 certificates-cancelled achieved
    = count eq 28 项 certificates-kept achieved
    R 市委书记、市长3次主持召开会议研究法治政府建设工作。
    = count eq 3 次 meetings achieved
    R 2022年，全市行政机关负责人出庭应诉率为99.3%，较上年提高1.2个百分点；行政机关败诉率9.1%，下降3.4个百分点。
    = percent eq 99.3 % head-appearance scope=全市 achieved
    = percent eq 1.2 个百分点 *行政机关负责人出庭应诉率提升幅度 achieved
    = percent eq 9.1 % litigation-loss achieved
    = percent eq 3.4 个百分点 *行政机关败诉率下降幅度 achieved
    R 全年共收到行政复议申请1027件，受理936件，审结882件，其中维持510件、撤销67件，纠错率7.6%。
    = count eq 1027 件 reconsideration-cases achieved
    = count eq 936 件 reconsideration-cases achieved
    = count eq 882 件 reconsideration-closed achieved
    = count eq 510 件 *行政复议案件维持数 achieved
    = count eq 67 件 *行政复议案件撤销数 achieved
    = percent eq 7.6 % reconsideration-correction achieved
    R 开展行政执法专项监督检查6次，评查行政执法案卷1200余卷，发现问题346个，下发《行政执法监督通知书》15份。
    = count eq 6 次 supervision-checks achieved
    = count gt 1200 卷 case-files-reviewed achieved
    = count eq 346 个 *发现问题数 achieved
    = count eq 15 份 *下发《行政执法监督通知书》数 achieved
    R 新建改扩建公共法律服务站点32个，提供法律咨询5.6万人次，办理法律援助案件2380件，同比增长15%。
    = count eq 32 个 *改扩建公共法律服务站点数 achieved
    = count eq 56000 人次 *提供法律咨询数 achieved
    = count eq 2380 件 legal-aid-cases achieved
    = percent eq 15 % *法律援助案件增长率 achieved
    R 累计取消行政许可事项98项、下放45项，政务服务事项网上可办率达99.6%，“最多跑一次”比例超过95%。
    = count eq 98 项 *行政许可事项数 achieved
    = count eq 45 项 project-transfer achieved
    = percent eq 99.6 % online-processing-rate achieved
    = percent gt 95 % one-trip-rate achieved
    R 全市现有公职律师412名，党政机关法律顾问覆盖率达到100%。
    = count eq 412 名 government-lawyers achieved
    = percent eq 100 % counsel-coverage scope=党政机关 achieved
    R 企业开办时间压缩至0.5个工作日，工程建设项目审批时间压缩至40个工作日以内。
    = duration eq 0.5 个工作日 business-opening-time achieved
    = duration le 40 个工作日 construction-approval-time achieved
    R 审议通过《XX市养犬管理条例》等地方性法规2件，公布政府规章3件。
    = count eq 2 件 *地方性法规数 achieved
    = count eq 3 件 *公布政府规章数 achieved
    R 查处食品药品违法案件1563起，罚没款2300万元，移送司法机关41件。
    = count eq 1563 起 penalty-cases achieved
    = money eq 23000000 元 *罚没款 achieved
    = count eq 41 件 criminal-referrals achieved
    R 我市连续三年在全省法治政府建设考评中获评优秀等次，2个项目入选全省法治政府建设创新案例。
    = count eq 2 个 *项目入选全省法治政府建设创新案例数 achieved
    R 组织2.6万名国家工作人员参加网上学法考试，参考率99.8%，合格率99.5%。
    = count eq 26000 名 exam-takers achieved
    = percent eq 99.8 % exam-participation achieved
    = percent eq 99.5 % exam-pass achieved
    R 行政裁量权基准动态调整，梳理公布轻微违法不予处罚事项清单4批共计172项。
    = count eq 172 项 lenient-items achieved
    R 排名全国第8、全省第1，较2020年提升12个位次。
    = rank eq 8 名 *排名 scope=全国 achieved
    = rank eq 1 名 *排名 scope=全省 achieved
    = count eq 12 个 *位次数 achieved
    R 政府常务会议会前学法9次，举办市管领导干部法治专题培训班2期，培训120人次。
    = count eq 9 次 council-study achieved
    = count eq 2 期 leaders-training achieved
    = count eq 120 人次 *领导干部法治培训数 achieved
    R 人民调解组织调处矛盾纠纷3.2万件，成功率99.1%，“法治副校长”配备率100%。
    = count eq 32000 件 mediated-disputes achieved
    = percent eq 99.1 % mediation-success achieved
    = percent eq 100 % vice-principal-rate achieved
    """
}
