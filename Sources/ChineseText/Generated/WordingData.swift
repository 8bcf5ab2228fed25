// Generated from Sources/ChineseText/Data/wording.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let wording = ####"""
# Office wording that careless converters give to mainland documents, and the official mainland wording.
# Origin: the pairs found in real converted documents, and the known vocabulary of such converters (the Taiwan
# localisation of office software). Applied only to documents in traditional script; see Wording.swift.
# found      the words as found, in either script (matched in simplified script, longest first, then in this order)
# official   the mainland wording; the same words as `found`: keep them (a guard against a shorter or later entry)
# contexts   all must hold; each is name=word|word… or a name alone:
#   after=, before=    one of the words stands right before (after) or right behind (before) the place
#   near=              one of the words stands in the same sentence
#   !after= !before= !near=   none of the words does
#   risky              the words mean something in mainland wording too: only where the document shows Taiwan wording
#   script             a matter of characters, not of wording
# note       why
found	official	contexts	note
顯著	顯著		著 zhù
卓著	卓著		著 zhù
昭著	昭著		著 zhù
著名	著名		著 zhù
著作	著作		著 zhù
著稱	著稱		著 zhù
著述	著述		著 zhù
著錄	著錄		著 zhù
編著	編著		著 zhù
專著	專著		著 zhù
名著	名著	!before=制服|装	著 zhù
巨著	巨著		著 zhù
土著	土著		著 zhù
原著	原著		著 zhù
論著	論著		著 zhù
合著	合著		著 zhù
遺著	遺著		著 zhù
譯著	譯著		著 zhù
著者	著者		著 zhù
著書	著書		著 zhù
著有	著有		著 zhù
著作權	著作權		著 zhù
見微知著	見微知著		著 zhù
著	着	script	t2s leaves 著 in 著力, 著落, 沿著
攷	考	script	variant
亯	享	script	variant
藉助	借助	script	
憑藉	凭借	script	
藉此	借此	script	
藉機	借机	script	
藉口	借口	script	
甚麼	什么	script	
帳戶	账户	script	mainland standard form
帳號	账号	script	
帳目	账目	script	
帳簿	账簿	script	
帳本	账本	script	
帳單	账单	script	
帳款	账款	script	
記帳	记账	script	
台帳	台账	script	
台賬資料	台账资料		guard: papers of a ledger, no data
台帳資料	台账资料	script	
枱	台	script	Hong Kong variant
谘	咨	script	variant
濬	浚	script	variant; t2s leaves 濬縣
舊帳	旧账	script	
對帳	对账	script	
壞帳	坏账	script	
呆帳	呆账	script	
轉帳	转账	script	
查帳	查账	script	
掛帳	挂账	script	
瞭解	了解	script	
明瞭	明了	script	
妳	你	script	
牠	它	script	
徧	遍	script	
執行程序	執行程序		guard
執行程式	执行程序	!before=样	
實行程序	實行程序		guard
進行程序	進行程序		guard
履行程序	履行程序		guard
推行程序	推行程序		guard
實行程度	實行程度		guard
執行程度	執行程度		guard
多數位於	多數位於		guard
少數位於	少數位於		guard
建設定期	建設定期		guard
建設定位	建設定位		guard
開設定點	開設定點		guard
假設定	假設定		guard
裝設定	裝設定		guard
履行程式	履行程序		no 行程 inside
進行程式	进行程序		no 行程 inside
推行程式	推行程序		
網際網路	互联网		
網際網絡	互联网		
互聯網路	互联网	!before=由|段	
物聯網路	物联网	!before=由|段	
即時	即时	before=零售|配送|报|预警|清理|、|通讯|通信|通报|办结|化解|提醒	guard
儲存	储存	risky after=生产、|加工、|运输、|经营、|使用、|、	guard: goods
儲存	储存	risky before=、|和运输|运输|场所|设施|仓库|条件|危险	guard: goods
儲存	保存	risky near=终身|年|期限|备查|音像|声像|证据|案卷|档案	
匯入	汇入	before=省|市|县|区|全|统一|账|帐|专|国|财政|资金	guard
全域性	全局	risky before=高度|观念|工作的|意识|视野|出发|谋划|位置	
全域性	全局	risky after=总揽|在|关|统揽|发展|工作|治理|着眼|服务|胸怀|放眼|大局|改革|县域|事业|党和国家|长远和|工作的	
線上	线上	before=流转|运行|执行|闭环|预约|提交|亮证|入口|总门户|引流|消费|销售|带货|与线	guard
網路	网络	!after=联|管|官 !before=由|段	
網路卡	网卡		
區域網路	局域网		
無線網路	无线网络		
網路安全	网络安全		
網路空間	网络空间		
乙太網路	以太网		
軟體	软件		
硬體	硬件		
韌體	固件		
軔體	固件		
軟硬體	软硬件		
應用程式	应用程序		
程式設計	程序设计		
程式碼	代码		
程式化	程序化		
透過程式	通过程序		
程式	程序	!after=工|流|过|课|历 !before=样	legal procedure as well as software
小程式	小程序		
伺服器	服务器		
用戶端	客户端		
資料庫	数据库	risky	
資料夾	文件夹		
已分享資料夾	共享目录		localised name of a shared folder; 目录 of shared data in official texts
共用資料夾	共享目录		
資料倉儲	数据仓库		
資料中心	数据中心	risky	
資料探勘	数据挖掘		
資料結構	数据结构		
資料分析	数据分析	risky	
元資料	元数据		
大資料	大数据		
巨量資料	大数据		
海量資料	海量数据		
開放資料	开放数据	risky	
後設資料	元数据		
雲端運算	云计算		
雲端計算	云计算		
邊緣運算	边缘计算		
高效能運算	高性能计算		
人工智慧	人工智能		
演算法	算法		
行動網路	移动网络		
行動裝置	移动设备		
行動終端	移动终端		
行動辦公	移动办公		
行動支付	移动支付		
行動電話	移动电话		
行動應用	移动应用		
行動通信	移动通信		
行動通訊	移动通信		
行動互聯網	移动互联网		
行動執法	移动执法	risky	行動執法終端
智慧型手機	智能手机		
智慧型	智能		
智慧卡	智能卡	risky	
智慧財產權	知识产权		
智慧財產	知识产权		
智財權	知识产权		
隨身碟	U盘		
硬碟	硬盘		
型別	类型	!after=大|小|车|新|中|户|重|轻 !before=墅	
光碟	光盘		
磁碟	磁盘		
記憶體	内存		
滑鼠	鼠标		
螢幕	屏幕		
熒幕	屏幕		
印表機	打印机		
列印	打印		
影印機	复印机		
影印	复印	risky	影印本 of a book is mainland wording too
掃描器	扫描仪		
數據機	调制解调器		
觸控螢幕	触摸屏		
頻寬	带宽		
寬頻	宽带		
晶片	芯片		
積體電路	集成电路		
電晶體	晶体管		
感測器	传感器		
執法記錄器	执法记录仪		
行車記錄器	行车记录仪		
數位相機	数码相机		
數位化	数字化		
數位	数字	risky !after=多|少|人|总|名|若干 !before=于|专家|律师|同志|代表|领导|群众|委员|干部	
數位憑證	数字证书		
數位簽章	数字签名		
簡訊	短信		
訊息	消息	risky after=权威|小道	
訊息	信息	risky	
資訊	信息		
資訊化	信息化		
資訊網	信息网		
資通訊	信息通信		
通訊埠	端口		
連接埠	端口		
介面	界面		
使用者介面	用户界面		
應用程式介面	应用程序接口		
資料介面	数据接口		
系統介面	系统接口		
介面標準	接口标准		
統一介面	统一接口		
視窗	窗口		
入口網站	门户网站		
入口網	门户网	risky	
部落格	博客		
線民	网民	risky	
社群媒體	社交媒体		
社群網站	社交网站		
影片	视频	risky !before=放映|发行|摄制|展映	
視訊	视频		
視訊會議	视频会议		
影音	音视频	risky	
音訊	音频		
解析度	分辨率		
畫素	像素		
字型	字体		
字元	字符		
位元組	字节		
二進位	二进制		
十進位	十进制		
迴圈	循环	risky	
陣列	数组	risky	
變數	变量	risky	
物件導向	面向对象		
物件	对象	risky !after=涉案|涉嫌|邮寄|贵重|寄递 !before=损毁|寄递	
巨集	宏	risky	
範本	模板	risky !after=示范|填报 !before=文本	
示範範本	示范文本		
登入	登录		
使用者	用户	risky !after=土地|资金|所有|资源|残疾|出资|设备|道路	
帳戶名稱	账户名称		
使用者名稱	用户名		
預設	默认	risky !before=目标|条件|场景|方案|前提	
匯入	导入	risky !before=账户|资金|国库|专户|财政	
匯出	导出	risky !before=资金|境外|款项	
儲存	存储	risky !before=粮食|物资|能量|危险	
貼上	粘贴	risky	
剪下	剪切	risky	
取代	替换	risky after=查找|批量|搜索	
搜尋	搜索		
尋找	查找	risky before=资料|文件|信息|数据	
連結	链接	risky !after=紧密|相互|有机|紧紧	
超連結	超链接		
超連接	超链接		
欄位	字段		
排程	调度	after=指挥|統籌|统筹|统一|应急|综合|力量 risky	指挥调度
排程	日程安排	risky after=会议|议事|活动|会期	
排程	调度	risky !after=安 !before=序	安排程序; 調度 of converters
最佳化	优化		
格線化	网格化		
格線	网格		
相容	兼容	risky !before=性原则	
相容性	兼容性		
支援	支持	risky !after=对口|应急|紧急|增援|救援|法律|医疗|人力|相互|东西部|志愿|灾区|抢险|跨区域|请求|战时|力量 !before=灾区|队伍|力量|抢险|保障|机制|协议|前线|边疆|边远|疆|藏|西部|抗震|抗洪|抗旱|国防|军队|部队	
技術支援	技术支持		
資金支援	资金支持		
政策支援	政策支持		
財政支援	财政支持		
大力支援	大力支持	risky	
支援系統	支持系统	risky	
即時	实时	risky !before=处理|制止|强制|采取|报告|纠正|办结	
即時監控	实时监控		
即時監測	实时监测		
線上線下	线上线下		
線上	在线	risky !near=线下 !after=一|前|战|热|生产|红|底|基准|流水|防|路|航|岸|阵|沿|主|专|高压|上|平均|水平|录取 !before=的|涨	
訊號	信号		
訊框	帧		
類比	模拟	risky !before=推理|适用|分析|法	
模組	模块	!after=规 !before=织|建|成|合	规模组织
模組化	模块化		
除錯	调试		
偵錯	调试		
巨觀	宏观		
雷射	激光		
鐳射	激光		
奈米	纳米		
矽	硅	risky !after=吸入|尘	
矽谷	硅谷		
磁浮	磁悬浮		
積體	集成	risky !after=体|容|面	
太空梭	航天飞机		
太空人	宇航员		
飛彈	导弹		
機率	概率	!after=动|飞|随|手|司|开	
座標	坐标		
資料	数据	after=大|公共|政务|信用资讯系统|信用信息系统|海量 risky	
資料	材料	before=归档 risky	材料归档 is the statutory wording of decision files
資料	数据	before=共用|共享|共亯|分析|处理|安全|开放|采集|治理|资源|交换|汇聚|归集|互|标准|平台|要素|流通|比对|驱动|融合|运用|接入|赋能|加密|传输 risky	
計畫	计划		
計畫書	计划书		
計畫生育	计划生育		
專案組	专案组		mainland wording of a special case team
專案行動	专案行动		
專案鬥爭	专案斗争		
專案審計	专项审计	risky	
專案管理	项目管理		
專案建設	项目建设		
建設專案	建设项目		
工程專案	工程项目		
投資專案	投资项目		
專案審批	项目审批		
專案庫	项目库		
重大專案	重大项目		
重點專案	重点项目		
試點專案	试点项目		
專案資金	项目资金		
專案	项目	risky !after=刑事|立|重特大 !before=侦查|侦办|查处|督办|会商|经办|办理|调查	
專案小組	项目组	risky	
品質	质量	risky !after=生活|高|优良|政治|道德|思想|精神|心理|意志 !before=量|生活|优良|高尚	
高品質	高质量	risky !before=生活	
高品質發展	高质量发展		
品質管制	质量管理		
品質管理	质量管理		
品管	质量管理	risky	
工程品質	工程质量		
產品品質	产品质量		
服務品質	服务质量		
辦案品質	办案质量		
立法品質	立法质量		
案件品質	案件质量		
決策品質	决策质量		
執法品質	执法质量		
環境品質	环境质量		
空氣品質	空气质量		
水準	水平	risky !before=仪|点|测量|尺	
規範性檔案	规范性文件		
規範性檔	规范性文件	!before=次	
檔案管理	文件管理	risky after=规范|重大 !near=归档|立卷|案卷|卷宗|档案室	
檔案管理	文件管理	risky near=规范性|备案审查|合法性审核|发文|红头	
檔案管理	档案管理		
檔案館	档案馆		
檔案局	档案局		
檔案室	档案室		
檔案法	档案法		
檔案工作	档案工作		
電子檔案	电子文件	before=归档|格式|传输 risky	
電子檔案	电子档案		
電子檔	电子文件	risky !before=案	
檔案	文件	after=政策|红头|上级|配套|涉企|法规|法律|法规性|招标|中央|有关|相关|制度|惠企|指导性|指导 risky !before=馆|局|室|管理|资料	
檔案	文件	before=备案|制定|清理|审查|起草|印发|合法性|精神|公布|发布|要求|规定|出台 risky !after=人事|归|建立|记入|计入|装入|存入|完整|学习|执法|案件|个人|信用|诚信|健康|法治|学籍|廉政|干部|述法|责任|历史|培训	
檔案柜	档案柜		
壓縮檔	压缩文件		
檔名	文件名		
存檔	存档		
歸檔	归档		
建檔	建档		
立檔	立档		
檔	文件	after=规范性|现行|政策性|上级|配套|制度性|指导性|法规|红头|实施 !before=案|次|期|位|升 risky	
檔	文件	before=资料|精神 !after=归|存|建|立|高|中|低|换|提|电子 risky	
法規檔	法规文件	risky	
許可權	许可权	after=行政|实施|专利|特许|采矿|探矿|商标|实施行政	行政许可权: the power to license
許可權	权限	risky	
審批許可權	审批权限		
管理許可權	管理权限		
法定許可權	法定权限		
立法許可權	立法权限		
執法許可權	执法权限		
職責許可權	职责权限		
稽核	审计	before=全覆盖|整改|署|厅|局|监督|报告制度|查出 risky	
稽核	审计	after=经济责任|离任|任中|财政|财务收支|预算执行|领导干部自然资源资产|国家|内部 risky	
稽核	审核	risky	
合法性稽核	合法性审核		
法制稽核	法制审核		
稽核意見	审核意见		
覆議	复议		
抗告	异议	risky !after=提出|提起 !before=期间|法院	
協力廠商	第三方		
管道	渠道	after=投诉|举报|诉求表达|利益表达|民意|融资|维权|救济|多|拓宽|拓展|公众参与|参与|信息|沟通|反映|宣传|销售|服务|各种|建议|征集|网络|传播|流通|畅通|诉求|新闻 !before=方法|运输|燃气 risky	
管道	管道	after=下水|自来水|给水|中水|雨污|消防|燃气|天然气|油气|石油|供水|排水|供热|污水|雨水|输油|输气|地下|热力|压力|通风	pipes
管道	管道	before=疏通|清淤|清掏|疏浚|破损|漏水|燃气|运输|保护|天然气|煤气|工程|施工|铺设|安装|建设|检测|直饮水|设施|泄漏|泄露|维修|改造|老化	pipes
管道	方式	risky	
通路	渠道	risky !after=电|安全|消防|无障碍|生命	
迴響	反馈	risky !after=热烈|强烈|应急|应急救援|社会|引起|历史 !before=热烈	
回響	响应	after=应急|快速|及时|联动|分级|先期|应急救援|迅速 risky	
回饋	反馈	risky !before=社会|家乡|桑梓|客户|国家	
回應	响应	after=应急|快速|联动|分级|先期|应急救援|应急预案启动 risky	
意見反應	意见反馈	risky	
共亯	共享	script	
共用	共享	risky !after=公 !before=部位|设施|部分|一|电|地|宿舍|水|车位	
資訊共用	信息共享		
資料共用	数据共享		
資源共用	资源共享		
共建共用	共建共享		
共建共治共用	共建共治共享		
行程	进程	risky after=治省|治市|治县|治区|治国|治州|建设|现代化|法治化|城镇化|一体化|改革|发展|历史|立法|政府|社会|国家|复兴|工业化|信息化|市场化 !before=序|码|卡|度|安排|表|单	
民眾	群众	risky	
民眾滿意度	群众满意度		
職位	岗位	after=执法|工作|基层|关键|重点|一线|公益性|就业|敏感|风险|审批|窗口|法制审核 risky !before=分类|公务员	
職位	岗位	before=基准|职责|练兵|责任制|轮换|比武|标兵|津贴|能手 risky	
設定	设置	after=机构|岗位|职位|内设|合理|科学|窗口|变相 before=必要|执法|合理|窗口|机构|岗位|基准 risky	
設定	设置	after=机构|岗位|内设 risky !before=依据|权	
設定	设置	before=执法机构|执法岗位|执法职位|必要的|服务窗口|办事窗口|专门窗口|专栏|专区|综合窗口|警示|标志|标识|市、县|专人 risky	
設定	设置	near=服务窗口|服务视窗|基准比例|线下窗口|线下视窗 risky	
套用	应用	risky !before=公式|格式|模板|表格|模式|条款	
文宣	宣传	risky !before=队	
責備教育	批评教育		
責備與自我責備	批评与自我批评		
通報責備	通报批评		
衝突糾紛	矛盾纠纷		
社會衝突	社会矛盾	risky	
衝突化解	矛盾化解	risky	
無證明都市	无证明城市		
智慧都市	智慧城市		
文明都市	文明城市		
中心都市	中心城市		
都市規劃	城市规划		
都市建設	城市建设		
都市管理	城市管理		
都市治理	城市治理		
都市更新	城市更新	risky	
都市	城市	risky !after=大|现代|国际大 !before=圈|农业|型|带|报|区	
合作執法	协作执法	risky	
執法合作	执法协作	risky	行政执法协作 is the wording of the outline of 2021
合作處理	协作处理	risky	
協調合作機制	协调协作机制	risky	
團隊合作	团队协作	risky	
透過	通过	risky !before=现象|窗户|镜头|玻璃|率	
藉由	通过	risky	
藉以	借以	script	
經由	通过	risky before=合法|法定|公开|程序	
約聘人員	聘用人员		
在職訓練	在职培训		
教育訓練	教育培训		
職業訓練	职业培训		
訓練課程	培训课程	risky	
幼稚園	幼儿园		
身心障礙者	残疾人		
殘障人士	残疾人	risky	
殘障	残疾	risky	
公車	公交车	risky !before=私用|改革|使用|治理|管理|配备|私养|腐败|购置	
公車	公车		official cars, subject of discipline
計程車	出租车		
計程車輛	出租车辆		
捷運	地铁	risky	
腳踏車	自行车		
貨櫃	集装箱		
貨櫃車	集装箱车		
塑膠	塑料		
塑膠袋	塑料袋		
噪音	噪声	before=污染|防治|扰民|监测 risky	
冷氣機	空调		
電鍋	电饭锅	risky	
速食麵	方便面		
泡麵	方便面		
優酪乳	酸奶		
奇異果	猕猴桃		
鳳梨	菠萝	risky	
便當	盒饭	risky	
觀光客	游客	risky	
飯店業	酒店业	risky	
紐西蘭	新西兰		
寮國	老挝		
義大利	意大利		
沙烏地阿拉伯	沙特阿拉伯		
澳洲	澳大利亚	risky	
北韓	朝鲜	risky	
南韓	韩国	risky	
連絡	联络	risky	
連絡人	联系人		
聯絡人	联系人	risky	
連絡方式	联系方式		
連絡電話	联系电话		
郵遞區號	邮政编码		
身分證	身份证		
身分	身份		
佈署	部署		
版面配置	布局	risky	
檔期	档期		
因應	应对	risky !before=而生|之|势	
落差	差距	risky after=存在|水平|水准|认识	
控管	管控		
揭露	披露	before=信息|资讯|制度|义务|要求 risky	
資訊揭露	信息披露		
資訊公開	信息公开		
政府資訊	政府信息		
信用資訊	信用信息		
個人資訊	个人信息		
個資	个人信息	risky !after=一|两|多|每	
查核	核查	risky	
志工	志愿者		
彙整	汇总	risky	
建構	构建	risky !before=主义	
研擬	研究拟定	risky	
研議	研究	risky	
宣導	宣传	risky !before=员	
法律宣導	法律宣传		
法治宣導	法治宣传		
標準作業程式	标准操作程序		
作業系統	操作系统	risky	
作業流程	工作流程	risky	
跨部會	跨部门		
主管機關	主管部门	risky !before=为|是|依法	
罰鍰	罚款		
仲介	中介		
仲介機構	中介机构		
仲介服務	中介服务		
線上學習	在线学习	risky !near=线下	
線上培訓	在线培训	risky !near=线下	
線上服務	在线服务	risky !near=线下	
線上諮詢	在线咨询	risky !near=线下	
線上申請	在线申请	risky !near=线下	
線上審批	在线审批	risky !near=线下	
數位政府	数字政府		
數位經濟	数字经济		
數位鄉村	数字乡村		
數位治理	数字治理		
數位法治	数字法治		
電子化政府	电子政务	risky	
單一視窗	单一窗口		
綜合視窗	综合窗口		
服務視窗	服务窗口		
辦事視窗	办事窗口		
智慧	智慧	before=社群|执法|监管|管理|治理|城市|社区|法院|检务|检察|司法|法治|政务|警务|公安|交通|水利|矫正|调解|普法|人社|医疗|教育|校园|农业|旅游|文旅|环保|消防|应急|园区|乡村|养老|能源|税务|海关|市场监管|工地|城管|口岸|物流|港口|平安|党建|人大|信访|公证|仲裁|法务|平台|大脑|结晶|力量|和力量|之|与力量|源泉|果	mainland names of 智慧…
智慧	智慧	after=集体|群众|人民|民间|聚|集|民|贡献|政治|中国|四川|东方|领导|古人|传统|治理|文化|众|“|和	wisdom
智慧	智能	risky	
組態	配置		
資源組態	资源配置		
視覺化	可视化		
二維條碼	二维码		
條碼	条形码	risky	
駭客	黑客		
閉迴路	闭环		
維運	运维	!after=四 !before=权|护|稳	
營運	运营	risky !after=车辆|客运|道路|运输|货运|非法 !before=车|资质|证	
得標	中标	!after=取|获|求 !before=准|志	
高畫質	高清		
畫質	画质	script	
擷取	采集		
資料擷取	数据采集		
函式	函数		
執行緒	线程		
字串	字符串		
佇列	队列		
快取	缓存	!before=得|胜|信	
閘道器	网关		
位址	地址	!after=单|学|岗|职|座|席|地	
網域名稱	域名		
網域	域名	!after=全|本|联 !before=外	
引數	参数	!after=吸|牵	
元件	组件	risky !before=损坏	
外掛程式	插件		
解除安裝	卸载		
遞迴	递归		
疊代	迭代		
優先順序	优先级	risky before=管理|分类|设置	
優先順序	优先级	risky after=按照|按|根据 before=分|推进|安排|，	按優先級分批推進
重新整理頁面	刷新页面		
選單	菜单	!after=挑|候	
圖示	图标	risky	
快速鍵	快捷键		
啟用碼	激活码		
終端機	终端		
記錄檔	日志		
存取權限	访问权限		
存取許可權	访问权限		
存取控制	访问控制		
存取記錄	访问记录		
安全存取	安全访问		
電腦程式	计算机程序		
電腦系統	计算机系统		
電腦網路	计算机网络		
電腦資訊系統	计算机信息系统		
電子郵件	电子邮件	script	
電郵	电子邮件	!after=邮 !before=政	
微網誌	微博		
網誌	博客		
上載	上传	!after=以|史	
視像會議	视频会议		
視像	视频	risky	
影像資料	影像资料		images, no data
影像記錄	影像记录		
音像記錄	音像记录		the wording of the three systems of enforcement
文字記錄	文字记录		the wording of the three systems of enforcement
文書檔案	文书档案		
示範文字	示范文本		
合同文字	合同文本		
格式文字	格式文本		
規範文字	规范文本	risky before=格式|示范	
條例文字	条例文本	risky	
草案文字	草案文本		
檔案文字	文件文本		
數碼政府	数字政府		
數碼經濟	数字经济		
數碼化	数字化		
數碼轉型	数字化转型		
私隱	隐私	!after=走 !before=瞒	
公安員警	公安民警		
基層員警	基层民警		
社區員警	社区民警		
員警	民警	risky !after=辅助人|人|专业人|工作人|管理人 !before=示|告	
領頭單位	牵头单位		
領頭部門	牵头部门		
領頭負責	牵头负责	risky	
連動	联动	risky !after=牵|关	
連動機制	联动机制		
框架協定	框架协议	risky	
合作協定	合作协议	risky	
和解協定	和解协议		
調解協定	调解协议		
行政協定	行政协议		
補充協定	补充协议	risky	
執法協定	执法协议	risky	
先行登記儲存	先行登记保存		
登記儲存	登记保存		
證據儲存	证据保存		
儲存證據	保存证据		
儲存期限	保存期限		
歸檔儲存	归档保存		
長期儲存	长期保存	risky !before=粮食|物资|能源	
妥善儲存	妥善保存		
儲存檔案	保存档案	risky	
區域性性	局部性	risky	局部性 of converters
全域性性	全局性	risky	全局性 of converters
全域性	全局性	risky !before=旅游|治理|综合	
區域性	局部	risky after=着眼|立足|全局和|整体与|整体和	
全域	全局	risky after=统筹|事关|着眼|服务|放眼|胸怀 !before=旅游|治理|推进|协同	
單位元	单位	!before=件|素|格	
在地化	本地化		
客製化	定制化		
量身訂製	量身定制		
訂製	定制		
雲端	云端	script	
雲端平臺	云平台		
雲端服務	云服务		
政務雲端	政务云		
雲端儲存	云存储	!after=上传	
儲存裝置	存储设备		
裝置	设备	risky after=执法|终端|监控|摄像|检测|电子|信息化|智能|通信|移动 !before=艺术	
隨選	点播		
隨插即用	即插即用		
遠端	远程	risky !before=地区	
遠端視訊	远程视频		
遠端監控	远程监控		
遠端服務	远程服务		
遠距	远程	risky before=医疗|教学|会议|办公|教育	
遠端辦公	远程办公		
線上辦理	在线办理	risky !near=线下	
線上辦公	在线办公	risky !near=线下	
線上監管	在线监管	risky !near=线下	
線上監測	在线监测	risky !near=线下	
線上審核	在线审核	risky !near=线下	
線上調解	在线调解	risky !near=线下	
線上支付	在线支付	risky !near=线下	
線上辦事	在线办事	risky !near=线下	
線上互動	在线互动	risky !near=线下	
線上訪談	在线访谈	risky !near=线下	
網路直播	网络直播		
網路輿情	网络舆情		
網路平臺	网络平台		
網路交易	网络交易		
網路犯罪	网络犯罪		
網路化	网络化		
軟體平臺	软件平台		
資料平臺	数据平台		
資訊系統	信息系统		
資訊平臺	信息平台		
資訊安全	信息安全		
資訊技術	信息技术		
資訊披露	信息披露		
資訊採集	信息采集		
資訊報送	信息报送		
資訊報告	信息报告		
資訊互通	信息互通		
人性化介面	人性化界面		
行動政務	移动政务		
行動端	移动端		
行動服務	移动服务	risky	
行動式	移动式	risky before=执法|终端|设备	
攜帶式	便携式		
可攜式	便携式		
穿戴式	可穿戴	risky	
穿戴裝置	可穿戴设备		
智慧合約	智能合约		
智慧裝置	智能设备		
智慧終端機	智能终端		
智慧客服	智能客服		
智慧問答	智能问答		
智慧化	智能化	risky	
智慧審批	智能审批	risky	
智慧分析	智能分析		
智慧語音	智能语音		
智慧機器人	智能机器人		
機器學習	机器学习	script	
深度學習	深度学习	script	
類神經網路	神经网络		
物聯網	物联网	script	
頻道	频道	script	
社群	社区	risky before=矫正|戒毒|治理|服务|工作|警务|居民|法律顾问	
社群矯正	社区矫正		
社群治理	社区治理		
品質監督	质量监督		
高品質立法	高质量立法		
提質增效	提质增效	script	
人均	人均	script	
水準較高	水平较高	risky	
執法水準	执法水平		
管理水準	管理水平		
服務水準	服务水平		
治理水準	治理水平		
法治水準	法治水平		
能力水準	能力水平		
素質水準	素质水平		
較高水準	较高水平		
國家標準	国家标准	script	
義務人	义务人	script	
大專院校	大专院校	script	
衛生所	卫生所	script	
健保	医保	risky	
觀光業	旅游业		
機車	摩托车	risky after=骑乘|驾驶	
單車	自行车	risky before=道	
巴士	公交车	risky	
的士	出租车	!before=兵|气|官|族|大夫|绅|卒	
計程車司機	出租车司机		
駕訓班	驾校		
行人徒步區	步行街		
停車格	停车位		
路況資訊	路况信息		
擴充套件	扩展	risky	
釋出	发布	risky !before=善意|空间|动能|红利|产能|活力	
社群	社区	risky !before=媒体|网站|平台|软件|运营|营销 !after=网络|在线|微信|线上	
特種裝置	特种设备	risky	
呼叫	调用	risky before=监控|数据|接口|介面|视频|资料|补偿|机制 !after=紧急|一键|电话	
呼叫	调用	risky after=统筹|征用|接口 !before=中心|平台|系统|热线	
示範建立	示范创建	risky !before=机制|制度|体系|健全	
立法聯絡點	立法联系点	risky	
資料	数据	risky before=质量|统计|信息|资讯|分类分级|向社会|可分析|壁垒|底座|鸿沟 !after=台账|台帐|档案|文件|影像|基础|申请|申报	
程序	进程	risky after=法治化|依法治市|依法治县|依法治区|国际化|市场化|均等化|工业化|市民化 !before=规定|要求|合法|正当|公正|违法|机制	
程序	进程	risky after=法治省|现代化|一体化|城镇化|强省|强国 before=中	法治省进程中
村（社群	村（社区		no online group stands beside villages
村、社群	村、社区		
社群（村	社区（村		
村社群	村社区		
社群居民	社区居民		
訊訪	信访		普通信訪 parted as 通信|訪
收叢集眾	收集群众		收集|群眾 parted as 集群
叢集	集群		
標頭檔案	头文件		紅頭文件
標頭檔	头文件		
核心實	内核实	after=日|小时|工作日|个月 !before=验|力|体|践	5日內核實 parted as 內核
調核查實	调查核实		
擴音交	免提交		免提交 parted as 免提
感測	传感	!after=情	
位元速率	码率		
點選	点击		
登出	注销	risky !after=刊|发|推|捧	
錄影	录像		
錄音錄影	录音录像		
攝影機	摄像机	risky	
攝影鏡頭	摄像头		
監視器	监控器	risky	
質素	素质	!before=原	
高齡者	老年人	risky	
通訊協定	通信协议		
因應急	因应急		因|應急
日程安排	调度	risky after=指挥|统筹|应急|综合|集中|资源|运力|力量|联合|统一|协调	
檔案	文件	risky before=制定主体|合法性|目录动	
檔案	文件	risky after=有效|性管理	
檔案	文件	risky !after=开放|公开|人事|归|建立|记入|计入|装入|存入|完整|学习|执法|案件|个人|信用|诚信|健康|法治|学籍|廉政|干部|述法|责任|历史|培训|践诺|全过程|电子|实绩|企业|会员|户籍|婚姻|监管|巡查|检查|信访|调解|复议|案卷|工作|决策|服务|管理|专业|城建|文书|教学|科技|建设|户|一企一|一案一|一户一|完善|移交|查阅|保管|整理|利用 !before=馆|局|室|柜|法|管理|工作|建设|部门|统一|交接|材料|资料|袋|盒|移交|保管|查阅|卷|数字化|电子|开放|利用|事业|行政|整理|目录|立卷|规范化|员	
資料	数据	risky !after=台账|台帐|档案|文件|影像|基础|申请|申报|宣传|发放|音像|声像|个人|图书|书面|文字|相关|材料|案卷|证据|图片|举证|提交|卷宗|学习|培训|参考|过程|拍摄|对照|双语|教学|复习|法律|地方|佐证|证明|背景|查阅|报送|辅导|普法|图文|法规|印制|印发|派发|会议|档|历史|调研|汇编|册|完整|备案|评估|执法|有关|原始|视听|视频|份|讲座|制作|阅读|案例|年鉴|工程|竣工|建设|评审|汇报|文献|文史|业务|单位 !before=归档|整理|翻|印|发放|汇编|收集|制作|保存|至少|实行|管理|备查|齐|真实|完整|上报|员|室|万|册|份|1|2|3|4|5|6|7|8|9|近|逾|余|多|报送|审查|的收集|移交|留存|建档|保管|复印|打印|夹|卡|后|准备	
執行	运行	risky after=权力|职权|轨道上|阳光下|试|透明|实质|实质化|实体化|扁平化|平稳|城市|线上|平台|系统|经济|建成|一体|中心全面|健康|机制全面 !before=标准|力	
執行	运行	risky after=阳光|公开|公開 !before=情况|到位|力|标准	
執行	运行	risky before=省市县|行政执法协调|方式、|坚持|行政执法监督 !after=严格|抓好	
執行	运行	risky before=高效|顺畅|流程图|更加规范|更透明|更规范|管理中心|评估|监督网|成本 !after=制度|政策|决策|预算|法律	
設定	设置	risky after=变相|形式 before=的|许可|门槛|障碍|壁垒|入场|准入|行政壁	
設定	设置	risky !after=违法|越权|权限|变相|自行|法律|法规|规章|依法|清单|法定|擅自|科学|差异化|违规|形式|比例|增加|创制|增|立法 !before=许可|行政|处罚|义务|证明|考核|目标|依据|权|罚|收费|强制|为|违法|的义务|的证明|的行政|的目标|的处罚|的罚|了目标|减损|和实施|与实施|、实施|或者|标准|法律|限制 !near=行政许可|行政处罚|行政强制|证明事项|设定权	
裝置	设备	risky !after=生产|化工|治污|防护|消防|环保|净化|计量|发电|处理|防治|脱硫|脱硝|安全|核 !before=艺术|区	
整合	集成	risky before=办理|服务”|服务，|服务、|服务改|服务模|到“	
整合	集成	risky after=系统|打包|业务|窗口服务|高效|技术	
聯絡點	联系点	risky after=立法|立法基层|监督|受理|基层|个	
聯絡	联系	risky !before=员|室|处|站|点|组|官|办|机制|人|小组|专员|部 !after=服务	
建立	创建	risky after=示范|示范县|示范区|示范市|文明县|文明城|县”|市”|区”|双|争先 !before=机制|制度|体系|健全|长效	
建立	创建	risky before=省级民主|省级法治|省级示范|全国法治|全国综合|全国文明|全国示范|国家级示范|综合减灾|文明城市|文明单位|文明村|法治政府建设示范|法治示范|民主法治示范|示范县|示范市|示范区|示范点|促提升|带动整体|成果，|成果。|有力度|活动，|无证明 !before=示范点机制	
查詢	查找	risky before=短板|弱|问题|不足|隐患|风险|漏洞|差距|原因|薄弱|堵点|症结	
埠	端口	risky !after=蚌|商|开|港|外|本|华|船|河|水|旱|码|轮 !before=头	
載入	加载	risky near=终端|系统|页面|软件|插件|程序|地图 !before=史|册|诚信|信用|个人|档案|法律|失信|黑	
檢視	查看	risky near=进度|网页|点击|系统|平台 !near=问题|整改|反思|剖析|自我|自查|初心	
檢視	查看	risky after=现场|实地|在线|线上|可|随时 !near=问题|整改|反思|剖析|自我|自查|初心	
檢視	查看	risky before=执法|案卷|现场|记录|监控|办理|办事|结果|证件|原件|详情|档案|台账|有无|是否 !near=问题|整改|反思|剖析|自我|自查|初心	
新增	添加	risky after=非法|违法|滥用、	
新增	添加	risky before=剂|物质|非食用	
瞭望	瞭望		
瞭	了	script	bad converters write 瞭 for every 了
衕	同	script	
衞	卫	script	Hong Kong variant
巿	市	script	fú, put for 市
囙	因	script	variant
覆	复	script after=答|回|批|反|函|往|电 !before=盖|灭|没|巢|核|审	答覆, 回覆; 首批覆盖 stays
文檔	文件	after=规范性|红头|政策|法规性|涉企|配套|上级|现行	converted to Taiwan wording and back
文檔	文件	risky before=合法性|备案|制定|清理|目录|印发|审查|起草|公布 !after=技术|电子|开发|标注	
進程	程序	after=法定|法定权限和	converted there and back
進程	程序	risky after=严格履行|决策|复议|执法|听证|审批	native 審批進程 stays
進程	程序	risky after=等|行政|制定|办理|履行|工作	
指針	指标	after=考核|评价|量化|约束性|预期性|核心|监测|绩效	converted there and back
指針	指标	before=体系|量化|任务	
集成	整合	risky before=执法|资源|队伍|力量|各类|现有|优化 !after=系统	
運行	执行	risky after=决策|严格|政策|贯彻|抓好|制度|预算|督促|监督 !before=机制|体系|情况|状况	
運行	执行	risky before=力|落实|到位|上级|国家|法律 !after=权力|系统|平台|职权|经济|机制	
創建	建立	risky before=健全|长效|定期|联席|联动|台账|清单|综合执法机制|工作机制|协调机制|协作机制 !after=示范	
分割槽	分区		分區 of converters
谿	溪	script	慈谿, 蘭谿
執行	运行	risky after=常态化|日常|上线|工作机制|体系|閉環|闭环	
執行	运行	risky before=以来|規則|规则的|状况 !after=政策|制度|决策	
建立	创建	risky before=率|促|一体	
建立	创建	risky after=文明|品牌	
資料	数据	risky after=共享|归集|汇聚|公示	
資料	数据	risky before=多跑|跑路|实时|累计|当日归集|赋能	
呼叫	调用	risky after=数据|资料|层级|急时|物资 !before=中心|平台|系统|热线	
品質量	品质量		guard: 产品|质量
高階	高端	risky !before=班|课程	
執行	运行	risky before=有序|顺畅、	

"""####
}
