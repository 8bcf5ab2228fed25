import Testing

@testable import Targets

@Suite("Sentences of further plans and reports")
struct MixedSentenceTests {
  @Test("every target of the sentence is read, and nothing else", arguments: SentenceTable.cases(table))
  func sentence(_ item: SentenceTable.Case) throws {
    let found = try SentenceTable.found(item)
    #expect(found == item.expected)
  }

  private static let table = """
    P 全面推行行政执法公示制度、执法全过程记录制度、重大执法决定法制审核制度，2022年年底前实现各级行政执法机关全覆盖。
    = coverage eq 100 % three-systems-coverage due=2022-12-31
    P 建立行政规范性文件定期清理制度，每隔2年组织一次全面清理。
    = frequency eq 1 次 *清理次数 per=two-years
    P 各市（州）、县（市、区）政府每届任期内至少开展一次法治政府建设综合督察。
    = frequency ge 1 次 inspections-held per=term scope=各市（州）、县（市、区）政府
    P 到2024年年底，全省司法所全部达到规范化建设标准，每个司法所配备工作人员不少于3名，其中政法专项编制人员不少于2名。
    = coverage eq 100 % justice-office-standard due=2024-12-31 scope=司法所
    = count ge 3 名 justice-office-staff due=2024-12-31 scope=每个司法所
    = count ge 2 名 *政法专项编制人员数 due=2024-12-31
    P 优化审批流程，一般性企业投资项目全流程审批时间不超过50个工作日，小型低风险项目不超过15个工作日。
    = duration le 50 个工作日 *一般性企业投资项目全流程审批时间
    = duration le 15 个工作日 *一般性企业投资项目全流程审批时间 scope=小型低风险项目
    P 推动政务服务“一网通办”，实现90%以上的政务服务事项“最多跑一次”，省级行政许可事项全程网办率达到95%以上。
    = percent ge 90 % one-trip-rate
    = percent ge 95 % full-online-rate scope=省级行政许可事项
    P 行政机关负责人出庭应诉率不低于90%，其中涉及食品药品安全、生态环境保护等重大案件的出庭应诉率必须达到100%。
    = percent ge 90 % head-appearance
    = percent eq 100 % head-appearance scope=涉及食品药品安全、生态环境保护等重大案件
    P 按照“十四五”规划要求，县级以上公安机关、市场监管、城市管理等执法任务较重的部门公职律师配备不少于3人。
    = count ge 3 人 government-lawyers scope=县级以上公安机关、市场监管、城市管理等执法任务较重的部门公职律师
    P 2023年12月31日前，各级政府及其部门全面完成现行有效行政规范性文件标准文本数据库建设。
    = deadline le - - *现行有效行政规范性文件标准文本数据库建设 due=2023-12-31
    P 在2025年以前，实现综合行政执法人员统一着装率100%、执法装备达标率90%。
    = percent eq 100 % *综合行政执法人员统一着装率 due=2024-12-31
    = percent eq 90 % *执法装备达标率 due=2024-12-31
    P 领导干部每年应当完成不少于20学时的网络法治课程学习，科级干部不少于16学时。
    = duration ge 20 学时 staff-training-hours per=year scope=领导干部
    = duration ge 16 学时 staff-training-hours per=year
    P 实行重大行政执法决定备案制度，自作出决定之日起十五日内报司法行政部门备案。
    = duration le 15 日 *报司法行政部门备案时限
    P 优化营商环境，新登记企业开办全流程一天办结、零费用。
    = duration le 1 天 business-opening-time
    P 健全完善“一件事”集成服务，年内推出不少于15项“一件事”，2023年达到50项。
    = count ge 15 项 one-matter-services per=year
    = count ge 50 项 one-matter-services due=2023-12-31
    P 加强行政复议规范化建设，行政复议听证率逐步提高到20%以上，复议决定网上公开率达到80%。
    = percent ge 20 % reconsideration-hearing-rate
    = percent ge 80 % *复议决定网上公开率
    P 行政诉讼败诉案件数量比2020年下降三分之一。
    = ratio eq 0.3333 - *行政诉讼败诉案件数量下降率
    P 法治建设绩效在县（市、区）综合考核中的分值由3分提高到5分。
    = count ge 5 分 *法治建设绩效在县（市、区）综合考核中的分值
    P 构建覆盖市、县、乡、村四级的公共法律服务网络，半小时公共法律服务圈基本形成。
    P 对行政执法人员，每年组织不少于两次集中培训，培训时间累计不得少于60学时。
    = frequency ge 2 次 officer-training-sessions per=year scope=行政执法人员
    = duration ge 60 学时 officer-training-hours per=year
    P 大力推进基层法治建设，创建全国民主法治示范村（社区）8个以上，打造法治文化阵地20个。
    = count ge 8 个 democratic-villages-count
    = count eq 20 个 culture-sites
    P 推进乡镇（街道）合法性审查全覆盖，2023年6月底前实现乡镇（街道）合法性审查机构和人员全覆盖。
    = coverage eq 100 % township-review-coverage
    = coverage eq 100 % *乡镇（街道）合法性审查机构和人员覆盖率 due=2023-06-30
    P 全面建立执法人员资格管理和持证上岗制度，未取得执法资格的一律不得上岗执法。
    P 加大财政投入，法治政府建设工作经费按辖区人口人均不低于1元的标准列入财政预算。
    = money ge 1 元 funding-special
    P 严格执行规范性文件“三统一”制度，统一登记率、统一编号率、统一印发率均为100%。
    = percent eq 100 % *统一登记率
    = percent eq 100 % *统一编号率
    = percent eq 100 % *统一印发率
    R 去年以来，全市共排查各类矛盾纠纷12,386件，化解12,198件，化解率98.5%。
    = count eq 12386 件 mediated-disputes achieved
    = count eq 12198 件 mediated-disputes achieved
    = percent eq 98.5 % mediation-success achieved
    R 在2021年度全省法治政府建设督察中，我市得分95.6分，位居全省第一方阵。
    = count eq 95.6 分 *得分 scope=在2021年度全省法治政府建设督察中 achieved
    R 市本级行政许可事项由356项精简至298项，即办率提高到72.5%，平均跑动次数降至0.02次。
    = count eq 298 项 *市本级行政许可事项数 achieved
    = percent eq 72.5 % instant-handling-rate achieved
    = count eq 0.02 次 *平均跑动次数 achieved
    R 目前，全市共有行政执法人员5,236人，其中法制审核人员312人，占比5.96%。
    = count eq 5236 人 *有行政执法人员数 achieved
    = count eq 312 人 review-staff achieved
    = percent eq 5.96 % review-staff-share achieved
    R 完成规章立法后评估1件，清理行政规范性文件1038件，其中宣布失效86件、修改12件。
    = count eq 1 件 *规章立法后评估数 achieved
    = count eq 1038 件 documents-cleaned achieved
    = count eq 86 件 *规章规范性文件宣布失效数 achieved
    = count eq 12 件 *规章规范性文件修改数 achieved
    R 全市21个乡镇（街道）全部完成综合行政执法改革，下放执法事项87项。
    = coverage eq 100 % *乡镇（街道）完成综合行政执法改革率 scope=乡镇（街道） achieved
    = count eq 87 项 township-items achieved
    R 全年组织普法讲座120余场，发放宣传资料8万余份，受教育群众达15万人次。
    = count gt 120 场 popularization-events achieved
    = count gt 80000 份 *发放宣传资料数 achieved
    = count eq 150000 人次 *受教育群众数 achieved
    R 扎实推进政务公开，全年发布信息12360条，办理政府信息公开申请187件，按期答复率100%。
    = count eq 12360 条 disclosures achieved
    = count eq 187 件 requests-handled achieved
    = percent eq 100 % request-reply-rate achieved
    R 深入开展“八五”普法，法治宣传教育“七进”活动覆盖率达95%以上。
    = percent ge 95 % *法治宣传教育“七进”活动覆盖率 achieved
    R 2020年、2021年连续两年在全市考核中获得第一名。
    = rank eq 1 名 *连续两年在全市考核中排名 scope=全市 achieved
    R 全区15个镇街实现“一村（居）一法律顾问”全覆盖，法律顾问全年提供服务6800余次。
    = coverage eq 100 % village-counsel-coverage scope=15个镇街 achieved
    = count gt 6800 次 *提供服务次数 achieved
    N （二）推进严格规范公正文明执法，案卷评查合格率达98%以上。
    = percent ge 98 % case-file-quality
    N 明年，计划开展法治督察2轮，组织培训班不少于5期。
    = count eq 2 轮 inspections-held
    = count ge 5 期 *培训班次数
    """
}
