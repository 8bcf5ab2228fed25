// Generated from Sources/Targets/Data/indicators.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let indicators = ####"""
# Register of indicators of law-based government, from official usage of 2015 to 2025. An expert may edit it.
# Columns: id; standard name; English name; topic (taxonomy/topics.tsv); kinds and units, separated by |, the usual
# one first; which value is stricter (higher, lower, earlier, none: values that cannot be ranked); synonyms; cues.
# A cue is a set of words joined by &, the first in the target's own clauses, the others anywhere in the sentence or
# its heading; a word behind ! must not stand in the target's clauses, one behind !! nowhere in the sentence. Lines with # are comments.
id	zh	en	topic	kind	unit	stricter	synonyms	cues
# A. Government functions
online-processing-rate	政务服务事项网上可办率	Share of services that can be handled online	H01	percent	%	higher	网上可办率|事项网上可办率|政务服务网上可办率|网上可办比例|可网办率|网办率	网上可办
online-application-rate	政务服务事项网上申报率	Share of services applied for online	H01	percent	%	higher	网上申报率|网上申办率|网上申请率|网上受理率|网上办理率|网上办件率	网上申报
full-online-rate	政务服务事项全程网办率	Share of services handled wholly online	H01	percent	%	higher	全程网办率|全流程网办率|全程网上办理率|全程网办比例|不见面审批率	全程网办
mobile-service-rate	政务服务事项掌上可办率	Share of services on mobile devices	H01	percent	%	higher	掌上可办率|移动端可办率|掌办率|掌上办理率	掌上可办
one-trip-rate	“最多跑一次”事项比例	Share of services with at most one trip	A12	percent|coverage	%	higher	最多跑一次率|最多跑一次实现率|最多跑一次事项占比|最多跑一次比例	最多跑一次
zero-trip-rate	“零跑动”事项比例	Share of services without a trip	A12	percent	%	higher	零跑动率|零跑动事项比例|即办件比例外跑零次率|零跑腿率	零跑动|零跑腿
instant-handling-rate	即办件比例	Share of services handled on the spot	A12	percent	%	higher	即办率|即办件占比|即时办结率|承诺件即办率	即办件
time-limit-cut	行政审批承诺时限压减率	Cut of promised approval time against the legal limit	A03	percent	%	higher	承诺时限压减率|审批时限压减率|办理时限压减率|承诺办结时限压减率|法定时限压减率|办理时限压缩率|审批时限压缩率|承诺时限压缩率	时限&压减|时限&压缩|时限&缩减
material-cut	申请材料压减率	Cut of application documents	A03	percent	%	higher	办事材料压减率|申报材料压减率|申请材料减少率	材料&压减|材料&精简
certificate-cut	证明事项压减率	Cut of required certificates	A06	percent	%	higher	证明事项清理压减率|基层证明压减率	压减率&证明
commitment-coverage	告知承诺制覆盖率	Coverage of notified commitment	A06	coverage|percent	%	higher	证明事项告知承诺制覆盖率|告知承诺制事项比例	告知承诺&全覆盖
service-window-rate	政务服务事项进驻政务大厅率	Share of services present in the service hall	A12	percent|coverage	%	higher	事项进驻率|应进必进率|综合窗口受理率|综窗受理率	进驻&政务&大厅|综合窗口
service-satisfaction	政务服务满意度	Satisfaction with government services	A12	percent	%	higher	政务服务好评率|好差评好评率|办事群众满意度|企业和群众办事满意度|政务服务满意率|政务服务好差评满意率|办事满意率	好差评&率|政务服务&满意
review-rectification	政务服务差评整改率	Share of poor ratings put right	A12	percent|coverage	%	higher	差评整改率|差评办结率|差评回访率|差评核实整改率	差评&整改|差评&回访
cross-province-items	跨省通办事项数	Services handled across provinces	A13	count	项|个|件	higher	跨省通办事项数量|省内通办事项数	跨省通办|省内通办|川渝通办
business-opening-time	企业开办时间	Time to open a business	A05	duration	个工作日|天|日|小时	lower	企业开办时限|开办企业时间|企业开办办理时间|开办企业办理时限	企业开办|开办企业|商事登记&办结
license-reform-coverage	“证照分离”改革覆盖率	Coverage of the separation of permits from licences	A05	coverage|percent	%	higher	证照分离改革覆盖率|证照分离改革全覆盖率|涉企经营许可事项证照分离改革覆盖率	证照分离&全覆盖
permit-list-publication	行政审批事项清单公布率	Publication of lists of approvals	A03	coverage|percent	%	higher	行政许可事项清单公布率|行政审批事项公布率	行政审批事项清单|行政许可事项清单
authority-list-publication	权责清单公布率	Publication of lists of powers and duties	A02	coverage|percent	%	higher	权责清单公开率|权力清单和责任清单公布率|权责清单编制率	权责清单&公布|权责清单&全覆盖
public-service-list-publication	公共服务事项清单公布率	Publication of lists of public services	A12	coverage|percent	%	higher	公共服务事项目录公布率|公共服务清单公布率	公共服务事项清单
construction-approval-time	工程建设项目审批时间	Time for construction approval	A08	duration	个工作日|天|日	lower	工程建设项目审批时限|工程建设项目全流程审批时间	工程建设项目&审批
property-registration-time	不动产登记办理时间	Time for registering real estate	A12	duration	个工作日|天|日|小时	lower	不动产登记时限|不动产登记办结时间	不动产登记
random-inspection-coverage	“双随机、一公开”监管覆盖率	Coverage of random inspection	A09	coverage|percent	%	higher	双随机抽查覆盖率|双随机一公开监管覆盖率|随机抽查事项覆盖率|双随机监管覆盖率|行政执法事项随机抽查覆盖率|双随机抽查事项覆盖率|“双随机、一公开”监管领域覆盖率	双随机&全覆盖|随机抽查&全覆盖|双随机&覆盖率
random-inspection-publication	双随机抽查结果公示率	Publication of random-inspection results	A09	percent|coverage	%	higher	抽查结果公示率|检查结果公示率|双随机检查结果公示率|抽查检查结果公示率	抽查结果&公示
joint-inspection-share	部门联合双随机抽查比例	Share of joint random inspections	A09	percent	%	higher	跨部门联合抽查比例|联合抽查占比|部门联合双随机抽查占比|跨部门联合双随机比例	联合抽查&比例|联合&双随机&占
joint-regulation-coverage	跨部门联合监管覆盖率	Coverage of joint regulation	A09	coverage|percent	%	higher	跨部门综合监管覆盖率|跨部门联合监管全覆盖率	跨部门&监管&全覆盖
credit-regulation-coverage	信用监管覆盖率	Coverage of credit-based regulation	A10	coverage|percent	%	higher	信用分级分类监管覆盖率|信用承诺覆盖率|信用评价覆盖率	信用&监管&全覆盖|信用分级分类&全覆盖
credit-repair-rate	信用修复办结率	Share of credit repairs completed	A10	percent	%	higher	信用修复及时率|信用修复率	信用修复
fair-competition-review	公平竞争审查率	Share of policies reviewed for fair competition	A15	percent|coverage	%	higher	公平竞争审查覆盖率|增量政策措施审查率|公平竞争审查实施率|应审尽审率	公平竞争审查&全覆盖|公平竞争审查&率
bankruptcy-case-time	破产案件审理时间	Time of bankruptcy cases	A18	duration	天|日|个月	lower	破产案件平均审理时间|破产案件审理周期	破产案件
legal-service-platform-coverage	公共法律服务实体平台覆盖率	Coverage of public legal-service centres	A20	coverage|percent	%	higher	公共法律服务中心覆盖率|公共法律服务工作站覆盖率|公共法律服务站点覆盖率|公共法律服务平台覆盖率|公共法律服务工作室覆盖率|公共法律服务站覆盖率|公共法律服务点覆盖率|公共法律服务平台建成率|设立公共法律服务工作室比例|社区设立公共法律服务工作室比例	公共法律服务&实体平台&全覆盖|公共法律服务&中心&全覆盖|公共法律服务&工作室&%|公共法律服务&平台&覆盖率
village-counsel-coverage	村（居）法律顾问覆盖率	Coverage of legal counsel for villages	A20	coverage|percent	%	higher	村（社区）法律顾问覆盖率|一村（居）一法律顾问覆盖率|一村一法律顾问覆盖率|村居法律顾问覆盖率|村法律顾问覆盖率|一村（社区）一法律顾问覆盖率|村（社区）配备法律顾问率|村配备法律顾问率	村&法律顾问&全覆盖|社区&法律顾问&全覆盖|村&法律顾问&全部|社区&法律顾问&全部
lawyers-per-10000	律师万人比	Lawyers per ten thousand people	A20	ratio|count	|人|名	higher	每万人拥有律师数|每万人律师数|万人律师比|万人律师数|每万人口拥有律师数|每万人拥有律师	万人&律师
legal-aid-cases	法律援助案件数	Legal-aid cases	A20	count	件|宗	higher	法律援助案件办理数|办理法律援助案件数|法律援助案件量	法律援助&案件
legal-aid-satisfaction	法律援助满意率	Satisfaction with legal aid	A20	percent	%	higher	法律援助受援人满意率|受援人满意率|法律援助案件满意率	受援人&满意
legal-aid-radius	法律援助服务覆盖率	Coverage of legal aid	A20	coverage|percent	%	higher	应援尽援率|法律援助覆盖率	应援尽援
defence-coverage	刑事案件律师辩护覆盖率	Coverage of defence by lawyers in criminal cases	A20	percent|coverage	%	higher	律师辩护全覆盖率|律师指派覆盖率|刑事辩护覆盖率|刑事案件律师辩护率	律师辩护&覆盖|律师指派
enterprise-counsel-coverage	市场主体法律顾问服务覆盖率	Coverage of legal counsel for businesses	A20	coverage|percent	%	higher	企业法律顾问覆盖率|市场主体法律顾问服务网格化覆盖率|园区法律顾问覆盖率	市场主体&法律顾问&全覆盖|企业&法律顾问&全覆盖
hotline-connection-rate	政务热线接通率	Answer rate of the government hotline	A22	percent	%	higher	12345接通率|热线接通率|12345热线接通率|热线人工接通率|人工接通率|15秒接通率|30秒接通率|热线平均接通率	热线&接通率
hotline-completion-rate	政务热线办结率	Completion rate of the government hotline	A22	percent	%	higher	12345办结率|热线办结率|12345热线办结率|热线工单办结率|工单办结率|诉求办结率|热线按时办结率|工单按时办结率	热线&办结率|工单&办结
hotline-response-rate	政务热线响应率	Response rate of the government hotline	A22	percent	%	higher	诉求响应率|热线响应率|12345响应率	热线&响应率|诉求&响应率
hotline-solution-rate	政务热线诉求解决率	Share of hotline requests solved	A22	percent	%	higher	诉求解决率|热线解决率|12345解决率|问题解决率	热线&解决率|诉求&解决率
hotline-satisfaction	政务热线满意率	Satisfaction with the government hotline	A22	percent	%	higher	12345满意率|热线满意率|12345热线满意率|热线群众满意率|诉求满意率|热线满意度|12345满意度	热线&满意|诉求&满意率
business-environment-satisfaction	营商环境满意度	Satisfaction with the business environment	A23	percent	%	higher	法治化营商环境满意度|企业满意度|市场主体满意度|市场主体满意率|经营主体满意度	营商环境&满意
# B. Rule-making
legislation-plan-completion	年度立法计划完成率	Completion of the yearly legislative plan	B01	percent|coverage	%	higher	立法计划完成率|规章制定计划完成率|政府立法计划完成率|立法项目完成率	立法计划&完成
rules-made	政府规章制定数	Government rules made	B01	count	件|部|项	none	制定政府规章数|出台政府规章数	制定&政府规章|出台&政府规章
documents-made	行政规范性文件制定数	Normative documents made	B04	count	件|部|份	none	规范性文件制发数|制定规范性文件数	规范性文件&制定|规范性文件&制发|规范性文件&印发|制定&规范性文件|规范性文件&出台
document-review-rate	行政规范性文件合法性审核率	Legality review rate of normative documents	B05	percent|coverage	%	higher	规范性文件合法性审核率|规范性文件合法性审查率|规范性文件审查率|规范性文件合法性审核覆盖率|行政规范性文件合法性审查率|规范性文件合法性审查覆盖率	规范性文件&合法性审核|规范性文件&合法性审查
documents-reviewed	规范性文件合法性审核件数	Normative documents reviewed for legality	B05	count	件|份	none	审核规范性文件数|审查规范性文件数|合法性审核件数	审核&规范性文件|审查&规范性文件&合法性|合法性审查&规范性文件
filing-rate	行政规范性文件报备率	Filing rate of normative documents	B06	percent|coverage	%	higher	规范性文件报备率|报备率|规范性文件备案率|规范性文件报送备案率|规章规范性文件报备率|文件备案率|备案率	规范性文件&全部&备案
filing-timeliness	行政规范性文件报备及时率	Timeliness of filing normative documents	B06	percent	%	higher	报备及时率|规范性文件报备及时率|规范性文件备案及时率|备案及时率|规范性文件及时报备率	及时率&备案|及时率&报备
filing-regularity	行政规范性文件报备规范率	Regularity of filing normative documents	B06	percent	%	higher	报备规范率|规范性文件报备规范率|行政规范性文件规范率|规范性文件规范率|备案规范率	规范率&备案|规范率&报备
filing-conformity	行政规范性文件报备合格率	Conformity of filed normative documents	B06	percent	%	higher	报备合格率|规范性文件报备合格率|备案合格率	合格率&备案|合格率&报备
filing-review-rate	规范性文件备案审查率	Share of filed documents reviewed	B06	percent|coverage	%	higher	备案审查率|行政规范性文件备案审查率|有备必审率|备案审查覆盖率	备案审查&率&!纠错
filing-correction-rate	行政规范性文件备案纠错率	Share of filed documents corrected	B06	percent	%	lower	规范性文件备案纠错率|备案纠错率|备案审查纠错率|规范性文件纠错率	备案&纠错率
documents-filed	备案规范性文件数	Normative documents filed	B06	count	件|份|部	none	收到备案规范性文件数|报备规范性文件数|备案规范性文件件数	备案&规范性文件|报备&规范性文件|报送&规范性文件&备案
documents-cleaned	清理规章规范性文件数	Rules and documents cleaned up	B07	count	件|部|份	none	清理规范性文件数|清理文件数|废止规范性文件数|清理政府文件数	清理&政府文件|清理&规范性文件|废止&规范性文件|清理&规章|清理&地方性法规
document-validity	行政规范性文件有效期	Validity of normative documents	B07	duration	年	lower	规范性文件有效期|有效期	有效期&规范性文件|有效期&文件|有效期&试行
document-comment-period	规范性文件公开征求意见期限	Period of public comment on documents	B04	duration	个工作日|日|天	higher	公开征求意见期限|征求意见期限|公开征求意见时间	征求意见&规范性文件|征求意见&期限&!!决策|期限&征求意见&!!决策
filing-time-limit	规范性文件报备时限	Time limit for filing normative documents	B06	duration	日|天|个工作日	lower	规范性文件报送备案时限|备案报送时限|报备时限	报送备案&规范性文件|报备&规范性文件
filing-review-time	备案审查时限	Time limit for reviewing filed documents	B06	duration	个工作日|日|天	lower	备案审查办理时限	审查&备案&!报送|备案审查&日内
unified-publication	地方性法规、政府规章、行政规范性文件统一公开查询	One public query platform for rules and documents	B09	deadline		earlier	规章规范性文件统一公开查询|法规规章规范性文件统一公开查询|行政规范性文件统一公开查询平台建成	统一公开查询|规范性文件&查询平台
document-openness-rate	行政规范性文件公开率	Publication of normative documents	B09	percent|coverage	%	higher	规范性文件公开率|规范性文件公布率	规范性文件&公开率
# C. Decisions
decision-review-rate	重大行政决策合法性审查率	Legality review rate of major decisions	C07	percent|coverage	%	higher	重大行政决策合法性审查覆盖率|重大决策合法性审查率|决策合法性审查率|重大行政决策合法性审核率|重大决策合法性审查覆盖率	重大行政决策&合法性审查&率|重大决策&合法性审查&率|合法性审查全覆盖
decision-procedure-rate	重大行政决策法定程序履行率	Share of major decisions that follow the procedure	C02	percent|coverage	%	higher	重大行政决策程序履行率|决策程序履行率	所有重大行政决策|重大行政决策&法定程序&率
reviews-given	合法性审查意见件数	Acts reviewed for legality	C07	count	件|份|项	none	合法性审查件数|合法性审核意见数|审查合同数|合法性审核数|审核合同文件协议数	合法性审核|合法性审查|审查&合同|审核&合同
decision-catalog-coverage	重大行政决策目录公布率	Publication of decision catalogues	C03	percent|coverage	%	higher	重大行政决策目录公开率|决策事项目录公开率|重大行政决策事项目录公布率|重大行政决策目录编制率	决策&目录&公布&率|决策&目录&全覆盖
decision-archive-rate	重大行政决策目录事项立卷归档率	Share of catalogued decisions on file	C08	coverage|percent	%	higher	重大行政决策归档率|重大行政决策立卷归档率|决策归档率|重大行政决策年度目录事项立卷归档率	决策&立卷归档|决策&归档&率
decision-risk-rate	重大决策社会风险评估率	Risk assessment rate of major decisions	C06	percent|coverage	%	higher	社会风险评估率|社会稳定风险评估率|重大决策社会稳定风险评估率|风险评估率|应评尽评率|重大决策风险评估覆盖率|稳评率	风险评估率|风险评估&全覆盖
decision-expert-rate	重大行政决策专家论证率	Expert appraisal rate of major decisions	C05	percent|coverage	%	higher	专家论证率	专家论证&率
decision-evaluation-rate	重大行政决策后评估率	Evaluation rate of major decisions	C10	percent|coverage	%	higher	决策后评估率	决策后评估&率
decision-evaluations	重大行政决策后评估件数	Major decisions evaluated	C10	count|frequency	件|项|个|次	higher	决策后评估数量|后评估数量|决策后评估件数|决策后评估数	决策后评估|后评估&决策
decision-hearing-rate	重大行政决策听证率	Share of major decisions with a hearing	C04	percent|coverage	%	higher	决策听证率|重大决策听证率|听证率	决策&听证率
decision-participation-rate	重大行政决策公众参与率	Public participation rate of major decisions	C04	percent|coverage	%	higher	公众参与率|决策公众参与率	公众参与率
decision-collective-rate	重大行政决策集体讨论率	Share of major decisions taken in a meeting	C08	percent|coverage	%	higher	集体讨论率|集体讨论决定率|集体审议率	集体讨论&率
decision-hearings	重大行政决策听证次数	Hearings on major decisions	C04	count|frequency	次|场	higher	听证会次数|决策听证次数	听证会
expert-pool	决策咨询论证专家数	Experts in the advisory pool	C05	count	名|人|位	higher	专家库专家数|咨询专家人数	专家库&专家
# D. Enforcement
enforcement-tiers	行政执法层级数	Number of enforcement tiers	D01	count	个|级	lower	执法层级数|行政执法层级|执法层级	执法层级
comprehensive-share	综合行政执法事项占比	Share of comprehensive enforcement items	D01	percent	%	higher	综合执法事项占比|综合行政执法事项比例|综合行政执法事项占全部行政处罚事项比例	综合行政执法事项&占比|综合执法&处罚&事项&占
comprehensive-fields	综合行政执法领域覆盖率	Fields covered by comprehensive enforcement	D01	percent|coverage	%	higher	执法领域覆盖率|综合执法领域覆盖率|综合行政执法覆盖率	覆盖&执法领域
comprehensive-items-in	高频率、高综合、高需求执法事项纳入综合执法比例	Share of frequent items under comprehensive enforcement	D01	percent	%	higher	高频事项纳入综合执法比例|高频率、高综合、高需求执法事项纳入综合执法范围比例	高频率&纳入综合执法|高需求&综合执法
comprehensive-volume	综合行政执法部门承担执法量比例	Share of enforcement done by comprehensive departments	D01	percent	%	higher	执法量由综合行政执法部门承担比例|行政执法量由综合行政执法部门承担比例	执法量&综合行政执法
grassroots-frontline	基层执法机构工作人员从事一线执法比例	Share of grass-roots staff in front-line enforcement	D01	coverage|percent	%	higher	一线执法比例|一线执法人员比例|一线执法岗位比例|一线执法力量占比	一线执法&全部|一线执法&比例|一线执法&%
township-items	赋权乡镇（街道）执法事项数	Items delegated to townships	D02	count	项|个|件	none	下放执法事项数|赋权事项数|乡镇执法事项数|赋予乡镇行政执法权数|赋予乡镇（街道）行政执法权数|下放乡镇（街道）执法事项数	赋权&乡镇|下放&乡镇&执法|赋予&乡镇&执法|下放&乡镇&执法
township-enforcement-staff	乡镇（街道）综合行政执法队伍人数	Staff of township enforcement teams	D02	count	人|名	higher	乡镇综合行政执法队伍人员数|综合行政执法队人员数	综合行政执法队&人员|综合执法队&人员|执法队伍人员&乡镇
officers-sunk-share	执法力量下沉比例	Share of officers posted to townships	D02	percent	%	higher	执法人员下沉比例|执法力量下沉率|编制下沉比例	执法&下沉
key-area-inspections	重点领域执法检查次数	Inspections in key areas	D03	count|frequency	次|场|轮	higher	专项执法检查次数|专项整治次数|重点领域执法专项行动次数	专项执法&次|专项整治|执法专项行动
three-systems-coverage	行政执法“三项制度”覆盖率	Coverage of the three enforcement systems	D04	coverage|percent	%	higher	三项制度覆盖率|行政执法三项制度覆盖率|三项制度全覆盖率	三项制度&全覆盖|全覆盖&行政执法公示&全过程记录
enforcement-publication	行政执法公示率	Publication rate of enforcement information	D04	percent|coverage	%	higher	执法公示率|行政执法信息公示率|执法信息公示率|行政处罚公示率|双公示率|行政许可和行政处罚公示率|双公示信息报送率|双公示上报率	执法&公示率|双公示&率&!准确率&!合规率&!及时率
publication-timeliness	“双公示”信息报送及时率	Timeliness of publishing permits and penalties	D04	percent	%	higher	双公示及时率|公示及时率|双公示信息及时率	双公示&及时率
recording-coverage	执法全过程记录覆盖率	Coverage of full-process recording	D04	percent|coverage	%	higher	全过程记录率|执法全过程记录率|音像记录覆盖率|执法记录仪配备率	全过程记录&覆盖|全过程记录&率|执法记录仪&配备
enforcement-review-rate	重大执法决定法制审核率	Legal review rate of major enforcement decisions	D04	percent|coverage	%	higher	法制审核率|重大行政执法决定法制审核率|重大执法决定法制审核覆盖率|重大执法决定审核率	重大执法决定法制审核&率|重大执法决定&法制审核&全覆盖
publication-platform-units	开通执法公示平台账户的执法部门数	Departments on the publication platform	D04	count	个|家	higher	执法公示平台账户数	执法公示平台&账户
officer-certified-share	行政执法人员持证率	Share of officers with certificates	D05	percent|coverage	%	higher	持证上岗率|执法人员持证率|行政执法证件持证率|执法证件持证率|执法人员持证上岗率|持证率|行政执法人员持证上岗率|执法证持证率	持证上岗&率|全员持证|持证&全覆盖
certified-officers	行政执法证持证人数	Officers with certificates	D05	count	名|人	none	持证执法人员数|持证人数|执法人员持证人数|行政执法证持证人数数	持证人数|持证执法人员
officer-exam-rate	执法人员资格考试通过率	Pass rate of the qualification examination	D05	coverage|percent	%	higher	资格考试通过率|执法资格考试合格率|执法人员考试合格率|执法资格考试通过率|行政执法人员考试通过率	通过&执法资格考试|执法&考试&合格率|执法&考试&通过率
officers-examined	参加执法资格考试人数	Officers who sat the examination	D05	count	名|人|人次	none	执法人员参加考试人数|参加执法考试人数	执法人员&参加考试|执法人员&参考|执法资格考试&参加|执法人员&通过&考试
officer-qualification-coverage	执法人员资质覆盖率	Coverage of officers' qualification	D05	percent|coverage	%	higher	执法人员资质全覆盖率|执法人员资格覆盖率	执法人员资质
certificate-renewal	行政执法证件换发	Renewal of enforcement certificates	D05	deadline		earlier	执法证件换发|行政执法证件换发完成|行政执法证换发	执法证件&换发|执法证&换发|换发&执法证
officer-training-hours	执法人员年度培训学时	Yearly training hours of enforcement officers	D06	duration	学时|课时|小时	higher	行政执法人员年度培训学时|执法人员培训学时|行政执法人员培训学时|执法人员培训课时|执法培训学时	学时&执法|课时&执法|小时&执法人员&培训|学时&业务知识和法律法规
officer-training-sessions	执法人员培训次数	Training sessions for enforcement officers	D06	frequency|count	次|期|场|场次	higher	行政执法培训次数|执法培训班期数|综合法律知识培训次数|执法人员法律知识培训次数|综合法律知识培训场次|行政执法人员培训次数|执法业务培训次数	执法人员&培训&!负责人|执法&培训班&!负责人|综合法律知识&培训
officers-trained	参加培训执法人员数	Officers trained	D06	count	人|人次|名|余人次	higher	执法人员培训人次|培训执法人员数|执法人员培训人数	培训&执法人员
officer-training-rate	执法人员参训率	Share of officers trained	D06	percent|coverage	%	higher	执法人员培训率|行政执法人员参训率|行政执法人员轮训率|执法人员轮训率|参训率|执法人员培训覆盖率	执法人员&参训率|执法人员&轮训&全覆盖|执法人员&培训&全覆盖
discretion-coverage	行政裁量权基准覆盖率	Coverage of discretion benchmarks	D07	coverage|percent	%	higher	裁量基准覆盖率|行政处罚裁量基准覆盖率|裁量权基准制定率|行政裁量基准覆盖率	裁量&基准&全覆盖|裁量&全覆盖
case-file-quality	行政执法案卷合格率	Share of enforcement files found good	D08	percent	%	higher	行政执法案件合格率|执法案卷合格率|案卷评查合格率|执法案件合格率|行政处罚案卷合格率|案卷合格率|行政执法案卷评查合格率|案件合格率	案卷&合格率|执法案件&合格率
case-file-excellence	行政执法案卷优秀率	Share of enforcement files found excellent	D08	percent	%	higher	案卷优秀率|案卷优良率|执法案卷优秀率|行政执法案卷优良率	案卷&优秀率|案卷&优良率
case-files-reviewed	行政执法案卷评查数	Enforcement files reviewed	G04	count|frequency	卷|件|份|宗|本	higher	评查案卷数|案卷评查数|抽查案卷数|行政执法案卷数|案卷数	案卷&评查&!次|评查&案卷|抽查&案卷
case-number-standard	行政执法案件编号标准发布	Standard for case numbers	D08	deadline		earlier	案件编号标准发布	
language-standard	行政执法用语标准发布	Standard for wording in enforcement	D08	deadline		earlier	执法用语标准发布	
review-standard	重大行政执法决定法制审核标准发布	Standard for legal review of enforcement decisions	D08	deadline		earlier	重大执法决定法制审核标准发布|法制审核标准发布	
criminal-referral-rate	涉嫌犯罪案件主动移送率	Share of suspected crimes referred	D09	percent	%	higher	涉嫌犯罪案件移送率|案件移送率|涉罪案件移送率|行政执法部门涉嫌犯罪案件主动移送率|主动移送率	涉嫌犯罪案件&移送率
criminal-linkage-coverage	“两法衔接”平台联网覆盖率	Network coverage of the referral platform	D09	percent|coverage	%	higher	两法衔接联网覆盖率|两法衔接平台覆盖率|行刑衔接平台覆盖率|两法衔接平台接入率	两法衔接&覆盖率|两法衔接&全覆盖
criminal-referrals	移送涉嫌犯罪案件数	Suspected crimes referred	D09	count	件|宗|起	none	移送案件数|移送公安机关案件数	移送&案件|移送&线索
lenient-items	包容免罚清单事项数	Items on leniency lists	D10	count	项|个|条	none	轻微违法免罚事项数|免罚清单事项数|不予处罚事项数	免罚&清单|不予处罚&事项|轻微违法&清单
guiding-cases	行政执法指导案例数	Guiding enforcement cases	D11	count|frequency	个|件|例|批|期	higher	行政执法典型案例数|典型案例数|指导案例数	典型案例|指导案例|指导性案例
minimum-officers	执法人员最低人数	Least number of officers in enforcement	D15	count	人|名	higher	执法人员人数|行政执法人员人数要求|执法人数	以上执法|以上行政执法人员|名以上&执法人员|少于两人&执法|少于2人&执法|少于两名&执法|少于2名&执法|人以上&执法&!培训&!骨干
penalty-cases	行政处罚案件数	Administrative penalties	D03	count	件|宗|起|例	none	行政处罚数|查处案件数|办理行政处罚案件数|查办案件数|立案查处数	行政处罚&案件|查处&案件|查办&案件|立案&!复议&!诉讼
inspection-frequency	同一企业年度行政检查次数	Inspections of one business in a year	D15	frequency|count	次	lower	涉企行政检查频次|年度检查频次|同一企业现场检查次数	现场检查&企业|检查&同一企业|检查&频次
inspection-cut	涉企检查频次压减率	Cut of inspections of businesses	D15	percent	%	higher	涉企行政检查压减率|入企检查压减率|涉企检查压减率	涉企&检查&下降|涉企&检查&压减
# E. Emergencies
emergency-drills	应急演练次数	Emergency drills	E01	frequency|count	次|场|场次	higher	应急预案演练次数|应急演练场次|演练次数	应急&演练|预案&演练
emergency-plan-coverage	应急预案覆盖率	Coverage of emergency plans	E01	coverage|percent	%	higher	应急预案编制率|村（社区）应急预案覆盖率|应急预案修编率	应急预案&全覆盖|应急预案&率
emergency-team-coverage	基层应急队伍覆盖率	Coverage of grass-roots emergency teams	E04	coverage|percent	%	higher	乡镇（街道）应急队伍覆盖率|应急队伍覆盖率	应急&队&全覆盖
warning-coverage	灾害预警信息公众覆盖率	Public reached by hazard warnings	E06	percent|coverage	%	higher	预警信息覆盖率|预警信息公众覆盖率|灾害预警覆盖率	预警信息&覆盖
shelter-area	人均应急避难场所面积	Shelter area per person	E07	count	平方米	higher	应急避难场所面积|人均避难场所面积	避难场所&平方米
response-time-public	突发事件信息发布时限	Time limit for publishing emergency information	E08	duration	小时|分钟|个工作日	lower	突发事件信息公开时限|权威信息发布时限|舆情回应时限	突发事件&小时&发布|舆情&小时
# F. Disputes
mediation-success	调解成功率	Success rate of mediation	F03	percent	%	higher	矛盾纠纷调解成功率|人民调解成功率|纠纷调解成功率|矛盾纠纷化解率|调处成功率|行政调解成功率|矛盾纠纷调处成功率	调解&成功率|纠纷&化解率|调处&成功率
local-settlement-rate	矛盾纠纷基层化解率	Share of disputes settled at the grass roots	F02	percent	%	higher	矛盾纠纷化解在基层比例|各类矛盾纠纷化解在镇（街道）和村（社区）率|就地化解率|矛盾纠纷就地化解率	矛盾纠纷&化解在
dispute-satisfaction	群众对矛盾纠纷化解工作满意度	Satisfaction with dispute resolution	F02	percent	%	higher	矛盾纠纷化解满意度|化解社会矛盾纠纷工作满意度|人民群众对化解社会矛盾纠纷工作的满意度|矛盾纠纷化解满意率	满意度&矛盾纠纷|满意率&矛盾纠纷
mediated-disputes	调解矛盾纠纷件数	Disputes mediated	F03	count	件|起|宗|例	none	调解案件数|调解纠纷数|化解矛盾纠纷数|调处矛盾纠纷数|受理矛盾纠纷数	调解&纠纷|化解&纠纷|调处&纠纷|排查&纠纷|调解&案件&!!复议
mediation-committees	调解组织数	Mediation bodies	F03	count	个|家|所	higher	人民调解委员会数|调解委员会数|劳动争议调解委员会数|行业性专业性调解组织数|人民调解组织数	调解委员会|调解组织|调解室
mediation-coverage	行政调解组织覆盖率	Coverage of mediation bodies	F01	coverage|percent	%	higher	人民调解组织覆盖率|调解组织覆盖率|行政调解委员会覆盖率	调解&组织&全覆盖|调解委员会&全覆盖
litigation-per-10000	万人成讼率	Lawsuits per ten thousand people	F02	percent|ratio|count	%|件|件/万人	lower	万人起诉率|万人诉讼率|每万人成讼率	万人成讼|万人起诉
petition-volume	信访量	Volume of petitions	F12	count|percent	|件|件次|批次|人次	lower	信访总量|信访件数|进京访数|信访量数|群众来信来访数|受理信访件数|信访受理件数|受理来信来访数	信访量|信访总量
petition-completion	信访事项按期办结率	Petitions completed in time	F12	percent	%	higher	信访办结率|信访事项办结率|信访按期办结率|信访积案化解率|信访事项按期答复率|信访按期答复率|信访事项办结数率|群众来信来访办结率	信访&办结率|信访&化解率|信访&答复率|来信来访&办结率
petition-acceptance	信访事项及时受理率	Petitions accepted in time	F12	percent	%	higher	信访及时受理率|信访事项受理率|信访按期受理率	信访&受理率
petition-satisfaction	信访事项群众满意率	Satisfaction of petitioners	F12	percent	%	higher	信访满意率|信访群众满意率|信访群众满意度	信访&满意
reconsideration-reform	行政复议体制改革完成	Completion of the reconsideration reform	F05	deadline		earlier	行政复议体制改革|行政复议体制形成|行政复议体制建立|统一行政复议体制形成|行政复议体制改革任务完成	行政复议体制&形成|行政复议体制改革&完成|行政复议体制&建立
reconsideration-handlers	每件复议案件办案人员数	Case handlers in a reconsideration case	F05	count	人|名	higher	行政复议办案人员数|行政复议人员数|专职复议人员数	复议&人员&不少于|复议&名以上|复议&人以上
reconsideration-cases	行政复议案件数	Reconsideration cases	F06	count	件|宗|起	none	办理行政复议案件数|行政复议案件受理数|收到行政复议申请数|复议案件数|行政复议案件收案数|行政复议申请数|受理行政复议案件数|行政复议受理案件数	行政复议&案件|行政复议申请|复议&受理|复议&审结
reconsideration-correction	行政复议纠错率	Share of reconsidered acts set right	F06	percent	%	none	复议纠错率|行政复议案件纠错率|行政复议综合纠错率|综合纠错率|行政复议案件综合纠错率|行政复议直接纠错率	复议&纠错率
reconsideration-on-time	行政复议案件按期办结率	Reconsideration cases closed in time	F06	percent	%	higher	行政复议办结率|行政复议结案率|复议案件法定期限内结案率|行政复议法定审限内结案率|行政复议案件办结率|行政复议审结率|复议案件办结率	复议&办结率|复议&结案率|复议&审结率
reconsideration-mediation	行政复议调解和解率	Share of reconsideration cases settled	F09	percent	%	higher	复议调解率|行政复议调解率|复议和解率|调解和解率|行政复议案件调解和解率|行政复议案件调解率	复议&调解率|复议&和解率|复议&化解率
reconsideration-closure	行政复议后息诉率	Cases closed for good by reconsideration	F09	percent	%	higher	案结事了率|复议案结事了率|行政复议化解率|复议后未进入诉讼率	案结事了率
dispute-settlement-rate	行政争议实质性化解率	Rate of administrative disputes settled in substance	F09	percent	%	higher	行政争议化解率|行政争议调解成功率|行政争议实质化解率|行政争议调处化解率	行政争议&化解率|行政争议&调解率
reconsideration-hearing-rate	行政复议案件听证（开庭）率	Share of cases heard orally	F06	percent|coverage	%	higher	行政复议听证率|复议开庭审理率|行政复议案件开庭审理率|行政复议听取意见率	复议&听证率|复议&开庭&率|复议&听取意见&率
reconsideration-publication	行政复议决定书公开率	Publication of reconsideration decisions	F06	percent|coverage	%	higher	行政复议决定书网上公开率|复议决定书公开率|复议文书公开率|行政复议决定书上网率	复议决定书&公开&率|复议决定书&全部
head-appearance	负责人出庭应诉率	Rate of appearance in court by heads of agencies	F07	percent|coverage	%	higher	行政机关负责人出庭应诉率|首长出庭率|首长出庭应诉率|行政首长出庭应诉率|负责人出庭率|出庭应诉率|出庭率|行政机关负责人出庭率|被诉行政机关负责人出庭应诉率|被诉行政机关负责人出庭率|行政诉讼负责人出庭率|行政机关负责人依法出庭应诉率|行政应诉负责人出庭率	负责人&出庭&率|负责人&出庭&全覆盖
chief-appearance	主要负责人出庭应诉率	Rate of appearance in court by chief officers	F07	percent	%	higher	行政机关主要负责人出庭应诉率|主要负责人出庭率|正职负责人出庭应诉率|行政机关正职负责人出庭应诉率|一把手出庭应诉率|正职出庭率|主要负责同志出庭应诉率|“一把手”出庭应诉率|“一把手”出庭率|正职领导出庭率	主要负责人&出庭&率|正职&出庭&率|一把手&出庭&率
head-appearance-count	负责人出庭应诉件次	Appearances in court by heads	F07	frequency|count	次|件	higher	行政机关负责人出庭应诉次数|负责人出庭应诉次数|出庭应诉次数|主要负责人出庭应诉件数|行政机关负责人出庭数|负责人出庭数|“一把手”年度出庭次数|一把手出庭次数	出庭应诉&!率&!通报|负责人出庭&!率&!通报|一把手&出庭&!率
head-speaking	负责人出庭发声率	Share of heads who speak in court	F07	percent	%	higher	出庭发声率|出庭出声率|负责人出庭出声率|行政机关负责人出庭发声率	出庭&发声|出庭&出声
litigation-loss	行政诉讼败诉率	Loss rate in administrative lawsuits	F08	percent	%	lower	败诉率|行政诉讼一审败诉率|行政案件败诉率|一审行政诉讼败诉率|一审败诉率|行政机关败诉率|行政应诉案件败诉率|行政诉讼案件败诉率	败诉率
litigation-win	行政诉讼胜诉率	Win rate in administrative lawsuits	F08	percent	%	higher	胜诉率|行政案件胜诉率|行政应诉胜诉率|一审胜诉率	胜诉率
litigation-cases	行政诉讼案件数	Administrative lawsuits	F08	count	件|宗|起	lower	行政应诉案件数|一审行政诉讼案件数|行政诉讼发案量|行政案件数|应诉案件数	行政诉讼&案件|行政应诉&案件|应诉&案件|行政诉讼&!败诉&件
judgment-performance	生效裁判履行率	Performance of effective judgments	F08	percent|coverage	%	higher	行政裁判自动履行率|行政诉讼生效判决履行率|生效判决履行率|生效裁判自动履行率|裁判履行率|行政机关自动履行率	裁判&履行率|判决&履行率|判决&执行率
recommendation-response	司法建议、检察建议及时办复率	Timely reply to judicial and procuratorial advice	F10	percent|coverage	%	higher	及时办复率|司法建议反馈率|检察建议反馈率|司法建议回复率|检察建议回复率|司法建议办复率|检察建议办复率|司法建议和检察建议反馈率|司法建议、检察建议反馈率|司法建议按期反馈率|检察建议按期回复率|司法建议、检察建议办复率|司法建议、检察建议回复率|司法建议和检察建议办复率	司法建议&全部|检察建议&全部|司法建议&率&!采纳|检察建议&率&!采纳
adjudication-cases	行政裁决案件数	Administrative adjudications	F04	count	件|宗|起	none	办理行政裁决案件数|行政裁决数	行政裁决&案件|行政裁决
# G. Supervision
proposal-satisfaction	人大代表建议和政协提案办理满意度	Satisfaction with the handling of proposals	G01	percent	%	higher	建议提案办理满意率|人大代表建议办理满意率|政协提案办理满意率|建议提案满意率|代表委员满意率|办理后满意度|代表建议办理满意度|人大代表建议、政协提案办理满意率	满意度&人大代表|满意率&人大代表|满意率&提案|满意度&提案|满意率&建议|满意&政协委员
proposal-completion	人大代表建议和政协提案办结率	Completion of proposals	G01	percent|coverage	%	higher	建议提案办结率|人大代表建议办结率|政协提案办结率|建议提案办复率|建议提案答复率|人大代表建议、政协提案办结率|人大建议、政协提案办复率	办结率&提案|办复率&提案|答复率&提案|办结率&人大代表|办复率&人大代表|面商率&提案
proposals-handled	办理人大代表建议和政协提案件数	Proposals handled	G01	count	件|份|项	none	建议提案数|人大代表建议数|政协提案数|办理建议提案数|人大建议数|人大代表建议件数|政协提案件数	人大代表建议|政协提案|建议提案|政协委员提案|人大建议
audit-coverage	审计覆盖率	Audit coverage	G02	coverage|percent	%	higher	审计全覆盖率|审计监督覆盖率|审计监督全覆盖率	审计&全覆盖
audit-rectification	审计整改率	Audit findings put right	G02	percent|coverage	%	higher	审计问题整改率|审计整改完成率|审计发现问题整改率	审计&整改率|审计&整改到位
enforcement-supervision-system	行政执法协调监督工作体系建成	Completion of the enforcement supervision system	G04	deadline		earlier	行政执法监督工作体系建成|市、县、乡行政执法监督工作体系建成|行政执法协调监督工作体系|省市县乡四级行政执法协调监督工作体系建成|行政执法协调监督体系建成|行政执法监督体系建成|行政执法协调监督工作体系形成	行政执法&协调监督工作体系|行政执法监督工作体系|执法协调监督体系
enforcement-supervision-coverage	行政执法协调监督工作体系覆盖率	Coverage of the enforcement supervision system	G04	coverage|percent	%	higher	行政执法监督体系覆盖率|行政执法监督覆盖率|行政执法监督机构覆盖率|执法监督全覆盖率	行政执法&监督&全覆盖
supervision-members	法治（行政执法）监督员人数	Number of supervision volunteers	G11	count	人|名|位	higher	法治监督员人数|行政执法监督员人数|行政执法监督员数|特邀监督员人数|法治监督员队伍人数|法治监督员队伍数|执法监督员数	监督员
supervision-checks	行政执法监督检查次数	Enforcement supervision checks	G04	frequency|count	次|场|轮|批次	higher	执法监督次数|专项执法监督次数|行政执法专项监督次数|案卷评查次数|行政执法案卷评查次数	执法监督&次|案卷评查&次|专项监督&次|执法检查&次
disclosure-rate	法定主动公开内容公开率	Publication of what the law requires to be open	G06	coverage|percent	%	higher	主动公开率|法定主动公开率|政府信息主动公开率|法定主动公开内容公开到位率	主动公开&全部|主动公开&率
disclosures	主动公开政府信息条数	Items of information published	G06	count	条|件|篇|项	none	主动公开政府信息数|公开政府信息数|发布政府信息数	公开&政府信息|主动公开&条|发布&政府信息
policy-interpretation	政策解读率	Share of policies explained	G06	percent|coverage	%	higher	规范性文件解读率|政策文件解读率|行政规范性文件解读率|解读率	解读率
request-reply-rate	依申请公开政府信息答复率	Reply rate to requests for information	G07	percent|coverage	%	higher	依申请公开答复率|依申请公开按时答复率|依申请公开政府信息的答复率|依申请公开办结率|信息公开申请答复率|政府信息公开申请答复率|依申请公开按期答复率|依申请公开及时答复率	答复率&信息公开|依申请公开&答复率|依申请公开&办结率|信息公开申请&率|信息公开申请&均在|信息公开申请&全部
requests-handled	办理政府信息公开申请件数	Requests for information handled	G07	count	件|宗|份|条	none	依申请公开件数|政府信息公开申请数|受理信息公开申请数|办理依申请公开数	信息公开申请|依申请公开
disclosure-disputes	信息公开纠纷发生率	Rate of disputes about disclosure	G07	percent	%	lower	政府信息公开纠纷发生率|依申请公开纠纷发生率|信息公开行政争议发生率	信息公开纠纷发生率
disclosure-correction	信息公开纠纷纠错率	Share of disclosure decisions corrected	G07	percent	%	lower	政府信息公开纠错率|信息公开纠错率|信息公开行政复议纠错率	信息公开&纠错率
grassroots-openness-coverage	基层政务公开标准目录覆盖率	Coverage of grass-roots openness standards	G08	coverage|percent	%	higher	基层政务公开标准化规范化覆盖率|政务公开标准目录覆盖率|政务公开专区覆盖率	基层政务公开&全覆盖|政务公开专区&全覆盖
credit-breach-clearance	政府失信事项清零率	Clearance of breaches of faith by government	G09	percent|coverage|count	%|件|起	higher	政务失信清零率|政府机构失信清零率|拖欠账款清偿率|清欠率	失信&清零|清欠率|拖欠&清偿
contract-review	行政合同合法性审查率	Legality review rate of contracts	G10	percent|coverage	%	higher	合同合法性审查率|政府合同审查率|行政协议合法性审查率|行政合同合法性审核率	合同&合法性审查&率|合同&合法性审核&率|行政协议&审查率
# H. Digital government
online-government-coverage	网上政务覆盖率	Coverage of online government	H01	coverage|percent	%	higher	网上政务全覆盖率|一体化政务服务平台覆盖率|政务服务平台覆盖率|从省到村（社区）网上政务覆盖率	网上政务&全覆盖|政务服务平台&全覆盖
platform-connection	部门自建业务系统与一体化政务服务平台对接率	Departments' systems connected to the service platform	H01	coverage|percent	%	higher	自建业务系统对接率|业务系统对接率|自建系统对接率|部门业务系统对接率|业务系统接入率	自建&系统&对接|业务系统&对接|业务系统&接入
one-matter-services	“高效办成一件事”事项数	One-matter services	A12	count	件|个|项	higher	一件事集成服务事项数|一件事一次办事项数|一件事主题数	一件事&集成|一件事一次办|高效办成一件事
platform-items	政务服务平台上线事项数	Services on the platform	H01	count	项|个|件	higher	上线服务事项数|上线事项数|接入服务事项数|服务事项数	上线&事项|接入&事项
enforcement-platform-use	执法办案系统使用率	Use of the enforcement case system	H02	percent|coverage	%	higher	网上办案率|执法平台应用率|掌上执法率|掌上执法应用率|执法系统应用率|掌上执法检查率|执法监管平台使用率|行政处罚网上办案率	掌上执法&率|网上办案&率|办案系统&率
offsite-enforcement	非现场执法占比	Share of off-site enforcement	H02	percent	%	higher	非现场执法比例|非现场监管占比	非现场&占比|非现场&比例
data-sharing-rate	政务数据共享率	Share of data shared	H03	percent|coverage	%	higher	数据共享率|数据归集率|公共数据归集率|数据共享满足率|数据共享需求满足率|政务数据归集率|政务数据按需共享率|数据按需共享率	数据共享&率|数据归集&率|数据&共享需求
credit-platform-sharing	社会信用信息平台与相关信用系统数据共享	Sharing between the credit platform and credit systems	A10	deadline		earlier	信用信息平台数据共享	信用信息&数据共享
ecertificate-rate	电子证照归集率	Share of certificates in electronic form	H04	percent|coverage	%	higher	电子证照签发率|电子证照覆盖率|电子证照应用率|电子证照制证率|证照电子化率	电子证照&率|电子证照&全覆盖
open-data-rank	开放数据评估排名	Rank in open data	H05	rank	名	lower	开放数林指数排名|中国开放数林指数排名|数据开放排名	开放数林|数据开放&排名|排名&开放数林
regulation-item-coverage	监管事项覆盖率	Coverage of items under regulation	H08	coverage|percent	%	higher	监管事项全覆盖率|互联网+监管事项覆盖率|监管事项目录清单覆盖率|监管行为覆盖率|监管事项主项覆盖率	监管事项&全覆盖|监管事项&覆盖率|监管行为&覆盖率
regulation-data-link	监管平台数据联通汇聚	Linking of regulation platforms' data	H08	deadline		earlier	监管数据联通汇聚|各方面监管平台数据联通汇聚|监管平台数据互联互通|监管平台数据的联通汇聚	监管平台数据
# I. Leadership and capacity
acts-within-law	政府行为全面纳入法治轨道	Government acts wholly within the law	Z02	deadline		earlier	政府行为纳入法治轨道|行政行为全面纳入法治轨道|政府活动全面纳入法治轨道	政府行为&纳入法治轨道|政府活动&纳入法治轨道|纳入法治轨道
assessment-rank	法治政府建设评估排名	Rank in the assessment of law-based government	Z02	rank	名|	lower	法治政府建设考评排名|法治建设考评排名|法治政府评估排名|法治政府建设排名|依法行政考评排名|法治广东建设考评排名|法治政府建设全省排名|法治政府评估中排名	法治政府&前列|法治政府&排名|法治&考评&排名|依法行政&排名|法治&考评&第|第三方评估&前|第三方评估&排名
rank-popularization	普法工作考评排名	Rank in law popularisation	I12	rank	名|	lower	普法考评排名|普法工作网上考评排名	普法&排名|普法&考评
rank-justice	司法行政工作满意度排名	Rank in satisfaction with justice work	Z02	rank	名|	lower	政法工作满意度排名|群众安全感排名	司法行政&排名|满意度&排名|安全感&排名
rank-service	政务服务评估排名	Rank in government services	H01	rank	名|	lower	政务服务能力排名|一体化政务服务能力排名|月均活跃排名|政务服务平台活跃度排名	政务服务&排名|活跃&排名|粤省事&排名
rank-environment	营商环境评价排名	Rank in business environment	A23	rank	名|	lower	营商环境排名|营商环境考评排名|营商环境评估排名	营商环境&排名|营商环境&位列|营商环境&前列
meetings	研究部署法治政府建设全体会议次数	Meetings on law-based government	I02	frequency|count	次|场	higher	法治政府建设会议次数|领导小组会议次数|研究法治政府建设工作次数|专题研究法治政府建设次数|专题会议次数|常务会议专题研究次数	全体会议&法治|专题研究&法治|常务会议&研究&法治|研究部署&法治|研究&法治政府建设&次
briefings	听取法治政府建设工作汇报次数	Reports on law-based government heard	I02	frequency|count	次|场	higher	听取法治政府建设汇报次数|听取法治建设工作汇报次数|听取依法行政工作汇报次数|听取法治工作汇报次数	听取&法治&汇报|听取&依法行政&汇报|听取&法治&报告
report-to-party	向党委主要负责人专题汇报法治政府建设次数	Reports to the party chief on law-based government	I02	frequency|count	次	higher	向党委专题汇报次数|向党委汇报法治政府建设次数|专题汇报次数|向同级党委报告次数	向党委&汇报|向党委&报告|汇报法治政府建设
duty-report-coverage	党政主要负责人年终述法覆盖率	Coverage of yearly reports on rule-of-law duties	I03	coverage|percent|count	%|人|名	higher	述法覆盖率|述法全覆盖率|年终述法覆盖率|党政主要负责人述法覆盖率|述法率	述法&全覆盖|述法&率|述法&%
duty-reports-delivered	专题述法人数	Officials who reported on rule-of-law duties in person	I03	count|frequency	人|名|位|个|次	higher	现场述法人数|述法人数|会议述法人数	现场述法|专题述法|会议述法
demonstration-units	获全国法治政府建设示范命名的市县数	Places named as national demonstration	I04	count	个|家|项	higher	法治政府建设示范命名数|全国法治政府建设示范市县数|法治政府示范创建数|获得全国法治政府建设示范地区或项目命名数|示范命名数|全国法治政府建设示范地区数	全国法治政府建设示范&命名|示范地区&命名|全国&示范&命名|全国法治政府建设示范县|全国法治政府建设示范市|全国法治政府建设示范&创成
demonstration-provincial	省级法治政府建设示范（最佳实践）数	Provincial demonstrations and best practices	I04	count	个|家|项	higher	法治政府建设最佳实践数|省级法治政府建设最佳实践数|省级示范数|省级法治政府建设示范县数	最佳实践|省级&示范&法治政府|全省法治政府建设示范|全省&示范项目&法治政府
maple-units	“枫桥式”基层队所数	Maple-Bridge style units	I04	count	个|家|所	higher	枫桥式派出所数|枫桥式司法所数|枫桥式综合执法队数|枫桥式基层队所数|枫桥式基层单位数	枫桥式
inspection-coverage	法治建设督察覆盖率	Coverage of rule-of-law inspections	I05	coverage|percent	%	higher	法治督察覆盖率|法治政府建设督察覆盖率|法治督察全覆盖率|对市政府各部门及县（市、区）政府法治建设督察覆盖率|督察覆盖率	法治&督察&全覆盖|督察&全覆盖
inspections-held	法治督察次数	Rule-of-law inspections held	I05	frequency|count	次|场|轮|项	higher	法治政府建设督察次数|专项督察次数|实地督察次数	督察&次|督察&轮
assessment-weight	法治政府建设考核权重	Weight of law-based government in performance assessment	I05	percent|count	%|分	higher	法治建设考核权重|依法行政考核权重|法治政府建设情况权重|法治考核在各项考核中所占比重|法治政府建设考核比重|法治考核比重|法治政府建设考核占比|考核权重|依法行政考核占比|法治建设考核分值占比|法治考核在各项考核中比重	法治&考核&权重|法治&考核&比重|法治&绩效考核&占|权重&考核&法治|依法行政&考核&权重
third-party-score	法治政府建设第三方评估分值	Score in the third-party assessment	I05	count|percent	分|	higher	法治政府建设第三方评估得分|法治政府建设的第三方评估分值|第三方评估分值|第三方评估得分|法治政府建设评估得分	第三方评估&分值|第三方评估&得分|法治政府&评估&得分
public-satisfaction	法治政府建设群众满意度	Public satisfaction with law-based government	I05	percent|count	%|分	higher	法治政府建设满意度|法治建设群众满意度|法治政府建设社会满意度|人民群众对法治政府建设的满意度|法治建设满意度|群众法治满意度|法治满意度|群众对法治建设的满意度	满意度&法治政府建设|满意率&法治建设|满意度&法治建设
annual-report-rate	法治政府建设年度报告公开率	Publication of yearly reports	I06	percent|coverage	%	higher	年度报告公开率|年度报告报送率|法治政府建设年度报告报送率|年度报告按时公开率	年度报告&公开率|年度报告&报送率|年度报告&全部
annual-report-publication	法治政府建设年度报告公开	Publication of the yearly report by its date	I06	deadline		earlier	法治政府建设情况年度报告公开|年度报告公开|法治政府建设情况报告向社会公开	法治政府建设&公开|年度报告&公开|法治政府建设&公布
annual-report-submission	法治政府建设年度报告报送	Submission of the yearly report by its date	I06	deadline		earlier	报告上一年度法治政府建设情况|报送上年度法治政府建设情况报告|报送法治政府建设年度报告|报送法治政府建设情况	报送&法治政府建设|法治政府建设&报告|年度&法治政府建设情况|报送&依法行政
lectures	法治专题讲座次数	Lectures on the rule of law	I07	frequency|count	期|次|场|场次|讲	higher	领导班子法治专题讲座次数|法治讲座次数|法治专题讲座期数|法治讲座场次|法治专题讲座数|专题法治讲座次数	法治专题讲座|法治讲座|法制讲座|法律讲座|法治&专题讲座
court-visits	领导班子成员旁听庭审次数	Court hearings attended by leaders	I07	frequency|count	次|场|期	higher	旁听庭审次数|旁听庭审活动次数|庭审旁听次数|旁听人民法院庭审活动次数|领导干部旁听庭审次数|旁听法庭庭审次数	旁听&庭审|庭审旁听|旁听&审判
heads-training	执法部门负责人法治专题脱产培训次数	Full-time legal training of heads of enforcement departments	I07	frequency|count	次|期	higher	法治专题脱产培训次数|脱产培训次数|行政执法部门负责人法治专题脱产培训次数|负责人法治专题培训次数	脱产培训|负责人&法治专题培训
leaders-training	领导干部法治培训期数	Rule-of-law training for leaders	I07	frequency|count	期|次|场	higher	领导干部法治专题培训期数|领导干部法治培训次数|法治专题培训班期数	领导干部&培训班|领导干部&法治&培训|专题培训班&法治
pre-appointment-exam	领导干部任前法律考试覆盖率	Coverage of legal examination before appointment	I07	coverage|percent	%	higher	任前法律知识考试覆盖率|任前法律考试率|领导干部任前法律知识考试率|新任科级以上领导干部任前法律知识考试覆盖率|领导干部任前法律知识测试覆盖率|新提拔领导干部任前法律知识测试覆盖率	任前&法律&考试|任前&法律&测试
council-study	政府常务会议学法次数	Law study at executive meetings	I07	frequency|count	次|期|场|讲	higher	常务会议学法次数|会前学法次数|党组会议学法次数|常务会会前学法次数|中心组学法次数|领导干部学法次数|集体学法次数|理论学习中心组学法次数|政府常务会议会前学法次数	常务会&学法|会前学法|中心组&学法|集体学法|领导干部&学法
laws-studied	学习法律法规部数	Laws studied	I07	count	部|件|篇|项	higher	学习法律法规数|法律法规数|学习法律法规部数数	学习&法律法规|学法&法律法规|部法律
exam-participation	学法考试参考率	Participation in legal examinations	I08	percent|coverage	%	higher	参考率|无纸化学法考试参考率|国家工作人员学法考试参考率|学法用法考试参考率|学法考试参学率|参学率|参考率和合格率	参考率|参学率|学法&考试&参加率
exam-pass	学法考试合格率	Pass rate of legal examinations	I08	percent|coverage	%	higher	无纸化学法考试合格率|国家工作人员学法考试合格率|学法用法考试合格率|学法考试通过率|学法用法考试通过率	学法&合格率|学法&通过率|学法&优秀率
exam-takers	参加学法考试人数	Officials who sat legal examinations	I08	count	名|人|人次|万名	higher	学法考试人数|参加年度学法考试人数|公职人员学法考试人数|公职人员数	参加&学法&考试|学法考试|学法用法考试
staff-training-hours	行政机关工作人员法治培训学时	Training hours of civil servants	I08	duration	学时|课时|小时	higher	公务员法治培训学时|工作人员法治培训学时|干部法治培训学时|公务员法律知识培训学时|法治培训课时	学时&公务员|学时&工作人员|学时&培训&!!执法|课时&培训&!!执法|学时&法治&!!执法
review-staff	法制审核人员数	Legal reviewers	I09	count	名|人	higher	法制审核人员配备数|专职法制审核人员数	法制审核人员
review-staff-share	法制审核人员占执法人员比例	Legal reviewers as a share of officers	I09	percent|ratio	%	higher	法制审核人员占比|法制审核人员占本单位执法人员总数比例|法制审核人员比例|法制审核人员配备比例|法制审核人员占本单位执法人员总数的比例|法制审核人员占执法人员总数比例|专职法制审核人员占比	法制审核人员&%|法制审核人员&占|法制审核人员&比例
staff-qualified-share	具有法律职业资格人员占比	Share of staff with legal qualification	I09	percent|count	%|名|人	higher	法律职业资格人员比例|通过法律职业资格考试人员占比|具有法律背景人员占比|法律专业人员占比	法律职业资格&占|法律职业资格&%|法律职业资格&不少于|法律职业资格&名
justice-office-staff	司法所工作人员数	Staff of a justice office	I09	count	人|名	higher	司法所人数|司法所政法专项编制数|司法所人员数|司法所编制数	司法所&人以上|司法所&名|司法所&不少于|司法所&至少
justice-office-standard	司法所规范化建设达标率	Share of justice offices that meet the standard	I09	percent|coverage	%	higher	规范化司法所达标率|司法所规范化率|司法所达标率|星级司法所占比	司法所&达标|司法所&规范化&率
counsel-coverage	政府法律顾问覆盖率	Coverage of government legal counsel	I10	coverage|percent	%	higher	法律顾问覆盖率|党政机关法律顾问覆盖率|政府法律顾问全覆盖率|法律顾问聘请率|法律顾问聘任率|法律顾问配备率	政府法律顾问&全覆盖|党政机关&法律顾问&全覆盖|法律顾问&全覆盖&!村&!企业&!市场主体
counsel-count	聘请法律顾问人数	Legal counsel engaged	I10	count	名|人|位	higher	法律顾问人数|政府法律顾问人数|聘请法律顾问数|法律顾问数	聘请&法律顾问|选聘&法律顾问|法律顾问&名|律师和专家学者&!专家库
government-lawyers-coverage	公职律师覆盖率	Coverage of government lawyers	I10	coverage|percent	%	higher	党政机关公职律师覆盖率|公职律师工作覆盖率|公职律师配备率|公职律师设立率	公职律师&全覆盖|公职律师&覆盖率
government-lawyers-share	公职律师占律师总数比例	Government lawyers as a share of all lawyers	I10	percent|ratio	%	higher	公职律师占比|公职律师占全市律师总数比例|公职律师占律师总数的比例|公职律师占全市律师总数的比例	公职律师占
government-lawyers	公职律师人数	Number of government lawyers	I10	count	名|人|位	higher	公职律师数|公职律师数量|公职律师总数	公职律师&人|公职律师&名
counsel-opinions	法律顾问提供意见件数	Opinions given by legal counsel	I10	count	件|份|条|次|项	higher	法律顾问审核件数|法律顾问审查数|法律顾问出具意见数|重要行政行为、重大投资项目、行政合同和政策文件等数|提供法律意见数|出具法律意见数|为党委政府提供法律意见数	法律顾问&件|法律顾问&份|法律意见书|提供法律意见|出具法律意见
vice-principal-rate	中小学法治副校长配备率	Schools with a vice-principal for the rule of law	I12	percent|coverage	%	higher	法治副校长配备率|法治副校长聘任率|法治副校长覆盖率|法治副校长（辅导员）配备率	法治副校长
popularization-events	普法宣传活动场次	Law popularisation events	I12	count|frequency	场|场次|次|余场	higher	普法活动场次|法治宣传活动场次|普法宣传次数|法治宣传教育活动次数|普法讲座场次|法治宣传次数|普法活动次数	普法&场|法治宣传&场|宣传活动&场|普法活动&次|宣传活动&次|进万家&场|进社区&场|法治教育活动&次
popularization-public	普法活动参与人数	People reached by law popularisation	I12	count	人|人次|名|万人次	higher	普法受众人数|普法活动参与人次|参与普法人数|粉丝参与数|粉丝数	普法&参与|粉丝|受众|普法&人次
culture-sites	法治文化阵地数	Sites of legal culture	I12	count	个|处|家	higher	法治文化公园数|法治广场、长廊数|法治文化广场数|法治宣传阵地数|法治文化主题公园数|法治公园数|法治文化长廊数|法治文化示范点数	法治文化公园|法治广场|法治长廊|法治文化阵地|法治文化广场|法治公园|法治文化示范
youth-bases	青少年法治教育实践基地数	Youth bases for legal education	I12	count	个|家|所	higher	法治教育实践基地数|省级青少年法治教育实践基地数|青少年法治教育基地数	法治教育&基地
village-law-persons	村（社区）“法律明白人”数	Law-literate villagers	I12	count|frequency	名|人|个	higher	法律明白人数|每村法律明白人数|法律明白人数量	法律明白人
popularization-awareness	公民法治素养知晓率	Public awareness of law popularisation	I12	percent	%	higher	普法知晓率|法治宣传知晓率|宪法法律知晓率|法律知识知晓率|群众法律知识知晓率	知晓率
democratic-villages	民主法治示范村（社区）比例	Share of model democratic villages	I12	percent	%	higher	民主法治示范村占比|民主法治村创建率	民主法治&占比|民主法治&比例
democratic-villages-count	民主法治示范村（社区）数	Model democratic villages	I12	count	个|家	higher	民主法治示范村数|民主法治村数	民主法治&示范村|民主法治&村
funding-trend	法治政府建设资金投入	Funds for law-based government	I14	money	元|	higher	法治政府建设投入|法治建设资金投入	法治政府建设资金投入|法治建设&资金投入
funding-special	法治政府建设专项工作经费	Special funds for law-based government	I14	money	元|	higher	法治政府建设经费|法治建设专项经费|法治政府建设工作经费|依法行政工作经费|法治政府建设专项经费	专项工作经费|法治&专项经费|法治&工作经费
funding-ratio	法治政府建设专项工作经费与上年预算之比	Special funds against last year's budget	I14	ratio|percent	%	higher	法治政府建设专项工作经费与上年之比|法治建设经费与上年之比|法治政府建设经费增长率	上年预算&经费|经费&不低于上年
project-transfer	承接下放（移交）事项数	Items taken over	A03	count	项|个	none	承接事项数|移交事项数|交接事项数	承接&事项|交接&事项|移交&事项|下放&事项
certificates-cancelled	取消证明事项数	Certificates abolished	A06	count	项|个|件	higher	清理取消证明事项数|清理证明事项数|首批清理取消证明事项数|证明事项数	取消&证明|清理&证明
certificates-kept	保留证明事项数	Certificates kept	A06	count	项|个|件	lower	保留基层证明数|基层证明数|各市（区）保留基层证明数	保留&证明
# Added: indicators met in written sentences of plans and reports
recommendation-adoption	司法建议、检察建议采纳率	Share of judicial and procuratorial recommendations adopted	F10	percent	%	higher	司法建议采纳率|检察建议采纳率|司法建议和检察建议采纳率	建议&采纳率
township-certified-officers	乡镇（街道）持证执法人员数	Certified officers in a township	D03	count	人|名	higher	乡镇持证执法人员数|镇综合执法队持证人员数|乡镇（街道）综合执法队持证人员数	乡镇&持证&执法|镇&综合执法队&持证|街道&持证&执法
joint-inspections	部门联合双随机抽查次数	Joint random inspections	A09	count|frequency	批次|次|户次	higher	部门联合“双随机”抽查数|双随机抽查次数|部门联合双随机抽查批次	双随机&抽查
inspected-enterprises	双随机抽查企业数	Enterprises inspected at random	A09	count	户|家|户次|家次	none	抽查企业数|检查企业数	抽查企业|检查企业
inspected-units	法治督察单位数	Bodies under inspection of the rule of law	I05	count	个|家	higher	法治督察部门数|督察的部门数|实地督察单位数	督察&部门|督察&单位|督察&县
inspection-problems	督察反馈问题数	Problems found by inspection	I05	count	个|条|项	none	反馈问题数|督察发现问题数	反馈问题|督察&发现问题&!执法
problems-rectified	督察反馈问题整改数	Problems rectified	I05	count	个|条|项	higher	整改问题数|完成整改数	问题&整改
reconsideration-closed	行政复议案件审结数	Reconsideration cases closed	F06	count	件|宗|起	none	行政复议审结案件数|审结行政复议案件数|行政复议案件办结数|行政复议审结数	审结&行政复议
reconsideration-online	行政复议案件网上办理率	Reconsideration cases handled online	F06	percent	%	higher	行政复议网上办理率|网上申请行政复议比例|行政复议案件网上申请率	
reconsideration-first	行政复议首选率	Share of disputes taken to reconsideration first	F05	percent	%	higher	复议首选率	
township-review-coverage	乡镇（街道）合法性审查覆盖率	Townships with legality review	C07	coverage|percent	%	higher	镇街合法性审查覆盖率|镇（街道）合法性审查覆盖率|乡镇合法性审查覆盖率|乡镇（街道）法制审核覆盖率	合法性审查&全覆盖&镇&!机构|合法性审查&全覆盖&街道&!机构|法制审核&全覆盖&乡镇&!机构
decision-comment-period	重大行政决策公开征求意见期限	Time for public comment on major decisions	C03	duration	日|天|个工作日	higher	决策草案公开征求意见期限|决策征求意见期限	征求意见&决策&!!规范性文件
pre-post-hours	行政执法人员岗前培训学时	Class hours before taking up enforcement	D06	duration	学时|课时|小时	higher	执法人员岗前培训学时|岗前培训学时	岗前培训|任职前培训|上岗前&培训
counsel-pool	政府法律顾问专家库人数	Members of the pool of government counsel	I10	count	名|人|位	higher	法律顾问专家库人数|法律专家库人数|政府法律专家库人数	法律顾问&专家库|法律专家库
township-service-items	乡镇（街道）可办政务服务事项比例	Share of services handled in townships	A12	percent	%	higher	乡镇（街道）可办事项比例|就近办事项比例	
ecertificate-use	电子证照共享应用率	Use of shared electronic certificates	H04	percent	%	higher	高频电子证照共享应用率	
publication-accuracy	“双公示”信息准确率	Accuracy of the two publications	A10	percent	%	higher	双公示准确率|双公示数据准确率	双公示&准确率
publication-conformity	“双公示”信息合规率	Conformity of the two publications	A10	percent	%	higher	双公示合规率|双公示数据合规率	双公示&合规率
publication-time-limit	行政许可和行政处罚信息公示时限	Time limit for publishing permits and penalties	D04	duration	个工作日|日|天	lower	双公示时限|行政许可、行政处罚决定公开时限|双公示信息公示时限	双公示|行政处罚&公开|行政处罚&公示
satisfaction-rank	法治政府建设群众满意度排名	Rank in public satisfaction with the rule of law	I05	rank	名|位|	lower	法治建设群众满意度排名|法治建设满意度排名	法治&满意度&名|法治&满意度&排名

"""####
}
