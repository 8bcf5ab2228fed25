import Testing

@testable import Targets

@Suite("Sentences of plans, duties and deliverables")
struct CountyPlanSentenceTests {
  @Test("every target of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    P 严格落实2名以上执法人员亮证执法要求。
    = count ge 2 名 minimum-officers per=case
    P 法治督察每两年实现一次全覆盖。
    = coverage eq 100 % inspection-coverage per=two-years
    P 到2023年，行政执法案卷优秀率较2021年提高5个百分点。
    = percent eq 5 个百分点 *行政执法案卷优秀率提升幅度 due=2023-12-31
    P 强化“双随机、一公开”监管，年度抽查比例不低于5%，抽查结果公示率达到100%。
    = percent ge 5 % *年度抽查比例
    = percent eq 100 % random-inspection-publication
    P 2022年以来，全市行政机关负责人出庭应诉率已达98.5%，在此基础上力争2025年达到100%。
    = percent eq 98.5 % head-appearance scope=全市 achieved
    = percent eq 100 % head-appearance due=2025-12-31 scope=全市 strive
    P 各级政府主要负责人任期内至少述法1次，法治督察对象每年不少于三分之一。
    = frequency ge 1 次 *述法次数 per=term scope=各级政府主要负责人
    = ratio ge 0.3333 - *法治督察对象 per=year
    P 安排法治政府建设专项资金500万元，对获得省级命名的县（市、区）一次性奖励20万元。
    = money eq 5000000 元 *法治政府建设专项资金
    = money eq 200000 元 *获得省级命名的县（市、区）一次性奖励
    P 全县12个乡镇全部设立综合行政执法队，执法人员持证上岗率达到100％。
    = coverage eq 100 % *乡镇设立综合行政执法队率 scope=乡镇
    = percent eq 100 % officer-certified-share
    P 组织不少于2期行政执法人员培训班，培训人数达300人次以上。
    = count ge 2 期 officer-training-sessions
    = count ge 300 人次 officers-trained
    P 各地各部门主要负责人每年至少主持召开1次专题会议研究法治政府建设工作，每年听取2次以上法治建设情况汇报。
    = frequency ge 1 次 meetings per=year scope=各地各部门主要负责人
    = frequency ge 2 次 briefings per=year
    P 2025年底前，全市80%以上的乡镇（街道）完成法治化综合改革。
    = percent ge 80 % *乡镇（街道）完成法治化综合改革比例 due=2025-12-31
    P 建立健全行政执法监督员制度，聘任行政执法监督员不少于50名。
    = count ge 50 名 supervision-members
    P 到2025年，全省各级公共法律服务中心规范化建设率达到100%，村（社区）“法律明白人”每村不少于3名。
    = percent eq 100 % *各级公共法律服务中心规范化建设率 due=2025-12-31 scope=全省
    = count ge 3 名 village-law-persons due=2025-12-31 scope=村（社区）“法律明白人”每村
    P 将行政处罚案件平均办理时限由90天压缩到60天以内。
    = duration le 60 天 *行政处罚案件平均办理时限
    P 严格落实行政执法案卷评查制度，案卷合格率保持在98%以上。
    = percent ge 98 % case-file-quality
    P 县（市、区）行政复议机构专职办案人员不少于3名，年办案量超过200件的不少于6名。
    = count ge 3 名 reconsideration-handlers
    = count ge 6 名 *年办案量超过200件数 scope=年办案量超过200件的
    P 推动市县两级政府门户网站规范性文件公开率、政策解读率双百分百。
    = percent eq 100 % document-openness-rate
    = percent eq 100 % policy-interpretation
    P 12345热线诉求按期办结率不低于百分之九十五，群众满意率不低于90％。
    = percent ge 95 % hotline-completion-rate
    = percent ge 90 % hotline-satisfaction
    P 涉企行政检查频次同比下降20%以上。
    = percent ge 20 % *涉企行政检查频次下降率
    P 国家工作人员学法用法考试参考率、合格率均在98%以上。
    = percent ge 98 % exam-participation
    = percent ge 98 % exam-pass
    P 从2023年起，每年开展一次营商环境满意度调查，企业满意度稳定在90分以上。
    = frequency eq 1 次 *营商环境满意度调查次数 per=year
    = count ge 90 分 business-environment-satisfaction
    P 新任科级以上领导干部任前法律知识考试实现全覆盖。
    = coverage eq 100 % pre-appointment-exam
    P 司法建议书、检察建议书按期反馈率达到100%，采纳率不低于95%。
    = percent eq 100 % recommendation-response
    = percent ge 95 % recommendation-adoption
    P 法治政府建设示范创建活动每两年开展一次，2021年启动第二批示范创建。
    = frequency eq 1 次 *法治政府建设示范创建活动次数 per=two-years
    = deadline le - - *第二批示范创建启动 due=2021-12-31
    P 对全市各县（市、区）和市直部门每3年开展一轮法治督察。
    = frequency eq 1 轮 inspections-held per=three-years scope=全市各县（市、区）和市直部门
    P 制定行政规范性文件应当公开征求意见，期限一般不少于7个工作日。
    = duration ge 7 个工作日 document-comment-period
    P 县级以上人民政府部门应当自规范性文件公布之日起30日内报送备案。
    = duration le 30 日 filing-time-limit
    P 将行政执法经费纳入本级财政预算，确保专项经费每年增长不低于10%。
    = percent ge 10 % *专项经费增长率 per=year
    P 乡镇（街道）综合行政执法队伍人员不少于15人，持证率不低于80%。
    = count ge 15 人 township-enforcement-staff
    = percent ge 80 % officer-certified-share
    P 各级行政机关负责人出庭应诉率保持100%，主要负责人每年出庭应诉不少于1件。
    = percent eq 100 % head-appearance scope=各级行政机关
    = count ge 1 件 head-appearance-count per=year scope=主要负责人
    P 2022年6月底前，50%的市直部门完成公职律师设立，年底前实现全覆盖。
    = percent eq 50 % *市直部门完成公职律师设立比例 due=2022-06-30
    = coverage eq 100 % government-lawyers-coverage due=2022-12-31
    P 加强与长三角三省一市的合作，深化“一网通办”，联合发布3批跨省通办事项清单。
    = count eq 3 批 *跨省通办事项清单数
    P 推动矛盾纠纷就地化解率达到98%，信访积案化解率达到95%，越级上访量持续下降。
    = percent ge 98 % local-settlement-rate
    = percent ge 95 % petition-completion
    = count down - - *越级上访量
    P 第三方评估得分力争进入全省前五名。
    = rank le 5 名 assessment-rank scope=全省 strive
    P 到2022年年底，基本实现县乡两级政务公开标准化规范化，到2025年实现全覆盖。
    = deadline le - - *县乡两级政务公开标准化规范化 due=2022-12-31
    = coverage eq 100 % *县乡两级政务公开标准化规范化覆盖率 due=2025-12-31
    P 每个乡镇（街道）配备不少于3名专职人民调解员，每个村（社区）配备不少于1名。
    = count ge 3 名 *专职人民调解员数 scope=每个乡镇（街道）
    = count ge 1 名 *专职人民调解员数 scope=每个村（社区）
    P 到2024年，公职律师占全市律师总数的比例达到8%，县级以上党政机关公职律师全覆盖。
    = percent ge 8 % government-lawyers-share due=2024-12-31
    = coverage eq 100 % government-lawyers-coverage due=2024-12-31
    """
}
