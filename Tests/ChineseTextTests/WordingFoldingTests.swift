import PlanModel
import Testing

@testable import ChineseText

@Suite struct WordingFoldingTests {
  /// Enough words of a converter to show its hand.
  private let signs = "資訊、網路與計畫。"

  private func clean(_ text: String) throws -> String { try TextCleaner().clean(text).text.string }

  @Test(
    "office wording of converters becomes mainland wording",
    arguments: [
      ("行政規範性檔", "行政规范性文件"), ("決策程式", "决策程序"), ("智慧財產權保護", "知识产权保护"), ("合法性稽核", "合法性审核"),
      ("稽核全覆蓋", "审计全覆盖"), ("行政覆議", "行政复议"), ("資源共亯", "资源共享"), ("應急回響機制", "应急响应机制"),
      ("執行回饋", "执行反馈"), ("法定許可權", "法定权限"), ("行政許可權", "行政许可权"), ("執法工作水准", "执法工作水平"),
      ("智慧型高效", "智能高效"), ("智慧監管", "智慧监管"), ("貢獻智慧", "贡献智慧"), ("服務視窗", "服务窗口"),
      ("開展線上學法", "开展在线学法"), ("線上線下融合", "线上线下融合"), ("檔案管理", "档案管理"), ("整理歸檔", "整理归档"),
      ("工程建設專案", "工程建设项目"), ("成立專案組", "成立专案组"), ("協力廠商評估", "第三方评估"), ("衝突糾紛", "矛盾纠纷"),
      ("利益衝突", "利益冲突"), ("徵求意見等管道", "征求意见等方式"), ("投訴舉報管道", "投诉举报渠道"), ("燃氣管道", "燃气管道"),
      ("優質軟體", "优质软件"), ("伺服器與資料庫", "服务器与数据库"), ("透過審查", "通过审查"), ("生活品質", "生活品质"),
      ("執法品質", "执法质量"), ("對口支援", "对口支援"), ("技術支援", "技术支持"), ("隨身碟", "U盘"), ("計程車", "出租车"),
      ("公車私用", "公车私用"), ("身分證", "身份证"), ("雷射與奈米", "激光与纳米"), ("使用者登入", "用户登录"), ("土地使用者", "土地使用者"),
      ("資源組態", "资源配置"), ("先行登記儲存", "先行登记保存"), ("行政協定", "行政协议"), ("示範文字", "示范文本"), ("文字記錄", "文字记录"),
      ("公安員警", "公安民警"), ("領頭單位", "牵头单位"), ("數碼政府", "数字政府"), ("視像會議", "视频会议"), ("個人私隱", "个人隐私"),
      ("資料擷取", "数据采集"), ("社群矯正", "社区矫正"), ("辦理閉迴路", "办理闭环"), ("道路運輸營運", "道路运输营运"), ("取得標準", "取得标准"),
      ("四維運行", "四维运行"), ("快取得實效", "快取得实效"), ("主動連動", "主动联动"), ("遠端監控", "远程监控"), ("事關全域", "事关全局"),
      ("全域旅遊", "全域旅游"), ("制定檔案，向社會公佈", "制定文件，向社会公布"), ("建立執法檔案", "建立执法档案"), ("記入信用檔案", "记入信用档案"),
      ("村（社群）法律顧問", "村（社区）法律顾问"), ("讓資料多跑路", "让数据多跑路"), ("發放宣傳資料2萬份", "发放宣传资料2万份"), ("權力執行更透明", "权力运行更透明"),
      ("嚴格執行制度", "严格执行制度"), ("設定服務崗", "设置服务岗"), ("違法設定處罰", "违法设定处罚"), ("企業登出", "企业注销"), ("指揮排程", "指挥调度"),
      ("普通信訪", "普通信访"), ("產品質量安全", "产品质量安全"), ("按期答覆率", "按期答复率"), ("首批覆蓋10個", "首批覆盖10个"), ("公共衞生", "公共卫生"),
      ("為瞭加強", "为了加强"), ("瞭望塔", "瞭望塔"), ("分割槽管控", "分区管控"), ("慈谿", "慈溪"), ("以建立促提升", "以创建促提升"), ("建立健全機制", "建立健全机制"),
      ("收叢集眾意見", "收集群众意见"), ("紅標頭檔案", "红头文件"), ("上傳雲端儲存", "上传云端存储"), ("特種裝置", "特种设备"), ("消防裝置", "消防装置"),
      ("臺賬資料齊全", "台账资料齐全"), ("下水管道疏通", "下水管道疏通"), ("支援邊疆", "支援边疆"), ("支援發展", "支持发展"),
      ("檔案館向社會開放檔案1.2萬卷", "档案馆向社会开放档案1.2万卷"), ("櫃枱服務", "柜台服务"), ("規則並存", "规则并存"), ("着眼區域性", "着眼局部"),
      ("全域性性和區域性性問題", "全局性和局部性问题"), ("同型別企業", "同类型企业"), ("大型別墅", "大型别墅"), ("檢視執法現場", "查看执法现场"),
      ("檢視執法問題", "检视执法问题"), ("呼叫監控資料", "调用监控数据"), ("推動依法治市程序", "推动依法治市进程"), ("嚴格執行程式規定", "严格执行程序规定"),
      ("智慧社群", "智慧社区"), ("按照優先順序分批推進", "按照优先级分批推进"), ("單位址册", "单位址册"), ("全局視覺化", "全局可视化"), ("以上載明", "以上载明"),
      ("管理人員警示", "管理人员警示"),
    ])
  func converted(_ text: String, _ expected: String) throws {
    #expect(try clean(signs + text).hasSuffix(expected))
  }

