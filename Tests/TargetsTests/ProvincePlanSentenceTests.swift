import Testing

@testable import Targets

@Suite("Sentences of plans, rates first")
struct ProvincePlanSentenceTests {
  @Test("every target of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    P 到2025年，全省行政机关负责人出庭应诉率达到95%以上，行政诉讼败诉率控制在10%以内。
    = percent ge 95 % head-appearance due=2025-12-31 scope=全省
    = percent le 10 % litigation-loss due=2025-12-31
    P 县级以上政府领导班子每年至少举办两次法治专题讲座，领导班子成员每人每年旁听庭审不少于1次。
    = frequency ge 2 次 lectures per=year scope=县级以上政府领导班子
    = frequency ge 1 次 court-visits per=year scope=领导班子成员
    P 行政执法人员每人每年参加公共法律知识培训不少于40学时、专门法律知识培训不少于20学时。
    = duration ge 40 学时 officer-training-hours per=year scope=行政执法人员
    = duration ge 20 学时 officer-training-hours per=year scope=行政执法人员
    P 自收到备案材料之日起15个工作日内完成审查。
    = duration le 15 个工作日 filing-review-time
    P 2023年6月底前，各县（市、区）完成行政裁量权基准制定工作。
    = deadline le - - *行政裁量权基准制定工作 due=2023-06-30
    P 规范性文件公开征求意见的期限不少于30日，紧急情况下不少于7日。
    = duration ge 30 日 document-comment-period
    = duration ge 7 日 document-comment-period scope=紧急情况下
    P 将企业开办时间压缩至1个工作日以内，工程建设项目审批时间压减至80个工作日以内。
    = duration le 1 个工作日 business-opening-time
    = duration le 80 个工作日 construction-approval-time
    P 政务服务事项承诺办理时限较法定时限压减80%以上。
    = percent ge 80 % time-limit-cut
    P 12345热线接通率、办结率、满意率分别达到98%、99%和95%以上。
    = percent ge 98 % hotline-connection-rate
    = percent ge 99 % hotline-completion-rate
    = percent ge 95 % hotline-satisfaction
    P 实现一村（社区）一法律顾问全覆盖，每万人拥有律师数达到4.5名。
    = coverage eq 100 % village-counsel-coverage
    = count ge 4.5 名 lawyers-per-10000
    P 力争到“十四五”末，全市建成省级法治政府建设示范县（市、区）2个、示范项目5个。
    = count eq 2 个 demonstration-provincial due=2025-12-31 strive
    = count eq 5 个 *示范项目数 due=2025-12-31 strive
    P 每季度至少开展一次行政执法案卷评查，每次抽查案卷不少于50份。
    = frequency ge 1 次 supervision-checks per=quarter
    = count ge 50 份 case-files-reviewed
    P 市、县两级政府部门法制审核人员占执法人员总数的比例分别不低于5%和3%。
    = percent ge 5 % review-staff-share scope=市
    = percent ge 3 % review-staff-share scope=县
    P 各级政府常务会议每年专题研究法治政府建设工作不少于2次，会前学法不少于4次。
    = frequency ge 2 次 meetings per=year scope=各级政府常务会议
    = frequency ge 4 次 council-study per=year
    P 人民调解成功率达到百分之九十六以上，民转刑案件数量逐年下降。
    = percent ge 96 % mediation-success
    = count down - - *民转刑案件数量
    P 重大行政执法决定法制审核率、行政执法信息公示率均达100%。
    = percent eq 100 % enforcement-review-rate
    = percent eq 100 % enforcement-publication
    P 探索在3个乡镇开展行政执法监督试点。
    = count eq 3 个 *乡镇开展行政执法监督试点数 explore
    P 争取2024年进入全省法治政府建设考核前3名。
    = rank le 3 名 assessment-rank due=2024-12-31 scope=全省 strive
    P 行政复议案件法定期限内结案率100%，行政复议决定履行率100%。
    = percent eq 100 % reconsideration-on-time
    = percent eq 100 % *行政复议决定履行率
    P 把法治建设成效纳入县（市、区）高质量发展综合绩效考核，分值权重不低于5%。
    = percent ge 5 % assessment-weight
    P 年底前完成行政规范性文件集中清理，清理结果于12月15日前向社会公布。
    = deadline le - - *行政规范性文件集中清理 due=2021-12-31
    = deadline le - - *清理结果向社会公布 due=2021-12-15
    P 每年3月1日前，县级以上地方各级人民政府向同级党委、人大常委会和上一级政府报告上一年度法治政府建设情况。
    = deadline le - - annual-report-submission per=year
    P 除有法定依据外，同一执法主体对同一企业的现场检查每年不超过2次。
    = frequency le 2 次 inspection-frequency per=year scope=除有法定依据外
    P 行政处罚案件应当有两名以上持有执法证件的执法人员参加。
    = count ge 2 名 minimum-officers scope=行政处罚案件
    P 配备专职行政复议人员，县级复议机构不少于3人，市级不少于8人。
    = count ge 3 人 reconsideration-handlers scope=县级复议机构
    = count ge 8 人 reconsideration-handlers scope=市级
    P 三年内实现司法所规范化建设达标率100%。
    = percent eq 100 % justice-office-standard due=2023-12-31
    P 推动执法力量下沉，乡镇（街道）执法人员占比不低于三分之二。
    = ratio ge 0.6667 - officers-sunk-share scope=乡镇（街道）
    P 全面推行证明事项告知承诺制，实现政务服务事项应上尽上、全程在线。
    = coverage eq 100 % *政务服务事项应上尽上率
    P 到2035年，基本建成法治国家、法治政府、法治社会。
    = deadline le - - *法治国家、法治政府、法治社会建成 due=2035-12-31
    P 持续降低行政诉讼发案量和败诉率，提升行政争议实质性化解率。
    = count down - - litigation-cases
    = percent down - % litigation-loss
    = percent up - % dispute-settlement-rate
    P 确保法治政府建设经费投入逐年增长，不低于上年水平。
    = money up - - funding-special per=year
    = ratio ge 100 % funding-ratio per=year
    P 政府法律顾问、公职律师实现党政机关全覆盖。
    = coverage eq 100 % counsel-coverage scope=党政机关
    = coverage eq 100 % government-lawyers-coverage scope=党政机关
    P 在30个工作日内办结，特殊情况可延长至60个工作日。
    = duration le 30 个工作日 *办结时限
    = duration le 60 个工作日 *办结时限 scope=特殊情况
    P 市级部门每年公开发布行政执法典型案例不少于3件，县级部门不少于1件。
    = count ge 3 件 guiding-cases per=year scope=市级部门
    = count ge 1 件 guiding-cases per=year scope=县级部门
    P 2022年10月底前，市司法局、各县（市、区）制定出台行政执法监督员管理办法、行政执法案卷评查办法、行政执法投诉举报办法。
    = deadline le - - *行政执法监督员管理办法出台 due=2022-10-31
    = deadline le - - *行政执法案卷评查办法出台 due=2022-10-31
    = deadline le - - *行政执法投诉举报办法出台 due=2022-10-31
    P 公共数据归集率达到90％，电子证照应用率提升到95％。
    = percent ge 90 % data-sharing-rate
    = percent ge 95 % ecertificate-rate
    """
}
