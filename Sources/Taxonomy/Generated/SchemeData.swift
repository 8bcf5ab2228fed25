// Generated from taxonomy/compiled.txt by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let scheme = ####"""
S	法治政府建设主题分类	Taxonomy of law-based government	1.0.0	2d2f08fa9626fc03d2aaa6ac047a8ff10e804bc0a67a2a8b18b7246f416cad14	
C	Z	overall	总体要求	Overall requirements	统领全文的指导思想、基本原则和总体目标；不含具体举措	Statements that lead the whole document: guiding ideology, principles and overall goals; no concrete measures	总要求|总体思路	General requirements	总体部署|总则		CMPT	2015	
C	Z01	guiding-ideology	指导思想与基本原则	Guiding ideology and basic principles	指导思想、基本原则、形势与意义等统领性表述；不含具体举措	Overarching statements on guiding ideology, basic principles, the current situation and significance; no concrete measures	指导思想|基本原则|主要原则	Guiding thought|Basic principles	思想引领|形势背景|编制依据	Z	CMPT	2015	
T	3.0	习近平新时代中国特色社会主义思想为指导			
T	3.0	以习近平法治思想为指导			
T	3.0	指导思想			
T	3.0	重点任务和主体工程			
T	3.0	高举中国特色社会主义伟大旗帜			
T	2.0	两个确立			
T	2.0	两个维护			
T	2.0	习近平新时代中国特色社会主义思想		中心组|专题学习|培训	
T	2.0	二十届三中全会精神		宣讲|中心组	
T	2.0	五位一体			
T	2.0	依法治国、依法执政、依法行政共同推进			
T	2.0	党的二十大精神		宣讲|中心组|培训	
T	2.0	党的十九大精神		宣讲|中心组|培训	
T	2.0	党的十八大		以来取得	
T	2.0	四个全面			
T	2.0	四个意识			
T	2.0	坚持中国特色社会主义法治道路			
T	2.0	坚持人民主体地位			
T	2.0	坚持以人民为中心			
T	2.0	坚持党的全面领导			
T	2.0	基本原则		行政处罚	
T	2.0	法治国家、法治政府、法治社会一体建设			
T	2.0	稳中求进工作总基调			
T	1.0	中国式现代化			
T	1.0	习近平法治思想	为指导|为指引|引领|统领|根本遵循		
T	1.0	全面依法治国	战略|新理念|推进|重要		
T	1.0	制定本实施方案			
T	1.0	制定本方案			
T	1.0	在法治轨道上			
T	1.0	坚持党的领导			
T	1.0	坚持问题导向			
T	1.0	新发展理念			
T	1.0	根本遵循			
T	1.0	治理体系和治理能力现代化			
T	1.0	法治保障	有力|坚强|提供|坚实		
T	1.0	结合实际，制定			
T	1.0	重要讲话精神	贯彻		
T	0.5	法治政府建设实施纲要			
T	-1.0	中心组			
T	-1.0	培训班			
C	Z02	overall-goals	总体目标	Overall goals	到某年达到的总体目标、奋斗目标、排名目标	Overall goals, objectives and ranking targets to be reached by a given year	奋斗目标|主要目标|工作目标	Overall objectives|Targets by year	到2025年目标|法治政府建成目标|争先进位目标|第一方阵	Z	CMPT	2015	
T	3.0	为到2035年			
T	3.0	各地区各层级法治政府建设协调并进			
T	3.0	基本建成法治国家、法治政府、法治社会			
T	3.0	基本建成法治政府			
T	3.0	守法诚信的法治政府			
T	3.0	廉洁高效、守法诚信			
T	3.0	总体目标			
T	3.0	政府行为全面纳入法治轨道			
T	3.0	更多地区实现率先突破			
T	2.0	主要目标			
T	2.0	人民满意的法治政府			
T	2.0	全国法治政府建设先进			
T	2.0	到2035年			
T	2.0	发展目标			
T	2.0	奋斗目标			
T	2.0	奠定坚实基础	2035|法治|现代化		
T	2.0	工作目标		考核|责任书	
T	2.0	政府治理体系日益健全			
T	2.0	智能高效、廉洁诚信			
T	2.0	权责法定、执法严明			
T	2.0	法治建设先行区			
T	2.0	法治强市			
T	2.0	法治强省			
T	2.0	法治政府建设再上新台阶			
T	2.0	率先突破			
T	2.0	突发事件应对能力显著增强			
T	2.0	第一方阵			
T	2.0	职能科学、权责法定			
T	2.0	行政执法质量和效能显著提升			
T	2.0	走在全国前列	法治|依法行政		
T	2.0	走在全省前列	法治|依法行政		
T	1.0	到2020年	法治|依法行政|政府治理		
T	1.0	到2025年	法治|依法行政|政府治理|全面		
T	1.0	到2030年	法治|依法行政|政府治理		
T	1.0	前列	法治政府		
T	1.0	打下坚实基础	法治		
T	1.0	新台阶			
T	1.0	法治政府建设水平			
T	1.0	走在前列	法治|依法行政		
C	A	functions	政府机构职能体系	Government functions	政府职能转变、审批与监管、政务服务、营商环境、公共法律服务和基层治理	What government does and how it serves: functions, licensing and regulation, government services, business environment, public legal services, primary-level governance	依法全面履行政府职能|政府职能转变	Government institutions and functions|Full performance of government functions	放管服专题|依法履职|转职能		CMPT	2015	
C	A01	function-optimization	政府职能优化与机构编制	Optimisation of government functions and staffing	职能转变、事权与职责配置、机构职责法定化、编制资源配置与下沉、行政效能	Transformation of functions, allocation of powers and duties, statutory institutional responsibilities, allocation of staffing quotas and their transfer to lower levels, administrative efficiency	政府职能转变|机构职能优化|机构编制管理|优化政府组织结构|机构、职能、权限、程序、责任法定化	Transformation of government functions|Institutional structure and staffing	三定|机构改革|大部制|编制下沉|定职能定机构定编制|事权财权划分	A	CMPT	2015	
T	3.0	“三定”规定			
T	3.0	三定规定			
T	3.0	党政机构改革			
T	3.0	完善政府组织和行政程序法律制度			
T	3.0	政府机构职能优化协同高效			
T	3.0	政府机构职能体系			
T	3.0	机构、职能、权限、程序、责任法定化			
T	3.0	机构编制资源配置			
T	3.0	机构职能法定化			
T	3.0	机构职责法定化			
T	3.0	权责清晰、分工合理			
T	3.0	编制周转池			
T	3.0	编制资源下沉			
T	2.0	事权			
T	2.0	人员编制	优化|下沉|调配|统筹|盘活		
T	2.0	优化协同高效			
T	2.0	优化政府职能			
T	2.0	内设机构			
T	2.0	政府和市场、政府和社会			
T	2.0	政府职能	优化|厘清|科学|法定|界定		
T	2.0	政府职能转变		放管服	
T	2.0	机构改革			
T	2.0	机构编制			
T	2.0	机构职能			
T	2.0	机构设置			
T	2.0	经济调节、市场监管、社会管理			
T	2.0	编制资源			
T	2.0	职能配置			
T	2.0	职责分工	部门|机构|调整		
T	2.0	职责边界			
T	2.0	职责配置			
T	2.0	行政效能			
T	2.0	行政组织法律			
T	2.0	转变政府职能		放管服	
T	1.0	依法履行政府职能			
T	1.0	全面履行政府职能			
T	1.0	权责一致			
T	1.0	理顺	职责|体制|关系|职能		
T	1.0	职能转变			
T	1.0	职责法定			
C	A02	authority-lists	权责清单	Lists of powers and responsibilities	权力清单、责任清单、公共服务/备案/收费等履职清单的编制、公布与动态调整	Drawing up, publishing and dynamically adjusting lists of powers and responsibilities and other duty lists (public services, filing matters, fees)	权力清单和责任清单|权责清单制度|履职事项清单|清单管理制度	Power and responsibility lists|Duty lists	两单融合|三张清单一张网|权责清单动态调整|晒权力清单|乡镇履职事项清单	A	CMPT	2015	
T	3.0	公共服务事项清单			
T	3.0	基本履职事项清单			
T	3.0	备案事项清单			
T	3.0	属地管理事项责任清单			
T	3.0	履职清单			
T	3.0	履行职责事项清单			
T	3.0	政府权责			
T	3.0	权力和责任清单			
T	3.0	权力清单			
T	3.0	权力责任清单			
T	3.0	权责事项			
T	3.0	权责清单			
T	3.0	权责清单动态调整			
T	3.0	清单之外无权力			
T	3.0	行政权力事项			
T	3.0	行政权力通用目录			
T	3.0	配合履职事项清单			
T	2.0	乡镇（街道）履职			
T	2.0	事项清单	权责|权力|职责|履职|乡镇|公共服务		
T	2.0	公共服务清单			
T	2.0	收费清单			
T	2.0	政务服务事项清单			
T	2.0	政府性基金清单			
T	2.0	权力事项			
T	2.0	权力运行流程图			
T	2.0	法无授权不可为			
T	2.0	清单动态调整			
T	2.0	职权事项			
T	2.0	职权清单			
T	2.0	行政事业性收费清单			
T	2.0	行政职权			
T	2.0	责任清单		普法|安全生产|任务	
T	1.0	动态调整	清单|事项|权责|权力		
T	1.0	四级四同			
T	1.0	法定职责必须为			
T	1.0	清单管理	权力|职责|权责|事项		
T	1.0	清单管理制度			
T	1.0	目录清单			
T	1.0	职权法定			
T	1.0	行政备案			
C	A03	permit-reduction	行政许可与审批精简规范	Streamlined and standardised administrative licensing	行政许可、行政审批事项的取消、下放、精简、目录化与变相许可治理；放管服改革的审批部分	Abolition, delegation, streamlining and cataloguing of administrative permits and approvals, and control of disguised permits; the approval part of the reform of delegation, regulation and services	行政审批制度改革|简政放权|“放管服”改革|行政许可事项清单管理|行政许可规范实施	Administrative approval reform|Streamlining administration and delegating power|Fangguanfu reform	一枚印章管审批|相对集中行政许可权|审改|接放管服|变相审批|行政审批局	A	CMP	2015	
T	3.0	一枚印章管审批			
T	3.0	下放…审批			
T	3.0	取消…审批事项			
T	3.0	取消…行政许可			
T	3.0	取消和下放			
T	3.0	变相审批			
T	3.0	变相许可			
T	3.0	变相设置行政许可			
T	3.0	审批事项下放			
T	3.0	承接…审批事项			
T	3.0	清单之外实施行政许可			
T	3.0	相对集中行政许可权			
T	3.0	简政放权			
T	3.0	精简审批			
T	3.0	行政审批制度改革			
T	3.0	行政审批改革			
T	3.0	行政许可事项清单			
T	3.0	行政许可标准化			
T	3.0	行政许可清单			
T	3.0	非行政许可审批			
T	2.0	下放…权限			
T	2.0	实施行政许可			
T	2.0	审批事项			
T	2.0	审批制度改革			
T	2.0	审批服务便民化			
T	2.0	审批权限			
T	2.0	改为备案			
T	2.0	放管服			
T	2.0	放管结合			
T	2.0	经济社会管理权限			
T	2.0	行政审批事项			
T	2.0	行政许可事项			
T	2.0	规范行政许可			
T	2.0	许可事项			
T	1.0	行政审批			
T	1.0	行政审批局			
T	1.0	行政许可			
T	-1.0	行政处罚、行政许可			
T	-1.0	行政许可、行政处罚			
T	-1.0	行政许可和行政处罚			
C	A04	market-access	市场准入负面清单	Negative list for market access	负面清单、非禁即入、隐性壁垒	Negative list, freedom to enter whatever is not prohibited, hidden barriers	市场准入负面清单制度|放宽市场准入|非禁即入	Market entry	负面清单|法无禁止即可为|玻璃门、弹簧门、旋转门|隐性壁垒|准入不准营	A	CMP	2015	
T	3.0	一单尽列			
T	3.0	全国一张清单			
T	3.0	准入不准营			
T	3.0	准入壁垒			
T	3.0	单外无单			
T	3.0	外商投资准入			
T	3.0	市场准入壁垒			
T	3.0	市场准入负面清单			
T	3.0	法无禁止即可为			
T	3.0	负面清单			
T	3.0	隐性壁垒			
T	3.0	非禁即入			
T	2.0	不合理限制			
T	2.0	公平准入			
T	2.0	准入条件			
T	2.0	准入门槛			
T	2.0	准入限制			
T	2.0	各类市场主体皆可依法平等进入			
T	2.0	国民待遇			
T	2.0	市场准入			
T	2.0	平等进入			
T	2.0	放宽准入			
T	2.0	清单以外			
T	2.0	玻璃门			
T	2.0	隐形门槛			
T	2.0	隐性门槛			
T	1.0	不合理门槛			
T	1.0	壁垒			
T	1.0	外商投资			
T	1.0	民间投资			
T	1.0	民间资本			
T	1.0	违规设置	准入|门槛|壁垒		
T	1.0	门槛	准入|市场|民间		
T	-1.0	免罚			
T	-1.0	处罚清单			
C	A05	license-reform	证照分离与商事登记	Permit–licence separation and business registration	证照分离、一业一证、一证准营、多证合一、开办企业、商事登记便利化	Separation of permits from business licences, one licence per trade, one certificate for operation, merger of certificates, starting a business, easier business registration	“证照分离”改革|商事制度改革|企业开办便利化|市场主体登记	Separation of permits and licences|Business registration reform|Starting a business	先照后证|一照通|三证合一|一业一证|一照多址|工商登记制度改革	A	CMP	2021	
T	3.0	一业一码			
T	3.0	一业一证			
T	3.0	一址多照			
T	3.0	一照多址			
T	3.0	一证准营			
T	3.0	企业开办			
T	3.0	企业注销			
T	3.0	企业登记全程电子化			
T	3.0	先照后证			
T	3.0	准入即准营			
T	3.0	名称自主申报			
T	3.0	商事制度			
T	3.0	商事登记			
T	3.0	多证合一			
T	3.0	市场主体登记			
T	3.0	开办企业			
T	3.0	涉企经营许可			
T	3.0	照后减证			
T	3.0	简易注销			
T	3.0	经营主体登记			
T	3.0	证照分离			
T	2.0	个体工商户登记			
T	2.0	企业准入			
T	2.0	企业登记			
T	2.0	住所申报承诺			
T	2.0	住所登记			
T	2.0	全程电子化登记			
T	2.0	准入准营			
T	2.0	名称登记			
T	2.0	工商登记			
T	2.0	歇业			
T	2.0	注销便利化			
T	2.0	登记制度改革			
T	2.0	登记注册			
T	2.0	经营场所登记			
T	2.0	营业执照		不再|出示	
T	1.0	个体工商户			
T	1.0	刻章			
T	1.0	新设立市场主体			
T	1.0	注册登记			
C	A06	notified-commitment	告知承诺制与证明事项清理	Notified commitment and removal of proof requirements	审批和证明事项告知承诺、承诺制审批、证明事项清理	Notified commitment for approvals and certification matters, approval by commitment, clean-up of certification matters	证明事项告知承诺制|行政审批告知承诺制|证明事项清理|减证便民	Informed commitment system|Reduction of required certificates	无证明城市|免证办|奇葩证明|承诺制|循环证明|先批后查	A	CMPT	2021	
T	3.0	保留的证明			
T	3.0	信用承诺审批			
T	3.0	免证办			
T	3.0	减证便民			
T	3.0	取消…证明			
T	3.0	告知承诺			
T	3.0	奇葩证明			
T	3.0	循环证明			
T	3.0	承诺制审批			
T	3.0	无证明			
T	3.0	无谓证明			
T	3.0	涉企经营许可事项告知承诺制			
T	3.0	烦扰证明			
T	3.0	行政许可告知承诺			
T	3.0	证明事项			
T	3.0	证明事项清理			
T	3.0	证明清单			
T	3.0	重复证明			
T	2.0	书面承诺			
T	2.0	信用承诺书	证明|审批|许可		
T	2.0	免提交			
T	2.0	免证			
T	2.0	审批承诺制			
T	2.0	开具证明			
T	2.0	承诺即入制			
T	2.0	承诺审批			
T	2.0	没有法律法规依据的证明			
T	2.0	盖章证明			
T	2.0	索要证明			
T	2.0	证明互认		区域|长三角|川渝|京津冀	
T	2.0	证明材料			
T	2.0	证明核验			
T	1.0	不实承诺			
T	1.0	承诺制		投资|信用承诺制	
T	1.0	虚假承诺			
T	1.0	证明			
C	A07	intermediaries-fees	中介服务与涉企收费	Intermediary services and charges on business	行政审批中介服务清理与脱钩、涉企收费、行业协会收费	Clean-up of intermediary services for approvals and their separation from agencies, charges on businesses, fees of trade associations	行政审批中介服务|涉企收费治理|中介服务规范管理|行业协会商会脱钩改革	Intermediary services for approvals|Charges on enterprises	红顶中介|中介超市|乱收费|三乱|收费目录清单|清费减负	A	CMP	2015	
T	3.0	中介服务			
T	3.0	中介服务事项清单			
T	3.0	中介机构脱钩			
T	3.0	中介超市			
T	3.0	乱收费			
T	3.0	变相收费			
T	3.0	强制中介			
T	3.0	指定中介			
T	3.0	收费目录清单			
T	3.0	涉企收费			
T	3.0	清单之外无收费			
T	3.0	红顶中介			
T	3.0	行业协会商会收费			
T	3.0	行业协会商会脱钩			
T	3.0	行政事业性收费			
T	3.0	行政审批中介服务			
T	3.0	违规收费			
T	2.0	中介机构		破产|法律服务	
T	2.0	保证金清单			
T	2.0	审批中介			
T	2.0	摊派			
T	2.0	收费公示			
T	2.0	收费减免			
T	2.0	收费标准			
T	2.0	收费目录			
T	2.0	收费项目			
T	2.0	政府性基金			
T	2.0	涉企经营服务性收费			
T	2.0	脱钩	协会|商会|中介|机关		
T	2.0	行业协会商会与行政机关			
T	2.0	转供电			
T	1.0	乱罚款			
T	1.0	减负	企业|涉企		
T	1.0	减轻企业负担			
T	1.0	惠企减负			
T	1.0	收费			
T	1.0	行业协会	收费|脱钩|评比|会费		
T	1.0	行业协会商会	收费|脱钩|会费|评比|乱		
C	A08	project-approval	投资与工程建设项目审批	Approval of investment and construction projects	投资审批、工程建设项目审批、标准地、代办制、先建后验	Investment approval, construction project approval, standard land, agency service, build first and inspect later	工程建设项目审批制度改革|投资项目审批|企业投资项目承诺制|建设项目审批服务	Construction project approval reform|Investment project approval	标准地|拿地即开工|先建后验|多规合一|全代办|多测合一	A	CMP	2015	
T	3.0	交地即开工			
T	3.0	代办制	项目|审批|投资|建设		
T	3.0	企业投资项目			
T	3.0	企业投资项目承诺制			
T	3.0	先建后验			
T	3.0	区域评估			
T	3.0	在线审批监管平台			
T	3.0	多测合一			
T	3.0	多规合一			
T	3.0	多评合一			
T	3.0	工程建设项目			
T	3.0	工程建设项目审批制度改革			
T	3.0	投资审批			
T	3.0	投资审批制度改革			
T	3.0	投资项目审批			
T	3.0	拿地即开工			
T	3.0	施工许可			
T	3.0	标准地			
T	3.0	竣工验收			
T	3.0	联合审图			
T	3.0	联合验收			
T	3.0	项目代办			
T	2.0	全代办			
T	2.0	审批绿色通道			
T	2.0	容缺审批			
T	2.0	并联审批			
T	2.0	建筑许可			
T	2.0	投资项目		招商	
T	2.0	政府投资条例			
T	2.0	施工图审查			
T	2.0	极简审批			
T	2.0	用水用电用气			
T	2.0	社会投资			
T	2.0	项目审批			
T	1.0	审批管理系统			
T	1.0	建设项目			
T	1.0	报装			
T	1.0	项目落地			
C	A09	in-process-regulation	双随机一公开与事中事后监管	Randomised inspection and ongoing regulation	双随机一公开、跨部门联合监管、重点监管、差异化监管、事中事后监管机制	Random inspection with open results, joint regulation across departments, key regulation, differentiated regulation, mechanisms of in-process and ex-post regulation	“双随机、一公开”监管|事中事后监管|跨部门综合监管|公正监管	Double-random, one-public inspection|Ongoing and ex-post regulation|Cross-department regulation	双随机|一单两库|审管联动|谁审批谁监管|综合监管一件事|部门联合抽查	A	CMP	2015	
T	3.0	一单两库			
T	3.0	事中事后监管			
T	3.0	双随机			
T	3.0	审管联动			
T	3.0	差异化监管			
T	3.0	抽查事项清单			
T	3.0	抽查比例			
T	3.0	无事不扰			
T	3.0	检查对象名录库			
T	3.0	监管一件事			
T	3.0	谁主管、谁监管			
T	3.0	谁主管谁监管			
T	3.0	谁审批、谁监管			
T	3.0	谁审批谁监管			
T	3.0	跨部门综合监管			
T	3.0	跨部门联合监管			
T	3.0	随机抽取检查对象			
T	3.0	随机抽查			
T	2.0	全过程监管			
T	2.0	全链条监管			
T	2.0	分类监管		信用	
T	2.0	协同监管			
T	2.0	审管衔接			
T	2.0	监管规则和标准			
T	2.0	联合抽查			
T	2.0	联合监管			
T	2.0	跨部门监管			
T	2.0	重点监管		名单	
T	1.0	加强监管			
T	1.0	抽查			
T	1.0	监管事项		互联网|覆盖率	
T	1.0	监管体系			
T	1.0	监管效能			
T	1.0	监管方式			
T	1.0	监管机制			
T	1.0	监管责任			
T	1.0	直接涉及公共安全			
T	1.0	综合监管			
T	-1.0	互联网+监管			
C	A10	credit-regulation	社会信用与信用监管	Social credit and credit-based regulation	信用监管、守信激励失信惩戒、信用修复、社会信用信息平台	Credit-based regulation, rewards for trustworthiness and penalties for bad faith, credit repair, social credit information platforms	社会信用体系建设|信用监管|守信激励和失信惩戒|信用分级分类监管	Social credit system|Credit-based supervision	黑名单|红黑榜|信用修复|双公示|联合惩戒|信易+	A	CMP	2015	
T	3.0	严重失信			
T	3.0	信用中国			
T	3.0	信用信息共享平台			
T	3.0	信用信息平台			
T	3.0	信用信息归集			
T	3.0	信用修复			
T	3.0	信用分级分类			
T	3.0	信用承诺			
T	3.0	信用档案			
T	3.0	信用监管			
T	3.0	信用记录			
T	3.0	信用风险分类			
T	3.0	公共信用信息			
T	3.0	双公示			
T	3.0	失信主体			
T	3.0	失信名单			
T	3.0	失信惩戒		政务诚信|政府失信|政务失信	
T	3.0	失信行为			
T	3.0	守信激励			
T	3.0	守信联合激励			
T	3.0	异常名录			
T	3.0	社会信用			
T	3.0	联合奖惩			
T	3.0	联合惩戒			
T	3.0	黑名单			
T	2.0	企业信用			
T	2.0	信用体系			
T	2.0	信用分类			
T	2.0	信用奖惩			
T	2.0	信用等级			
T	2.0	信用风险			
T	2.0	失信		政府失信|政务失信|政务诚信	
T	2.0	守信		政府守信|守信践诺|政务诚信|遵纪守信	
T	2.0	经营异常			
T	2.0	诚信体系			
T	1.0	信用			
T	1.0	惩戒			
T	-1.0	政务失信			
T	-1.0	政务诚信			
C	A11	prudent-regulation	包容审慎监管	Accommodating and prudent regulation	对新技术新产业新业态新模式的包容审慎监管	Inclusive and prudent regulation of new technologies, industries, business forms and models	新业态监管|审慎包容监管	Inclusive and prudential supervision|Regulation of new business forms	沙盒监管|触发式监管|观察期|四新经济|柔性监管	A	CMP	2021	
T	3.0	包容审慎原则			
T	3.0	包容期监管			
T	3.0	四新经济			
T	3.0	审慎包容监管			
T	3.0	审慎监管			
T	3.0	新业态新模式			
T	3.0	新产业、新业态、新模式			
T	3.0	新经济业态			
T	3.0	柔性监管			
T	3.0	沙盒监管			
T	3.0	监管沙盒			
T	3.0	触发式监管			
T	2.0	共享经济			
T	2.0	分享经济			
T	2.0	包容审慎		免罚|轻微违法|处罚|执法	
T	2.0	平台经济			
T	2.0	成长空间			
T	2.0	新业态			
T	2.0	新产业			
T	2.0	新模式			
T	2.0	新经济			
T	2.0	留足发展空间			
T	2.0	观察期			
T	1.0	一律封杀			
T	1.0	放任不管			
T	1.0	数字经济			
T	1.0	新技术			
T	1.0	简单封杀			
T	1.0	试错			
T	1.0	预留空间			
T	1.0	鼓励创新			
T	-1.0	免罚清单			
T	-1.0	轻微违法			
T	-1.0	首违不罚			
C	A12	government-services	政务服务便利化	Convenient government services	一网通办（线下与流程侧）、最多跑一次、一件事、一窗通办、好差评、政务大厅、首问负责	One-network services (offline and process side), one visit at most, one matter at a time, single-window service, ratings of service, service halls, first-contact responsibility	政务服务|“一件事一次办”|综合窗口服务|政务服务标准化规范化便利化|“高效办成一件事”	Government services to citizens and businesses|One-stop services|One thing, one visit	最多跑一次|不见面审批|一窗通办|阳光政务|好差评|一枚印章管审批窗口	A	CMPT	2015	
T	3.0	一件事			
T	3.0	一次办好			
T	3.0	一次性告知			
T	3.0	一窗受理			
T	3.0	一窗通办			
T	3.0	一站式服务			
T	3.0	不见面审批			
T	3.0	便民服务中心			
T	3.0	办不成事			
T	3.0	办事指南			
T	3.0	好差评			
T	3.0	容缺受理			
T	3.0	帮办代办			
T	3.0	延时服务			
T	3.0	政务大厅			
T	3.0	政务服务中心			
T	3.0	政务服务便利化			
T	3.0	政务服务大厅			
T	3.0	无差别受理			
T	3.0	最多跑一次			
T	3.0	服务窗口			
T	3.0	综合窗口			
T	3.0	限时办结			
T	3.0	首问负责			
T	3.0	首问负责制			
T	3.0	高效办成			
T	2.0	一次办			
T	2.0	一网通办			
T	2.0	三集中三到位			
T	2.0	便民服务			
T	2.0	办事大厅			
T	2.0	即办件			
T	2.0	政务服务水平			
T	2.0	政务服务能力			
T	2.0	自助终端			
T	2.0	跑动次数			
T	2.0	进驻			
T	2.0	马上办			
T	1.0	政务服务		平台|网上|线上	
T	1.0	窗口			
C	A13	cross-region-services	省内通办与跨省通办	Government services across cities and provinces	省内通办、跨省通办、异地代收代办（不属特定区域合作机制的）	Services available throughout the province or across provinces, collection and handling elsewhere (not under a specific regional cooperation mechanism)	跨省通办|省内通办|全域通办|异地通办	Cross-provincial services|Province-wide services	异地代收代办|全程网办、多地联办|全城通办|就近办|通办专窗	A	CMP	2021	
T	3.0	全国通办			
T	3.0	全城通办			
T	3.0	全域通办			
T	3.0	全市通办			
T	3.0	全省通办			
T	3.0	区域通办		川渝|长三角|京津冀	
T	3.0	同城通办			
T	3.0	多地联办			
T	3.0	异地代收代办			
T	3.0	异地办理			
T	3.0	异地可办			
T	3.0	异地通办			
T	3.0	省内通办			
T	3.0	跨层级通办			
T	3.0	跨市通办			
T	3.0	跨省通办		川渝|成渝|长三角|京津冀|粤港澳|大湾区	
T	3.0	跨省通办窗口			
T	3.0	通办专窗			
T	3.0	通办事项			
T	2.0	代收代办			
T	2.0	异地业务			
T	2.0	异地办事			
T	2.0	异地就医			
T	2.0	打破地域限制			
T	2.0	跨区域办理		执法|案件	
T	1.0	就近办			
T	1.0	异地			
T	1.0	跨区域	政务服务|办理|通办		
T	1.0	跨地区	政务服务|办理		
T	1.0	跨层级			
T	1.0	跨省			
T	1.0	通办			
C	A14	accessible-services	适老化与特殊群体服务	Services for older people and groups with special needs	老年人、残疾人等特殊群体的政务服务	Government services for the elderly, persons with disabilities and other special groups	适老化服务|特殊群体政务服务|无障碍服务	Age-friendly services|Accessible services	适老化改造|线下兜底|爱心窗口|绿色通道|上门办	A	CMPT	2021	
T	3.0	信息无障碍			
T	3.0	数字鸿沟			
T	3.0	无障碍改造			
T	3.0	无障碍服务			
T	3.0	无障碍环境			
T	3.0	智能技术困难			
T	3.0	爱心窗口			
T	3.0	特殊人群服务			
T	3.0	绿色通道	老年|残疾|特殊|军人		
T	3.0	老年人、残疾人			
T	3.0	老年人办事			
T	3.0	老幼病残孕			
T	3.0	适老			
T	2.0	优先办理			
T	2.0	传统服务方式			
T	2.0	困难群众	上门|政务|办事		
T	2.0	弱势群体			
T	2.0	无障碍			
T	2.0	残疾人		就业	
T	2.0	特殊人群		社区矫正|安置帮教	
T	2.0	特殊群体			
T	2.0	线下兜底			
T	2.0	老年人			
T	2.0	老年群体			
T	2.0	行动不便			
T	2.0	退役军人	优先|窗口		
T	1.0	上门服务			
T	1.0	代办	老年|残疾|特殊		
T	1.0	保留线下			
T	1.0	大字版			
T	1.0	帮办			
T	1.0	线上线下	老年|残疾|特殊		
T	-1.0	法律援助			
C	A15	fair-competition	公平竞争审查与反垄断	Fair-competition review and anti-monopoly	公平竞争审查、妨碍统一市场规定清理、反垄断与反不正当竞争	Fair-competition review, clean-up of rules hindering the unified market, anti-monopoly and unfair competition enforcement	公平竞争审查制度|反垄断和反不正当竞争|清理妨碍统一市场的规定和做法|公平竞争政策	Fair competition review system|Anti-monopoly	行政性垄断|地方保护|全国统一大市场|指定交易|存量清理增量审查	A	CMP	2015	
T	3.0	不正当竞争			
T	3.0	全国统一大市场			
T	3.0	公平竞争审查			
T	3.0	公平竞争审查…份			
T	3.0	公平竞争政策			
T	3.0	区域封锁			
T	3.0	反垄断			
T	3.0	地方保护			
T	3.0	增量审查			
T	3.0	妨碍统一市场			
T	3.0	妨碍统一市场和公平竞争			
T	3.0	存量清理			
T	3.0	市场分割			
T	3.0	排除、限制竞争			
T	3.0	行业壁垒			
T	3.0	行政性垄断			
T	2.0	公平竞争			
T	2.0	垄断协议			
T	2.0	所有制歧视			
T	2.0	指定交易			
T	2.0	政府采购领域			
T	2.0	歧视性政策			
T	2.0	歧视性规定			
T	2.0	竞争政策			
T	2.0	统一大市场			
T	2.0	统一开放、竞争有序			
T	2.0	行政垄断			
T	2.0	隐形壁垒	招标|竞争|政策措施		
T	1.0	优惠政策	清理|违规		
T	1.0	各类所有制			
T	1.0	垄断			
T	1.0	存量政策			
T	1.0	招商引资	违规|竞争		
T	1.0	招标投标	公平|壁垒|歧视		
T	1.0	政府采购	公平|壁垒|歧视		
T	1.0	政策措施	竞争|审查|清理|妨碍		
T	1.0	破除壁垒			
T	1.0	竞争秩序			
C	A16	enterprise-rights	企业产权与合法权益保护	Protection of business property and lawful rights	平等保护产权、企业家参与政策制定、听取企业意见、优化营商环境的权益保护、营商环境督察	Equal protection of property rights, participation of entrepreneurs in policy-making, hearing the views of enterprises, protection of rights in the business environment, inspection of the business environment	产权保护|企业合法权益保护|企业家参与涉企政策制定|营商环境监督	Property rights protection|Protection of lawful rights of enterprises	平等保护|涉企冤错案件|营商环境投诉|营商环境监督员|问计于企|民企保护	A	CMP	2015	
T	3.0	产权保护			
T	3.0	企业合法权益			
T	3.0	企业家参与			
T	3.0	企业家合法权益			
T	3.0	依法平等保护			
T	3.0	听取企业			
T	3.0	听取企业和行业协会商会意见			
T	3.0	听取市场主体			
T	3.0	市场主体合法权益			
T	3.0	平等保护产权			
T	3.0	损害营商环境			
T	3.0	民营经济促进法			
T	3.0	涉企冤错案件			
T	3.0	涉企法规政策制定			
T	3.0	营商环境投诉			
T	3.0	营商环境监督			
T	3.0	营商环境督察			
T	2.0	中小投资者			
T	2.0	企业意见			
T	2.0	企业权益			
T	2.0	各种所有制经济			
T	2.0	外商投资企业投诉			
T	2.0	平等保护			
T	2.0	查封、扣押、冻结			
T	2.0	民营企业	保护|权益|平等|产权|意见		
T	2.0	民营经济	保护|权益|平等|法治|促进		
T	2.0	涉企政策	参与|意见|评估|制定|调整		
T	2.0	涉企案件			
T	2.0	经营自主权			
T	2.0	账款			
T	2.0	非公有制经济			
T	1.0	产权			
T	1.0	企业家			
T	1.0	企业诉求			
T	1.0	合法权益	企业|市场主体|经营主体|投资者|民营		
T	1.0	拖欠			
T	1.0	涉企合规			
T	1.0	营商环境	督查|投诉|监督|案件|专项		
T	1.0	行业协会商会	意见|听取|参与		
T	1.0	行政规范性文件过程中			
C	A17	intellectual-property	知识产权保护	Protection of intellectual property	知识产权创造、保护、维权与惩治侵权	Creation, protection and defence of intellectual property and punishment of infringement	知识产权强国建设|打击侵权假冒	IP protection|Intellectual property rights	双打|专利商标保护|打假|维权援助|快保护	A	CMP	2021	
T	3.0	专利侵权			
T	3.0	专利权			
T	3.0	专利纠纷			
T	3.0	专利转化			
T	3.0	侵权假冒			
T	3.0	商标专用权			
T	3.0	商标侵权			
T	3.0	地理标志			
T	3.0	恶意抢注			
T	3.0	植物新品种			
T	3.0	知识产权			
T	3.0	知识产权保护			
T	3.0	知识产权纠纷			
T	3.0	知识产权行政执法			
T	3.0	高价值发明专利			
T	2.0	专利			
T	2.0	创新成果保护			
T	2.0	双打			
T	2.0	商业秘密保护			
T	2.0	商标			
T	2.0	打击侵权			
T	2.0	版权			
T	2.0	盗版			
T	2.0	维权援助			
T	2.0	著作权			
T	2.0	软件正版化			
T	2.0	集成电路布图			
T	1.0	侵权	专利|商标|版权|假冒		
T	1.0	假冒伪劣			
T	1.0	创新驱动			
T	1.0	品牌			
T	1.0	商业秘密	保护|侵犯		
T	1.0	快速确权			
T	1.0	快速维权			
T	1.0	惩罚性赔偿	知识产权|专利|商标		
T	1.0	技术调查官			
T	1.0	科技成果			
T	1.0	质押融资			
T	0.5	创新			
T	0.5	维权			
C	A18	bankruptcy-coordination	企业破产府院联动	Government–court coordination on bankruptcy	企业破产处置府院联动机制	Mechanism of coordination between courts and government in enterprise bankruptcy	企业破产处置府院联动机制|破产审判府院联动|办理破产	Bankruptcy coordination mechanism	执转破|僵尸企业处置|破产管理人|破产府院联席会议	A	CMP	2021	
T	3.0	企业破产			
T	3.0	办理破产			
T	3.0	府院联动	破产		
T	3.0	执转破			
T	3.0	破产企业			
T	3.0	破产处置府院联动			
T	3.0	破产审判			
T	3.0	破产府院联动			
T	3.0	破产案件			
T	3.0	破产清算			
T	3.0	破产程序			
T	3.0	破产管理人			
T	3.0	破产财产			
T	3.0	破产费用			
T	3.0	破产重整			
T	2.0	企业挽救			
T	2.0	企业退出	府院|法院		
T	2.0	企业重组			
T	2.0	债务重组			
T	2.0	僵尸企业			
T	2.0	市场出清			
T	2.0	市场化退出			
T	2.0	府院联席会议	企业|破产		
T	2.0	破产			
T	2.0	管理人	破产|企业|重整		
T	2.0	职工安置			
T	2.0	重整			
T	1.0	企业欠薪			
T	1.0	企业注销	破产|清算		
T	1.0	信用修复	破产|重整		
T	1.0	债权			
T	1.0	市场主体救治			
T	1.0	市场主体退出			
T	1.0	府院联动机制	企业|破产		
T	1.0	援助资金			
T	1.0	涉税	破产		
T	1.0	清算			
T	1.0	资产处置			
C	A19	government-business-relations	政商关系与政企沟通	Government–business relations	亲清政商关系、政企沟通、廉洁从政	Close and clean relations between government and business, communication between government and enterprises, integrity in office	亲清政商关系|政企沟通机制|廉洁从政	Cordial and clean government-business relations|Government-enterprise communication	亲清|政商交往正面清单|营商环境会客厅|政企早餐会|企业家恳谈	A	CMP	2015	
T	3.0	亲清			
T	3.0	亲而有度			
T	3.0	企业家座谈会			
T	3.0	政企圆桌			
T	3.0	政企对话			
T	3.0	政企座谈会			
T	3.0	政企恳谈			
T	3.0	政企沟通			
T	3.0	政商交往			
T	3.0	政商关系			
T	3.0	清而有为			
T	2.0	企业家恳谈			
T	2.0	企业服务专员			
T	2.0	助企服务			
T	2.0	包联企业			
T	2.0	常态化沟通			
T	2.0	廉政建设			
T	2.0	廉洁从业			
T	2.0	廉洁从政			
T	2.0	政企互动			
T	2.0	政企联系			
T	2.0	服务专员	企业		
T	2.0	畅通政企			
T	2.0	问需于企			
T	1.0	企业家			
T	1.0	企业诉求			
T	1.0	党风廉政			
T	1.0	利益输送			
T	1.0	吃拿卡要			
T	1.0	困难问题	企业		
T	1.0	座谈会	企业		
T	1.0	政商			
T	1.0	沟通机制	企业		
T	1.0	沟通渠道	企业		
T	1.0	联系企业			
T	1.0	诉求收集			
T	1.0	走访企业			
T	1.0	领导干部联系			
C	A20	public-legal-services	公共法律服务	Public legal services	公共法律服务中心与平台、律师、公证、司法鉴定、仲裁、法律援助、村社法律顾问	Public legal service centres and platforms, lawyers, notaries, forensic expertise, arbitration, legal aid, village and community legal counsel	公共法律服务体系|法律援助|法律服务行业|村（居）法律顾问	Public legal service system|Legal aid	12348|一村一法律顾问|半小时法律服务圈|法治体检|公证仲裁司法鉴定	A	CMPT	2015	
T	3.0	12348			
T	3.0	一村一法律顾问			
T	3.0	产业园区法律服务			
T	3.0	仲裁委员会			
T	3.0	仲裁机构			
T	3.0	公共法律服务		川渝|成渝|长三角|京津冀|大湾区	
T	3.0	公证机构			
T	3.0	司法鉴定			
T	3.0	基层法律服务工作者			
T	3.0	律师、公证			
T	3.0	律师执业			
T	3.0	律师行业			
T	3.0	村居法律顾问			
T	3.0	村（居）法律顾问			
T	3.0	法律援助		川渝|成渝|长三角|京津冀|大湾区	
T	3.0	法律服务行业			
T	3.0	法治体检			
T	3.0	涉外法律服务			
T	2.0	仲裁工作			
T	2.0	企业法律服务			
T	2.0	刑事辩护全覆盖			
T	2.0	应援尽援			
T	2.0	律师协会			
T	2.0	律师队伍			
T	2.0	民商事仲裁			
T	2.0	法务区			
T	2.0	法律咨询			
T	2.0	法律帮助			
T	2.0	法律服务			
T	2.0	法律服务热线			
T	1.0	代写法律文书			
T	1.0	仲裁		行政裁决|劳动仲裁|劳动争议|劳动人事	
T	1.0	免费法律			
T	1.0	公证		行政裁决	
T	1.0	律师		公职律师	
T	1.0	村居	法律		
T	1.0	法律需求			
T	-1.0	公职律师			
T	-1.0	政府法律顾问			
C	A21	grassroots-governance	基层治理与园区体制	Primary-level governance and development-zone administration	县乡一体、网格化、基层治理平台、社会治理中心、园区管理体制	Integration of county and township, grid management, grass-roots governance platforms, social governance centres, management system of development zones	基层社会治理|基层治理体系|网格化服务管理|开发区管理体制改革	Community-level governance|Grid management	网格员|综治中心|141体系|条抓块统|吹哨报到|三治融合	A	CMPT	2021	
T	3.0	141体系			
T	3.0	三治融合			
T	3.0	县乡一体			
T	3.0	吹哨报到			
T	3.0	四个平台			
T	3.0	园区管理体制			
T	3.0	基层减负			
T	3.0	基层智治			
T	3.0	基层治理			
T	3.0	基层社会治理			
T	3.0	市域社会治理			
T	3.0	开发区管理体制			
T	3.0	条抓块统			
T	3.0	社会工作部			
T	3.0	社会治理中心			
T	3.0	综治中心			
T	3.0	网格化			
T	3.0	网格员			
T	3.0	职责准入			
T	3.0	自治、法治、德治			
T	2.0	园区	体制|管理|赋权|改革		
T	2.0	基层群众自治			
T	2.0	多网合一			
T	2.0	平安建设			
T	2.0	开发区管理			
T	2.0	扩权赋能			
T	2.0	村民自治			
T	2.0	村规民约			
T	2.0	社区治理			
T	2.0	经济发达镇			
T	1.0	乡镇（街道）	治理|体制|赋权|职能|整合		
T	1.0	共建共治共享			
T	1.0	力量下沉			
T	1.0	社会治理			
T	1.0	网格			
T	1.0	重心下移	治理		
T	-2.0	人民调解			
T	-2.0	应急演练			
T	-2.0	综合行政执法队			
C	A22	hotline-12345	政务热线	Government service hotline	12345 热线受理、转办、督办	Acceptance, referral and follow-up of requests by the 12345 hotline	12345政务服务便民热线|政务服务热线|市民热线	12345 hotline	市长热线|接诉即办|未诉先办|热线工单|市长公开电话|一号响应	A	CMP	2021	
T	3.0	12345			
T	3.0	一号受理			
T	3.0	一号响应			
T	3.0	一号对外			
T	3.0	便民热线			
T	3.0	工单办理			
T	3.0	市民服务热线			
T	3.0	接诉即办			
T	3.0	政务服务便民热线			
T	3.0	政务服务热线			
T	3.0	政务热线			
T	3.0	未诉先办			
T	3.0	热线工单			
T	3.0	热线平台			
T	3.0	热线归并			
T	3.0	热线诉求			
T	2.0	书记信箱			
T	2.0	公开电话			
T	2.0	即时转办			
T	2.0	工单			
T	2.0	市长信箱			
T	2.0	民生诉求			
T	2.0	派单			
T	2.0	热线			
T	2.0	网民留言			
T	2.0	群众诉求			
T	2.0	转办督办			
T	2.0	问政平台			
T	2.0	领导留言板			
T	1.0	响应率			
T	1.0	回访			
T	1.0	按时办结率	热线|诉求|工单		
T	1.0	督办			
T	1.0	群众满意率	热线|诉求|工单|办理		
T	1.0	解决率			
T	1.0	诉求			
T	1.0	转办			
T	1.0	限时办结	热线|诉求|工单		
T	-1.0	12348			
T	-1.0	举报奖励			
C	A23	business-environment	法治化营商环境综合措施	Law-based business environment: general measures	营商环境综合性改革方案与一般性优化措施	Comprehensive reform programmes for the business environment and general measures of improvement	优化营商环境|法治化营商环境建设|营商环境改革	Business environment optimisation|Law-based business environment	优化营商环境条例|惠企政策|免申即享|营商环境攻坚|营商环境创新试点	A	CMP	2015	
T	3.0	优化营商环境条例			
T	3.0	法治化营商环境			
T	3.0	营商环境品牌			
T	3.0	营商环境评价			
T	2.0	免申即享			
T	2.0	即申即享			
T	2.0	市场化、法治化、国际化			
T	2.0	市场化法治化国际化			
T	2.0	惠企利民			
T	2.0	惠企政策			
T	2.0	投资环境			
T	2.0	改革创新试点	营商|市场		
T	2.0	政策兑现			
T	2.0	政策找企			
T	2.0	服务企业			
T	2.0	涉企服务			
T	2.0	直达快享			
T	2.0	稳企惠企			
T	2.0	纾困解难			
T	2.0	跨境贸易便利化			
T	1.0	企业发展			
T	1.0	企业服务			
T	1.0	企业满意度			
T	1.0	创新创业			
T	1.0	助企纾困			
T	1.0	国际化			
T	1.0	市场主体			
T	1.0	市场化			
T	1.0	市场活力			
T	1.0	招商引资			
T	1.0	民营经济			
T	1.0	涉企政策			
T	1.0	经营主体			
T	1.0	自由贸易试验区			
T	1.0	自贸试验区			
T	1.0	营商			
T	1.0	营商环境			
T	1.0	要素保障			
T	1.0	高质量发展	企业|市场|营商		
T	0.5	发展环境			
C	B	institutions	依法行政制度体系	Rules and institutions of law-based administration	政府立法和行政规范性文件的制定、审核、备案、清理、评估与公开	Government law-making and normative documents: drafting, review, filing, clean-up, evaluation and publication	政府立法与规范性文件|制度建设	System of rules for law-based administration|Rule-making	立规建制|制度供给|红头文件		CMPT	2015	
C	B01	legislative-planning	立法计划与重点领域立法	Legislative planning and legislation in key areas	政府立法计划、立法项目储备、重点领域立法、政府与人大立法协同、立法队伍	Annual government legislative plans, reserve of projects, legislation in key areas, coordination of government and people's congress in legislation, legislative staff	立法工作计划|重点领域、新兴领域、涉外领域立法|政府规章制定|政府立法工作	Legislative plan|Legislation in key areas	立法计划|小切口立法|小快灵立法|立法项目库|地方性法规草案	B	MP	2015	
T	3.0	人大主导			
T	3.0	制定政府规章			
T	3.0	地方性法规草案			
T	3.0	地方立法			
T	3.0	小切口立法			
T	3.0	小快灵			
T	3.0	政府立法			
T	3.0	政府规章制定			
T	3.0	政府规章草案			
T	3.0	新兴领域立法			
T	3.0	立法工作计划			
T	3.0	立法规划			
T	3.0	立法计划			
T	3.0	立法队伍			
T	3.0	立法项目			
T	3.0	立法项目储备			
T	3.0	重点领域立法			
T	2.0	创制性立法			
T	2.0	急需立法			
T	2.0	提请市人大常委会审议			
T	2.0	法规、规章的起草			
T	2.0	法规草案			
T	2.0	特色立法			
T	2.0	科学立法			
T	2.0	立法工作			
T	2.0	立法建议项目			
T	2.0	立法调研			
T	2.0	立法质量			
T	2.0	立法起草			
T	2.0	立法需求			
T	2.0	规章草案			
T	2.0	部门利益法律化			
T	1.0	地方性法规	制定|修订|起草|审议		
T	1.0	法规规章			
T	1.0	立改废释纂			
T	1.0	立法		设立法|建立法|确立法|成立法	
T	1.0	规章	制定|起草|出台|审议		
T	-1.0	立法后评估			
T	-1.0	立法征求意见			
T	-1.0	规范性文件合法性审核			
C	B02	legislative-evaluation	立法论证评估与风险防范	Legislative appraisal and risk prevention	立法立项论证、立法前后评估、立法风险评估、立法专家库	Appraisal of legislative proposals, evaluation before and after legislation, risk assessment of legislation, pool of legislative experts	立法论证|立法后评估|立法风险评估|立法项目论证咨询	Legislative evaluation|Legislative argumentation	立项论证|立法前评估|表决前评估|立法专家库|立法成本效益分析	B	MP	2015	
T	3.0	出台前评估			
T	3.0	立法专家			
T	3.0	立法专家库			
T	3.0	立法中评估			
T	3.0	立法前评估			
T	3.0	立法后评估			
T	3.0	立法咨询专家			
T	3.0	立法咨询委员会			
T	3.0	立法成本效益分析			
T	3.0	立法社会稳定风险			
T	3.0	立法立项论证			
T	3.0	立法论证			
T	3.0	立法评估			
T	3.0	立法项目论证			
T	3.0	立法风险			
T	3.0	立法风险评估			
T	3.0	立法风险防范			
T	3.0	立项论证			
T	3.0	表决前评估			
T	3.0	规章立法后评估			
T	2.0	专家论证	立法|法规草案|规章草案|起草		
T	2.0	必要性和可行性	立法|法规|规章		
T	2.0	成本效益分析	立法|法规|规章		
T	2.0	社会经济影响分析			
T	2.0	立法必要性			
T	2.0	立法智库			
T	2.0	立法研究			
T	2.0	立法顾问			
T	2.0	立项评估	立法|法规|规章		
T	2.0	论证会	立法|法规|规章		
T	2.0	论证咨询	立法		
T	2.0	论证评估	立法|法规|规章		
T	2.0	风险评估	立法|法规|规章草案		
T	1.0	专家库	立法		
T	1.0	可行性	立法		
T	1.0	论证	立法|法规		
T	1.0	评估	立法|法规		
T	1.0	评估机制	立法		
T	1.0	预期效果	立法|法规		
C	B03	open-legislation	公众参与立法	Public participation in law-making	开门立法、公开征求意见、意见采纳反馈、基层立法联系点	Open law-making, public consultation, feedback on whether views are adopted, grass-roots legislative contact points	公众参与政府立法|开门立法|民主立法|立法公开征求意见	Public participation in legislation|Open-door legislation	基层立法联系点|立法听证|立法协商|意见采纳反馈	B	MP	2015	
T	3.0	公众参与政府立法			
T	3.0	公众参与立法			
T	3.0	公开征集立法			
T	3.0	基层立法联系点			
T	3.0	开门立法			
T	3.0	政府立法基层联系点			
T	3.0	民主立法			
T	3.0	社会参与立法			
T	3.0	立法公众参与			
T	3.0	立法公开征求意见			
T	3.0	立法协商			
T	3.0	立法听证			
T	3.0	立法征求意见			
T	3.0	立法意见征集			
T	3.0	立法意见采纳			
T	3.0	立法民意			
T	3.0	立法联系点			
T	3.0	立法项目公开征集			
T	2.0	书面征求意见	立法|法规|规章		
T	2.0	公众意见采纳	立法|法规|规章		
T	2.0	公开征求意见	立法|法规|规章草案		
T	2.0	向社会公开征求	立法|法规|规章草案		
T	2.0	听取人大代表	立法|法规|规章		
T	2.0	基层联系点	立法|法规		
T	2.0	委托第三方起草			
T	2.0	委托起草			
T	2.0	实地走访	立法		
T	2.0	征求意见	立法|法规草案|规章草案		
T	2.0	征求社会公众意见	立法|法规|规章		
T	2.0	意见采纳反馈	立法|法规|规章		
T	2.0	意见采纳情况反馈	立法|法规|规章		
T	2.0	立法座谈会			
T	2.0	立法沟通协调			
T	1.0	公众参与	立法		
T	1.0	听取意见	立法|法规		
T	1.0	听证	立法|法规		
T	1.0	座谈会	立法|法规		
T	1.0	民意	立法		
T	1.0	采纳	立法|法规		
C	B04	normative-documents	行政规范性文件制定管理	Making and management of normative documents	规范性文件制定主体、程序、协调、计划、三统一、控制发文	Who makes normative documents, procedure, coordination, planning, unified registration, numbering and issue, control of the number of documents	行政规范性文件制定和监督管理|规范性文件管理|规范性文件“三统一”制度	Administration of normative documents|Making of administrative normative documents	红头文件|三统一|控文减量|发文管理|奇葩文件	B	CMPT	2015	
T	3.0	严格控制发文			
T	3.0	乱发文			
T	3.0	制发行政规范性文件			
T	3.0	制发规范性文件			
T	3.0	制定行政规范性文件			
T	3.0	制定规范性文件			
T	3.0	合法性审核、集体审议决定			
T	3.0	奇葩文件			
T	3.0	统一登记、统一编号、统一印发			
T	3.0	规范性文件制发			
T	3.0	规范性文件制定			
T	3.0	规范性文件的制定			
T	3.0	规范性文件监督管理			
T	3.0	规范性文件管理			
T	3.0	规范性文件统一登记			
T	3.0	评估论证、公开征求意见、合法性审核			
T	2.0	三统一	规范性文件		
T	2.0	严控发文			
T	2.0	公开征求意见、合法性审核			
T	2.0	减损公民、法人和其他组织合法权益			
T	2.0	制定主体	规范性文件		
T	2.0	制定程序	规范性文件		
T	2.0	发文数量	规范性文件|文件		
T	2.0	增加公民、法人和其他组织义务			
T	2.0	红头文件			
T	2.0	统一登记	规范性文件		
T	2.0	统一编号	规范性文件		
T	2.0	规范性文件	制定|制发|出台|起草|发文		
T	2.0	规范性文件认定			
T	2.0	规范性文件起草			
T	2.0	评估论证	规范性文件		
T	2.0	调研起草	规范性文件		
T	1.0	征求意见	规范性文件		
T	1.0	政策协调			
T	1.0	文件制定			
T	1.0	照抄照搬			
T	1.0	集体审议	规范性文件		
T	1.0	集体讨论	规范性文件		
T	-1.0	后评估			
T	-1.0	备案审查			
C	B05	document-legality-review	规范性文件合法性审核	Legality review of normative documents	规范性文件的合法性审核、专家协审	Legality review of normative documents and joint review by experts	行政规范性文件合法性审核机制|规范性文件合法性审查|规范性文件前置审查	Legality review of administrative normative documents|Legal vetting of documents	红头文件审查|文件法制审核|专家协审|文件合法性把关	B	CMPT	2015	
T	3.0	审查行政规范性文件			
T	3.0	审查规范性文件			
T	3.0	审核行政规范性文件			
T	3.0	审核规范性文件			
T	3.0	规范性文件前置审查			
T	3.0	规范性文件合法性审查			
T	3.0	规范性文件合法性审核			
T	3.0	规范性文件审查			
T	3.0	规范性文件审核			
T	3.0	规范性文件法制审核			
T	3.0	规范性文件的合法性审查			
T	3.0	规范性文件的合法性审核			
T	3.0	规范性文件草案合法性审核			
T	3.0	规范性文件进行合法性审查			
T	3.0	规范性文件进行合法性审核			
T	2.0	专家协审			
T	2.0	协助审核	规范性文件|合法性		
T	2.0	协审	规范性文件|合法性		
T	2.0	合法性审查	规范性文件		
T	2.0	合法性审核	规范性文件		
T	2.0	审核规范性			
T	2.0	应审尽审	规范性文件		
T	2.0	政策性文件合法性			
T	2.0	未经合法性审查	文件		
T	2.0	未经合法性审核	文件		
T	2.0	规范性文件、重大决策	合法性		
T	2.0	规范性文件、重大行政决策	合法性|法制审核		
T	2.0	规范性文件和重大行政决策	合法性		
T	2.0	重大行政决策、行政规范性文件	合法性		
T	2.0	重大行政决策、规范性文件	合法性		
T	2.0	重大行政决策和行政规范性文件	合法性		
T	1.0	不得以会签			
T	1.0	制发文件			
T	1.0	审查把关	规范性文件|文件		
T	1.0	审核意见	规范性文件		
T	1.0	审核机构	规范性文件		
T	1.0	审核率	规范性文件		
T	1.0	审核范围	规范性文件		
T	1.0	政策文件	合法性		
T	1.0	法制机构审核			
C	B06	filing-review	备案审查	Filing and review	规章、规范性文件报备、备案审查、纠错、备案监督平台、审查建议	Filing of rules and normative documents, filing review, correction, filing supervision platform, review suggestions	备案审查制度|规章规范性文件备案|备案监督	Record and review|Filing supervision	报备|有件必备、有备必审、有错必纠|报备率|红头文件备案|审查建议	B	CMP	2015	
T	3.0	备案审查			
T	3.0	备案审查监督			
T	3.0	备案审查规范性文件			
T	3.0	备案监督			
T	3.0	审查建议			
T	3.0	异议审查			
T	3.0	报备及时率			
T	3.0	报备率			
T	3.0	报送备案	规范性文件|规章|法规		
T	3.0	有件必备			
T	3.0	有备必审			
T	3.0	有错必纠	备案|规范性文件|审查		
T	3.0	法规规章备案			
T	3.0	规章备案			
T	3.0	规范性文件备案			
T	3.0	规范性文件报备			
T	3.0	规范性文件报送备案			
T	2.0	准予备案			
T	2.0	及时率	备案|报备|规范性文件		
T	2.0	向人大常委会备案			
T	2.0	备案	规范性文件|规章		
T	2.0	备案率			
T	2.0	报备	规范性文件|规章|文件|法规		
T	2.0	报市司法局备案			
T	2.0	报省政府备案			
T	2.0	法规规章规范性文件备案审查			
T	2.0	纠错	备案|规范性文件		
T	2.0	规范率	备案|报备|规范性文件		
T	2.0	违法文件			
T	2.0	附带审查			
T	1.0	主动审查			
T	1.0	审查研究			
T	1.0	审查纠错			
T	1.0	纠正	规范性文件|规章		
T	1.0	问题文件			
T	-2.0	履约			
T	-2.0	执法人员备案			
T	-2.0	演练备案			
C	B07	document-cleanup	规章与规范性文件清理	Clean-up of rules and normative documents	动态清理、定期清理、有效期制度、立改废释	Dynamic and periodic clean-up, period of validity, making, revision, repeal and interpretation	规章规范性文件清理|规范性文件有效期制度|动态清理机制	Clean-up of regulations and normative documents|Sunset clauses	立改废|立改废释|宣布失效|红头文件清理|打包修改	B	CMPT	2015	
T	3.0	专项清理	规范性文件|规章|法规|文件		
T	3.0	失效目录			
T	3.0	宣布失效			
T	3.0	废止…规范性文件			
T	3.0	文件清理			
T	3.0	有效期制度			
T	3.0	法规清理			
T	3.0	清理行政规范性文件			
T	3.0	清理规范性文件			
T	3.0	立改废释	法规|规章|规范性文件|立法		
T	3.0	继续有效			
T	3.0	规章和规范性文件清理			
T	3.0	规章清理			
T	3.0	规范性文件全面清理			
T	3.0	规范性文件动态清理			
T	3.0	规范性文件有效期			
T	3.0	规范性文件清理			
T	2.0	两年清理			
T	2.0	修改或者废止			
T	2.0	全面清理	规范性文件|规章|文件|法规		
T	2.0	动态清理			
T	2.0	即时清理			
T	2.0	失效	规范性文件|规章|文件		
T	2.0	定期清理			
T	2.0	废止	规范性文件|规章|文件|法规		
T	2.0	打包修改			
T	2.0	有效期	规范性文件|规章|文件		
T	2.0	清理	规范性文件|规章|法规		
T	2.0	清理结果	文件|规章|规范性		
T	2.0	清理长效机制			
T	2.0	立改废	规章|法规|规范性文件|文件		
T	2.0	集中清理			
T	1.0	上位法			
T	1.0	不一致、不协调、不适应			
T	1.0	保留、修改			
T	1.0	修订	规范性文件|规章		
T	1.0	到期			
T	1.0	及时修改			
T	-1.0	妨碍统一市场			
T	-1.0	清理证明事项			
C	B08	document-evaluation	实施后评估与解释	Post-implementation evaluation and interpretation	规章、规范性文件后评估、实施情况报告、解释	Post-evaluation of rules and normative documents, reports on implementation, interpretation	规章实施后评估|规范性文件后评估|法规规章解释	Post-evaluation of rules|Interpretation of rules	后评估|实施效果评估|文件评估	B	CMP	2015	
T	3.0	实施后评估	规章|规范性文件|法规|文件		
T	3.0	法规实施情况			
T	3.0	法规规章实施情况			
T	3.0	行政规范性文件实施后			
T	3.0	规章后评估			
T	3.0	规章实施后评估			
T	3.0	规章实施情况			
T	3.0	规章解释			
T	3.0	规范性文件后评估			
T	3.0	规范性文件定期评估			
T	3.0	规范性文件实施后评估			
T	3.0	规范性文件实施情况			
T	3.0	规范性文件实施效果			
T	3.0	规范性文件执行情况			
T	3.0	规范性文件解释			
T	3.0	规范性文件评估			
T	2.0	后评估	规章|规范性文件|文件|法规		
T	2.0	定期评估	规章|规范性文件|法规		
T	2.0	实施情况报告	规章|法规|规范性文件		
T	2.0	实施情况评估	规章|规范性文件|法规		
T	2.0	实施效果	规章|规范性文件|法规		
T	2.0	应用解释			
T	2.0	执行效果	规章|规范性文件		
T	2.0	行政解释			
T	2.0	规章的解释			
T	2.0	规范性文件的解释			
T	2.0	解释权限			
T	2.0	解释程序			
T	1.0	实施后	规章|规范性文件		
T	1.0	实施情况	规章|规范性文件|法规		
T	1.0	解释	规章|规范性文件|法规		
T	1.0	评估	规范性文件|规章		
T	1.0	评估报告	规章|规范性文件|法规		
T	1.0	评估结果	规章|规范性文件		
T	1.0	跟踪评估			
T	-1.0	决策后评估			
T	-1.0	立法前评估			
C	B09	document-publication	统一公开与查询平台	Unified publication and search platform	法规、规章、规范性文件统一公开、发布、查询、政策文件库	Unified publication, release and query of laws, rules and normative documents, policy document library	规章规范性文件统一公开查询平台|现行有效规范性文件公开|政策文件库	Normative document database	文件库|规章库|法规数据库|政府公报|政策库	B	CMPT	2021	
T	3.0	政策文件库			
T	3.0	法律法规数据库			
T	3.0	法规规章数据库			
T	3.0	法规规章规范性文件统一平台			
T	3.0	现行有效规范性文件			
T	3.0	统一公开查询平台			
T	3.0	统一发布	规范性文件|规章|法规		
T	3.0	规章库			
T	3.0	规章行政规范性文件统一公开			
T	3.0	规章集中统一公开			
T	3.0	规范性文件公开			
T	3.0	规范性文件发布平台			
T	3.0	规范性文件库			
T	3.0	规范性文件数据库			
T	3.0	规范性文件查询			
T	3.0	规范性文件统一公开			
T	3.0	规范性文件统一发布			
T	3.0	规范性文件集中公开			
T	2.0	一站式查询			
T	2.0	公开发布	规范性文件|规章	集体审议|合法性审核	
T	2.0	公开查询	规章|规范性文件|法规		
T	2.0	文件数据库			
T	2.0	查询平台	规章|规范性文件|法规|文件		
T	2.0	检索	规章|规范性文件|法规|文件		
T	2.0	现行有效	规章|规范性文件|法规		
T	2.0	统一公开	规章|规范性文件|法规|文件		
T	2.0	统一平台	规章|规范性文件|法规		
T	2.0	统一查询	规章|规范性文件|法规		
T	2.0	集中公开	规章|规范性文件|政策文件|文件		
T	1.0	下载	规章|规范性文件|政策		
T	1.0	向社会公布	规范性文件|规章		
T	1.0	政府公报			
T	1.0	政策库			
T	1.0	数据库	规章|规范性文件|法规		
T	1.0	查询服务			
T	1.0	标准文本			
T	1.0	电子文本			
T	1.0	目录和文本	公布|公开		
C	C	decisions	行政决策	Administrative decision-making	重大行政决策从目录、参与、论证、评估、审查到执行、后评估和追责的全过程	Major administrative decisions from catalogue, participation, appraisal, risk assessment and review to execution, evaluation and accountability	行政决策制度体系|依法科学民主决策|重大行政决策	Administrative decision-making system|Major decisions	三重一大|科学民主依法决策|重大决策		CMPT	2015	
C	C01	lawful-decision-awareness	依法决策意识与集体决策	Lawful and collective decision-making	三重一大、集体讨论决定、依法决策意识、决策情况纳入巡察考核审计	Major decisions, appointments, projects and use of large funds; decision by collective discussion; awareness of lawful decision-making; decision-making as a subject of inspection, assessment and audit	依法决策意识|集体讨论决定|“三重一大”决策制度|依法决策能力	Collective discussion and decision|Awareness of lawful decision-making	三重一大|一把手末位表态|末位发言|班子集体研究|防止一言堂	C	CMPT	2015	
T	3.0	三重一大			
T	3.0	个人专断			
T	3.0	主要负责人末位发言			
T	3.0	依法决策意识			
T	3.0	依法决策水平			
T	3.0	依法决策能力			
T	3.0	强化依法决策			
T	3.0	末位表态			
T	3.0	树立依法决策			
T	3.0	民主集中制			
T	3.0	集体决策			
T	3.0	集体讨论决定			
T	3.0	集体讨论制度			
T	2.0	不当决策			
T	2.0	专断决策			
T	2.0	依法决策		重大行政决策程序	
T	2.0	党组会议	决策|讨论		
T	2.0	全体会议或者常务会议			
T	2.0	决策能力			
T	2.0	巡视巡察	决策		
T	2.0	拖延决策			
T	2.0	末位发言制			
T	2.0	班子会议讨论			
T	2.0	科学决策、民主决策			
T	2.0	经济责任审计	决策		
T	2.0	行政首长末位			
T	2.0	议事决策			
T	2.0	议事规则			
T	2.0	违法决策			
T	2.0	遵循法定权限			
T	2.0	集体讨论		执法|处罚|案件|规范性文件	
T	2.0	集体领导			
T	2.0	首长负责制			
T	1.0	会议讨论决定	决策		
T	1.0	决策情况	考核|审计|巡察|督察		
T	1.0	决策机制			
T	1.0	决策权限			
T	1.0	民主决策			
T	1.0	法治思维	决策		
T	1.0	科学决策			
C	C02	decision-procedure	重大行政决策程序制度	Procedures for major administrative decisions	重大行政决策程序条例、规定及其配套制度的总体落实	Overall implementation of the regulations on the procedure of major administrative decisions and supporting rules	重大行政决策程序规定|重大行政决策法定程序|依法决策机制	Major administrative decision procedure|Interim Regulations on Major Administrative Decision Procedures	决策五步法|五大程序|重大决策程序|科学民主依法决策机制	C	CMPT	2015	
T	3.0	公众参与、专家论证、风险评估			
T	3.0	公众参与、专家论证、风险评估、合法性审查			
T	3.0	决策法定程序			
T	3.0	决策程序制度			
T	3.0	合法性审查、集体讨论决定			
T	3.0	合法性审查和集体讨论决定			
T	3.0	重大决策程序			
T	3.0	重大行政决策制度			
T	3.0	重大行政决策暂行规定			
T	3.0	重大行政决策法定程序			
T	3.0	重大行政决策程序			
T	3.0	重大行政决策规定			
T	3.0	重大行政决策配套制度			
T	2.0	专家论证、风险评估			
T	2.0	依法决策机制			
T	2.0	决策法治化			
T	2.0	决策流程			
T	2.0	决策科学化、民主化、法治化			
T	2.0	决策程序			
T	2.0	决策规则			
T	2.0	行政决策公信力			
T	2.0	重大事项决策程序			
T	2.0	重大行政决策机制			
T	2.0	风险评估、合法性审查			
T	1.0	决策制度			
T	1.0	决策启动			
T	1.0	决策承办单位			
T	1.0	决策机制			
T	1.0	决策草案			
T	1.0	决策质量			
T	1.0	法定程序	决策		
T	1.0	行政决策			
T	1.0	重大决策			
T	1.0	重大行政决策	程序|规范|制度|机制|落实|执行|条例|法定		
T	1.0	重大行政决策事项	程序		
T	-1.0	后评估			
T	-1.0	目录管理			
C	C03	decision-catalog	决策事项目录管理	Catalogue of decision items	重大行政决策事项目录的编制、公布与管理	Compilation, publication and management of catalogues of major administrative decision matters	重大行政决策事项目录|决策事项年度目录|重大行政决策目录管理	Annual catalogue of major decisions|Decision list	决策目录|目录化管理|决策事项清单	C	CMPT	2015	
T	3.0	决策事项年度目录			
T	3.0	决策事项清单			
T	3.0	决策事项目录			
T	3.0	决策目录			
T	3.0	年度重大行政决策			
T	3.0	目录化管理			
T	3.0	重大决策事项目录			
T	3.0	重大决策目录			
T	3.0	重大行政决策事项年度目录			
T	3.0	重大行政决策事项标准			
T	3.0	重大行政决策事项清单			
T	3.0	重大行政决策事项目录			
T	3.0	重大行政决策事项范围			
T	3.0	重大行政决策年度目录			
T	3.0	重大行政决策清单			
T	3.0	重大行政决策目录			
T	2.0	事项目录	决策		
T	2.0	公布目录	决策		
T	2.0	决策事项标准			
T	2.0	决策事项范围			
T	2.0	列入目录	决策		
T	2.0	动态调整	决策		
T	2.0	年度目录	决策		
T	2.0	清单管理	决策		
T	2.0	目录制度	决策		
T	2.0	目录清单	决策		
T	2.0	目录管理	决策		
T	2.0	目录编制	决策		
T	2.0	纳入目录	决策		
T	2.0	项重大行政决策			
T	1.0	决策事项			
T	1.0	向社会公布	重大行政决策		
T	1.0	年度	重大行政决策		
T	1.0	标准	重大行政决策事项		
T	1.0	目录	重大行政决策|决策		
T	1.0	编制	重大行政决策		
C	C04	decision-participation	决策公众参与	Public participation in decisions	听证、征求意见、民意调查、列席会议、决策公开	Hearings, consultation, opinion surveys, attendance at meetings, publicity of decisions	重大行政决策公众参与|决策听证|决策公开征求意见|决策预公开	Public participation in decision-making|Public hearing	听证会|民意调查|列席政府常务会议|问计于民	C	CMPT	2015	
T	3.0	公众参与度			
T	3.0	公众参与机制			
T	3.0	公众参与渠道			
T	3.0	公众参与重大行政决策			
T	3.0	决策公众参与			
T	3.0	决策公开			
T	3.0	决策听证			
T	3.0	决策预公开			
T	3.0	列席政府			
T	3.0	利益相关方代表			
T	3.0	利益相关方列席			
T	3.0	听证会		立法|处罚|复议	
T	3.0	听证制度		立法|处罚	
T	3.0	民意调查			
T	3.0	重大行政决策公众参与			
T	2.0	价格听证			
T	2.0	公众代表			
T	2.0	公众参与		立法|专家论证、风险评估	
T	2.0	公众意见		立法	
T	2.0	公开征求意见		立法|规范性文件|法规|规章草案	
T	2.0	列席会议			
T	2.0	听取意见	决策		
T	2.0	听取社会公众			
T	2.0	听证	决策|价格|公共		
T	2.0	听证代表			
T	2.0	座谈会	决策		
T	2.0	征求意见	决策		
T	2.0	征求社会公众意见		立法	
T	2.0	意见反馈	决策|采纳		
T	2.0	意见征集			
T	2.0	意见采纳	决策		
T	2.0	社会公示	决策		
T	2.0	采纳情况			
T	2.0	重大民生决策			
T	2.0	问卷调查	决策|公众		
T	1.0	代表委员	列席|决策		
T	1.0	向社会公布	决策|听证		
T	1.0	实地走访			
T	1.0	社会关注度高			
T	1.0	社情民意			
C	C05	expert-argumentation	专家论证	Expert appraisal of decisions	专家论证、咨询论证委员会、专家库	Expert appraisal, advisory committees, pools of experts	专家咨询论证|决策咨询论证|重大行政决策专家论证	Expert argumentation|Expert consultation	专家库|咨询论证委员会|智库咨询|外脑	C	CMP	2015	
T	3.0	专业机构论证			
T	3.0	专家、专业机构			
T	3.0	专家咨询制度			
T	3.0	专家咨询委员会	决策|论证		
T	3.0	专家咨询论证		立法	
T	3.0	专家论证		立法|规章草案	
T	3.0	专家论证会			
T	3.0	决策专家库			
T	3.0	决策咨询			
T	3.0	决策智库			
T	3.0	决策论证			
T	3.0	咨询论证委员会			
T	3.0	论证专家库			
T	3.0	重大行政决策专家咨询			
T	3.0	重大行政决策专家论证			
T	3.0	重大行政决策咨询专家库			
T	3.0	重大行政决策咨询论证			
T	2.0	专业性、技术性较强			
T	2.0	专业性技术性较强			
T	2.0	专家参与	决策		
T	2.0	专家咨询	决策|论证		
T	2.0	专家学者	决策|论证		
T	2.0	专家库		立法|复议	
T	2.0	专家意见			
T	2.0	可行性论证			
T	2.0	咨询论证			
T	2.0	智库	决策|咨询		
T	2.0	独立论证			
T	2.0	组织论证			
T	2.0	论证意见			
T	2.0	论证质量			
T	1.0	专家	决策|论证		
T	1.0	可行性			
T	1.0	咨询机构			
T	1.0	论证	决策		
T	1.0	论证报告			
T	1.0	论证机制			
T	1.0	遴选专家			
C	C06	decision-risk	决策风险评估	Risk assessment of decisions	社会稳定风险、公共安全等决策风险评估	Assessment of risks of decisions such as social stability and public safety	重大行政决策风险评估|社会稳定风险评估|重大决策社会风险评估	Decision risk assessment|Social stability risk assessment	稳评|应评尽评|风险可控	C	CMPT	2015	
T	3.0	不可控风险			
T	3.0	公共安全风险			
T	3.0	决策风险			
T	3.0	决策风险评估			
T	3.0	应评尽评			
T	3.0	生态环境风险评估			
T	3.0	社会稳定、公共安全			
T	3.0	社会稳定风险评估			
T	3.0	社会风险评估			
T	3.0	稳评			
T	3.0	重大事项社会稳定风险			
T	3.0	重大决策社会稳定风险评估			
T	3.0	重大决策社会风险评估			
T	3.0	重大行政决策风险评估			
T	3.0	风险可控性			
T	3.0	风险点清单			
T	3.0	风险评估报告			
T	3.0	风险评估机制	决策|稳定		
T	3.0	风险评估结果			
T	3.0	风险评估质量			
T	2.0	社会稳定	评估		
T	2.0	稳定风险			
T	2.0	第三方评估	风险		
T	2.0	舆情跟踪	决策|评估		
T	2.0	财政金融风险			
T	2.0	风险等级	决策|评估		
T	2.0	风险评估		立法|灾害|数据|信用	
T	2.0	风险防控	决策		
T	2.0	风险防范化解	决策		
T	1.0	会商分析			
T	1.0	公共安全	评估|决策		
T	1.0	可控	决策		
T	1.0	抽样调查			
T	1.0	评估主体	风险		
T	1.0	评估指标	风险		
T	1.0	评估范围	决策		
T	1.0	重大不利影响			
T	1.0	风险	决策		
T	-1.0	地质灾害			
T	-1.0	自然灾害			
C	C07	decision-legality	决策合法性审查	Legality review of decisions	重大行政决策、行政合同、行政行为等的合法性审查审核程序与机制	Procedures and mechanisms for legality review of major administrative decisions, administrative contracts and other administrative acts	重大行政决策合法性审查|合法性审查|行政合同合法性审查|乡镇（街道）合法性审查	Legal review of contracts	法制审查|法律把关|应审尽审|乡镇法审|合法性审查全覆盖	C	CMPT	2015	
T	3.0	乡镇合法性审查			
T	3.0	乡镇（街道）合法性审查			
T	3.0	乡镇（街道）合法性审核			
T	3.0	决策合法性审查			
T	3.0	协议合法性审查			
T	3.0	合同合法性审查			
T	3.0	合同审查			
T	3.0	合法性审查全覆盖			
T	3.0	合法性审查制度		规范性文件	
T	3.0	合法性审查员			
T	3.0	合法性审查机制		规范性文件	
T	3.0	合法性审核全覆盖			
T	3.0	合法性审核机制		规范性文件	
T	3.0	未经合法性审查	决策|讨论		
T	3.0	重大事项合法性审查			
T	3.0	重大决策合法性审查			
T	3.0	重大行政决策合法性审查			
T	3.0	重大行政决策合法性审核			
T	3.0	重大行政决策的合法性审查			
T	2.0	不得提交会议			
T	2.0	不得提交讨论			
T	2.0	合法合规性审查			
T	2.0	合法性审查		规范性文件	
T	2.0	合法性审核		规范性文件	
T	2.0	合法性论证			
T	2.0	审查意见	合法性|决策|合同|协议		
T	2.0	应审尽审		规范性文件	
T	2.0	政府合同	审查|审核|合法性		
T	2.0	法律审查			
T	2.0	法律审核			
T	2.0	法律意见书			
T	2.0	规范性文件、重大行政决策	合法性		
T	2.0	规范性文件和重大行政决策	合法性		
T	2.0	重大行政决策、行政规范性文件	合法性		
T	2.0	重大行政决策、规范性文件	合法性		
T	1.0	审查把关			
T	1.0	法制审查			
T	1.0	行政协议	审查|审核		
T	1.0	重大行政决策	合法性|法制审核|审查|审核		
T	-1.0	公平竞争审查			
C	C08	decision-records	决策记录与归档	Decision records and archiving	全过程记录、材料归档、档案管理、案卷化	Record of the whole process, filing of materials, archives, keeping of case files	重大行政决策全过程记录|决策材料归档|决策档案管理	Decision process records|Archiving	决策留痕|一事一档|立卷归档|决策案卷化	C	CMPT	2015	
T	3.0	决策全过程记录			
T	3.0	决策卷宗			
T	3.0	决策归档			
T	3.0	决策材料、归档			
T	3.0	决策材料归档			
T	3.0	决策案卷			
T	3.0	决策档案			
T	3.0	决策记录			
T	3.0	决策过程记录			
T	3.0	决策过程资料			
T	3.0	立卷归档	决策		
T	3.0	过程记录和材料归档			
T	3.0	重大行政决策全过程记录			
T	3.0	重大行政决策卷宗			
T	3.0	重大行政决策归档			
T	3.0	重大行政决策材料			
T	3.0	重大行政决策案卷			
T	3.0	重大行政决策档案			
T	2.0	一事一档	决策		
T	2.0	会议纪要	决策|讨论		
T	2.0	会议记录	决策|讨论		
T	2.0	卷宗	决策		
T	2.0	如实记录	决策|讨论		
T	2.0	履职过程	决策		
T	2.0	归档	决策		
T	2.0	材料归档		执法	
T	2.0	案卷化	决策		
T	2.0	档案	决策		
T	2.0	立卷	决策		
T	2.0	过程记录	决策		
T	1.0	可追溯	决策		
T	1.0	存档	决策		
T	1.0	完整、准确	决策		
T	1.0	档案制度			
T	1.0	留痕	决策		
T	1.0	记录	决策		
T	-2.0	执法全过程记录			
T	-2.0	执法案卷			
C	C09	decision-execution	决策执行	Execution of decisions	明确执行主体时限、跟踪、不得随意变更或停止执行	Naming the executing body and time limit, tracking, no arbitrary change or halt of execution	重大行政决策执行|决策执行跟踪反馈|决策执行机制	Implementation of decisions|Follow-up of decisions	不得随意变更|朝令夕改|执行主体与时限	C	CMPT	2015	
T	3.0	不得随意变更			
T	3.0	中止、变更			
T	3.0	决策执行			
T	3.0	决策执行反馈			
T	3.0	决策跟踪反馈			
T	3.0	变更或者停止执行			
T	3.0	执行决策			
T	3.0	重大行政决策一经作出			
T	3.0	重大行政决策执行			
T	3.0	重大行政决策落实			
T	3.0	重大行政决策跟踪			
T	3.0	随意改变决策			
T	2.0	一经作出	决策		
T	2.0	停止执行	决策		
T	2.0	全面、及时、正确执行			
T	2.0	决策的执行			
T	2.0	决策落实			
T	2.0	执行中的问题			
T	2.0	执行主体	决策		
T	2.0	执行反馈	决策		
T	2.0	执行情况	决策		
T	2.0	执行时限	决策		
T	2.0	执行责任	决策		
T	2.0	拒不执行	决策		
T	2.0	拖延执行	决策		
T	2.0	推诿执行			
T	2.0	未经法定程序不得			
T	2.0	督促检查	决策		
T	2.0	跟踪反馈	决策		
T	2.0	重大决策执行			
T	1.0	新官不理旧账	决策		
T	1.0	朝令夕改			
T	1.0	督查	决策		
T	1.0	贯彻执行	决策		
T	1.0	跟踪	决策		
T	1.0	随意变更			
T	-1.0	生效裁判			
T	-1.0	行政处罚决定			
C	C10	decision-evaluation	决策后评估	Post-decision evaluation	决策后评估、执行效果评估、决策调整	Post-decision evaluation, evaluation of the effect of execution, adjustment of decisions	重大行政决策后评估|决策执行效果评估|决策评估调整	Post-decision assessment|Evaluation of implementation effect	后评估|决策回头看|决策调整	C	CMPT	2015	
T	3.0	决策后评价			
T	3.0	决策后评估			
T	3.0	决策实施后评估			
T	3.0	决策实施效果			
T	3.0	决策执行效果			
T	3.0	决策执行效果评估			
T	3.0	决策执行评估			
T	3.0	决策效果评估			
T	3.0	决策评估			
T	3.0	实施效果评估	决策		
T	3.0	政策后评估			
T	3.0	政策实施效果			
T	3.0	重大行政决策后评估			
T	3.0	重大行政决策实施情况			
T	3.0	重大行政决策实施效果评估			
T	3.0	重大行政决策执行效果			
T	3.0	重大行政决策评估			
T	3.0	重大行政决策跟踪评估			
T	2.0	决策调整			
T	2.0	后评估		立法|规章|规范性文件|法规	
T	2.0	实施后评估	决策		
T	2.0	实施效果	决策|政策		
T	2.0	执行效果	决策		
T	2.0	政策评估			
T	2.0	效果评估	决策|政策		
T	2.0	明显未达到预期效果			
T	2.0	第三方评估	决策		
T	2.0	评估报告	决策		
T	2.0	评估机制	决策		
T	2.0	调整重大行政决策			
T	2.0	跟踪评估	决策		
T	2.0	重要依据	决策|评估		
T	2.0	预期效果	决策|执行		
T	1.0	执行情况评估			
T	1.0	政策调整			
T	1.0	社会公众评价			
T	1.0	评估	决策		
T	1.0	评估结果	决策		
T	1.0	调整完善	决策|政策		
T	-1.0	风险评估			
C	C11	decision-accountability	决策责任追究	Accountability for decisions	终身责任追究、责任倒查、纠错	Lifelong accountability, tracing of responsibility, correction of errors	重大决策终身责任追究制度|决策责任倒查机制|决策纠错	Lifelong accountability for decisions|Retrospective accountability	终身追责|责任倒查|决策失误追责|拍脑袋决策	C	CMPT	2015	
T	3.0	决策严重失误			
T	3.0	决策失误			
T	3.0	决策纠错			
T	3.0	决策终身责任			
T	3.0	决策责任			
T	3.0	决策过错			
T	3.0	决策追责			
T	3.0	终身责任追究			
T	3.0	终身追究			
T	3.0	终身追责			
T	3.0	违法决策责任			
T	3.0	追究责任	决策		
T	3.0	重大决策终身责任			
T	3.0	重大决策责任倒查			
T	3.0	重大行政决策终身责任追究			
T	3.0	重大行政决策责任			
T	2.0	严重失误			
T	2.0	久拖不决			
T	2.0	依法应当及时作出决策			
T	2.0	倒查	决策		
T	2.0	决策错误			
T	2.0	恶劣影响	决策|损失		
T	2.0	纠错	决策		
T	2.0	纠错改正机制			
T	2.0	终身责任			
T	2.0	责任倒查			
T	2.0	责任认定	决策		
T	2.0	责任追究	决策		
T	2.0	超越法定权限			
T	2.0	违反决策程序			
T	2.0	违法决策	责任|追究|问责		
T	2.0	追责	决策		
T	2.0	造成重大损失			
T	2.0	问责	决策		
T	1.0	失误	决策		
T	1.0	终身	责任		
T	1.0	行政首长、负有责任			
T	1.0	追究	决策		
T	-2.0	执法过错			
T	-2.0	错案责任			
C	C12	decision-npc-report	决策出台前向人大报告	Reporting major decisions to the people's congress in advance	重大决策出台前向本级人大及其常委会报告	Reporting to the people's congress at the same level and its standing committee before major decisions are issued	重大决策出台前向本级人大报告制度|人大讨论决定重大事项	Report to the people's congress before major decisions	事前报告人大|重大事项报告|人大决定权	C	CMP	2021	
T	3.0	决策出台前向			
T	3.0	决策出台前报告			
T	3.0	决策前向人大			
T	3.0	出台前向人大报告			
T	3.0	出台前向区人大			
T	3.0	出台前向县人大			
T	3.0	出台前向同级人大			
T	3.0	出台前向市人大			
T	3.0	出台前向本级人大			
T	3.0	向人大常委会报告重大			
T	3.0	向人大报告重大决策			
T	3.0	向本级人大及其常委会报告重大			
T	3.0	讨论决定重大事项			
T	3.0	重大事项向人大报告			
T	3.0	重大事项报告制度			
T	3.0	重大决策出台前			
T	3.0	重大决策前向人大			
T	3.0	重大决策向人大报告			
T	3.0	重大行政决策出台前			
T	3.0	重大行政决策向人大			
T	2.0	事先报告	人大		
T	2.0	决策前报告			
T	2.0	决策报告	人大		
T	2.0	出台前	人大		
T	2.0	报告制度	决策|重大事项		
T	2.0	报请人大			
T	2.0	提请人大常委会	决策|重大事项|讨论		
T	2.0	重大决策	人大		
T	2.0	重大建设项目报告			
T	2.0	重大改革…人大			
T	2.0	重大行政决策	人大		
T	1.0	人大常委会	决策|重大事项		
T	1.0	向同级人大	决策|重大		
T	1.0	向本级人大	决策|重大		
T	1.0	本级人民代表大会	决策|重大		
T	1.0	讨论决定	人大		
T	-1.0	代表建议			
T	-1.0	备案审查			
T	-1.0	报告年度工作			
T	-1.0	政协提案			
C	D	enforcement	行政执法	Administrative law enforcement	行政执法的体制、队伍、程序、标准、重点领域和保障；对执法的监督归 G	Administrative enforcement: structure, officers, procedure, standards, key areas and resources; supervision of enforcement belongs to G	严格规范公正文明执法|行政执法工作体系|依法履行执法职能	Law enforcement by administrative agencies	执法|严格执法|规范执法|公正文明执法|执法领域		CMPT	2015	
C	D01	enforcement-reform	综合行政执法体制改革	Reform of comprehensive administrative enforcement	综合执法改革、执法层级、局队合一、执法事项目录、集中处罚权、执法力量配置	Comprehensive enforcement reform, tiers of enforcement, integration of bureau and team, catalogues of enforcement items, concentrated penalty powers, allocation of enforcement forces	行政执法体制改革|综合行政执法改革|深化行政执法体制改革|跨领域跨部门综合执法	Reform of the enforcement system|Comprehensive administrative law enforcement reform	综合执法改革|大综合一体化|局队合一|相对集中处罚权|城管执法体制改革|执法事项目录	D	CMPT	2015	
T	3.0	减少…执法队伍种类			
T	3.0	减少执法层级			
T	3.0	城市管理执法体制改革			
T	3.0	大综合一体化			
T	3.0	局队合一			
T	3.0	执法队伍改革			
T	3.0	整合…执法队伍			
T	3.0	相对集中行政处罚权			
T	3.0	综合执法体制改革			
T	3.0	综合执法改革			
T	3.0	综合行政执法事项指导目录			
T	3.0	综合行政执法事项目录			
T	3.0	综合行政执法事项统一目录			
T	3.0	综合行政执法体制改革			
T	3.0	综合行政执法改革			
T	3.0	行政执法体制改革			
T	2.0	划转…行政处罚			
T	2.0	同一领域…一支队伍			
T	2.0	执法体制机制			
T	2.0	执法力量…配置			
T	2.0	执法层级			
T	2.0	整合…执法力量			
T	2.0	整合…执法职责			
T	2.0	权责清晰、运转顺畅、保障有力			
T	2.0	综合执法体制			
T	2.0	行政执法主体			
T	2.0	行政执法事项目录			
T	2.0	赋予…执法权		乡镇|街道	
T	2.0	跨部门、跨领域综合行政执法			
T	2.0	跨部门综合执法			
T	2.0	跨领域综合执法			
T	2.0	集中…行政处罚权			
T	1.0	多头执法			
T	1.0	执法力量			
T	1.0	综合执法			
T	1.0	综合执法队伍			
T	1.0	综合行政执法			
T	1.0	综合行政执法队伍			
T	1.0	行政执法体系			
T	0.5	执法队伍			
C	D02	township-enforcement	乡镇街道执法	Enforcement by townships and subdistricts	一支队伍管执法、赋权乡镇街道、执法重心下移、与上级的案件移送协作	One team for all enforcement, empowering townships and sub-districts, moving enforcement down to the grass roots, case referral to and cooperation with higher levels	乡镇（街道）综合行政执法|基层综合行政执法改革|赋权乡镇街道执法|执法重心下移	Township and sub-district enforcement|Grass-roots enforcement	一支队伍管执法|镇街执法|街乡执法|赋权事项|执法力量下沉|吹哨报到	D	CMT	2021	
T	3.0	一支队伍管执法			
T	3.0	下放…乡镇	执法|处罚|赋权|审批权		
T	3.0	乡镇综合行政执法			
T	3.0	乡镇行政执法			
T	3.0	乡镇赋权			
T	3.0	乡镇（街道）综合执法			
T	3.0	乡镇（街道）行政执法			
T	3.0	乡镇（街道）赋权			
T	3.0	基层综合执法			
T	3.0	基层综合行政执法			
T	3.0	放得下、接得住、管得好			
T	3.0	街道综合行政执法			
T	3.0	街道行政执法			
T	3.0	赋予乡镇			
T	3.0	赋予街道			
T	3.0	赋权乡镇			
T	3.0	镇街综合行政执法			
T	3.0	镇（街道）综合行政执法			
T	2.0	下放…处罚权			
T	2.0	下沉…执法			
T	2.0	处罚权…乡镇			
T	2.0	执法中队			
T	2.0	执法力量…基层			
T	2.0	执法力量下沉			
T	2.0	执法权…下放			
T	2.0	执法重心…基层			
T	2.0	执法重心下移			
T	2.0	承接…处罚			
T	2.0	承接…执法			
T	2.0	承接能力			
T	2.0	派驻…执法	乡|镇|街道		
T	2.0	综合行政执法	乡镇|街道|镇街|镇（街）		
T	2.0	行政执法	乡镇（街道）|乡镇街道|镇街|乡镇和街道|镇（街道）		
T	2.0	赋权事项			
T	2.0	赋权清单			
T	1.0	乡镇（街道）	执法|赋权|处罚		
T	1.0	执法事项	乡镇|街道|镇街		
T	1.0	执法权限	乡镇|街道|镇街|基层		
T	1.0	案件移送	乡镇|街道|镇街		
T	1.0	赋权			
C	D03	key-areas	重点领域执法	Enforcement in key areas	食品药品、安全生产、环保等重点领域执法、专项整治、日常巡查、选择性执法治理	Enforcement in key areas such as food and drugs, work safety and environmental protection, special campaigns, routine patrols, remedying selective enforcement	加大重点领域执法力度|重点领域行政执法|专项执法	Enforcement in key sectors|Targeted enforcement campaigns	专项整治|打非治违|铁拳行动|运动式执法|执法巡查|专项执法行动	D	CMPT	2015	
T	3.0	专项执法检查			
T	3.0	专项执法行动			
T	3.0	关系群众切身利益的重点领域			
T	3.0	打非治违			
T	3.0	执法巡查制度			
T	3.0	运动式执法			
T	3.0	选择性执法			
T	3.0	重点领域执法			
T	3.0	重点领域监管执法			
T	2.0	专项执法			
T	2.0	专项整治行动			
T	2.0	专项治理行动			
T	2.0	严厉打击…违法			
T	2.0	严厉查处			
T	2.0	出动执法人员			
T	2.0	办理…行政处罚案件			
T	2.0	办理行政处罚案件			
T	2.0	加大…执法力度			
T	2.0	实施行政处罚			
T	2.0	执法检查			
T	2.0	扫黄打非			
T	2.0	日常巡查			
T	2.0	查处…案件			
T	2.0	查处…违法			
T	2.0	立案查处			
T	2.0	群众反映强烈的突出问题			
T	2.0	行政处罚…件			
T	2.0	隐患排查整治			
T	1.0	“一刀切”			
T	1.0	专项整治			
T	1.0	专项检查			
T	1.0	专项治理			
T	1.0	专项行动			
T	1.0	依法查处			
T	1.0	关系群众切身利益			
T	1.0	监管执法			
T	1.0	罚没			
T	1.0	重点领域	执法|查处|整治		
T	1.0	集中整治			
T	1.0	食品药品			
C	D04	three-systems	行政执法三项制度	Three systems of administrative enforcement	执法公示、全过程记录、重大执法决定法制审核	Publicity of enforcement, recording of the whole process, legal review of major enforcement decisions	行政执法“三项制度”|行政执法公示、执法全过程记录、重大执法决定法制审核制度|行政执法公示制度|执法全过程记录制度|重大执法决定法制审核制度	Three-part enforcement system|Enforcement publicity, full-process recording and legal review	三项制度|执法公示|双公示|法制审核|执法记录仪|音像记录	D	CMPT	2015	
T	3.0	三项制度			
T	3.0	执法全过程记录			
T	3.0	执法公示			
T	3.0	执法决定法制审核			
T	3.0	执法音像记录			
T	3.0	法制审核目录清单			
T	3.0	行政执法全过程记录			
T	3.0	行政执法公示			
T	3.0	重大执法决定			
T	3.0	重大执法法制审核			
T	3.0	重大行政处罚决定法制审核			
T	3.0	重大行政处罚法制审核			
T	3.0	重大行政执法决定			
T	3.0	音像记录事项清单			
T	2.0	全程音像			
T	2.0	全过程记录	执法		
T	2.0	双公示		信用修复	
T	2.0	审核意见	法制审核|执法决定		
T	2.0	执法信息公开			
T	2.0	执法信息公示			
T	2.0	执法数据年度公开			
T	2.0	执法结果公开			
T	2.0	执法统计年报			
T	2.0	执法记录仪			
T	2.0	法制审核			
T	2.0	行政处罚信息公开			
T	2.0	行政处罚信息公示			
T	2.0	行政处罚决定公开			
T	2.0	行政执法数据统计			
T	2.0	音像记录			
T	1.0	事中公示			
T	1.0	事前公开			
T	1.0	事后公开			
T	1.0	全程留痕	执法		
T	1.0	公示	执法|处罚		
T	1.0	可回溯管理			
T	1.0	应审尽审	执法|法制审核		
T	1.0	执法全过程			
T	1.0	执法记录		决策	
T	1.0	文字记录	执法		
C	D05	officer-qualification	执法人员资格与证件	Qualification and credentials of enforcement officers	持证上岗、资格考试、证件管理、辅助人员、着装	Enforcement only with a certificate, qualification examination, administration of certificates, auxiliary staff, uniforms	行政执法人员持证上岗和资格管理|行政执法证件管理|执法辅助人员管理|行政执法主体资格管理	Qualification of enforcement officers|Enforcement certificates	持证上岗|执法证|资格考试|协管员|统一着装|执法证年审	D	CMPT	2015	
T	3.0	不得从事执法活动			
T	3.0	不得从事行政执法			
T	3.0	执法主体资格			
T	3.0	执法人员名录			
T	3.0	执法人员综合法律知识考试			
T	3.0	执法制式服装			
T	3.0	执法证件			
T	3.0	执法证年审			
T	3.0	执法资格			
T	3.0	执法辅助人员			
T	3.0	持证上岗			
T	3.0	未取得执法			
T	3.0	清理…执法人员		培训	
T	3.0	统一着装			
T	3.0	行政执法人员资格			
T	3.0	行政执法证			
T	3.0	资格管理	执法		
T	3.0	辅助执法人员			
T	2.0	公共法律知识考试			
T	2.0	制式服装			
T	2.0	协管人员			
T	2.0	在岗在编执法			
T	2.0	执法人员…准入			
T	2.0	执法人员…考试			
T	2.0	执法人员动态管理			
T	2.0	执法人员清理			
T	2.0	执法标识			
T	2.0	持证执法人员			
T	2.0	持证率			
T	2.0	换发…执法			
T	2.0	注销…执法证			
T	2.0	申领…执法证			
T	2.0	着装	执法		
T	2.0	资格考试	执法		
T	1.0	临时工			
T	1.0	动态管理	执法人员|执法证|执法资格		
T	1.0	合同工			
T	1.0	执法人员管理			
T	1.0	持证执法			
T	1.0	考试合格	执法		
C	D06	officer-training	执法人员培训	Training of enforcement officers	执法人员业务与法律培训、学时、培训基地	Professional and legal training of enforcement officers, hours of study, training bases	行政执法人员培训|执法业务培训|行政执法能力提升|标准化体系化执法培训	Enforcement capacity building	60学时|岗位练兵|执法大比武|执法轮训|以案代训|实训基地	D	CMPT	2015	
T	3.0	业务知识和法律法规培训			
T	3.0	培训…执法人员			
T	3.0	学时…执法			
T	3.0	执法业务培训			
T	3.0	执法人员…培训			
T	3.0	执法人员…学时			
T	3.0	执法人员培训			
T	3.0	执法培训			
T	3.0	执法大比武			
T	3.0	执法实训基地			
T	3.0	执法技能竞赛			
T	3.0	执法练兵			
T	3.0	执法队伍…培训			
T	3.0	执法骨干培训			
T	3.0	标准化、体系化培训			
T	3.0	标准化培训体系	执法		
T	3.0	行政执法人员…轮训			
T	3.0	行政执法人员培训			
T	2.0	60个学时			
T	2.0	60学时			
T	2.0	专题培训	执法		
T	2.0	业务培训	执法		
T	2.0	以案代训			
T	2.0	培训基地	执法		
T	2.0	培训教材	执法		
T	2.0	大比武	执法		
T	2.0	大练兵	执法		
T	2.0	岗位练兵			
T	2.0	岗前培训	执法		
T	2.0	执法人员…教育培训			
T	2.0	执法能力提升			
T	2.0	练兵比武			
T	2.0	网络培训	执法		
T	2.0	跟班培训	执法		
T	1.0	培训	行政执法人员|执法人员|执法队伍|执法培训		
T	1.0	学时	执法		
T	1.0	执法水平			
T	1.0	执法能力			
T	1.0	职业道德培训			
T	1.0	轮训	执法		
C	D07	discretion	行政裁量权基准	Benchmarks for administrative discretion	裁量基准的制定、调整、适用与说明理由	Making, adjusting and applying discretion benchmarks, and giving reasons	行政裁量权基准制度|行政裁量基准|规范行政自由裁量权|行政处罚裁量权基准	Discretionary standards	自由裁量|裁量标准|类案同罚|过罚相当|畸轻畸重|裁量细则	D	CMP	2015	
T	3.0	处罚裁量			
T	3.0	自由裁量权			
T	3.0	行政处罚自由裁量权			
T	3.0	行政强制裁量			
T	3.0	行政检查裁量			
T	3.0	行政确认裁量			
T	3.0	行政给付裁量			
T	3.0	行政裁量权			
T	3.0	行政许可裁量			
T	3.0	裁量基准			
T	3.0	裁量幅度			
T	3.0	裁量权基准			
T	3.0	裁量权行使			
T	3.0	裁量标准			
T	3.0	裁量范围			
T	3.0	裁量规则			
T	3.0	裁量阶次			
T	2.0	同案不同罚			
T	2.0	处罚尺度			
T	2.0	处罚幅度			
T	2.0	处罚标准统一			
T	2.0	执法尺度			
T	2.0	显失公平	处罚|执法		
T	2.0	畸轻畸重			
T	2.0	类案不同罚			
T	2.0	类案同罚			
T	2.0	罚款幅度			
T	2.0	罚款数额	裁量|基准|幅度		
T	2.0	裁量			
T	2.0	轻重失当			
T	2.0	过罚相当			
T	1.0	同案同罚			
T	1.0	基准	处罚|执法|许可		
T	1.0	种类、幅度			
T	1.0	立法目的	裁量|处罚		
T	1.0	细化、量化	裁量|基准		
T	1.0	细化量化	裁量|基准|处罚|执法		
T	1.0	说明理由	裁量|处罚|执法		
T	1.0	违法情节	裁量|处罚|基准		
T	1.0	量罚			
C	D08	enforcement-standards	执法标准化与案卷文书	Enforcement standards, case files and documents	执法流程、文书、案卷、用语、编号标准，送达	Standards for enforcement procedures, documents, case files, language and numbering, and service of documents	行政执法标准化|行政执法规范化建设|行政执法文书和案卷标准|行政执法流程规范	Standardisation of enforcement|Enforcement documents and case files	执法文书|执法案卷|执法流程图|一案一卷|说理式文书|电子送达	D	CMPT	2021	
T	3.0	一案一卷	执法|处罚		
T	3.0	执法工作指引			
T	3.0	执法手册			
T	3.0	执法指引			
T	3.0	执法操作规程			
T	3.0	执法文书			
T	3.0	执法案卷			
T	3.0	执法用语			
T	3.0	文书样式			
T	3.0	文书格式			
T	3.0	案卷标准			
T	3.0	电子送达			
T	3.0	行政执法事项标准			
T	3.0	行政执法操作			
T	3.0	说理式执法			
T	3.0	送达地址			
T	2.0	执法制度、程序、文书			
T	2.0	执法标准			
T	2.0	执法流程			
T	2.0	执法装备标准			
T	2.0	执法规范化			
T	2.0	执法规范化标准化			
T	2.0	文书送达			
T	2.0	标准化建设	执法		
T	2.0	案件编号			
T	2.0	案卷	执法	评查	
T	2.0	案卷制作			
T	2.0	案卷归档	执法|处罚		
T	2.0	案卷管理	执法|处罚		
T	2.0	案号	执法|处罚		
T	2.0	统一执法程序			
T	2.0	行政执法规范化			
T	2.0	送达方式	执法|处罚		
T	1.0	工作规程	执法		
T	1.0	文书	执法|处罚		
T	1.0	标准体系	执法		
T	1.0	流程	执法|处罚		
T	1.0	示范文本	执法|处罚		
T	1.0	送达	执法|处罚		
T	-2.0	案卷评查			
C	D09	criminal-referral	行刑衔接	Linking administrative enforcement with criminal justice	两法衔接、移送涉嫌犯罪案件、衔接平台	Linking administrative enforcement and criminal justice, referral of suspected criminal cases, linkage platforms	行政执法与刑事司法衔接|行刑双向衔接|“两法”衔接|涉嫌犯罪案件移送	Linkage of administrative enforcement and criminal justice|Referral of suspected crimes	两法衔接|反向衔接|有案不移|以罚代刑|涉刑案件移送	D	CMP	2015	
T	3.0	“两法”衔接			
T	3.0	“行刑”衔接			
T	3.0	两法衔接			
T	3.0	以罚代刑			
T	3.0	有案不移			
T	3.0	有案难移			
T	3.0	移送涉嫌犯罪			
T	3.0	行刑双向衔接			
T	3.0	行刑反向衔接			
T	3.0	行刑衔接			
T	3.0	行政与刑事双向衔接			
T	3.0	行政处罚与刑事处罚			
T	3.0	行政执法与刑事司法			
T	3.0	行政执法与司法衔接			
T	3.0	行政执法和刑事司法			
T	2.0	不起诉案件			
T	2.0	公安机关…行政执法机关			
T	2.0	刑事司法			
T	2.0	刑事立案			
T	2.0	双向衔接	执法|刑事|检察|司法		
T	2.0	反向衔接			
T	2.0	提前介入	公安|检察|刑事		
T	2.0	无缝对接	刑事|处罚		
T	2.0	案件移送标准			
T	2.0	案情通报			
T	2.0	涉嫌犯罪			
T	2.0	犯罪线索			
T	2.0	移送…线索	公安|涉嫌|犯罪		
T	2.0	移送公安			
T	2.0	移送司法机关			
T	2.0	行政执法机关…检察机关			
T	2.0	行政执法机关与公安机关			
T	1.0	信息共享	刑事|两法|行刑|移送		
T	1.0	刑事责任			
T	1.0	案件移送	公安|司法|刑事|犯罪|检察|两法|行刑		
T	1.0	立案监督			
T	1.0	线索移送	公安|司法|刑事|犯罪|检察		
T	1.0	联席会议	刑事|两法|行刑|移送		
T	1.0	衔接机制	刑事|行刑|两法		
T	0.5	移送			
C	D10	lenient-enforcement	包容免罚与柔性执法	Leniency for minor violations and non-coercive enforcement	轻微违法免罚清单、说服教育、告诫约谈、处罚与教育结合	Lists of minor violations exempt from penalty, persuasion and education, warnings and interviews, combining punishment with education	轻微违法行为依法免予处罚清单|柔性执法|包容审慎监管执法|处罚与教育相结合	Exemption lists for minor violations|Soft enforcement	首违不罚|免罚清单|轻微免罚|四张清单|服务型执法|减免责清单	D	CMP	2021	
T	3.0	不予处罚			
T	3.0	不予实施行政强制			
T	3.0	不予强制清单			
T	3.0	人性化执法			
T	3.0	从轻处罚			
T	3.0	免予处罚			
T	3.0	免罚清单			
T	3.0	减免责清单			
T	3.0	减轻处罚			
T	3.0	初次违法			
T	3.0	劝导示范			
T	3.0	包容免罚			
T	3.0	包容审慎执法			
T	3.0	包容审慎监管执法			
T	3.0	四张清单	执法|处罚|免罚		
T	3.0	处罚与教育相结合			
T	3.0	指导约谈			
T	3.0	教育与处罚相结合			
T	3.0	既有力度又有温度			
T	3.0	服务型执法			
T	3.0	柔性执法			
T	3.0	警示告诫			
T	3.0	说服教育			
T	3.0	轻微免罚			
T	3.0	轻微违法			
T	3.0	首违不罚			
T	2.0	免罚			
T	2.0	审慎包容	执法|处罚		
T	2.0	宽严相济	执法|处罚		
T	2.0	执法温度			
T	2.0	行政合规			
T	2.0	行政告诫			
T	2.0	行政指导			
T	2.0	行政约谈			
T	2.0	首违			
T	1.0	包容审慎	执法|处罚		
T	1.0	及时改正			
T	1.0	告诫	执法|违法		
T	1.0	提示、警示			
T	1.0	行政处罚法	轻微|免罚|首违		
C	D11	case-guidance	执法案例指导	Guiding cases for enforcement	行政执法典型案例、以案释法（执法端）	Typical cases of administrative enforcement, explaining the law through cases (on the enforcement side)	行政执法案例指导制度|行政执法指导案例|行政执法典型案例发布|行政执法案例库	Guiding enforcement cases|Model cases of enforcement	典型案例|以案释法|十大案例|案例汇编|优秀执法案例	D	CMP	2021	
T	3.0	发布…执法案例			
T	3.0	处罚典型案例			
T	3.0	执法典型案例			
T	3.0	执法指导案例			
T	3.0	执法案例			
T	3.0	执法领域典型案例			
T	3.0	案例指导制度			
T	3.0	行政处罚案例			
T	2.0	以案释法	执法人员|行政执法|指导案例|案例指导|案例库|典型案例		
T	2.0	优秀案例	执法|处罚		
T	2.0	公布…典型案例			
T	2.0	典型案例	执法|处罚		
T	2.0	典型案例发布	执法		
T	2.0	典型案例通报			
T	2.0	典型违法案例			
T	2.0	十佳案例			
T	2.0	十大典型案例			
T	2.0	十大案例			
T	2.0	指导性案例			
T	2.0	指导案例			
T	2.0	曝光…案例			
T	2.0	案例库	执法|处罚		
T	2.0	案例征集	执法		
T	2.0	案例指导			
T	2.0	案例汇编	执法|处罚		
T	2.0	案例评选	执法|处罚		
T	2.0	案例选编			
T	2.0	示范案例	执法|处罚		
T	2.0	编发…案例			
T	2.0	违法典型案例			
T	1.0	以案促改	执法		
T	1.0	以案说法			
T	1.0	典型案件	执法|处罚		
T	1.0	案例	执法|处罚		
T	1.0	案例分析	执法		
T	1.0	案例解读			
T	1.0	示范作用	案例		
T	1.0	类案指导			
T	1.0	警示案例			
T	-1.0	谁执法谁普法			
C	D12	enforcement-funding	执法保障与罚缴分离	Enforcement resources and separation of fining from collection	执法经费、装备、车辆、激励，罚缴分离、收支两条线	Enforcement funds, equipment, vehicles and incentives, separation of fining from collecting, separate management of revenue and expenditure	行政执法保障|罚缴分离和收支两条线|执法装备配备|行政执法经费保障	Support for enforcement|Separation of penalty decision and collection	收支两条线|罚缴分离|执法装备|执法用车|罚没收入|执法经费	D	CMPT	2015	
T	3.0	执法人员…保险			
T	3.0	执法人员…职业保障			
T	3.0	执法所需经费			
T	3.0	执法执勤用车			
T	3.0	执法技术装备			
T	3.0	执法条件保障			
T	3.0	执法用车			
T	3.0	执法经费			
T	3.0	执法装备			
T	3.0	执法车辆			
T	3.0	收支两条线			
T	3.0	罚款决定与罚款收缴分离			
T	3.0	罚没变相挂钩			
T	3.0	罚没收入…挂钩			
T	3.0	罚没收入…脱钩			
T	3.0	罚没收入…返还			
T	3.0	罚没收入同部门利益			
T	3.0	罚缴分离			
T	2.0	意外伤害保险	执法		
T	2.0	执法保障			
T	2.0	执法履职保障			
T	2.0	执法设备			
T	2.0	暴力抗法			
T	2.0	经费	行政执法|执法经费|综合执法		
T	2.0	罚款收缴			
T	2.0	罚没收入			
T	2.0	职业保障	执法		
T	2.0	装备	执法		
T	2.0	装备配备			
T	2.0	财政预算	执法|罚没|处罚		
T	2.0	车辆	执法		
T	2.0	配备…执法记录仪			
T	1.0	执法人员依法履职			
T	1.0	激励机制	执法		
T	1.0	经费保障	执法		
T	1.0	罚没款			
T	1.0	财政保障	执法		
T	1.0	返还	罚没|罚款|处罚		
T	1.0	部门利益	罚没|罚款|执法		
T	0.5	财政	执法|罚没		
C	D13	severe-sanctions	严重违法惩戒	Severe sanctions for grave violations	惩罚性赔偿、巨额罚款、终身禁入	Punitive damages, very heavy fines, lifetime bans	惩罚性赔偿和巨额罚款|终身禁入机制|提高违法成本	Severe sanctions for serious violations|Punitive damages and lifetime bans	重罚|终身禁入|处罚到人|四个最严|违法成本|行业禁入	D	CMP	2021	
T	3.0	从业禁止			
T	3.0	付出应有代价			
T	3.0	付出沉重代价			
T	3.0	处罚到人			
T	3.0	巨额罚款			
T	3.0	市场禁入			
T	3.0	惩罚性赔偿			
T	3.0	按日计罚			
T	3.0	提高违法成本			
T	3.0	最严厉的处罚			
T	3.0	终身禁入			
T	3.0	终身禁止			
T	3.0	行业禁入			
T	3.0	让违法者付出			
T	3.0	违法成本低			
T	3.0	顶格处罚			
T	2.0	严惩			
T	2.0	严重违法			
T	2.0	严重违法者			
T	2.0	从重处罚			
T	2.0	双罚制			
T	2.0	四个最严			
T	2.0	失信成本			
T	2.0	最严格的监管			
T	2.0	最严肃的问责			
T	2.0	禁业			
T	2.0	禁入			
T	2.0	违法成本			
T	2.0	追究刑事责任	严重|重大违法		
T	2.0	重大违法行为			
T	2.0	重罚			
T	1.0	从严从重			
T	1.0	加大处罚力度			
T	1.0	加大惩处			
T	1.0	吊销许可证			
T	1.0	威慑			
T	1.0	违法者			
T	1.0	零容忍			
T	1.0	震慑			
T	1.0	顶格	处罚		
C	D14	joint-enforcement	联合执法与协作	Joint enforcement and coordination	联合执法、综合查一次、跨部门执法协作、审批监管处罚衔接、职责争议	Joint enforcement, "one comprehensive check", cooperation between departments in enforcement, linking approval, regulation and penalty, disputes over competence	联合执法|行政执法协作|部门执法联动|“综合查一次”|行政执法争议协调	Joint and coordinated enforcement|Inter-department enforcement cooperation	综合查一次|扫码入企|多头执法|重复检查|审管联动|进一次门查多项事	D	CMPT	2015	
T	3.0	协同执法			
T	3.0	多头检查			
T	3.0	审批、监管、处罚			
T	3.0	执法争议			
T	3.0	执法协作			
T	3.0	执法协同			
T	3.0	执法协调机制			
T	3.0	执法联动			
T	3.0	扫码入企			
T	3.0	综合查一次			
T	3.0	职责争议			
T	3.0	联动执法			
T	3.0	联合执法			
T	3.0	行政执法协调			
T	3.0	跨部门执法			
T	3.0	进一次门、查多项事			
T	2.0	企业安静期			
T	2.0	入企检查			
T	2.0	协作配合	执法		
T	2.0	多头执法			
T	2.0	审批监管处罚			
T	2.0	审管衔接			
T	2.0	执法协助			
T	2.0	执法合力			
T	2.0	案件移送	部门|行政执法机关|执法协作		
T	2.0	案件移送、信息共享			
T	2.0	检查扰企			
T	2.0	检查频次			
T	2.0	涉企检查			
T	2.0	涉企行政检查			
T	2.0	监管一件事			
T	2.0	联合检查			
T	2.0	行政检查计划			
T	2.0	重复执法			
T	2.0	重复检查			
T	1.0	协同联动	执法		
T	1.0	联动机制	执法		
T	1.0	联合监管			
T	1.0	联席会议	执法|检查		
T	1.0	许可…处罚	衔接		
C	D15	enforcement-procedure	执法程序与行为规范	Enforcement procedure and conduct	两人执法、亮证、告知、执法行为规范的总体要求	Enforcement by two officers, showing certificates, notification, and general requirements on the conduct of enforcement	行政执法程序|规范行政执法行为|严格规范公正文明执法|规范涉企行政执法	Strict, standardised, fair and civil enforcement	亮证执法|文明执法|阳光执法|陈述申辩|两人执法|规范涉企检查	D	CMPT	2015	
T	3.0	两人执法			
T	3.0	两名以上执法人员			
T	3.0	严格规范公正文明执法			
T	3.0	出示执法证件			
T	3.0	执法程序			
T	3.0	行政处罚程序			
T	3.0	行政强制程序			
T	3.0	行政检查行为			
T	3.0	规范涉企行政检查			
T	3.0	规范行政检查			
T	3.0	野蛮执法			
T	3.0	陈述、申辩			
T	2.0	乱检查			
T	2.0	乱罚款			
T	2.0	亮证			
T	2.0	听证	处罚|行政执法		
T	2.0	告知当事人			
T	2.0	处罚时效			
T	2.0	执法行为			
T	2.0	文明执法			
T	2.0	涉企执法			
T	2.0	简易程序	处罚|执法		
T	2.0	行政强制措施			
T	2.0	行政执法条例			
T	2.0	行政执法质量			
T	2.0	规范执法			
T	2.0	规范行政处罚			
T	2.0	随意执法			
T	1.0	严格执法			
T	1.0	公正执法			
T	1.0	执法为民			
T	1.0	执法公信力			
T	1.0	执法方式			
T	1.0	程序	行政执法|行政处罚|行政强制		
T	1.0	行政处罚法			
T	1.0	行政强制法			
T	1.0	行政检查			
T	1.0	调查取证			
T	0.5	行政处罚			
T	0.5	行政执法			
C	D16	internet-enforcement	依法治网	Law-based internet governance	网络违法整治、网络执法、网络生态与举报	Action against unlawful conduct on the internet, online enforcement, network ecology and reports of violations	依法治理网络空间|网络综合治理|网络生态治理|网信行政执法	Governance of cyberspace according to law|Internet law enforcement	清朗行动|净网|依法管网|网络执法|网络谣言|网剑行动	D	CMP	2021	
T	3.0	互联网执法			
T	3.0	互联网违法			
T	3.0	依法治网			
T	3.0	依法管网			
T	3.0	净网			
T	3.0	清朗			
T	3.0	网信执法			
T	3.0	网络举报			
T	3.0	网络信息内容			
T	3.0	网络执法			
T	3.0	网络暴力			
T	3.0	网络生态治理			
T	3.0	网络空间治理			
T	3.0	网络空间法治			
T	3.0	网络综合治理			
T	3.0	网络诈骗			
T	3.0	网络谣言			
T	3.0	网络赌博			
T	3.0	网络违法			
T	3.0	违法和不良信息			
T	2.0	个人信息…违法			
T	2.0	互联网平台	监管|执法|治理		
T	2.0	侵犯公民个人信息			
T	2.0	平台主体责任			
T	2.0	未成年人网络保护			
T	2.0	网上举报			
T	2.0	网信部门			
T	2.0	网剑行动			
T	2.0	网络乱象			
T	2.0	网络平台	监管|执法|违法|治理		
T	2.0	网络文明			
T	2.0	网络生态			
T	2.0	网络秩序			
T	2.0	网络空间			
T	2.0	黑灰产			
T	1.0	互联网	违法|执法|治理|整治		
T	1.0	网络	违法|执法|整治|谣言|诈骗		
T	1.0	网络安全法			
T	1.0	网络舆论			
T	1.0	自媒体			
C	D17	reporting-rewards	违法举报与奖励	Reporting of violations and rewards	投诉举报渠道、举报奖励与保护	Channels for complaints and reports of violations, rewards for and protection of persons who report	违法行为投诉举报制度|举报奖励制度|举报人保护|投诉举报处理	Complaints and whistle-blowing|Rewards for reporting violations	有奖举报|吹哨人|内部举报人|12315|举报电话|职业打假	D	CMPT	2021	
T	3.0	举报…违法行为			
T	3.0	举报…风险隐患			
T	3.0	举报严重违法			
T	3.0	举报人			
T	3.0	举报奖励			
T	3.0	举报有奖			
T	3.0	举报渠道			
T	3.0	举报登记			
T	3.0	吹哨人			
T	3.0	奖励和保护			
T	3.0	投诉举报体系			
T	3.0	投诉举报处理			
T	3.0	投诉举报平台			
T	3.0	有功人员			
T	3.0	有奖举报			
T	3.0	违法举报			
T	3.0	违法行为举报			
T	2.0	12315			
T	2.0	举报制度			
T	2.0	举报受理			
T	2.0	举报平台			
T	2.0	举报投诉			
T	2.0	举报投诉制度			
T	2.0	举报电话			
T	2.0	举报箱			
T	2.0	举报线索			
T	2.0	受理…举报			
T	2.0	实名举报			
T	2.0	恶意举报			
T	2.0	投诉举报			
T	2.0	投诉举报制度			
T	2.0	畅通…举报			
T	2.0	职业举报			
T	2.0	职业打假			
T	1.0	举报			
T	1.0	奖励	举报|线索		
T	1.0	投诉			
T	1.0	电子信箱			
T	1.0	违法线索			
T	-1.0	行政执法监督			
C	E	emergencies	突发事件应对	Emergency response	突发事件的预防、响应、保障、信息发布和公共卫生应急	Emergencies: prevention, response, supplies, information and public health	突发事件应对体系|依法预防处置重大突发事件|应急管理	Response to emergencies|Emergency management	应急处突|依法防控|非常状态		CMPT	2021	
C	E01	emergency-system	应急制度与预案	Emergency rules and plans	应急预案体系、突发事件应对制度、征收征用补偿	Emergency plans, rules for responding to emergencies, requisition and compensation	突发事件应对制度|应急预案体系|应急征收征用补偿	Emergency plan system|Emergency legal system	预案|平战结合|应急征用|应急演练	E	CMPT	2021	
T	3.0	应急制度			
T	3.0	应急征用			
T	3.0	应急救助、补偿			
T	3.0	应急条例			
T	3.0	应急法律			
T	3.0	应急管理体系			
T	3.0	应急管理制度			
T	3.0	应急管理法治化			
T	3.0	应急预案			
T	3.0	应急预案修订			
T	3.0	征收征用			
T	3.0	征用补偿			
T	3.0	突发事件应对制度			
T	3.0	突发事件应对工作法治			
T	3.0	突发事件应对法			
T	3.0	突发事件应急预案			
T	3.0	突发事件总体应急预案			
T	2.0	依法分级分类			
T	2.0	依法处置突发			
T	2.0	依法应对突发			
T	2.0	依法预防突发			
T	2.0	修订预案			
T	2.0	处置重大突发事件			
T	2.0	平战结合			
T	2.0	应急法治			
T	2.0	应急演练			
T	2.0	应急状态			
T	2.0	征收、征用			
T	2.0	突发事件应对体系			
T	2.0	突发事件应急管理			
T	2.0	紧急状态			
T	2.0	重大突发事件依法			
T	2.0	预案	应急|突发|修订|演练|灾害		
T	2.0	预案体系			
T	1.0	应急	制度|法治|法规|规范化		
T	1.0	应急管理	制度|体系|法治|法律|机制|法规		
T	1.0	征用			
T	1.0	突发公共事件			
T	1.0	补偿	应急|突发		
T	0.5	突发事件			
C	E02	emergency-response	应急响应与指挥协调	Emergency response and command coordination	应急响应机制、指挥体系、联动协调	Response mechanisms, command systems, linked coordination	应急响应机制|应急指挥体系|突发事件应急联动	Emergency response mechanism|Emergency command	先期处置|专常兼备|上下联动|应急值守|统一指挥	E	CMPT	2021	
T	3.0	分级响应			
T	3.0	反应灵敏、上下联动			
T	3.0	应急协调联动			
T	3.0	应急反应			
T	3.0	应急响应			
T	3.0	应急处突			
T	3.0	应急委员会			
T	3.0	应急指挥			
T	3.0	应急联动			
T	3.0	现场指挥部			
T	3.0	突发事件应急处置			
T	3.0	统一指挥、专常兼备			
T	3.0	统一指挥、反应灵敏			
T	3.0	防灾减灾救灾机制			
T	2.0	上下联动	应急|突发		
T	2.0	专常兼备			
T	2.0	值班值守			
T	2.0	先期处置			
T	2.0	军地协同			
T	2.0	分类管理、分级负责			
T	2.0	协同应对			
T	2.0	响应机制	应急|突发|灾害|疫情		
T	2.0	响应程序			
T	2.0	处置能力	突发|应急		
T	2.0	属地管理为主			
T	2.0	应急值守			
T	2.0	应急处置			
T	2.0	应急调度			
T	2.0	快速响应	应急|突发|灾害		
T	2.0	指挥体系	应急|突发|灾害		
T	2.0	统一领导、综合协调			
T	2.0	综合协调	应急|突发		
T	2.0	联动协调	应急|突发		
T	2.0	防灾减灾救灾			
T	1.0	处置突发	事件		
T	1.0	应急救援			
T	1.0	指挥	应急|突发|灾害		
T	1.0	救援			
T	1.0	突发事件	响应|处置|指挥|联动|救援		
T	1.0	调度	应急|突发|灾害		
C	E03	emergency-enforcement	应急执法与打击违法	Enforcement during emergencies	突发事件中的执法、打击哄抬物价造谣等、应急执法队伍	Enforcement in emergencies, action against price gouging and rumours, emergency enforcement teams	突发事件应急执法|依法打击突发事件中的违法行为|应急管理综合行政执法	Law enforcement in emergencies	打击哄抬物价|造谣传谣|囤积居奇|制假售假|疫情期间执法	E	CMPT	2021	
T	3.0	利用突发事件			
T	3.0	制假售假、造谣			
T	3.0	哄抬物价			
T	3.0	囤积居奇			
T	3.0	应急处置和执法			
T	3.0	应急执法			
T	3.0	应急管理执法			
T	3.0	应急管理综合行政执法			
T	3.0	应急管理行政执法			
T	3.0	应急综合行政执法			
T	3.0	扰乱应急			
T	3.0	疫情防控执法			
T	3.0	突发事件中的执法			
T	3.0	突发事件执法			
T	3.0	突发事件违法			
T	3.0	造谣传谣			
T	3.0	造谣滋事			
T	2.0	从快处罚			
T	2.0	从重处罚	突发|应急|疫情		
T	2.0	制假售假	突发|应急|疫情		
T	2.0	哄抬			
T	2.0	妨害疫情防控			
T	2.0	应急领域执法			
T	2.0	打击利用			
T	2.0	扰乱市场秩序	突发|应急|疫情		
T	2.0	扰乱社会秩序	突发|应急|疫情		
T	2.0	扰乱社会秩序行为			
T	2.0	抗拒疫情			
T	2.0	散布谣言			
T	2.0	暴力伤医			
T	2.0	突发事件应急处置执法			
T	2.0	编造谣言			
T	1.0	严厉打击	突发|应急|疫情		
T	1.0	依法打击	突发|应急|疫情		
T	1.0	危害公共安全			
T	1.0	执法	应急|突发|疫情		
T	1.0	行政执法	突发事件|应急		
T	1.0	谣言			
T	1.0	违法犯罪	突发|应急|疫情		
C	E04	grassroots-emergency	基层应急体系与队伍	Primary-level emergency system and teams	乡镇村应急队伍、信息员、隐患排查、示范社区	Emergency teams of townships and villages, information officers, screening for hidden dangers, demonstration communities	基层应急管理|基层应急队伍|乡村应急体系	Grass-roots emergency teams|Community disaster reduction	灾害信息员|综合减灾示范社区|六有建设|第一响应人|微型消防站	E	CMPT	2021	
T	3.0	一站一队伍			
T	3.0	乡镇应急			
T	3.0	乡镇（街道）应急			
T	3.0	农村应急			
T	3.0	减灾示范社区			
T	3.0	基层应急			
T	3.0	基层应急救援			
T	3.0	基层应急管理			
T	3.0	基层应急能力			
T	3.0	基层防灾			
T	3.0	应急信息员			
T	3.0	应急管理所			
T	3.0	应急管理站			
T	3.0	微型消防站			
T	3.0	志愿消防			
T	3.0	村级应急			
T	3.0	灾害信息员			
T	2.0	专职消防队			
T	2.0	乡镇消防			
T	2.0	信息员	灾害|应急|突发|社区		
T	2.0	基层组织和单位			
T	2.0	居民委员会	突发|应急		
T	2.0	应急广播			
T	2.0	应急服务站			
T	2.0	应急第一响应人			
T	2.0	应急队伍			
T	2.0	救援队伍	乡镇|基层|村|社区		
T	2.0	民兵	应急|抢险		
T	2.0	示范社区	减灾|应急|安全		
T	2.0	第一响应人			
T	2.0	群防群治	灾害|应急|突发|风险|安全		
T	2.0	自救互救			
T	2.0	自防自治			
T	1.0	乡镇	应急|灾害|突发		
T	1.0	基层	应急|灾害|突发		
T	1.0	应急救援队伍			
T	1.0	隐患排查	基层|乡镇|社区|村|街道|应急|突发		
T	1.0	风险排查	基层|社区		
T	0.5	社区	应急|灾害|突发		
T	0.5	街道	应急|灾害|突发		
C	E05	social-rescue	社会应急力量	Non-governmental emergency forces	社会应急力量备案、调用、补偿、保障、社会动员	Filing, deployment, compensation and protection of social emergency forces, social mobilisation	社会应急力量建设|社会力量参与应急|应急社会动员	Social forces in emergency response|Emergency volunteers	蓝天救援队|应急志愿者|民间救援|社会救援力量	E	CMP	2021	
T	3.0	应急动员			
T	3.0	应急志愿			
T	3.0	应急救援志愿			
T	3.0	应急社会动员			
T	3.0	志愿服务组织、志愿者			
T	3.0	救援志愿者			
T	3.0	救灾捐赠			
T	3.0	民间救援			
T	3.0	社会力量参与应急			
T	3.0	社会力量参与救援			
T	3.0	社会力量参与突发事件			
T	3.0	社会动员机制			
T	3.0	社会化救援			
T	3.0	社会应急力量			
T	3.0	社会应急救援			
T	3.0	社会应急队伍			
T	3.0	社会救援力量			
T	3.0	社会组织参与应急			
T	3.0	蓝天救援队			
T	2.0	人身保险	应急|救援		
T	2.0	企业救援队伍			
T	2.0	保险保障	应急|救援		
T	2.0	备案管理	应急力量|社会应急|救援		
T	2.0	志愿服务	应急|突发|救援|灾害		
T	2.0	志愿服务队伍			
T	2.0	志愿者	应急|突发|救援|灾害		
T	2.0	慈善组织	应急|突发|救援		
T	2.0	有序参与	突发|应急|救援		
T	2.0	社会力量	应急|突发|救援|灾害|抢险		
T	2.0	社会动员	应急|突发|救援|灾害		
T	2.0	社会工作者	应急|突发		
T	2.0	社会组织	应急|突发|救援|灾害		
T	2.0	调用补偿			
T	1.0	公众参与	应急|突发		
T	1.0	参与突发事件			
T	1.0	奖励机制	应急|救援		
T	1.0	慈善	应急|突发|疫情		
T	1.0	激励保障	应急|救援		
T	1.0	补偿保障			
T	1.0	调用	应急|救援		
C	E06	early-warning	监测预警与灾害防御	Monitoring, early warning and disaster prevention	监测预报预警、灾害风险管控、防御工程、应急数字化	Monitoring, forecasting and warning, control of disaster risks, protective works, digital emergency systems	监测预警体系|自然灾害防治|防灾减灾|风险隐患监测	Monitoring and early warning|Disaster prevention	四预|叫应机制|智慧应急|灾害风险普查|防汛抗旱	E	CMP	2021	
T	3.0	地震监测			
T	3.0	应急指挥信息化			
T	3.0	应急数字化			
T	3.0	智慧应急			
T	3.0	森林防火			
T	3.0	气象灾害			
T	3.0	洪涝灾害			
T	3.0	灾害监测			
T	3.0	灾害防御			
T	3.0	灾害防治			
T	3.0	灾害风险			
T	3.0	监测预报			
T	3.0	监测预警			
T	3.0	自然灾害综合风险普查			
T	3.0	重大风险监测			
T	3.0	防汛			
T	3.0	防灾减灾			
T	3.0	预报预警			
T	3.0	预警体系			
T	3.0	预警信息发布			
T	3.0	预警机制		纠纷|信用|舆情	
T	2.0	叫应			
T	2.0	地质灾害			
T	2.0	工程治理			
T	2.0	应急信息化			
T	2.0	自然灾害			
T	2.0	避险			
T	2.0	防洪			
T	2.0	预警	突发|灾害|应急|气象|洪水		
T	2.0	预警信息			
T	2.0	风险区划			
T	2.0	风险普查			
T	2.0	风险监测	灾害|应急|突发|安全		
T	2.0	风险研判	灾害|突发|应急		
T	2.0	风险隐患	灾害|应急|突发		
T	1.0	灾害			
T	1.0	监测	突发|灾害|应急		
T	1.0	重大危险源			
T	1.0	风险防控	灾害|突发|应急		
T	1.0	风险防范	突发|灾害|应急		
C	E07	emergency-supplies	应急物资与避难场所	Emergency supplies and shelters	应急储备、物资保障、避难场所	Emergency reserves, supply of materials, shelters	应急物资储备|应急物资保障体系|应急避难场所	Emergency supplies|Emergency shelters	救灾物资|储备库|避险场所|战略储备	E	CMP	2021	
T	3.0	应急产能储备			
T	3.0	应急储备			
T	3.0	应急救援物资			
T	3.0	应急物资			
T	3.0	应急装备			
T	3.0	应急避险场所			
T	3.0	应急避难场所			
T	3.0	战略储备			
T	3.0	救灾物资			
T	3.0	物资储备			
T	3.0	避难场所			
T	3.0	防汛物资			
T	3.0	防疫物资			
T	2.0	产能储备			
T	2.0	储备库			
T	2.0	医疗物资			
T	2.0	安置场所			
T	2.0	应急交通			
T	2.0	应急产业			
T	2.0	应急保障			
T	2.0	应急电源			
T	2.0	应急设施			
T	2.0	应急资金			
T	2.0	应急运输			
T	2.0	应急通信			
T	2.0	物资	应急|储备|救灾|抢险|防疫		
T	2.0	物资保障			
T	2.0	物资调度	应急|救灾		
T	2.0	物资调拨	应急|救灾		
T	2.0	粮食储备			
T	2.0	航空救援			
T	2.0	避险场所			
T	1.0	储备	应急|物资|救灾		
T	1.0	储存			
T	1.0	装备	应急|救援		
T	1.0	调用	物资		
T	1.0	避险	场所|安置		
T	1.0	避难			
T	1.0	配送	应急|物资		
T	1.0	采购	应急|物资		
C	E08	emergency-information	信息发布与舆情回应	Emergency information and public opinion	突发事件信息发布、危机沟通、舆论引导、应急普法	Release of information on emergencies, crisis communication, guidance of public opinion, legal education on emergencies	突发事件信息公开|舆情应对|危机沟通|突发事件应对法治宣传	Information release in emergencies|Public opinion response	舆情回应|辟谣|新闻发布|应急普法|舆论引导	E	CMPT	2021	
T	3.0	危机沟通			
T	3.0	应急信息发布			
T	3.0	应急宣传			
T	3.0	应急普法			
T	3.0	应急法治宣传			
T	3.0	应急科普			
T	3.0	政务舆情			
T	3.0	突发事件信息			
T	3.0	突发事件应对普法			
T	3.0	突发事件应对法治宣传			
T	3.0	突发事件新闻发布			
T	3.0	突发事件舆情			
T	3.0	舆情回应			
T	3.0	舆情处置			
T	3.0	舆情应对			
T	3.0	舆情引导			
T	3.0	舆论引导	突发|应急|舆情|危机|疫情		
T	2.0	依法应对突发事件意识			
T	2.0	信息发布	突发|应急|舆情|灾害		
T	2.0	信息发布制度			
T	2.0	公共沟通			
T	2.0	及时准确发布			
T	2.0	宣传教育	突发|应急|灾害|防灾		
T	2.0	新闻发布会	突发|舆情|应急		
T	2.0	普法	突发|应急|疫情|灾害		
T	2.0	突发事件法律法规			
T	2.0	网络舆情			
T	2.0	虚假信息	突发|应急|疫情		
T	2.0	辟谣			
T	1.0	信息公开	突发|应急		
T	1.0	回应关切			
T	1.0	回应社会关切			
T	1.0	安全教育	应急|灾害		
T	1.0	引导公众			
T	1.0	新闻发布			
T	1.0	新闻发言人			
T	1.0	权威信息			
T	1.0	法治宣传	突发|应急|疫情		
T	1.0	社会关切			
T	1.0	舆情			
C	E09	emergency-privacy	应急个人信息保护	Personal data in emergencies	应急处置中收集使用个人信息的规范	Rules for collecting and using personal information in emergency response	突发事件个人信息保护|应急处置中个人信息收集使用规范	Personal information protection in emergencies	疫情数据隐私|流调信息保护|个人隐私	E	CMP	2021	
T	3.0	应急个人信息			
T	3.0	应急中的个人信息			
T	3.0	应急处置个人信息			
T	3.0	疫情个人信息			
T	3.0	疫情防控个人信息			
T	3.0	突发事件个人信息			
T	3.0	突发事件中个人信息			
T	3.0	突发事件应对中个人信息			
T	2.0	个人信息	突发|应急|疫情|灾害		
T	2.0	个人信息保护	突发|应急|疫情		
T	2.0	个人信息安全	突发|应急|疫情		
T	2.0	个人信息收集、使用			
T	2.0	个人数据	突发|应急|疫情		
T	2.0	个人隐私	突发|应急|疫情|灾害		
T	2.0	使用个人信息的范围			
T	2.0	信息泄露	突发|应急|疫情		
T	2.0	信息采集	突发|应急|疫情		
T	2.0	公民个人信息	突发|应急|疫情		
T	2.0	收集	个人信息|个人数据		
T	2.0	收集、使用个人信息			
T	2.0	收集使用个人信息			
T	2.0	隐私	突发|应急|疫情		
T	1.0	使用	个人信息		
T	1.0	保密	个人信息		
T	1.0	删除	个人信息		
T	1.0	泄露	突发|应急|疫情|个人信息		
T	1.0	脱敏	个人信息		
T	1.0	范围和方式	个人信息		
T	1.0	范围和程序	个人信息		
T	1.0	采集	个人信息		
T	1.0	销毁	个人信息		
T	1.0	非法收集	个人信息		
C	E10	public-health	疫情防控与公共卫生应急	Epidemic control and public-health emergencies	疫情防控、公共卫生应急	Epidemic control and public-health emergencies	疫情防控|公共卫生应急管理|传染病防治	Epidemic prevention and control|Public health emergency	新冠疫情|联防联控|防疫|常态化疫情防控|健康码	E	CMPT	2021	
T	3.0	传染病防治			
T	3.0	依法科学有序防控			
T	3.0	依法防控疫情			
T	3.0	公共卫生事件			
T	3.0	公共卫生体系			
T	3.0	公共卫生应急			
T	3.0	公共卫生应急管理			
T	3.0	公共卫生法治			
T	3.0	动物疫情			
T	3.0	新冠疫情			
T	3.0	新冠病毒			
T	3.0	新冠肺炎			
T	3.0	核酸检测			
T	3.0	疫情应对			
T	3.0	疫情防控			
T	3.0	疫苗接种			
T	3.0	疾控			
T	3.0	疾病预防控制			
T	3.0	重大疫情			
T	2.0	传染病			
T	2.0	健康码			
T	2.0	医疗应急			
T	2.0	卫生应急			
T	2.0	疫情			
T	2.0	疫病			
T	2.0	防疫			
T	2.0	院感			
T	1.0	公共卫生			
T	1.0	医疗救治			
T	1.0	医疗机构			
T	1.0	卫生监督			
T	1.0	检疫			
T	1.0	流调			
T	1.0	生物安全			
T	1.0	病毒			
T	1.0	群防群控			
T	1.0	联防联控			
T	1.0	野生动物			
T	1.0	防控	疫情|病|卫生		
T	1.0	隔离			
C	F	disputes	社会矛盾纠纷化解	Resolution of social disputes	调解、裁决、复议、诉讼、司法建议和信访等矛盾纠纷的预防化解	Prevention and resolution of disputes by mediation, adjudication, reconsideration, litigation, recommendations and petitions	社会矛盾纠纷行政预防调处化解|依法有效化解社会矛盾纠纷|矛盾纠纷预防化解体系|行政争议化解	Dispute prevention and resolution|Resolution of social conflicts	矛盾化解|解纷|矛盾纠纷调处|化解社会矛盾		CMPT	2015	
C	F01	administrative-mediation	行政调解	Administrative mediation	行政调解制度、程序、组织、人员	System, procedure, organisation and staff of administrative mediation	行政调解工作|行政调解制度|行政机关依法调解民事纠纷	Mediation by administrative agencies|Administrative conciliation	行政调解员|行政调解委员会|部门调解|治安调解|行政调解案卷	F	CMPT	2015	
T	3.0	加强行政调解			
T	3.0	行政机关调解			
T	3.0	行政调解中心			
T	3.0	行政调解事项			
T	3.0	行政调解人员			
T	3.0	行政调解体制			
T	3.0	行政调解制度			
T	3.0	行政调解办法			
T	3.0	行政调解协议			
T	3.0	行政调解员			
T	3.0	行政调解委员会			
T	3.0	行政调解工作			
T	3.0	行政调解平台			
T	3.0	行政调解成功率			
T	3.0	行政调解机制			
T	3.0	行政调解机构			
T	3.0	行政调解案件			
T	3.0	行政调解案卷			
T	3.0	行政调解清单			
T	3.0	行政调解目录			
T	3.0	行政调解程序			
T	3.0	行政调解组织			
T	3.0	行政调解范围			
T	3.0	行政调解队伍			
T	3.0	规范行政调解			
T	2.0	交通事故调解			
T	2.0	交通损害赔偿			
T	2.0	治安调解			
T	2.0	行政主管部门…调解			
T	2.0	行政机关…调解职责			
T	2.0	行政调解			
T	2.0	部门调解			
T	1.0	先行调解			
T	1.0	行政机关…调解			
T	1.0	调解	行政调解		
T	1.0	调解民事纠纷			
T	1.0	调解率			
T	1.0	调解范围			
T	-1.0	人民调解委员会			
C	F02	dispute-linkage	三调联动与多元化解	Linked mediation and diversified dispute resolution	人民、行政、司法调解衔接，多元化解机制、大调解、信访量与成讼率	Linking people's, administrative and judicial mediation, diversified resolution, grand mediation, volume of petitions and litigation rate	多元化纠纷解决机制|矛盾纠纷多元预防调处化解|人民调解、行政调解、司法调解联动|大调解工作格局	Diversified dispute resolution|Linkage of three kinds of mediation	三调联动|大调解|多元解纷|成讼率|矛调中心|诉调对接	F	CMPT	2015	
T	3.0	一站式…解纷			
T	3.0	万人起诉率			
T	3.0	三调对接			
T	3.0	三调联动			
T	3.0	人民调解…司法调解			
T	3.0	人民调解…行政调解			
T	3.0	人民调解、行政调解			
T	3.0	多元化纠纷			
T	3.0	多元化解			
T	3.0	多元解纷			
T	3.0	多元预防调处化解			
T	3.0	大调解			
T	3.0	成讼率			
T	3.0	矛盾纠纷综合			
T	3.0	矛盾纠纷调处化解中心			
T	3.0	行政调解、人民调解			
T	3.0	行政调解、司法调解			
T	3.0	警调对接			
T	3.0	访调对接			
T	3.0	诉调对接			
T	3.0	调解优先			
T	3.0	调解工作体系			
T	3.0	调解联动			
T	3.0	预防和化解社会矛盾			
T	2.0	一站式	纠纷|矛盾|调解		
T	2.0	利益表达			
T	2.0	和解、调解			
T	2.0	排查化解			
T	2.0	有机衔接、相互协调			
T	2.0	矛盾纠纷化解			
T	2.0	矛盾纠纷化解机制			
T	2.0	矛盾纠纷排查			
T	2.0	矛盾纠纷调处			
T	2.0	矛调中心			
T	2.0	社会矛盾			
T	2.0	社会矛盾化解			
T	2.0	调处化解			
T	1.0	专业调解			
T	1.0	排查			
T	1.0	矛盾纠纷			
C	F03	peoples-mediation	人民调解与枫桥经验	People's mediation and the Fengqiao experience	人民调解组织、专职调解员、行业性专业性调解、枫桥经验	Organisations of people's mediation, full-time mediators, mediation by industry and profession, Fengqiao experience	人民调解工作|人民调解组织建设|新时代“枫桥经验”|行业性、专业性人民调解	People's mediation and Fengqiao experience|Community mediation	枫桥经验|调委会|专职调解员|品牌调解室|小事不出村|金牌调解员	F	CMPT	2015	
T	3.0	专职调解员			
T	3.0	人民调解制度			
T	3.0	人民调解员			
T	3.0	人民调解委员会			
T	3.0	人民调解工作			
T	3.0	人民调解案件			
T	3.0	人民调解法			
T	3.0	人民调解组织			
T	3.0	人民调解队伍			
T	3.0	品牌调解室			
T	3.0	小事不出村			
T	3.0	村（社区）人民调解			
T	3.0	枫桥经验			
T	3.0	矛盾不上交			
T	3.0	行业性、专业性人民调解			
T	3.0	行业性、专业性调解			
T	3.0	行业性专业性人民调解			
T	3.0	行业性专业性调解			
T	3.0	行业性调解组织			
T	3.0	调委会			
T	3.0	调解工作室			
T	3.0	金牌调解			
T	2.0	专业性调解			
T	2.0	乡贤调解			
T	2.0	人民调解			
T	2.0	以奖代补	调解		
T	2.0	以案定补			
T	2.0	化解在基层			
T	2.0	医患纠纷			
T	2.0	医疗纠纷			
T	2.0	行业调解			
T	2.0	调解员			
T	2.0	调解室			
T	2.0	调解组织			
T	1.0	司法确认			
T	1.0	矛盾纠纷	调解员|人民调解|调委会|枫桥		
T	1.0	萌芽状态			
T	1.0	调解…件			
T	1.0	调解…纠纷			
T	-1.0	枫桥式			
C	F04	administrative-adjudication	行政裁决	Administrative adjudication	行政裁决事项、程序、告知、能力	Matters, procedure, notification and capacity of administrative adjudication	行政裁决制度|行政裁决工作|行政裁决规范化建设	Administrative rulings on civil disputes|Administrative adjudication of civil disputes	分流阀|专利侵权裁决|权属争议裁决|行政裁决示范|裁决告知	F	CMP	2021	
T	3.0	行政裁决			
T	3.0	行政裁决事项			
T	3.0	行政裁决告知制度			
T	3.0	行政裁决程序			
T	3.0	行政裁决规范化			
T	3.0	裁决程序			
T	2.0	专利侵权纠纷			
T	2.0	专利纠纷	裁决		
T	2.0	商标侵权纠纷			
T	2.0	山林权属			
T	2.0	政府采购投诉			
T	2.0	政府采购活动争议			
T	2.0	权属争议			
T	2.0	水事纠纷			
T	2.0	自然资源权属			
T	2.0	裁决事项			
T	2.0	裁决机关			
T	2.0	裁决职责			
T	1.0	企业名称争议			
T	1.0	侵权纠纷			
T	1.0	政府采购争议			
T	1.0	权属纠纷			
T	1.0	民事纠纷	裁决		
T	1.0	自然资源、知识产权、政府采购			
T	1.0	补偿争议			
T	1.0	补偿纠纷			
T	1.0	裁决			
T	0.5	政府采购	裁决		
T	0.5	替代性纠纷解决			
T	0.5	知识产权	裁决		
C	F05	reconsideration-reform	行政复议体制与保障	Administrative reconsideration: system and resources	行政复议体制改革、机构人员经费、复议委员会、受理点	Reform of the reconsideration system, bodies, staff and funds, reconsideration committees, acceptance points	行政复议体制改革|行政复议职责整合|行政复议能力建设|行政复议委员会建设	Reform of the administrative reconsideration system|Institutions and support for reconsideration	复议改革|集中管辖|复议主渠道|复议受理点|复议委员会|相对集中行政复议权	F	CMP	2015	
T	3.0	一级政府只设立一个行政复议机关			
T	3.0	基层行政复议			
T	3.0	复议体制改革			
T	3.0	整合…行政复议职责			
T	3.0	相对集中行政复议权			
T	3.0	统一行使行政复议			
T	3.0	行政复议人员			
T	3.0	行政复议体制			
T	3.0	行政复议办案场所			
T	3.0	行政复议受理点			
T	3.0	行政复议咨询			
T	3.0	行政复议委员会			
T	3.0	行政复议接待			
T	3.0	行政复议改革			
T	3.0	行政复议机构			
T	3.0	行政复议管辖			
T	3.0	行政复议经费			
T	3.0	行政复议编制			
T	3.0	行政复议职责整合			
T	3.0	行政复议联系点			
T	3.0	行政复议队伍			
T	3.0	集中行使行政复议			
T	2.0	专职行政复议			
T	2.0	主渠道			
T	2.0	复议人员			
T	2.0	复议体制			
T	2.0	复议委员会			
T	2.0	复议机构			
T	2.0	复议渠道			
T	2.0	复议职责			
T	2.0	统一管辖			
T	2.0	行政复议受理			
T	2.0	行政复议应诉队伍			
T	2.0	行政复议法	修订|宣传|贯彻|实施|学习		
T	1.0	专业化职业化	复议		
T	1.0	力量	复议		
T	1.0	办案场所			
T	1.0	行政复议机关			
T	1.0	集中管辖			
T	0.5	复议			
C	F06	reconsideration-quality	行政复议办案质效	Administrative reconsideration: quality of cases	复议案件办理、繁简分流、公开、纠错监督、规范化信息化	Handling of reconsideration cases, sorting of simple and complex cases, publication, correcting and supervising, standardisation and informatisation	行政复议办案质量|行政复议案件办理|行政复议规范化专业化信息化|行政复议层级监督和纠错	Quality of reconsideration cases|Handling of administrative reconsideration cases	复议案件|纠错率|繁简分流|复议决定书公开|复议意见书|案结事了	F	CMP	2015	
T	3.0	全国行政复议行政应诉工作平台			
T	3.0	办理行政复议			
T	3.0	受理…复议申请			
T	3.0	受理行政复议			
T	3.0	复议决定			
T	3.0	复议建议书			
T	3.0	复议案件			
T	3.0	复议质效			
T	3.0	审理行政复议			
T	3.0	审结行政复议			
T	3.0	收到…复议申请			
T	3.0	收到行政复议			
T	3.0	繁简分流	复议|办案		
T	3.0	行政复议信息化			
T	3.0	行政复议典型案例			
T	3.0	行政复议办案			
T	3.0	行政复议听证			
T	3.0	行政复议审理			
T	3.0	行政复议建议			
T	3.0	行政复议意见书			
T	3.0	行政复议标准化			
T	3.0	行政复议监督			
T	3.0	行政复议直接纠错			
T	3.0	行政复议规范化			
T	3.0	行政复议调解			
T	3.0	行政复议质量			
T	3.0	被申请人	复议		
T	2.0	个案监督	复议		
T	2.0	复议申请			
T	2.0	复议纠错			
T	2.0	审理程序	复议		
T	2.0	按期审结			
T	2.0	纠错率			
T	2.0	行政复议工作			
T	2.0	调解和解	复议		
T	2.0	调解和解率			
T	1.0	受理	复议		
T	1.0	复议			
T	1.0	审结	复议		
T	1.0	行政复议			
C	F07	head-appearance	负责人出庭应诉	Appearance in court by heads of agencies	行政机关负责人出庭应诉及出庭率	Appearance in court by heads of administrative agencies and the appearance rate	行政机关负责人出庭应诉|行政首长出庭应诉|行政机关负责人出庭应诉制度	Heads of agencies appearing in court|Responding to suits in person by agency heads	民告官见官|告官见官|首长出庭|出庭又出声|行政机关首长出庭|出庭应诉率	F	CMPT	2015	
T	3.0	一把手出庭			
T	3.0	出庭、出声、出解			
T	3.0	出庭出声			
T	3.0	出庭又出声			
T	3.0	出庭又发声			
T	3.0	出庭应诉制度			
T	3.0	出庭应诉率			
T	3.0	出庭应诉规定			
T	3.0	出庭率			
T	3.0	告官见官			
T	3.0	正职出庭			
T	3.0	民告官			
T	3.0	行政机关负责人出庭应诉			
T	3.0	行政首长出庭应诉			
T	3.0	行政首长应诉			
T	3.0	被诉行政机关负责人			
T	3.0	负责人…出庭			
T	3.0	负责人不能出庭			
T	3.0	负责人出庭			
T	3.0	负责人出庭应诉			
T	3.0	负责人参加诉讼			
T	3.0	负责人应诉			
T	3.0	领导…出庭			
T	3.0	首长出庭			
T	3.0	首长出庭应诉			
T	2.0	出声			
T	2.0	出庭			
T	2.0	出庭应诉			
T	2.0	应出尽出			
T	1.0	应诉率			
T	1.0	应诉通知			
T	1.0	开庭	负责人|出庭		
T	1.0	社会高度关注	出庭|应诉		
T	1.0	群体性事件	出庭|应诉		
T	1.0	行政诉讼案件	出庭|负责人		
T	1.0	被诉行政机关			
T	1.0	负责人	应诉|行政诉讼|庭审		
T	1.0	重大公共利益	出庭|应诉		
T	0.5	应诉			
C	F08	litigation-response	行政应诉与履行裁判	Responding to litigation and complying with judgments	行政应诉能力、答辩举证、支持法院审理、履行生效裁判、败诉率	Capacity for responding to suits, defence and evidence, supporting court hearings, performing effective judgments, rate of lost cases	行政应诉工作|行政应诉能力建设|尊重并执行法院生效裁判|支持人民法院审理行政案件	Administrative litigation response|Compliance with court judgments	应诉|败诉率|答辩举证|生效裁判履行|谁主办谁应诉	F	CMPT	2015	
T	3.0	举证义务			
T	3.0	依法应诉			
T	3.0	加强行政应诉			
T	3.0	受理和审理行政案件			
T	3.0	尊重并执行			
T	3.0	履行…判决			
T	3.0	履行…裁判			
T	3.0	应诉工作			
T	3.0	应诉能力			
T	3.0	执行生效			
T	3.0	支持人民法院			
T	3.0	支持法院			
T	3.0	生效判决			
T	3.0	生效裁判			
T	3.0	答辩举证			
T	3.0	答辩状			
T	3.0	行政应诉制度			
T	3.0	行政应诉机制			
T	3.0	行政应诉案件			
T	3.0	行政应诉能力			
T	3.0	行政应诉规范			
T	3.0	行政应诉责任			
T	3.0	规范行政应诉			
T	3.0	败诉			
T	2.0	举证			
T	2.0	应诉			
T	2.0	法院裁判			
T	2.0	答辩			
T	2.0	行政审判			
T	2.0	行政应诉			
T	2.0	行政案件			
T	2.0	被诉			
T	2.0	裁判文书	履行|执行		
T	2.0	诉讼案件			
T	2.0	谁主办、谁出庭			
T	1.0	司法监督			
T	1.0	审理	行政		
T	1.0	行政诉讼			
T	1.0	裁判	履行|执行|法院		
T	1.0	证据材料	答辩|法院|应诉		
C	F09	dispute-settlement	行政争议实质化解与府院互动	Substantive settlement of administrative disputes	诉源治理、争议调解中心、府院联动、行政司法良性互动	Treating the source of litigation, dispute mediation centres, linkage of government and court, good interaction of administration and justice	行政争议实质性化解|府院联动机制|行政争议诉源治理|司法与行政良性互动	Substantive resolution of administrative disputes|Government-court interaction	府院联动|府院互动|诉源治理|行政争议调解中心|程序空转|府院联席会议	F	CMP	2021	
T	3.0	化解行政争议			
T	3.0	司法与行政良性互动			
T	3.0	实质化解			
T	3.0	实质性化解			
T	3.0	府院互动		破产	
T	3.0	府院联动		破产|清算	
T	3.0	府院联席		破产	
T	3.0	府院良性互动		破产	
T	3.0	行政与司法良性互动			
T	3.0	行政争议化解			
T	3.0	行政争议协调化解中心			
T	3.0	行政争议多元			
T	3.0	行政争议实质性化解			
T	3.0	行政争议源头			
T	3.0	行政争议解决			
T	3.0	行政争议诉前			
T	3.0	行政争议调解中心			
T	3.0	行政争议预防			
T	3.0	行政审判与行政执法良性互动			
T	3.0	行政执法与司法审判			
T	3.0	诉源治理			
T	2.0	会商机制	法院|行政审判|府院		
T	2.0	协调化解	行政|争议|案件		
T	2.0	和解	行政争议|行政诉讼		
T	2.0	案结事了			
T	2.0	程序空转			
T	2.0	联席会议	法院|行政审判|府院		
T	2.0	自我纠错			
T	2.0	良性互动	法院|司法|行政审判|检察		
T	2.0	行政争议			
T	2.0	行政审判白皮书			
T	2.0	行政纠纷			
T	2.0	行政诉讼发案			
T	2.0	行政诉讼案件下降			
T	2.0	诉前化解			
T	2.0	诉前调解	行政|争议		
T	1.0	争议	行政|化解|调解		
T	1.0	多元化解	行政争议		
T	1.0	撤诉			
T	1.0	行政审判			
C	F10	judicial-recommendations	司法建议与检察建议	Judicial and procuratorial recommendations	司法建议、检察建议的落实、反馈与办复率	Implementing, answering and reporting on judicial and procuratorial recommendations, handling rate	司法建议、检察建议落实和反馈|司法建议和检察建议办理|检察建议办理	Judicial recommendations and procuratorial suggestions|Court and procuratorate recommendations	检察建议书|司法建议书|办复率|回复率|建议落实反馈	F	CMPT	2015	
T	3.0	办复率	司法|检察		
T	3.0	办理…司法建议			
T	3.0	办理…检察建议			
T	3.0	司法建议…办复			
T	3.0	司法建议…反馈			
T	3.0	司法建议…回复			
T	3.0	司法建议…落实			
T	3.0	司法建议、检察建议			
T	3.0	司法建议与检察建议			
T	3.0	司法建议书			
T	3.0	司法建议办理			
T	3.0	司法建议和检察建议			
T	3.0	司法建议和检察建议办理			
T	3.0	回复…司法建议			
T	3.0	回复…检察建议			
T	3.0	收到…司法建议			
T	3.0	收到…检察建议			
T	3.0	检察建议…办复			
T	3.0	检察建议…反馈			
T	3.0	检察建议…回复			
T	3.0	检察建议…整改			
T	3.0	检察建议…落实			
T	3.0	检察建议、司法建议			
T	3.0	检察建议书			
T	3.0	检察建议办理			
T	3.0	检察建议和司法建议			
T	3.0	落实司法建议			
T	3.0	落实检察建议			
T	3.0	采纳…司法建议			
T	3.0	采纳…检察建议			
T	2.0	反馈率	司法|检察		
T	2.0	司法建议			
T	2.0	回复率	司法|检察		
T	2.0	按时回复	司法|检察		
T	2.0	检察建议			
T	2.0	检察意见			
T	2.0	采纳率	司法|检察		
T	1.0	书面回复	建议|检察|法院		
T	1.0	反馈	司法|检察		
T	1.0	改进工作	建议|司法		
C	F11	procuratorial-support	支持检察监督与公益诉讼	Support for procuratorial supervision and public-interest litigation	行政诉讼监督、行政公益诉讼、府检互动	Supervision of administrative litigation, administrative public interest litigation, interaction of government and procuratorate	支持检察机关开展行政诉讼监督和行政公益诉讼|行政检察监督|检察公益诉讼|府检联动	Procuratorial supervision and public interest litigation|Administrative procuratorial supervision	行政公益诉讼|行政检察|公益诉讼|府检互动	F	CMP	2021	
T	3.0	公益诉讼			
T	3.0	公益诉讼案件			
T	3.0	府检			
T	3.0	支持…检察机关			
T	3.0	支持检察机关			
T	3.0	支持检察院			
T	3.0	检察机关…提起			
T	3.0	检察机关…监督			
T	3.0	检察机关法律监督			
T	3.0	检察监督			
T	3.0	检察院…监督			
T	3.0	行政检察			
T	3.0	行政诉讼监督			
T	3.0	行政违法行为监督			
T	3.0	诉前检察建议			
T	2.0	公益损害			
T	2.0	国有土地使用权出让	检察|公益		
T	2.0	国有财产保护			
T	2.0	怠于履行			
T	2.0	检察协作			
T	2.0	检察听证			
T	2.0	检察官			
T	2.0	检察调卷			
T	2.0	法律监督	检察		
T	2.0	生态环境和资源保护	检察|公益		
T	2.0	积极配合检察			
T	2.0	维护国家利益和社会公共利益			
T	2.0	行政机关不依法			
T	2.0	诉前程序			
T	1.0	会商	检察		
T	1.0	履行…职责	公益诉讼|检察		
T	1.0	检察建议			
T	1.0	检察机关			
T	1.0	检察长			
T	1.0	检察院			
T	1.0	社会公共利益	检察|诉讼		
T	1.0	线索移送	检察|公益		
T	1.0	联席会议	检察		
T	1.0	配合…调查	检察		
T	0.5	司法监督			
C	F12	petitions	信访法治化	Law-based handling of petitions	诉访分离、信访工作法治化	Separating litigation from petitions, bringing petition work under the rule of law	信访工作法治化|信访法治化建设|诉访分离制度|依法处理信访事项	Law-based petition work|Letters and visits	信访|诉访分离|阳光信访|初信初访|领导接访|涉法涉诉信访	F	CMPT	2015	
T	3.0	依法分类处理			
T	3.0	依法逐级走访			
T	3.0	信访事项			
T	3.0	信访制度改革			
T	3.0	信访工作			
T	3.0	信访工作法治化			
T	3.0	信访总量			
T	3.0	信访接待			
T	3.0	信访条例			
T	3.0	信访案件			
T	3.0	信访法治			
T	3.0	信访积案			
T	3.0	信访诉求			
T	3.0	信访问题			
T	3.0	初信初访			
T	3.0	包案化解	信访|接访		
T	3.0	接访下访			
T	3.0	来信来访			
T	3.0	涉法涉诉信访			
T	3.0	网上信访			
T	3.0	诉访分离			
T	3.0	责任信访			
T	3.0	越级访			
T	3.0	重复信访			
T	3.0	阳光信访			
T	3.0	领导接访			
T	2.0	五个法治化			
T	2.0	信访			
T	2.0	及时受理率			
T	2.0	双向规范			
T	2.0	复查复核			
T	2.0	按期办结率			
T	2.0	接待…来访			
T	2.0	接访			
T	2.0	来访			
T	2.0	涉法涉诉			
T	2.0	领导包案			
T	1.0	合理合法诉求			
T	1.0	积案			
T	1.0	诉求	信访|群众|来访		
C	G	supervision	行政权力制约和监督	Checks and oversight of administrative power	对行政权力的各类监督、政务公开、政务诚信和问责容错	Oversight of administrative power, openness, government integrity, accountability and tolerance of errors	行政权力制约和监督体系|对行政权力的制约和监督|强化权力监督	Restraint and supervision of administrative power|Oversight of government	权力监督|权力制约|监督体系|规范权力运行		CMPT	2015	
C	G01	npc-cppcc	人大监督与民主监督	Oversight by people's congress and CPPCC	向人大报告、代表建议、政协提案办理	Reporting to the people's congress, handling deputies' suggestions and CPPCC proposals	人大监督和民主监督|自觉接受人大监督、政协民主监督|人大代表建议和政协提案办理	Handling of motions and proposals	建议提案|两会建议|议案办理|代表建议|政协提案|专题询问	G	CMPT	2015	
T	3.0	专题询问			
T	3.0	人大代表建议			
T	3.0	人大及其常委会监督			
T	3.0	人大建议			
T	3.0	人大执法检查			
T	3.0	人大的监督			
T	3.0	人大监督			
T	3.0	代表建议			
T	3.0	党派团体监督			
T	3.0	办理…代表建议			
T	3.0	办理…提案			
T	3.0	向…人大常委会报告			
T	3.0	向人大报告			
T	3.0	向政协通报			
T	3.0	向本级人大			
T	3.0	审议意见			
T	3.0	建议、提案			
T	3.0	建议和提案			
T	3.0	建议提案			
T	3.0	提案办理			
T	3.0	政协委员提案			
T	3.0	政协委员提案办理			
T	3.0	政协提案			
T	3.0	政协监督			
T	3.0	民主监督			
T	3.0	议案和建议			
T	3.0	议案建议			
T	3.0	询问和质询			
T	2.0	专项工作报告			
T	2.0	人大代表			
T	2.0	人大及其常委会			
T	2.0	人大常委会			
T	2.0	办复率	建议|提案|人大|政协		
T	2.0	办结率	建议|提案|人大|政协		
T	2.0	建议办理			
T	2.0	报告工作	人大		
T	2.0	政协			
T	2.0	民主党派			
T	1.0	人大	监督|报告|建议|审议		
T	1.0	监督	人大|政协		
C	G02	audit-statistics	审计统计财会监督	Audit, statistical and financial oversight	审计、统计、财会监督	Audit, statistical and financial-accounting supervision	审计监督、财会监督、统计监督|审计全覆盖|经济责任审计|统计监督	Audit, statistical and financial supervision|Audit oversight	离任审计|审计整改|财经纪律|统计造假|内部控制|审计	G	CMP	2015	
T	3.0	专项审计			
T	3.0	会计监督			
T	3.0	内部审计			
T	3.0	审计全覆盖			
T	3.0	审计制度			
T	3.0	审计报告			
T	3.0	审计整改			
T	3.0	审计机关			
T	3.0	审计法			
T	3.0	审计监督			
T	3.0	审计结果			
T	3.0	审计问题整改			
T	3.0	离任审计			
T	3.0	经济责任审计			
T	3.0	统计执法			
T	3.0	统计数据质量			
T	3.0	统计法			
T	3.0	统计监督			
T	3.0	统计造假			
T	3.0	自然资源资产审计			
T	3.0	财会监督			
T	3.0	财经纪律			
T	3.0	跟踪审计			
T	3.0	预算执行审计			
T	2.0	公共资金			
T	2.0	内控制度	财务|财政|会计|内部控制		
T	2.0	内部控制			
T	2.0	分事行权			
T	2.0	分岗设权			
T	2.0	分级授权			
T	2.0	国有资产监管	监督|审计		
T	2.0	审计			
T	2.0	小金库			
T	2.0	统计	监督|造假|执法|数据|督察		
T	2.0	财会			
T	2.0	财政监督			
T	1.0	国有资产			
T	1.0	定期轮岗	权力|财政|内部流程		
T	1.0	整改率	审计		
T	0.5	资金	监督|审计		
C	G03	government-inspection	政府督查	Government inspection	政府督查制度、督查事项、激励与通报	Rules of government inspection, matters inspected, incentives and notices	政府督查工作|政府督查制度|督查激励|督查督办	Government supervision and inspection|Inspection of policy implementation	督查|大督查|督办|专项督查|互联网+督查	G	CMP	2021	
T	3.0	专项督查			
T	3.0	互联网+督查			
T	3.0	国务院督查			
T	3.0	大督查			
T	3.0	实地督查			
T	3.0	政府督查			
T	3.0	激励督促作用			
T	3.0	督查事项			
T	3.0	督查制度			
T	3.0	督查反馈			
T	3.0	督查工作			
T	3.0	督查成果			
T	3.0	督查效能			
T	3.0	督查整改			
T	3.0	督查方式			
T	3.0	督查机制			
T	3.0	督查检查			
T	3.0	督查激励			
T	3.0	督查督办			
T	3.0	督查督导			
T	3.0	督查结果			
T	3.0	督查结论			
T	3.0	线上督查			
T	3.0	综合督查			
T	2.0	开展督查			
T	2.0	政策落实	督查|督办		
T	2.0	正向激励	督查		
T	2.0	督导检查			
T	2.0	督查			
T	2.0	通报表扬	督查|激励		
T	2.0	重大决策部署落实	督查|督办		
T	1.0	抓落实			
T	1.0	推动政策落实			
T	1.0	激励	督查		
T	1.0	督促检查			
T	1.0	督办			
T	1.0	督导			
T	1.0	重大决策部署			
T	-2.0	法治政府建设督察			
T	-2.0	法治督察			
C	G04	enforcement-supervision	行政执法监督	Supervision of administrative enforcement	执法协调监督体系、专项监督、案卷评查、监督员、监督平台	System of coordinating and supervising enforcement, special supervision, case-file review, supervisors, supervision platforms	行政执法协调监督工作体系|行政执法监督机制|行政执法案卷评查	Enforcement oversight	执法监督|案卷评查|执法监督员|专项监督|执法监督平台|执法监督企业联系点	G	CMPT	2015	
T	3.0	优秀案卷			
T	3.0	协调监督工作体系			
T	3.0	执法专项监督			
T	3.0	执法案卷评查			
T	3.0	执法监督			
T	3.0	案卷互评			
T	3.0	案卷评查			
T	3.0	行政执法协调监督			
T	3.0	行政执法案卷评查			
T	3.0	行政执法监督			
T	3.0	行政执法监督体系			
T	3.0	行政执法监督员			
T	3.0	规范涉企行政执法专项行动			
T	3.0	评查…案卷			
T	2.0	专项监督			
T	2.0	个案监督	执法		
T	2.0	全方位、全流程			
T	2.0	协调监督			
T	2.0	对…执法行为监督			
T	2.0	对行政执法…监督			
T	2.0	层级监督	执法		
T	2.0	执法投诉			
T	2.0	执法督察			
T	2.0	执法突出问题			
T	2.0	执法问题线索			
T	2.0	执法领域突出问题			
T	2.0	整治…执法突出问题			
T	2.0	监督员	执法		
T	2.0	行政执法专项整治			
T	2.0	行政执法效能评估			
T	2.0	行政执法监督信息化			
T	2.0	行政执法评议	监督		
T	2.0	违法执法线索			
T	2.0	道路交通运输执法领域			
T	1.0	全流程监督	执法		
T	1.0	执法不作为			
T	1.0	监督	行政执法		
T	1.0	趋利性执法			
T	1.0	重点监督			
T	-2.0	行政执法综合管理监督			
C	G05	enforcement-responsibility	执法责任制与考评	Enforcement responsibility and appraisal	执法责任制、考核评议、过错追究、禁止罚没指标	Responsibility system for enforcement, assessment and appraisal, accountability for faults, ban on targets for fines	行政执法责任制|行政执法考核评议|执法过错责任追究|执法人员尽职免责	Enforcement responsibility system|Assessment of enforcement	罚没指标|错案追究|责任倒查|执法考核|罚款创收|执法评议考核	G	CMP	2015	
T	3.0	下达罚没			
T	3.0	办案指标			
T	3.0	平时考核	执法		
T	3.0	执法人员…考核			
T	3.0	执法人员尽职免责			
T	3.0	执法尽职免责			
T	3.0	执法岗位责任			
T	3.0	执法绩效考核			
T	3.0	执法考核			
T	3.0	执法责任			
T	3.0	执法质量考核			
T	3.0	执法过错			
T	3.0	执法过错责任追究			
T	3.0	罚款创收			
T	3.0	罚款指标			
T	3.0	罚没指标			
T	3.0	考核评议	执法		
T	3.0	行政执法评议			
T	3.0	行政执法责任制			
T	3.0	评议考核	执法		
T	3.0	责任倒查	执法		
T	3.0	责任追究	行政执法|执法责任		
T	3.0	错案责任追究			
T	2.0	失职照单问责			
T	2.0	奖惩	执法		
T	2.0	定岗定责			
T	2.0	尽职免责	执法|监管		
T	2.0	尽职照单免责			
T	2.0	岗位责任	执法		
T	2.0	执法人员违法			
T	2.0	执法满意度			
T	2.0	终身负责	执法		
T	2.0	罚没收入…考核			
T	2.0	考核指标	罚没|处罚|执法		
T	2.0	责任制	执法		
T	2.0	追责	执法		
T	1.0	地方保护主义			
T	1.0	执法依据			
T	1.0	执法腐败			
T	1.0	过错责任			
C	G06	openness	政务公开	Openness of government affairs	主动公开、公开制度与目录、重点领域公开、政策解读	Proactive disclosure, rules and catalogues of openness, openness in key areas, policy interpretation	政府信息公开|主动公开|全面主动落实政务公开	Open government|Proactive disclosure of government information	信息公开|五公开|阳光政务|政策解读|政府公报|重点领域信息公开	G	CMPT	2015	
T	3.0	五公开			
T	3.0	以公开为常态			
T	3.0	信息公开审查			
T	3.0	信息公开平台			
T	3.0	决策公开、执行公开			
T	3.0	政务公开			
T	3.0	政务公开工作要点			
T	3.0	政府信息公开			
T	3.0	政府信息公开条例			
T	3.0	政府信息发布			
T	3.0	政府公报			
T	3.0	政策解读			
T	3.0	新闻发布制度			
T	3.0	新闻发言人			
T	3.0	解读材料			
T	3.0	重点领域信息公开			
T	3.0	阳光政务			
T	2.0	三公经费			
T	2.0	主动公开			
T	2.0	保密审查			
T	2.0	信息公开			
T	2.0	公共事业	公开		
T	2.0	公共资源配置			
T	2.0	公开审查			
T	2.0	公开属性			
T	2.0	办事公开			
T	2.0	回应社会关切			
T	2.0	政务新媒体			
T	2.0	政府信息公开年度报告			
T	2.0	政府网站	公开|信息|发布		
T	2.0	政策宣讲	公开		
T	2.0	政策问答			
T	2.0	解读回应			
T	2.0	重大建设项目	公开		
T	2.0	重点领域公开			
T	2.0	预决算公开			
T	1.0	公开	政务|信息		
T	1.0	公开内容			
T	1.0	知情权			
T	1.0	结果公开			
C	G07	disclosure-on-request	依申请公开	Disclosure of information on request	依申请公开答复、规范、纠纷	Answering applications for disclosure, standards and disputes	政府信息依申请公开|政府信息公开申请办理|依申请公开答复	Disclosure upon application|Freedom-of-information requests	依申请|信息公开申请|公开答复|申请公开|信息公开败诉	G	CMPT	2015	
T	3.0	依申请公开			
T	3.0	信息公开申请			
T	3.0	信息公开答复			
T	3.0	信息公开纠纷			
T	3.0	信息公开行政复议			
T	3.0	信息公开行政诉讼			
T	3.0	公开申请			
T	3.0	政府信息公开…答复			
T	3.0	政府信息公开案件			
T	3.0	政府信息公开申请			
T	3.0	政府信息公开答复			
T	3.0	滥用…申请权			
T	3.0	答复书	公开		
T	3.0	答复政府信息公开			
T	2.0	不予公开			
T	2.0	会商机制	依申请|公开申请		
T	2.0	依法答复			
T	2.0	依申请			
T	2.0	信息不存在			
T	2.0	信息公开…复议			
T	2.0	信息公开…诉讼			
T	2.0	信息公开处理费			
T	2.0	公众申请			
T	2.0	引发…复议	公开		
T	2.0	本机关不掌握			
T	2.0	申请人	公开|信息		
T	2.0	申请办理	公开		
T	2.0	申请渠道	公开|信息		
T	2.0	申请答复			
T	2.0	答复时限			
T	2.0	获取政府信息			
T	2.0	补正	公开|申请		
T	2.0	部分公开			
T	1.0	合理需求			
T	1.0	按时答复			
T	1.0	法定期限	公开|答复|申请		
T	1.0	答复	公开|申请		
T	1.0	答复口径			
T	0.5	受理	公开|申请		
C	G08	grassroots-openness	基层政务公开标准化	Standardised openness at the primary level	基层政务公开标准目录与标准体系	Catalogue and system of standards for openness at the grass roots	基层政务公开标准化规范化|基层政务公开标准体系|政务公开标准目录	Standardised openness at the grass roots|Grass-roots government openness standards	26个试点领域|标准目录|村务公开|政务公开专区|标准指引	G	CMPT	2021	
T	3.0	26个试点领域			
T	3.0	26个领域			
T	3.0	乡镇政务公开			
T	3.0	乡镇（街道）政务公开			
T	3.0	公开标准化			
T	3.0	公开规范化			
T	3.0	基层政务公开			
T	3.0	基层政务公开标准化规范化			
T	3.0	居务公开			
T	3.0	政务公开专区			
T	3.0	政务公开事项			
T	3.0	政务公开标准			
T	3.0	政务公开规范化			
T	3.0	政务公开进基层			
T	3.0	村务公开			
T	3.0	村级公开			
T	3.0	村（居）务公开			
T	3.0	村（居）民自治公开			
T	3.0	标准指引	公开		
T	3.0	街道政务公开			
T	3.0	试点领域标准			
T	2.0	党务公开	村|基层		
T	2.0	公开专栏	基层|标准		
T	2.0	公开事项			
T	2.0	公开平台	基层|标准|政务		
T	2.0	公开方式	标准|基层		
T	2.0	公开查阅点			
T	2.0	公开标准			
T	2.0	公开流程	政务|标准		
T	2.0	基层公开			
T	2.0	政务公开体验区			
T	2.0	政府信息查阅点			
T	2.0	政策公开讲			
T	2.0	村务监督			
T	2.0	标准目录	公开		
T	1.0	基层	公开		
T	1.0	就近获取			
T	1.0	村居	公开		
T	1.0	标准化	公开		
T	1.0	规范化	公开		
C	G09	government-integrity	政务诚信	Government integrity and kept promises	政府守信践诺、失信记录与惩戒、政务诚信评价	Government keeping its promises, record and punishment of broken faith, evaluation of government integrity	政务诚信建设|政府守信践诺机制|诚信政府|政府失信责任追究	Government credibility|Government keeping its commitments	新官不理旧账|拖欠账款|清欠|政策承诺兑现|失信政府|政府违约	G	CMPT	2015	
T	3.0	信守承诺			
T	3.0	公务员诚信			
T	3.0	失信被执行人	政府|行政机关|机关|国家机关|政务		
T	3.0	失信追责			
T	3.0	守信践诺			
T	3.0	履约践诺			
T	3.0	承诺兑现			
T	3.0	拖欠中小企业			
T	3.0	拖欠企业账款			
T	3.0	拖欠民营企业			
T	3.0	拖欠账款			
T	3.0	政务失信			
T	3.0	政务诚信			
T	3.0	政府失信			
T	3.0	政府履约			
T	3.0	政府机构失信			
T	3.0	政府诚信			
T	3.0	政策承诺			
T	3.0	新官不理旧账			
T	3.0	新官理旧账			
T	3.0	清欠			
T	3.0	诚信政府			
T	2.0	兑现…承诺			
T	2.0	公职人员信用			
T	2.0	失信惩戒	政府|政务|公务员		
T	2.0	失信补偿			
T	2.0	失信责任追究制度			
T	2.0	履行…合同	政府|政务|招商		
T	2.0	履行…承诺			
T	2.0	政府承诺			
T	2.0	政府违约			
T	2.0	清理拖欠			
T	2.0	行政机关失信			
T	2.0	责任人更替			
T	2.0	领导人员更替			
T	1.0	失信	政府|政务|机关		
T	1.0	承诺	政府|兑现|履行|政务		
T	1.0	招商引资			
T	1.0	换届			
T	1.0	诚信	政府|政务|公务员		
C	G10	administrative-contracts	行政合同管理	Management of administrative contracts	行政合同审查、备案、履约风险	Review and filing of administrative contracts, risks in performance	政府合同管理|行政机关合同合法性审查|行政协议管理	Government contract management|Administrative agreements	政府合同|行政协议|合同审查|合同备案|招商引资合同|重大合同	G	CMPT	2021	
T	3.0	合作框架协议			
T	3.0	合同、协议			
T	3.0	合同台账			
T	3.0	合同备案			
T	3.0	合同履约			
T	3.0	合同履行			
T	3.0	合同示范文本			
T	3.0	合同管理制度			
T	3.0	合同管理办法			
T	3.0	合同风险			
T	3.0	国有土地使用权出让合同			
T	3.0	审查合同			
T	3.0	招商引资协议			
T	3.0	招商引资合同			
T	3.0	政府合同			
T	3.0	政府性合同			
T	3.0	机关合同			
T	3.0	特许经营协议			
T	3.0	行政协议			
T	3.0	行政合同			
T	3.0	行政合同管理			
T	3.0	重大合同			
T	2.0	协议审查			
T	2.0	合同			
T	2.0	合同管理			
T	2.0	审查…协议			
T	2.0	审核…协议			
T	2.0	征收补偿协议			
T	2.0	违约风险			
T	1.0	修改…合同	审查|审核|意见|法律		
T	1.0	协议			
T	1.0	合同合法性审查			
T	1.0	合同审查			
T	1.0	国有资产流失			
T	1.0	审查…合同			
T	1.0	审核…合同			
T	1.0	履约	合同|协议		
T	1.0	登记备案	合同		
T	1.0	违约责任			
T	-1.0	政府守信			
C	G11	social-supervision	社会监督与公众参与	Public oversight and participation	群众监督、法治监督员、政府开放日、问政、满意度测评	Supervision by the masses, law-based government supervisors, open days, public inquiry programmes, satisfaction surveys	社会监督和舆论监督|群众监督|新闻舆论监督|政府开放日	Public and media supervision|Social oversight	电视问政|行风热线|法治监督员|市长信箱|民主评议|网民留言	G	CMPT	2015	
T	3.0	人民建议			
T	3.0	公众参与监督			
T	3.0	公众开放日			
T	3.0	公众评议			
T	3.0	媒体监督			
T	3.0	接受…社会各界监督			
T	3.0	政府开放日			
T	3.0	政府开放月			
T	3.0	民主评议			
T	3.0	法治政府建设监督员			
T	3.0	法治监督员			
T	3.0	特约监督员			
T	3.0	特邀监督员			
T	3.0	社会监督			
T	3.0	群众监督			
T	3.0	群众评议			
T	3.0	舆论监督			
T	3.0	行风热线			
T	3.0	行风监督员			
T	3.0	问政			
T	3.0	领导信箱			
T	2.0	信箱	领导|书记|县长|市长|区长|局长|镇长|监督		
T	2.0	公众监督			
T	2.0	建言献策			
T	2.0	意见箱			
T	2.0	批评建议			
T	2.0	政民互动			
T	2.0	满意度测评			
T	2.0	监督举报	社会|群众|媒体		
T	2.0	监督员		执法监督员|执法	
T	2.0	网民			
T	2.0	网民留言			
T	2.0	群众留言			
T	2.0	让权力在阳光下运行			
T	1.0	媒体	监督|曝光		
T	1.0	曝光			
T	1.0	满意度	群众|社会|公众|评议		
T	1.0	社会各界	监督|意见		
T	1.0	群众意见			
T	1.0	评议	群众|社会|公众		
C	G12	integrated-supervision	监督合力	Combined oversight	党内监督、监察监督与各类监督贯通协同、大数据监督	Linking inner-party supervision, supervision by supervisory commissions and all other kinds of supervision, big-data supervision	各类监督贯通协同|党内监督与其他监督贯通|行政权力制约和监督体系统筹	Integration of supervision|Coordinated oversight	贯通协同|纪检监察监督|层级监督|内部监督|巡视巡察|大数据监督	G	CMP	2021	
T	3.0	上级行政机关对下级			
T	3.0	党内监督			
T	3.0	全覆盖的制度执行监督			
T	3.0	各类监督			
T	3.0	大数据监督			
T	3.0	巡察监督			
T	3.0	巡视监督			
T	3.0	权力运行制约和监督			
T	3.0	派驻监督			
T	3.0	监察监督			
T	3.0	监督信息共享			
T	3.0	监督制约机制			
T	3.0	监督协同			
T	3.0	监督合力			
T	3.0	监督贯通			
T	3.0	纪委监委监督			
T	3.0	行政权力制约监督			
T	3.0	贯通协同			
T	2.0	一体推进不敢腐			
T	2.0	内部监督			
T	2.0	制度执行力			
T	2.0	层级监督			
T	2.0	巡视巡察			
T	2.0	有机贯通			
T	2.0	权力监督			
T	2.0	监督协作机制			
T	2.0	监督机制	行政权力|权力|协同		
T	2.0	贯通	监督		
T	1.0	司法监督			
T	1.0	合力	监督		
T	1.0	巡察			
T	1.0	廉政			
T	1.0	权力制约			
T	1.0	权力运行			
T	1.0	监察机关			
T	1.0	监督体系			
T	1.0	纪检监察			
T	1.0	腐败			
T	1.0	行政权力…监督			
T	0.5	监督			
C	G13	accountability-tolerance	问责与容错纠错	Accountability and tolerance of honest errors	问责、容错纠错、澄清保护	Accountability, tolerance and correction of errors, clarification and protection	行政问责|容错纠错机制|问责规范化|担当作为激励和保护机制	Accountability and error tolerance|Administrative accountability	三个区分开来|容错|澄清正名|懒政怠政|不作为慢作为乱作为|问责	G	CMP	2021	
T	3.0	三个区分开来			
T	3.0	不实举报			
T	3.0	严肃问责			
T	3.0	党内问责			
T	3.0	加大…问责			
T	3.0	受处理处分干部			
T	3.0	回访教育			
T	3.0	失实检举控告			
T	3.0	容错			
T	3.0	容错纠错			
T	3.0	尽职免责		执法|监管	
T	3.0	干部回访			
T	3.0	精准问责			
T	3.0	纠错机制			
T	3.0	行政责任追究			
T	3.0	行政问责			
T	3.0	规范问责			
T	3.0	诬告			
T	3.0	责任追究制度		决策|执法	
T	3.0	追责问责			
T	3.0	问责制度			
T	3.0	问责机制			
T	3.0	问责条例			
T	3.0	问责泛化			
T	2.0	加强…问责			
T	2.0	受处理			
T	2.0	慢作为			
T	2.0	懒政			
T	2.0	担当作为			
T	2.0	敢于担当			
T	2.0	澄清			
T	2.0	责任追究		决策|执法	
T	2.0	追责			
T	2.0	问责			
T	1.0	不作为			
T	1.0	乱作为			
T	1.0	干事创业			
T	1.0	追究…责任			
T	1.0	追究责任			
C	H	digital	数字法治政府	Digital law-based government	政务平台、数据共享开放与安全、执法与监管的数字化	Digital platforms, sharing, opening and security of data, and digital enforcement and regulation	全面建设数字法治政府|数字政府|法治政府建设科技保障体系	Digital rule-of-law government|Technology support for law-based government	数字法治|智慧法治|数字化|科技保障		CMPT	2021	
C	H01	service-platform	一体化政务服务平台	Integrated government service platform	一体化平台、互联网+政务服务、掌上办、网上可办率、线上线下融合	Integrated platform, Internet+ government services, mobile services, share of services available online, integration of online and offline	“互联网+政务服务”|网上政务服务|全国一体化在线政务服务平台	Online government services	掌上办|全程网办|网上可办率|不见面审批|政务服务网|指尖办	H	CMPT	2015	
T	3.0	“互联网+政务服务”			
T	3.0	一体化在线平台			
T	3.0	一体化政务服务平台			
T	3.0	不见面办理			
T	3.0	互联网+政务服务			
T	3.0	全流程网办			
T	3.0	全程网办			
T	3.0	在线政务服务平台			
T	3.0	指尖办			
T	3.0	掌上办			
T	3.0	掌上可办			
T	3.0	政务服务平台			
T	3.0	政务服务网			
T	3.0	智能审批			
T	3.0	秒批			
T	3.0	线上线下一体			
T	3.0	线上线下融合			
T	3.0	网上可办率			
T	2.0	一张网	政务|服务		
T	2.0	一网通办	网上|线上|平台|在线|全程|掌上		
T	2.0	不见面审批			
T	2.0	事项…上网			
T	2.0	在线办理			
T	2.0	智能客服			
T	2.0	移动端			
T	2.0	线上办			
T	2.0	网上办			
T	2.0	网上审批			
T	2.0	网上服务			
T	2.0	网上申请			
T	2.0	自助办			
T	2.0	零跑动			
T	2.0	高效办成一件事	平台|线上|网上		
T	1.0	免申即享			
T	1.0	政务服务			
T	1.0	服务平台			
T	1.0	线上	服务|办事|办理		
T	1.0	网上	服务|办事|审批|办理		
T	1.0	网办			
T	1.0	自助终端			
C	H02	enforcement-informatization	行政执法信息化	Digital administrative enforcement	执法综合管理平台、智慧执法、掌上执法、非现场执法、电子执法证	Integrated enforcement management platform, smart and mobile enforcement, off-site enforcement, electronic enforcement certificates	行政执法信息化建设|行政执法综合管理监督信息系统|智慧执法|“互联网+”行政执法	Informatisation of enforcement|Smart enforcement	掌上执法|移动执法|非现场执法|执法APP|执法平台|电子执法证	H	CMP	2021	
T	3.0	一网统管	执法		
T	3.0	执法+监督			
T	3.0	执法APP			
T	3.0	执法信息化			
T	3.0	执法办案系统			
T	3.0	执法大数据			
T	3.0	执法平台			
T	3.0	执法数据			
T	3.0	执法监督一体化平台			
T	3.0	执法综合管理平台			
T	3.0	掌上执法			
T	3.0	智慧城管			
T	3.0	智慧执法			
T	3.0	电子执法证			
T	3.0	移动执法			
T	3.0	网上执法办案			
T	3.0	行政执法信息系统			
T	3.0	行政执法和执法监督信息平台			
T	3.0	行政执法平台			
T	3.0	行政执法监督一体化			
T	3.0	行政执法监督信息系统			
T	3.0	行政执法管理平台			
T	3.0	行政执法综合管理监督信息系统			
T	3.0	行政执法综合管理监督平台			
T	3.0	非现场执法			
T	2.0	办案平台			
T	2.0	大数据	执法		
T	2.0	执法基础数据			
T	2.0	执法智能化			
T	2.0	执法活动网上监督			
T	2.0	执法程序流转			
T	2.0	执法程序网上流转			
T	2.0	执法系统			
T	2.0	行政执法监督信息化			
T	1.0	信息化	执法		
T	1.0	平台	行政执法		
T	1.0	无人机	执法|巡查		
T	1.0	系统	行政执法		
T	1.0	视频监控	执法		
T	1.0	非现场监管			
C	H03	data-sharing	政务数据共享	Sharing of government data	数据共享交换、标准化、数据质量、业务协同	Sharing and exchange of data, standardisation, data quality, business collaboration	政务数据有序共享|政务信息资源共享|政务大数据中心建设	Government data exchange	信息孤岛|数据壁垒|数据归集|业务协同|一数一源|数据烟囱	H	CMP	2021	
T	3.0	一体化大数据平台			
T	3.0	一数一源			
T	3.0	信息孤岛			
T	3.0	公共数据平台			
T	3.0	政务信息共享			
T	3.0	政务信息系统整合			
T	3.0	政务信息资源共享			
T	3.0	政务信息资源目录			
T	3.0	政务大数据			
T	3.0	政务数据共享			
T	3.0	数据中台			
T	3.0	数据互联互通			
T	3.0	数据共享			
T	3.0	数据共享交换平台			
T	3.0	数据回流			
T	3.0	数据壁垒			
T	3.0	数据孤岛			
T	3.0	数据归集			
T	3.0	数据标准			
T	3.0	数据汇聚			
T	3.0	数据治理			
T	3.0	数据质量			
T	3.0	数据资源目录			
T	2.0	业务协同			
T	2.0	互认共享			
T	2.0	人口、法人			
T	2.0	信息共享	政务|数据|部门		
T	2.0	共享交换			
T	2.0	基础数据库			
T	2.0	政务数据			
T	2.0	数据交换			
T	2.0	数据核验			
T	2.0	数据目录			
T	2.0	数据融合			
T	2.0	数据需求			
T	2.0	跨部门、跨层级、跨地区			
T	2.0	跨部门数据			
T	2.0	首席数据官			
T	1.0	互联互通			
T	1.0	共享	数据|信息|平台		
C	H04	e-certificates	电子证照与电子印章	Electronic certificates and seals	身份认证、电子印章、电子证照	Identity authentication, electronic seals, electronic certificates and licences	电子证照|统一身份认证|电子印章|身份认证、电子印章、电子证照统一认定使用	Digital identity authentication	电子签章|免提交|电子亮证|一码通|电子营业执照|证照互认	H	CMP	2021	
T	3.0	实名认证			
T	3.0	数字证书			
T	3.0	电子亮证			
T	3.0	电子印章			
T	3.0	电子归档			
T	3.0	电子档案	证照|印章|身份|电子文件|审批|政务服务		
T	3.0	电子签名			
T	3.0	电子签章			
T	3.0	电子营业执照			
T	3.0	电子证明			
T	3.0	电子证照			
T	3.0	电子身份证			
T	3.0	统一认证			
T	3.0	统一身份认证			
T	3.0	证照互认			
T	3.0	证照库			
T	3.0	证照电子化			
T	3.0	身份认证			
T	2.0	一码			
T	2.0	一码通			
T	2.0	一证通办	身份证|电子		
T	2.0	互信互认			
T	2.0	亮码			
T	2.0	人脸识别			
T	2.0	全国互认			
T	2.0	全网通行			
T	2.0	印章	电子		
T	2.0	无纸化	证照|审批|办事		
T	2.0	电子公文			
T	2.0	电子材料			
T	2.0	电子票据			
T	2.0	签章	电子		
T	2.0	证照	电子|共享|互认		
T	2.0	身份核验			
T	2.0	身份识别			
T	1.0	互通互认			
T	1.0	免提交			
T	1.0	免证办			
T	1.0	法律效力	电子		
T	1.0	认证	身份|电子		
C	H05	data-opening	公共数据开放	Opening of public data	数据有序开放、开放目录	Orderly opening of data, catalogue of open data	公共数据有序开放|政府数据开放|公共数据资源开发利用	Public data access	开放目录|数据开放平台|授权运营|数据要素|开放数据	H	CMP	2021	
T	3.0	信息资源开放			
T	3.0	公共数据应用			
T	3.0	公共数据开放			
T	3.0	公共数据资源开发利用			
T	3.0	公共数据资源目录			
T	3.0	开放数据			
T	3.0	开放目录			
T	3.0	授权运营			
T	3.0	政务数据开放			
T	3.0	政务数据有序开放			
T	3.0	数据共享开放			
T	3.0	数据开发利用			
T	3.0	数据开放			
T	3.0	数据有序开放			
T	3.0	数据要素市场			
T	3.0	数据资源开放			
T	3.0	数据运营			
T	3.0	无条件开放			
T	2.0	优先开放			
T	2.0	公共数据			
T	2.0	分类开放			
T	2.0	分级开放			
T	2.0	开放共享	数据|公共|信息		
T	2.0	开放利用			
T	2.0	数据交易			
T	2.0	数据价值			
T	2.0	数据要素			
T	2.0	数据赋能			
T	2.0	数据集			
T	2.0	有序开放			
T	2.0	有条件开放			
T	2.0	社会化利用			
T	2.0	社会化开发			
T	1.0	开发利用	数据|信息		
T	1.0	开放	数据|信息资源		
T	1.0	开放程度			
T	1.0	数据流通			
T	1.0	数据资源	开放|利用		
T	1.0	经济社会价值	数据		
T	1.0	重点领域数据			
C	H06	data-security	数据安全与隐私	Data security and privacy	数据安全、分类分级、个人信息与商业秘密保护	Data security, classification and grading, protection of personal information and business secrets	数据安全管理|数据分类分级保护|个人信息保护|网络和数据安全	Data security and privacy protection|Protection of personal information	等级保护|等保测评|网络安全|隐私保护|商业秘密|数据脱敏|信息安全	H	CMP	2021	
T	3.0	个人信息、商业秘密			
T	3.0	个人信息保护			
T	3.0	个人信息和商业秘密			
T	3.0	个人隐私、商业秘密			
T	3.0	个人隐私和商业秘密			
T	3.0	关键信息基础设施			
T	3.0	分类分级保护			
T	3.0	分级分类保护			
T	3.0	商业秘密、个人隐私			
T	3.0	商业秘密和个人隐私			
T	3.0	商用密码			
T	3.0	数据全生命周期			
T	3.0	数据出境			
T	3.0	数据分类分级			
T	3.0	数据分级分类			
T	3.0	数据备份			
T	3.0	数据安全			
T	3.0	数据泄露			
T	3.0	数据脱敏			
T	3.0	隐私保护			
T	2.0	保密	数据|个人信息|隐私		
T	2.0	保护…个人信息			
T	2.0	信息安全			
T	2.0	商业秘密			
T	2.0	安全保障体系	数据|信息|网络		
T	2.0	安全审查	数据|网络		
T	2.0	安全管理制度	数据|信息|网络		
T	2.0	安全防护	数据|信息|网络|系统		
T	2.0	攻防演练			
T	2.0	数据合规			
T	2.0	泄露			
T	2.0	等级保护			
T	2.0	网络安全			
T	2.0	网络安全保障			
T	2.0	隐私			
T	2.0	非法获取			
T	1.0	个人信息			
T	1.0	分类分级	数据		
T	1.0	安全	数据|网络		
T	1.0	脱敏			
C	H07	data-driven-governance	大数据辅助决策与治理	Big data in decision-making and governance	大数据辅助决策、城市指挥中心、智慧治理	Big data to support decisions, city command centres, smart governance	大数据辅助科学决策|智慧治理|城市运行管理智能化|社会治理数字化	Big-data-aided decision-making|Smart governance	一网统管|城市大脑|智慧城市|雪亮工程|辅助决策|城市运行中心	H	CMP	2021	
T	3.0	一网统管			
T	3.0	决策智能化			
T	3.0	城市大脑			
T	3.0	城市指挥调度			
T	3.0	城市运营中心			
T	3.0	城市运行中心			
T	3.0	城市运行管理中心			
T	3.0	大数据分析	决策|治理|研判		
T	3.0	大数据治理			
T	3.0	大数据赋能			
T	3.0	指挥中心	城市|智慧|数字|智能		
T	3.0	数字孪生			
T	3.0	数字治理			
T	3.0	数据决策			
T	3.0	智慧治理			
T	3.0	智能中枢			
T	3.0	智能化治理			
T	3.0	社会治理数字化			
T	3.0	社会治理智能化			
T	3.0	辅助决策			
T	3.0	辅助科学决策			
T	3.0	运用互联网、大数据、人工智能			
T	3.0	运用大数据			
T	3.0	雪亮工程			
T	2.0	一网共治			
T	2.0	人工智能	决策|治理|行政		
T	2.0	决策支持			
T	2.0	大数据	决策|治理|研判|辅助|预测		
T	2.0	态势感知			
T	2.0	智慧城市			
T	2.0	智能分析		执法	
T	2.0	智能化	治理|决策|政府		
T	2.0	科学化决策	数据		
T	2.0	风险防范	大数据		
T	1.0	云计算			
T	1.0	促进依法行政	数据|大数据		
T	1.0	区块链			
T	1.0	数字化改革	治理		
T	1.0	智慧	治理|城市|社区		
T	1.0	行政管理创新			
C	H08	internet-plus-regulation	互联网+监管	Internet-plus regulation	互联网+监管、智慧监管、监管数据汇聚、移动监管	Internet+ regulation, smart regulation, gathering of regulatory data, mobile regulation	“互联网+监管”|智慧监管|在线监管|监管数据归集共享	Internet+ supervision|Smart regulation	远程监管|移动监管|非现场监管|预警防控|在线监管平台	H	CMP	2021	
T	3.0	“互联网+监管”			
T	3.0	互联网+监管			
T	3.0	互联网＋监管			
T	3.0	在线监测	监管		
T	3.0	在线监管			
T	3.0	大数据监管			
T	3.0	数字化监管			
T	3.0	数字监管			
T	3.0	智慧监管			
T	3.0	智能监管			
T	3.0	监管事项目录			
T	3.0	监管信息化			
T	3.0	监管信息归集			
T	3.0	监管大数据			
T	3.0	监管平台			
T	3.0	监管数据			
T	3.0	监管行为覆盖率			
T	3.0	移动监管			
T	3.0	穿透式监管			
T	3.0	精准监管			
T	3.0	线上监管			
T	3.0	线上线下一体化监管			
T	3.0	远程监管			
T	3.0	非现场监管			
T	3.0	预警防控			
T	3.0	风险预警	监管		
T	2.0	大数据	监管		
T	2.0	明厨亮灶			
T	2.0	物联感知			
T	2.0	物联网	监管		
T	2.0	监测预警	监管		
T	2.0	监管事项	互联网|系统|平台|数据		
T	2.0	监管信息共享			
T	2.0	监管数字化			
T	2.0	视频监控	监管		
T	2.0	风险监测	监管		
T	1.0	互联网	监管		
T	1.0	信息化	监管		
T	1.0	监管	智慧|数字|智能|在线|大数据		
T	1.0	追溯体系			
C	H09	digital-government	数字政府总体建设	Digital government in general	数字政府、数字法治的总体部署与综合场景、政府网站与办公平台	Overall arrangements for digital government and rule of law, comprehensive scenarios, government websites and office platforms	数字政府建设|数字法治政府建设|政府治理信息化与法治化深度融合|政府网站集约化建设	Building digital government|Digital rule-of-law government, general	数字化转型|智慧法治|电子政务|协同办公|数字赋能|政府门户网站	H	CMP	2021	
T	3.0	信息化与法治化			
T	3.0	办公自动化			
T	3.0	协同办公			
T	3.0	政务新媒体管理			
T	3.0	政府数字化			
T	3.0	政府治理信息化			
T	3.0	政府网站建设			
T	3.0	数字化场景			
T	3.0	数字化政府			
T	3.0	数字政府			
T	3.0	数字政府建设			
T	3.0	数字法治			
T	3.0	数字法治政府			
T	3.0	智慧政务			
T	3.0	智慧法治			
T	3.0	法治大数据			
T	3.0	法治政府建设信息化			
T	3.0	科技保障体系			
T	3.0	科技和信息化保障			
T	3.0	网站集约化			
T	2.0	信息化建设	政府|法治|政务|司法		
T	2.0	指尖上的形式主义			
T	2.0	政务云平台			
T	2.0	政务信息化			
T	2.0	数字化			
T	2.0	数字化履职			
T	2.0	数字化改革			
T	2.0	数字化转型			
T	2.0	数字赋能			
T	2.0	新媒体	政务|政府		
T	2.0	电子政务			
T	2.0	科技支撑	法治|政府		
T	2.0	综合场景			
T	2.0	网站建设			
T	1.0	信息化			
T	1.0	大数据	法治|政府		
T	1.0	政府门户网站			
T	1.0	数字技术			
T	1.0	智能化			
T	0.5	政府网站			
C	I	leadership	组织领导与法治能力	Leadership and rule-of-law capacity	党的领导、政府责任、第一责任人、考核督察、学法培训、队伍、普法和保障	Party leadership, government responsibility, chief officers, assessment, legal study and training, workforce, law popularisation and resources	加强党对法治政府建设的领导|法治政府建设推进机制|组织领导和保障|提升依法行政能力	Leadership and organisational guarantee|Organisation and capacity for law-based government	组织保障|保障措施|组织领导|依法行政能力|推进机制		CMPT	2015	
C	I01	party-leadership	党的领导	Party leadership	党委领导法治政府建设、议事协调机构、听取汇报、领导小组会议	Party committees leading law-based government, deliberative and coordinating bodies, hearing reports, leading-group meetings	党对法治政府建设的领导|党委领导法治政府建设|全面依法治省委员会|全面依法治市委员会|全面依法治县委员会|法治建设议事协调机构	Party leadership of law-based government|Party committees' leading role	依法治县委|依法治市办|领导小组|党委听取汇报|协调小组	I	CMPT	2015	
T	3.0	依法治县办			
T	3.0	依法治县委			
T	3.0	依法治市办			
T	3.0	依法治市委			
T	3.0	依法治省委			
T	3.0	党委全面依法治			
T	3.0	党委定期听取			
T	3.0	党委领导法治政府建设			
T	3.0	党对全面依法治国的领导			
T	3.0	党对法治政府建设的领导			
T	3.0	党总揽全局、协调各方			
T	3.0	党的领导落实到法治政府建设			
T	3.0	党的领导贯彻到法治政府建设			
T	3.0	党领导全面依法治			
T	3.0	党领导法治建设			
T	3.0	加强党对			
T	3.0	加强党的领导			
T	3.0	协调小组	法治|依法治		
T	3.0	委员会会议	依法治		
T	3.0	法治建设领导小组			
T	3.0	法治政府建设领导小组			
T	2.0	党委对法治			
T	2.0	发挥党委			
T	2.0	听取…法治			
T	2.0	听取法治			
T	2.0	坚持党的全面领导			
T	2.0	坚持党的领导		原则|指导思想	
T	2.0	常委会…听取	法治|依法行政|依法治		
T	2.0	常委会会议	法治|依法		
T	2.0	把党的领导			
T	2.0	摆在全局工作			
T	2.0	研究解决…法治			
T	2.0	纳入…经济社会发展总体规划			
T	2.0	议事协调机构			
T	1.0	党委	法治|依法行政		
T	1.0	党委领导			
T	1.0	党的领导		为指导	
T	1.0	组织领导			
T	1.0	领导小组			
T	-2.0	坚持党的领导、人民当家作主			
C	I02	government-responsibility	政府主体责任与工作部署	Government responsibility and work planning	政府主体责任、年度计划与部署、向党委报告、统筹推进、责任分工	Main responsibility of governments, yearly plans and arrangements, reports to the Party committee, coordinated progress, division of duties	政府法治建设主体责任|法治政府建设年度工作安排|法治政府建设统筹推进|法治政府建设任务分解	Main responsibility and work arrangements of government|Annual work plans for law-based government	工作要点|主体责任|任务分工|推进会|向党委报告	I	CMPT	2015	
T	3.0	印发…法治政府建设			
T	3.0	履行…主体责任	法治|依法行政|政府		
T	3.0	年度工作要点	法治|依法行政		
T	3.0	政府主体责任	法治|依法行政		
T	3.0	法治建设主体责任			
T	3.0	法治建设工作要点			
T	3.0	法治政府建设主体责任			
T	3.0	法治政府建设任务分解			
T	3.0	法治政府建设工作会议			
T	3.0	法治政府建设工作要点			
T	3.0	法治政府建设工作计划			
T	3.0	法治政府建设年度			
T	3.0	法治政府建设推进会			
T	3.0	法治政府建设重点任务			
T	3.0	研究…法治政府建设工作			
T	3.0	统筹推进法治政府			
T	3.0	谋划和落实…法治政府			
T	3.0	贯彻落实…实施方案	法治|依法行政		
T	3.0	部署…法治政府建设			
T	3.0	部署法治政府建设			
T	2.0	任务分工			
T	2.0	任务清单	法治|依法行政		
T	2.0	制定…依法行政			
T	2.0	制定…法治政府建设			
T	2.0	同部署、同推进			
T	2.0	向…党委报告			
T	2.0	向党委报告			
T	2.0	向同级党委			
T	2.0	定期研究…依法行政			
T	2.0	工作要点	法治|依法行政|法治政府|依法治		
T	2.0	政府常务会议…法治			
T	2.0	法治政府建设规划			
T	2.0	责任分工			
T	1.0	主体责任			
T	1.0	时间节点			
T	1.0	法治政府建设实施方案			
T	1.0	法治政府建设工作			
T	1.0	牵头单位			
T	1.0	组织实施	纲要|方案|本方案|法治		
T	1.0	统筹推进	法治|依法行政		
C	I03	first-responsible	第一责任人职责与述法	Duties of the first responsible person and rule-of-law reporting	党政主要负责人第一责任人职责、年终述法	Chief Party and government officers' duty as first persons responsible, year-end reports on performance under law	推进法治建设第一责任人职责|党政主要负责人法治建设责任|年终述法|述法制度	First-person responsibility of chief officers|Leaders' annual report on rule-of-law duties	述法|第一责任人|四个亲自|一把手责任|述职述法|主要负责人履职	I	CMPT	2015	
T	3.0	主要负责人…第一责任			
T	3.0	主要负责同志…法治			
T	3.0	主要领导…第一责任			
T	3.0	关键少数…责任			
T	3.0	四个亲自			
T	3.0	履行推进法治建设			
T	3.0	履行法治建设			
T	3.0	法治建设履职			
T	3.0	法治建设第一责任人			
T	3.0	法治建设职责			
T	3.0	法治建设责任制			
T	3.0	第一责任人			
T	3.0	行政首长…第一责任			
T	3.0	责任清单	第一责任人|主要负责人|法治建设职责		
T	3.0	述法			
T	3.0	述职内容			
T	2.0	一把手			
T	2.0	主要负责人	法治|依法行政		
T	2.0	主要负责人带头			
T	2.0	亲自协调			
T	2.0	亲自督办			
T	2.0	亲自研究			
T	2.0	亲自过问			
T	2.0	亲自部署			
T	2.0	党政主要负责人			
T	2.0	关键少数	责任|职责|述法|主要负责|以身作则		
T	2.0	同考核、同奖惩			
T	2.0	履职尽责	法治|主要负责		
T	2.0	政绩考核	法治|领导		
T	2.0	法治建设的重要组织者			
T	2.0	组织者、推动者、实践者			
T	2.0	组织者、推动者和实践者			
T	2.0	职责清单	主要负责人|法治		
T	2.0	述职			
T	2.0	领导班子成员	述法|职责|法治		
T	1.0	一级抓一级			
T	1.0	书记	法治|第一责任|述法		
T	1.0	层层抓落实			
T	1.0	带头	法治|依法|尊法		
T	0.5	领导干部	述法|责任		
C	I04	demonstration	示范创建	Demonstration programmes	法治政府建设示范创建、最佳实践、枫桥式基层单位	Model areas and projects of law-based government, best practices, Fengqiao-style grass-roots units	法治政府建设示范创建|全国法治政府建设示范地区和项目|依法行政示范单位创建|法治政府最佳实践	Demonstration areas of law-based government|Model-building campaign	示范市（县、区）|单项示范|枫桥式|以创促建|法治示范乡镇	I	CMPT	2015	
T	3.0	争创…示范			
T	3.0	以创促建			
T	3.0	依法行政示范			
T	3.0	创建…示范			
T	3.0	单项示范			
T	3.0	命名…示范			
T	3.0	最佳实践			
T	3.0	枫桥式			
T	3.0	法治创建			
T	3.0	法治县（市、区）创建			
T	3.0	法治建设示范			
T	3.0	法治政府建设示范			
T	3.0	法治政府建设综合示范			
T	3.0	法治政府示范			
T	3.0	法治示范			
T	3.0	示范乡镇	法治		
T	3.0	示范创建			
T	3.0	示范单位	法治|依法行政|执法		
T	3.0	示范县（市、区）			
T	3.0	示范地区			
T	3.0	示范市县			
T	3.0	示范市（县、区）			
T	3.0	行政执法示范			
T	2.0	为民办实事项目			
T	2.0	争创			
T	2.0	创建指标			
T	2.0	创建活动	法治|示范		
T	2.0	品牌	法治|创建		
T	2.0	培育…示范			
T	2.0	法治政府…试点			
T	2.0	法治政府奖			
T	2.0	示范区	法治		
T	2.0	示范市			
T	2.0	示范引领			
T	2.0	示范样板			
T	2.0	示范项目			
T	2.0	荣获…示范			
T	1.0	以点带面			
T	1.0	示范	法治|依法行政|执法		
T	1.0	试点	法治		
C	I05	assessment	督察考核评估	Inspection, appraisal and evaluation	法治督察、绩效考核、第三方评估、满意度	Rule-of-law inspection, performance assessment, third-party evaluation, satisfaction	法治督察|法治政府建设考核评价|依法行政考核|法治政府建设第三方评估|市县法治建设工作督察	Rule-of-law inspection and evaluation|Performance assessment of law-based government	法治督查|法治考核|绩效考核|考核指标体系|群众满意度|督察整改	I	CMPT	2015	
T	3.0	中央全面依法治国委员会办公室…督察			
T	3.0	依法行政考核			
T	3.0	党政领导班子…考核			
T	3.0	市县法治建设工作督察			
T	3.0	指标体系	法治		
T	3.0	法治建设满意度			
T	3.0	法治建设督察			
T	3.0	法治建设考核			
T	3.0	法治政府建设…考核			
T	3.0	法治政府建设指标			
T	3.0	法治政府建设督察			
T	3.0	法治政府建设考核			
T	3.0	法治政府建设评估			
T	3.0	法治满意度			
T	3.0	法治督察			
T	3.0	法治督查			
T	3.0	法治绩效			
T	3.0	法治考核			
T	3.0	督察与纪检监察			
T	3.0	督察制度	法治		
T	3.0	督察反馈			
T	3.0	督察工作	法治		
T	3.0	督察整改			
T	3.0	第三方评估	法治|依法行政|督察|考核		
T	3.0	纳入…考核	法治|依法行政		
T	3.0	考核指标体系	法治|依法行政		
T	3.0	责任落实督察			
T	2.0	依法行政…考核			
T	2.0	法治建设…考核			
T	2.0	法治建设成效			
T	2.0	满意度	法治		
T	2.0	督察			
T	2.0	绩效考核	法治|依法行政		
T	2.0	综合考核	法治|依法行政		
T	2.0	考核结果	法治|依法行政|领导		
T	2.0	评估	法治政府|法治建设		
T	2.0	问题整改	督察|法治		
T	1.0	回头看	督察|法治		
T	1.0	考核	法治|依法行政		
T	1.0	考评			
C	I06	annual-report	年度报告	Annual report on law-based government	法治政府建设年度报告的报送与公开	Submission and publication of the annual report on law-based government	法治政府建设年度报告|法治政府建设情况报告|依法行政年度报告制度	Yearly report on administration by law	4月1日前公开|年报|情况报告|依法行政报告	I	CMPT	2015	
T	3.0	4月1日前			
T	3.0	依法行政工作报告			
T	3.0	依法行政报告			
T	3.0	向社会公开	年度报告|法治政府建设		
T	3.0	年度情况报告			
T	3.0	年度报告	法治|依法行政		
T	3.0	报告…依法行政			
T	3.0	报告…法治政府建设			
T	3.0	报告上一年度			
T	3.0	报告上年度			
T	3.0	报告制度	法治政府|依法行政|法治建设		
T	3.0	报送法治政府建设			
T	3.0	按时公开率			
T	3.0	每年4月1日			
T	3.0	每年第一季度			
T	3.0	法治建设情况报告			
T	3.0	法治政府建设工作总结			
T	3.0	法治政府建设工作报告			
T	3.0	法治政府建设年度报告			
T	3.0	法治政府建设年报			
T	3.0	法治政府建设报告			
T	3.0	现将…法治政府建设			
T	2.0	上一级政府报告			
T	2.0	书面报告	法治|依法行政		
T	2.0	党委、人大常委会和上一级政府			
T	2.0	公开率	报告		
T	2.0	向本级党委、本级人大常委会			
T	2.0	年度法治政府			
T	2.0	年报	法治|依法行政		
T	2.0	情况报告	法治		
T	2.0	报告如下			
T	2.0	报告法治政府建设			
T	2.0	报送率			
T	2.0	法治政府建设…报告			
T	2.0	法治政府建设情况			
T	2.0	第一季度	报告|法治|依法行政		
T	2.0	通过政府网站…公开			
T	1.0	人大常委会	年度报告|法治政府		
T	1.0	报告	法治政府|依法行政		
T	1.0	报送	法治|报告		
C	I07	leaders-study	领导干部学法	Legal study by leading officials	常务会议学法、中心组学法、法治讲座、部门负责人脱产培训、旁听庭审	Study of law at executive meetings and in theory study groups, lectures, full-time training of department heads, attending court hearings	领导干部学法用法|政府常务会议学法|领导干部法治专题培训|领导干部旁听庭审	Legal study of leading officials|Legal training for leaders	会前学法|中心组学法|法治讲座|旁听庭审|关键少数学法|任前考法	I	CMPT	2015	
T	3.0	中心组…学法			
T	3.0	中心组…法治			
T	3.0	中心组学习			
T	3.0	中心组学法			
T	3.0	任前法律知识			
T	3.0	会前学法			
T	3.0	党校…法治			
T	3.0	党校（行政学院）			
T	3.0	学法制度	领导|常务|会前|中心组		
T	3.0	学法计划	领导|常务|年度		
T	3.0	常务会学法			
T	3.0	常务会议学法			
T	3.0	政府常务会议…学法			
T	3.0	旁听…庭审			
T	3.0	旁听庭审			
T	3.0	法制讲座			
T	3.0	法律讲座			
T	3.0	法治…必修课			
T	3.0	法治专题培训班			
T	3.0	法治讲座			
T	3.0	理论学习中心组			
T	3.0	理论学习中心组学法			
T	3.0	脱产培训			
T	3.0	集体学法			
T	3.0	领导干部…法治培训			
T	3.0	领导干部…讲座			
T	3.0	领导干部…轮训			
T	3.0	领导干部任前			
T	3.0	领导干部学法			
T	3.0	领导干部应知应会			
T	3.0	领导干部法治专题			
T	3.0	领导干部法治素养			
T	2.0	专题培训班	法治|领导		
T	2.0	学法			
T	2.0	旁听			
T	2.0	领导干部…法律			
T	1.0	尊法学法守法用法			
T	1.0	法治思维			
T	1.0	法治素养			
T	1.0	讲座			
C	I08	staff-training	工作人员法治培训与考试	Legal training and examination of staff	初任任职培训、应知应会清单、学法考试、法治业务培训	Initial and appointment training, lists of what must be known, examinations on law, professional legal training	国家工作人员学法用法|公务员法治教育培训|法治业务培训|行政机关工作人员依法行政能力	Legal training of civil servants|Legal study and examinations of staff	学法考试|无纸化学法|应知应会清单|初任培训|网上学法|法宣在线	I	CMPT	2015	
T	3.0	任职培训			
T	3.0	依法行政培训			
T	3.0	党内法规和国家法律清单			
T	3.0	公务员…培训			
T	3.0	公务员…法治培训			
T	3.0	公务员初任			
T	3.0	公务员学法			
T	3.0	初任培训			
T	3.0	参学率			
T	3.0	国家工作人员…培训			
T	3.0	学法用法			
T	3.0	学法考试			
T	3.0	工作人员…法治培训			
T	3.0	工作人员学法			
T	3.0	应知应会			
T	3.0	无纸化学法			
T	3.0	法制培训			
T	3.0	法律法规培训		执法人员	
T	3.0	法律知识考试		执法人员|任前	
T	3.0	法治业务培训			
T	3.0	法治培训			
T	3.0	法治知识考试			
T	3.0	网上学法			
T	2.0	业务培训	法治|依法行政|复议|司法|法制		
T	2.0	依法行政能力			
T	2.0	培训班	法治|依法行政|复议|行政处罚法|民法典		
T	2.0	工作人员…法律知识			
T	2.0	干部学法			
T	2.0	普法考试			
T	2.0	法治教育	公务员|工作人员|干部职工		
T	2.0	法治素养	工作人员|公务员|干部		
T	2.0	法治能力	工作人员|公务员		
T	2.0	知识竞赛	法|干部		
T	2.0	行政机关工作人员…能力			
T	1.0	专题培训	法治|依法行政|复议|民法典|行政处罚法		
T	1.0	公务员			
T	1.0	国家工作人员			
T	1.0	培训	法治|依法行政|公务员|工作人员		
T	1.0	必修课			
T	1.0	考试	学法|法律|普法|公务员		
C	I09	legal-workforce	法治机构与队伍	Legal institutions and workforce	法制机构、法制审核人员、法律职业资格、司法所、表彰奖励、执法类公务员管理	Legal affairs bodies, legal-review staff, legal professional qualification, justice offices, commendation, management of enforcement-type civil servants	法治机构和队伍建设|法治工作队伍建设|法制审核人员配备|司法所规范化建设|行政执法类公务员分类管理	Legal affairs bodies and staff|Law-based government workforce	法制机构|法制科|司法所|法制审核人员5%|法律职业资格|表彰先进	I	CMPT	2015	
T	3.0	优先提拔使用			
T	3.0	初次从事…审核			
T	3.0	司法所建设			
T	3.0	司法所规范化			
T	3.0	审核人员…不少于			
T	3.0	执法人员总数			
T	3.0	执法类公务员			
T	3.0	法制审核人员…5%			
T	3.0	法制审核人员…比例			
T	3.0	法制机构			
T	3.0	法制科			
T	3.0	法学专业			
T	3.0	法律专业人才			
T	3.0	法律职业资格			
T	3.0	法治…表彰			
T	3.0	法治专门队伍			
T	3.0	法治人才			
T	3.0	法治工作队伍			
T	3.0	法治机构			
T	3.0	法治素养好、依法办事能力强			
T	3.0	法治队伍			
T	3.0	法规科			
T	3.0	表彰…法治			
T	2.0	优先…使用			
T	2.0	审核力量			
T	2.0	德才兼备			
T	2.0	法律人才			
T	2.0	法律职业			
T	2.0	职务职级			
T	2.0	表彰			
T	2.0	革命化、正规化、专业化、职业化			
T	1.0	专职人员	法治|法制|审核		
T	1.0	司法所			
T	1.0	司法行政			
T	1.0	司法行政机关			
T	1.0	法制审核人员			
T	1.0	法制审核人员…配备			
T	1.0	配备…法制审核人员			
T	1.0	配齐…法制审核			
T	1.0	队伍建设	法治|法制|司法|政法		
C	I10	legal-counsel	法律顾问与公职律师	Legal advisers and government lawyers	政府法律顾问、公职律师的设立、作用、经费	Setting up, role and funds of government legal counsel and government lawyers	政府法律顾问制度|法律顾问和公职律师制度|公职律师制度|党政机关法律顾问	Government legal counsel|Public-sector lawyers	法律顾问|公职律师|两公律师|外聘律师|常年法律顾问|法律顾问团	I	CMPT	2015	
T	3.0	两公律师			
T	3.0	公职律师			
T	3.0	外聘法律顾问			
T	3.0	常年法律顾问			
T	3.0	征求法律顾问			
T	3.0	政府法律顾问			
T	3.0	机关法律顾问			
T	3.0	法律顾问…出具			
T	3.0	法律顾问…审查			
T	3.0	法律顾问作用		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问全覆盖		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问制度		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问参与			
T	3.0	法律顾问团			
T	3.0	法律顾问委员会			
T	3.0	法律顾问室			
T	3.0	法律顾问工作		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问意见			
T	3.0	法律顾问管理		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问经费		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	法律顾问队伍		一村|村（居）法律顾问|村居法律顾问|村（社区）法律顾问	
T	3.0	聘请…法律顾问			
T	3.0	聘请法律顾问			
T	3.0	选聘…法律顾问			
T	3.0	部门法律顾问			
T	2.0	专家和律师			
T	2.0	出具法律意见			
T	2.0	外聘律师			
T	2.0	律师…审查			
T	2.0	律师担任			
T	2.0	法制机构人员为主体			
T	2.0	法律顾问		村（居）|村（社区）|一村|村居|村（社区	
T	2.0	聘请…律师			
T	2.0	购买法律服务			
T	1.0	参谋助手			
T	1.0	律师	顾问|公职|政府聘|外聘|聘请		
T	1.0	法律意见书			
T	-2.0	一村一法律顾问			
T	-2.0	村（居）法律顾问			
T	-2.0	村（社区）法律顾问			
C	I11	research	理论研究	Theoretical research	法治政府理论研究、智库、研究基地、专家咨询	Theoretical study of law-based government, think tanks, research bases, expert advice	法治政府建设理论研究|法治政府研究智库|依法行政理论研究	Theory and research on law-based government|Rule-of-law think tanks	智库|研究基地|课题研究|法学会|蓝皮书|院校合作	I	CMP	2015	
T	3.0	专家咨询委员会	法治政府|法治建设		
T	3.0	智库			
T	3.0	法学研究			
T	3.0	法治专家库			
T	3.0	法治政府建设研究			
T	3.0	法治政府理论			
T	3.0	法治政府论坛			
T	3.0	法治研究			
T	3.0	法治论坛			
T	3.0	理论和实践研究			
T	3.0	理论成果			
T	3.0	理论研究			
T	3.0	理论研究和舆论宣传			
T	3.0	研究中心	法治|法学|依法行政		
T	3.0	研究基地			
T	3.0	研究课题	法治|依法行政|法学		
T	3.0	研究院	法治|法学|依法行政		
T	3.0	课题研究	法治|依法行政|法学		
T	3.0	重大理论和实践			
T	2.0	专家学者	法治政府|理论|研究|智库		
T	2.0	习近平法治思想研究			
T	2.0	学术研讨			
T	2.0	对策研究			
T	2.0	应用研究			
T	2.0	校地合作			
T	2.0	法学专家			
T	2.0	法学会			
T	2.0	法学院校			
T	2.0	理论研讨			
T	2.0	研究成果			
T	2.0	研究机构	法治|法学		
T	2.0	研究阐释			
T	2.0	研讨会	法治|法学|依法行政		
T	2.0	科研	法治|法学		
T	2.0	科研院所			
T	2.0	蓝皮书			
T	2.0	课题			
T	2.0	高校	法治|法学|合作|研究		
T	1.0	理论	法治|研究		
T	1.0	研究	法治政府|法治建设|依法行政		
C	I12	law-popularization	普法责任制与普法宣传	Responsibility for and work of law popularisation	谁执法谁普法、普法清单、法治文化、青少年法治教育	“Those who enforce the law popularise it”, lists of duties, legal culture, legal education of the young	“谁执法谁普法”普法责任制|法治宣传教育|普法工作|普法依法治理|全民普法	Popularisation of law|Legal publicity and education	普法|八五普法|七五普法|法律六进|法治文化|法律明白人	I	CMPT	2015	
T	3.0	公民法治素养			
T	3.0	四清单一办法			
T	3.0	宪法宣传			
T	3.0	宪法日			
T	3.0	普法			
T	3.0	普法责任制			
T	3.0	民主法治示范村			
T	3.0	民法典宣传			
T	3.0	法制宣传			
T	3.0	法官、检察官、行政执法人员、律师			
T	3.0	法律八进			
T	3.0	法律明白人			
T	3.0	法治副校长			
T	3.0	法治宣传			
T	3.0	法治宣传教育			
T	3.0	法治教育基地			
T	3.0	法治文化			
T	3.0	谁执法谁普法			
T	3.0	送法上门			
T	3.0	送法下乡			
T	3.0	青少年法治			
T	2.0	依法治理			
T	2.0	全民守法			
T	2.0	六进	法律|法治|普法		
T	2.0	发放…资料			
T	2.0	宣传…法	普法|宣传月|宣传日|宣传周|活动		
T	2.0	宣传…法律法规			
T	2.0	宣传教育	法治|法律|普法		
T	2.0	宣讲	法律|法治|民法典|宪法		
T	2.0	法律咨询	宣传|活动|普法		
T	2.0	法治教育	青少年|学校|公民|全民		
T	2.0	法治精神			
T	2.0	释法			
T	1.0	中小学	法		
T	1.0	宣传	普法|法律|法规		
T	1.0	宣传周			
T	1.0	宣传月			
T	1.0	宪法			
T	1.0	民法典			
T	1.0	法治氛围			
C	I13	publicity	经验宣传与舆论引导	Publicity for results and experience	法治政府建设成效、典型经验的宣传	Publicity for the results and typical experience of law-based government	法治政府建设宣传|法治政府建设典型经验推广|正面宣传和舆论引导|经验交流推广	Publicity for law-based government|Promotion of good practice	典型经验|经验做法|舆论引导|宣传报道|法治故事|复制推广	I	CMPT	2015	
T	3.0	主流媒体			
T	3.0	典型宣传			
T	3.0	媒体报道			
T	3.0	宣传…法治建设成效			
T	3.0	宣传…法治政府建设			
T	3.0	宣传报道			
T	3.0	宣传推介			
T	3.0	宣传法治政府建设			
T	3.0	成效宣传			
T	3.0	正面宣传			
T	3.0	法治人物			
T	3.0	法治政府建设…宣传			
T	3.0	法治政府建设先进经验			
T	3.0	法治政府建设宣传			
T	3.0	法治政府建设成效	宣传|报道|展示		
T	3.0	法治政府建设经验			
T	3.0	法治故事			
T	3.0	经验宣传			
T	3.0	舆论宣传			
T	3.0	舆论引导		突发|应急	
T	2.0	典型做法			
T	2.0	典型经验			
T	2.0	复制推广	法治|经验		
T	2.0	宣传…典型			
T	2.0	宣传…成效			
T	2.0	宣传…法治建设			
T	2.0	宣传推广			
T	2.0	总结…经验	法治|推广|宣传		
T	2.0	总结宣传			
T	2.0	总结推广			
T	2.0	报道			
T	2.0	推广…经验			
T	2.0	新闻媒体	宣传|报道|法治政府		
T	2.0	经验交流			
T	2.0	经验做法			
T	2.0	舆论氛围			
T	2.0	营造…良好氛围	法治政府|依法行政|宣传		
T	1.0	宣传	法治政府|依法行政		
T	1.0	推广			
T	1.0	经验	法治|依法行政		
C	I14	funding	经费与人员保障	Funding and staffing	法治政府建设工作的经费、人员投入保障	Funds and staff for the work of building law-based government	法治政府建设经费保障|法治政府建设工作保障|法治经费纳入财政预算|人财物保障	Funding and staffing guarantee|Budget for law-based government	经费保障|普法经费|专项经费|工作经费|人财物	I	CMPT	2015	
T	3.0	人力、物力、财力			
T	3.0	人财物保障	法治|依法行政		
T	3.0	依法行政…经费			
T	3.0	依法行政经费			
T	3.0	保障法治政府建设			
T	3.0	普法经费			
T	3.0	法治…财政预算			
T	3.0	法治建设…经费			
T	3.0	法治建设经费			
T	3.0	法治政府建设…人员			
T	3.0	法治政府建设…保障			
T	3.0	法治政府建设…经费			
T	3.0	法治政府建设保障			
T	3.0	法治政府建设投入			
T	3.0	法治政府建设经费			
T	3.0	法治经费			
T	3.0	财政保障力度	法治		
T	2.0	专项经费	法治|依法行政|普法		
T	2.0	人、财、物			
T	2.0	人员保障	法治|依法行政		
T	2.0	列入财政预算			
T	2.0	工作经费	法治政府|法治建设|依法行政		
T	2.0	所需经费			
T	2.0	法治…经费			
T	2.0	纳入财政预算			
T	2.0	经费保障	法治政府|法治建设|依法行政|普法		
T	2.0	经费列入财政预算			
T	2.0	经费投入	法治|依法行政|普法		
T	2.0	经费纳入…预算			
T	2.0	经费纳入财政预算			
T	2.0	经费落实			
T	2.0	经费预算			
T	2.0	落实经费			
T	2.0	财政保障	法治|依法行政		
T	1.0	经费			
T	1.0	财政预算	法治|依法行政|经费		
T	1.0	预算	经费|法治		
T	0.5	保障	法治政府|依法行政		
T	-1.0	执法装备			
T	-1.0	罚没收入			
C	I15	legal-thought-study	学习贯彻习近平法治思想	Study of Xi Jinping Thought on the Rule of Law	学习贯彻习近平法治思想并贯彻到法治政府建设全过程的部署；作为指导思想的表述归 Z01	Arrangements for studying Xi Jinping Thought on the Rule of Law and applying it throughout the building of law-based government; where it is stated as guiding ideology, code Z01	深入学习贯彻习近平法治思想|学习宣传贯彻习近平法治思想|习近平法治思想学习培训	Study and implementation of Xi Jinping Thought on the Rule of Law|Learning Xi Jinping Thought on the Rule of Law	十一个坚持|习近平法治思想学习|法治思想学习纲要|全面依法治国新理念新思想新战略	I	CMPT	2021	
T	3.0	习近平法治思想…中心组			
T	3.0	习近平法治思想…党校			
T	3.0	习近平法治思想…全过程			
T	3.0	习近平法治思想…各方面			
T	3.0	习近平法治思想…培训			
T	3.0	习近平法治思想…学习			
T	3.0	习近平法治思想…宣讲			
T	3.0	习近平法治思想…必修			
T	3.0	习近平法治思想…讲座			
T	3.0	习近平法治思想…贯彻到			
T	3.0	习近平法治思想…轮训			
T	3.0	习近平法治思想…重点内容			
T	3.0	习近平法治思想专题			
T	3.0	学习…习近平法治思想			
T	3.0	学习习近平法治思想			
T	3.0	学习贯彻习近平法治思想			
T	3.0	宣传习近平法治思想			
T	3.0	论坚持全面依法治国			
T	3.0	践行习近平法治思想			
T	3.0	领会习近平法治思想			
T	2.0	中央全面依法治国工作会议			
T	2.0	习近平总书记关于全面依法治国			
T	2.0	习近平法治思想		为指导|指导思想	
T	2.0	入脑入心			
T	2.0	全面依法治国新理念新思想新战略			
T	2.0	十一个坚持			
T	2.0	吃透基本精神			
T	2.0	学习贯彻…党的二十大			
T	2.0	把握核心要义			
T	2.0	明确工作要求			
T	2.0	贯彻习近平法治思想			
T	2.0	贯彻落实习近平法治思想			
T	1.0	学习…全面依法治国			
T	1.0	法治…重要论述			
T	1.0	理论武装			
T	1.0	第一议题			
T	1.0	重要讲话精神	学习		
T	0.5	学习	习近平法治思想		
T	-2.0	以习近平新时代中国特色社会主义思想为指导			
T	-2.0	以习近平法治思想为指导			
C	J	regional	区域法治协同	Regional rule-of-law coordination	跨行政区域的立法、执法、服务、监督和法律服务合作；一般的省内、跨省通办归 A13	Cooperation across administrative regions in rules, enforcement, services, oversight and legal services; ordinary cross-region handling belongs to A13	区域法治协作|区域法治建设|跨区域法治合作	Interregional cooperation	川渝法治协作|长三角法治一体化|大湾区法治合作		CMP	2021	
C	J01	regional-rules	区域立法与政策协同	Regional coordination of legislation and policy	区域协同立法、规范性文件协作、同步清理、政策协同	Coordinated regional legislation, cooperation on normative documents, synchronised clean-up, policy coordination	区域协同立法|区域规范性文件协作|区域政策协同|规则衔接机制对接	Regional coordinated legislation|Regional policy coordination	京津冀协同立法|川渝协同立法|小切口协同立法|软联通	J	CMP	2021	
T	3.0	京津冀协同立法			
T	3.0	共同立法			
T	3.0	制度衔接	川渝|成渝|长三角|京津冀|粤港澳|港澳		
T	3.0	区域协同立法			
T	3.0	区域政策协同			
T	3.0	区域立法			
T	3.0	区域规范性文件			
T	3.0	协同立法			
T	3.0	川渝协同立法			
T	3.0	川渝立法			
T	3.0	政策协同机制	区域|川渝|成渝|长三角|京津冀|粤港澳		
T	3.0	标准协同	川渝|成渝|长三角|京津冀		
T	3.0	法规清理	川渝|成渝|长三角|京津冀		
T	3.0	立法	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|区域协同|区域协作|跨区域|同步起草|示范区执委会		
T	3.0	立法协作			
T	3.0	立法协同			
T	3.0	立法工作协同			
T	3.0	联合立法			
T	3.0	规范性文件	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|区域协同		
T	3.0	跨区域立法			
T	3.0	长三角立法			
T	2.0	同步清理	区域|川渝|成渝|长三角|京津冀		
T	2.0	政策协同	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域		
T	2.0	机制对接	港澳|大湾区|粤港澳		
T	2.0	立法信息共享			
T	2.0	规则衔接	港澳|粤港澳|大湾区|横琴|前海|区域		
T	2.0	规章协同			
T	2.0	规范性文件协作			
T	2.0	规范性文件协同			
T	2.0	规范性文件清理协同			
T	1.0	协同起草			
T	1.0	政策互通			
T	1.0	政策制定	川渝|成渝|长三角|京津冀|大湾区|都市圈		
T	1.0	清理	川渝|成渝|长三角|京津冀		
T	1.0	规则对接	港澳|大湾区|川渝|长三角		
T	1.0	起草	川渝|成渝|长三角|京津冀|大湾区		
T	1.0	软法衔接			
C	J02	regional-enforcement	区域执法协作	Regional cooperation in enforcement	跨区域执法合作、标准统一、信息互通	Cooperation on enforcement across regions, uniform standards, exchange of information	区域行政执法协作|跨区域联合执法|毗邻地区执法协作	Cross-regional enforcement cooperation	川渝联合执法|长三角执法一体化|省际联合执法|统一免罚清单	J	CMP	2021	
T	3.0	京津冀执法			
T	3.0	区域一体化执法			
T	3.0	区域执法协作			
T	3.0	区域执法合作			
T	3.0	区域执法联动			
T	3.0	区域联合执法			
T	3.0	川渝执法			
T	3.0	川渝联合执法			
T	3.0	执法协作	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|省际|跨省|跨区域		
T	3.0	执法协作区域			
T	3.0	执法协同	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	3.0	执法合作	川渝|成渝|长三角|京津冀|粤港澳|都市圈|毗邻|跨区域		
T	3.0	执法联动	川渝|成渝|长三角|京津冀|大湾区|毗邻|跨区域		
T	3.0	毗邻地区执法			
T	3.0	流域执法			
T	3.0	省际执法			
T	3.0	联合执法	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|省际|跨省		
T	3.0	联防联控	川渝|成渝|长三角|京津冀|都市圈|毗邻|省际		
T	3.0	行政执法	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|区域协同|区域协作|跨区域		
T	3.0	行政执法区域协作			
T	3.0	行政执法协作	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|省际|跨省		
T	3.0	跨区域执法			
T	3.0	跨区域联合执法			
T	3.0	跨区域行政执法			
T	3.0	跨界执法			
T	3.0	跨省执法			
T	3.0	长三角执法			
T	2.0	免罚清单	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域		
T	2.0	区域行政执法			
T	2.0	执法标准统一	区域|川渝|长三角|京津冀		
T	2.0	行政执法协同	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|区域		
T	2.0	裁量基准	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域		
T	2.0	跨区域案件			
T	2.0	跨省案件			
T	1.0	协助执行	川渝|成渝|长三角|京津冀|毗邻|跨区域		
T	1.0	执法	川渝|成渝|长三角|京津冀|粤港澳|都市圈|毗邻		
T	1.0	案件移送	川渝|成渝|长三角|京津冀|毗邻|跨区域		
T	1.0	线索移交	川渝|成渝|长三角|京津冀|毗邻|跨区域		
T	1.0	联合检查	川渝|成渝|长三角|京津冀|毗邻		
T	1.0	调查取证	川渝|成渝|长三角|毗邻|跨区域		
C	J03	regional-services	区域政务服务协同	Regional coordination of government services	区域合作框架下的通办、证明互认、公平竞争协同	Services, mutual recognition of certificates and coordination on fair competition under a regional cooperation framework	区域政务服务一体化|区域通办|证明材料区域互认	Regional government service integration|Mutual recognition	川渝通办|长三角一网通办|京津冀通办|湾区通办	J	CMP	2021	
T	3.0	一网通办	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	3.0	京津冀政务服务			
T	3.0	京津冀通办			
T	3.0	区域政务服务			
T	3.0	区域通办			
T	3.0	区域通办事项			
T	3.0	大湾区通办			
T	3.0	川渝政务服务			
T	3.0	川渝通办			
T	3.0	市场一体化	川渝|成渝|长三角|京津冀|大湾区		
T	3.0	市场准入	川渝|成渝|长三角|京津冀		
T	3.0	成渝政务服务			
T	3.0	政务服务	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|区域协作		
T	3.0	政务服务区域合作			
T	3.0	毗邻地区通办			
T	3.0	渝川通办			
T	3.0	湾区通办			
T	3.0	营商环境	川渝|成渝|长三角|京津冀|粤港澳|都市圈|毗邻		
T	3.0	跨省通办	川渝|成渝|长三角|京津冀|粤港澳|大湾区|泛珠|都市圈|毗邻|区域合作|示范区		
T	3.0	通办	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|泛珠		
T	3.0	都市圈通办			
T	3.0	长三角一网通办			
T	3.0	长三角区域一网通办			
T	3.0	长三角地区一网通办			
T	3.0	长三角政务服务			
T	3.0	长三角电子证照			
T	3.0	长三角通办			
T	2.0	互认互通			
T	2.0	信用一体化	川渝|成渝|长三角|京津冀|区域		
T	2.0	公平竞争审查	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域		
T	2.0	电子证照互认	川渝|成渝|长三角|京津冀|大湾区|区域		
T	2.0	证明互认	川渝|成渝|长三角|京津冀|大湾区|区域|跨区域		
T	2.0	证照互认	川渝|成渝|长三角|京津冀|区域		
T	2.0	资质互认	川渝|成渝|长三角|京津冀|区域		
T	1.0	互认	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	1.0	信用	川渝|成渝|长三角|京津冀|大湾区		
T	1.0	公平竞争	川渝|成渝|长三角|京津冀|大湾区		
T	1.0	告知承诺	川渝|成渝|长三角|京津冀|毗邻		
T	1.0	商事	川渝|成渝|长三角|京津冀|大湾区		
T	1.0	联办	川渝|成渝|长三角|京津冀		
C	J04	regional-supervision	区域法治监督合作	Regional cooperation in oversight	联合督察、监督人才共享、第三方评估合作	Joint inspection, sharing of supervision talent, cooperation on third-party evaluation	区域法治监督协作|联合法治督察|区域执法监督协作	Joint rule-of-law inspection|Regional supervision cooperation	交叉评查|联合督察|监督人才共享	J	CMP	2021	
T	3.0	专家共享	川渝|成渝|长三角|京津冀|都市圈|毗邻|监督		
T	3.0	交叉评查			
T	3.0	区域执法监督			
T	3.0	区域法治监督			
T	3.0	区域法治督察			
T	3.0	区域监督			
T	3.0	区域联合督察			
T	3.0	区域行政复议			
T	3.0	区域行政执法监督			
T	3.0	川渝执法监督			
T	3.0	川渝行政复议			
T	3.0	执法监督	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|区域合作|区域协作		
T	3.0	执法监督区域协作			
T	3.0	案卷评查	川渝|成渝|长三角|京津冀|都市圈|毗邻		
T	3.0	法治监督协作			
T	3.0	法治监督合作			
T	3.0	法治督察	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|区域合作|区域协作		
T	3.0	督察协作			
T	3.0	第三方评估	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域合作		
T	3.0	联合法治督察			
T	3.0	行政复议	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域协作		
T	3.0	行政复议区域协作			
T	3.0	跨区域执法监督			
T	3.0	跨区域监督			
T	3.0	跨区域督察			
T	3.0	长三角行政复议			
T	2.0	交叉检查	川渝|成渝|长三角|区域		
T	2.0	人才共享	监督|督察|评估		
T	2.0	监督合作	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域		
T	2.0	联合督察	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|区域|协作		
T	2.0	联合评估	川渝|成渝|长三角|京津冀|区域		
T	2.0	联合评查			
T	1.0	互派	督察|监督|评查|复议		
T	1.0	监督	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	1.0	监督信息	川渝|成渝|长三角|区域		
T	1.0	监督员	川渝|成渝|长三角|都市圈|毗邻		
T	1.0	督察	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	1.0	评估	川渝|成渝|长三角|京津冀|都市圈|毗邻		
C	J05	regional-legal-services	区域公共法律服务合作	Regional cooperation in public legal services	法律援助转办、联合调解、社区矫正协作、法治宣传共建	Referral of legal aid, joint mediation, cooperation on community correction, joint legal publicity	区域公共法律服务协作|跨区域法律援助|跨区域矛盾纠纷联合调解|区域普法共建	Regional public legal services cooperation|Joint mediation	边界联调|法援异地转办|社区矫正协作|川渝公共法律服务	J	CMP	2021	
T	3.0	京津冀公共法律服务			
T	3.0	人民调解	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|跨区域|省际		
T	3.0	仲裁	川渝|成渝|长三角|京津冀|粤港澳|大湾区|港澳		
T	3.0	公共法律服务	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻|区域合作|区域协作		
T	3.0	公共法律服务一体化			
T	3.0	公证	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	3.0	区域公共法律服务			
T	3.0	区域法律服务			
T	3.0	司法鉴定	川渝|成渝|长三角|京津冀|都市圈|毗邻		
T	3.0	大湾区公共法律服务			
T	3.0	大湾区律师			
T	3.0	川渝公共法律服务			
T	3.0	川渝法律服务			
T	3.0	律师	川渝|成渝|长三角|京津冀|大湾区|港澳		
T	3.0	普法	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	3.0	毗邻地区调解			
T	3.0	法律援助	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|跨区域		
T	3.0	法律援助转办			
T	3.0	法律服务	川渝|成渝|长三角|京津冀|粤港澳|大湾区|都市圈|毗邻		
T	3.0	法治宣传	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|区域协作		
T	3.0	社区矫正	川渝|成渝|长三角|京津冀|都市圈|毗邻|跨区域		
T	3.0	粤港澳大湾区律师			
T	3.0	纠纷	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|省际|跨区域		
T	3.0	跨区域人民调解			
T	3.0	跨区域公共法律服务			
T	3.0	跨区域法律援助			
T	3.0	跨区域法律服务			
T	3.0	跨区域矛盾纠纷			
T	3.0	跨区域联合调解			
T	3.0	跨界调解			
T	3.0	边界联调			
T	3.0	长三角公共法律服务			
T	3.0	长三角法律服务			
T	2.0	社区矫正协作			
T	1.0	安置帮教	川渝|成渝|长三角|毗邻|跨区域		
T	1.0	法治文化	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻		
T	1.0	矛盾化解	川渝|成渝|长三角|毗邻|跨区域		
T	1.0	矫正对象	川渝|成渝|长三角|毗邻|跨区域		
T	1.0	联合调解			
T	1.0	调解	川渝|成渝|长三角|京津冀|大湾区|都市圈|毗邻|跨区域		
C	J06	regional-mechanism	区域法治协同综合机制	General mechanisms of regional coordination	区域法治建设的总体机制、信息交流与数据共享、重大应急协同等其他区域合作	General mechanisms of regional law-based construction, exchange of information and data, joint emergency response and other regional cooperation	区域法治协同机制|区域法治合作机制|区域协作框架	General regional coordination mechanism	成渝双城经济圈法治协作|长三角法治协作|大湾区法治联席会议|都市圈法治合作	J	CMP	2021	
T	3.0	区域协作机制			
T	3.0	区域协同治理			
T	3.0	区域司法行政			
T	3.0	区域合作机制			
T	3.0	区域法治			
T	3.0	区域法治建设			
T	3.0	司法行政区域合作			
T	3.0	法治一体化			
T	3.0	法治协作			
T	3.0	法治协同			
T	3.0	法治合作协议			
T	3.0	法治建设区域合作			
T	2.0	区域协作			
T	2.0	区域协同			
T	2.0	区域合作			
T	2.0	区域应急			
T	2.0	司法行政合作			
T	2.0	法治建设合作			
T	2.0	联席会议	川渝|成渝|长三角|京津冀|毗邻|区域		
T	2.0	跨区域协作		执法	
T	2.0	跨区域合作			
T	2.0	都市圈	法治|依法行政|协作|协同		
T	1.0	一体化发展	区域|长三角|川渝|成渝		
T	1.0	一体化示范区	法治|生态绿色|长三角		
T	1.0	京津冀			
T	1.0	京津冀协同发展			
T	1.0	信息交流	川渝|成渝|长三角|京津冀|都市圈|毗邻|区域		
T	1.0	双城经济圈			
T	1.0	大湾区			
T	1.0	川渝			
T	1.0	应急	川渝|成渝|长三角|京津冀|都市圈|毗邻		
T	1.0	成渝			
T	1.0	成渝地区双城经济圈			
T	1.0	数据共享	川渝|成渝|长三角|京津冀|都市圈|毗邻		
T	1.0	毗邻地区			
T	1.0	粤港澳			
T	1.0	粤港澳大湾区			
T	1.0	跨区域			
T	1.0	长三角			
T	1.0	长江三角洲			

"""####
}