  @Test(
    "mainland wording is left alone beside converted words",
    arguments: [
      "建立健全", "執行程序", "區域性金融風險", "緊急呼叫", "履行程序", "政策文件", "考核指標", "整合資源", "互動平臺", "建設定期", "查詢", "文件精神", "正規化", "多數位於",
      "挑選單位", "安排程序", "規模組織", "流程式樣", "司機車輛", "顯著增強", "著名品牌", "提檔升位", "高檔次", "前線上", "應對風險",
    ])
  func kept(_ text: String) throws {
    let simplified = try #require(try OpenCC().convert(text))
    #expect(try clean(signs + text).hasSuffix(simplified))
  }

  @Test("words of two meanings stay where nothing else shows a converter's hand")
  func risky() throws {
    #expect(try clean("加強財務稽核，鋪設管道，積極回應社會關切，貢獻智慧。") == "加强财务稽核，铺设管道，积极回应社会关切，贡献智慧。")
  }

  @Test("a simplified document keeps its own 程式 and 资讯, even with a few traditional characters")
  func simplified() throws {
    let text = "程式化表演，资讯中心，智慧城市，线上办理，质量水准仪，计画。"
    #expect(try clean(text) == text)
    #expect(try clean(String(repeating: text, count: 3) + "於") == String(repeating: text, count: 3) + "于")
  }

  @Test("a simplified document that went through a converter is folded, each pair a warning")
  func overConverted() throws {
    let result = try TextCleaner().clean("推进网际网路+监管，健全决策程式，整合政务资讯，更新软体和伺服器。")
    #expect(result.text.string == "推进互联网+监管，健全决策程序，整合政务信息，更新软件和服务器。")
    let findings = result.findings.filter { $0.kind == .wordingConverted }
    #expect(findings.count == 5)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test("script that t2s leaves is folded in any traditional text")
  func script() throws {
    #expect(try clean("著力解決，落實參攷，資源共亯，圍繞著") == "着力解决，落实参考，资源共享，围绕着")
  }

  @Test("one finding a pair, with number, first place and words as found")
  func findings() throws {
    let findings = try TextCleaner().clean("資訊，資訊共用。軟體、資訊。").findings
    let pairs = findings.filter { $0.kind == .wordingConverted }
    #expect(pairs.map(\.before) == ["資訊", "資訊共用", "軟體"])
    #expect(pairs.map(\.after) == ["信息", "信息共享", "软件"])
    #expect(pairs.first?.source == SourceRange(start: 0, end: 6))
  }

  @Test("native words are kept in a text that went through no converter of wording")
  func nativeWords() throws {
    let text = "加快審批進程。在監視器前的攝影機旁登出系統，日程安排合理，熱線運行情況良好。"
    #expect(try TextCleaner().clean(text).text.string == "加快审批进程。在监视器前的摄影机旁登出系统，日程安排合理，热线运行情况良好。")
  }

  @Test("every line of the dictionary is of its form, and no two are the same")
  func validity() throws {
    let lines = try Fixtures.data("wording.tsv").split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst()
    #expect(WordingDictionary.shared.entries.count == lines.count)
    for line in lines { #expect(line.split(separator: "\t", omittingEmptySubsequences: false).count == 4, "\(line)") }
    let entries = WordingDictionary.shared.entries
    #expect(Set(entries).count == entries.count)
    #expect(entries.filter { !$0.isGuard && !$0.isScript }.count >= 330)
    for entry in entries { #expect(!entry.official.contains { $0.isTraditionalOnly }, "\(entry.official.string)") }
  }

  @Test("what the dictionary makes is not changed again, where no condition asks for it")
  func stable() {
    let dictionary = WordingDictionary.shared
    for entry in dictionary.entries where !entry.isGuard {
      let again = dictionary.matches(in: entry.official) { !$0.isRisky && !$0.isGuard }
      #expect(again.isEmpty, "\(entry.found.string) → \(entry.official.string)")
    }
  }
}
