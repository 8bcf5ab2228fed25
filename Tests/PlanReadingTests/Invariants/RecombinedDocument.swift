/// Documents put together from what official documents are made of, one piece for each number of a sequence: markers of
/// every style, headings, brackets, lines of units, glosses whole and damaged, page furniture, traditional script.
///
/// The same numbers give the same document. The tests draw them from a seed, the fuzzer chooses them.
enum RecombinedDocument {
  /// The document that a sequence of numbers stands for.
  static func text(_ numbers: some Sequence<UInt8>) -> String {
    var text = ""
    var choice: Int?
    for number in numbers {
      // Two bytes choose a piece: one its group, one the piece.
      guard let group = choice else {
        choice = Int(number) % groups.count
        continue
      }
      text += groups[group][Int(number) % groups[group].count]
      choice = nil
    }
    return text
  }

  /// Bytes drawn from a seed (SplitMix64, Steele and others 2014).
  static func numbers(seed: UInt64, count: Int) -> [UInt8] {
    var state = seed
    return (0..<count).map { _ in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return UInt8(truncatingIfNeeded: mixed ^ (mixed >> 31))
    }
  }

  private static let groups: [[String]] = [
    markers, headings, clauses, clauses, signs, signs, ["\n", "\n", "\n\n", "\r\n", "\u{2028}", "\n\u{3000}\u{3000}"],
    units, damage, furniture, tables, frames, ["\u{3000}", " ", "  ", "\t", "\u{A0}", ""],
  ]

  private static let markers = [
    "一、", "二、", "三、", "十、", "十一、", "二十一、", "（一）", "(二)", "（三）", "（十）", "（十七）", "㈠", "1.", "2．", "3、", "4 .", "10.",
    "（1）", "(2)", "3）", "①", "②", "⑩", "⑴", "第一章 ", "第二章　", "第一条　", "第二条 ", "第三条", "第一百零一条 ", "第一节 ", "第一部分　", "1.1",
    "1.1.1 ", "1.4.1", "2.1 ", "一是", "二是", "三是", "首先，", "其次，", "最后，", "第一，", "任务一：", "一.", "二．", "Ⅰ.", "A.", "（一",
    "一）", "1．1", "第0条", "第9999999999999999999条", "99999999999999999999.", "壹、", "〇、", "（零）",
  ]

  private static let headings = [
    "总体要求", "指导思想", "主要任务", "保障措施", "工作目标", "组织实施", "健全依法行政制度体系", "下一步工作打算", "2023年工作情况", "存在的问题",
    "甲县法治政府建设实施方案", "工作方案", "（2021—2025年）", "关于印发《甲县法治政府建设方案》的通知", "甲府发〔2021〕18号", "附件", "附件：1.分工表",
    "目 录", "目　　录\n一、总体要求......1\n二、任务……2\n", "实 施 方 案", "2022年3月1日", "二〇二二年三月一日", "甲县人民政府", "前言",
  ]

  private static let clauses = [
    "优化政府职能", "深化行政审批制度改革", "到2025年，覆盖率达到100%以上", "每年至少开展2次检查", "认真履行职责", "完善行政执法程序",
    "持续优化法治化营商环境", "推进“放管服”改革", "认真落实“三项制度”", "严格规范公正文明执法", "6月底前完成", "2.5万人次", "１２３４％",
    "認真履行職責", "檔案", "規範性檔案", "資訊化", "以及", "下列：", "以下：", "a", "hello world", "𠮷", "👨‍👩‍👧", "e\u{301}", "\u{FFFD}",
    "习近平法治思想", "20212025年", "淄政发202112号",
  ]

  private static let signs = [
    "，", "。", "；", "：", "、", "“", "”", "‘", "’", "（", "）", "(", ")", "《", "》", "〈", "〉", "〔", "〕", "【", "】", "[", "]",
    "<", ">", "「",
    "」", "\"", "'", ".", ",", ":", ";", "?", "!", "？", "！", "—", "——", "-", "…", "……", "·", "％", "%", "|", "｜", "/",
    "\\", "&", "#", "*",
  ]

  private static let units = [
    "（责任单位：县司法局、县财政局）", "（县司法局牵头，县财政局配合）", "牵头单位：县府办；配合单位：各镇（街道）", "责任单位：", "〔县委编办负责〕",
    "（牵头单位：县司法局；责任单位：各部门，6月底完成）", "各部门按职责分工负责。", "完成时限：2025年12月底前", "牵头单位", "配合单位：", "（责任单位",
    "由县司法局牵头", "责任单位：县司法局，县财政局\n", "(完成时间：长期)",
  ]

  private static let damage = [
    "習(xí)近平", "習(xí", "xí)近", "?guī)劃", "\u{FFFD}guī)", "行(xíng)政(zhèng)", "<br>", "</span>", "<p class=\"a\">", "<",
    "&nbsp;", "&lt;",
    "&#20013;", "&#x;", "\u{FEFF}", "\u{200B}", "\u{AD}", "\u{E123}", "\u{202E}", "\u{0}", "\u{1F}", "\u{85}", "百度文库",
    "【更多资料 www.a.com】",
    "www.wenku.com", "扫码关注", "本文来源：", "實 施 方 案", "法　治　政　府", "\u{FE0F}", "\u{2060}",
  ]

  private static let furniture = [
    "您当前的位置：首页 > 公开", "> 首页 > 公开", "来源：县府办 作者：未知", "发布时间：2022-01-05 09:30", "打印 关闭", "【字体：大 中 小】", "分享到：",
    "上一篇：无", "下一篇：关于甲的通知", "版权所有：甲县人民政府", "ICP备05000001号", "索引号：0001/2022-00001", "—3—", "- 3 -", "第3页 共9页", "3",
    "文号：甲府发〔2021〕18号", "点击数：1203", "抄送：县委办。", "主办：甲县人民政府",
  ]

  private static let tables = [
    "序号|任务|责任单位\n1|优化职能|县司法局\n", "| 1 | 深化改革 | 县府办 |\n", "序号\t工作任务\t牵头单位\n", "1\t优化职能\t县司法局\n", "|\n", "||", " | ",
    "序号\n任务\n责任单位\n1\n优化职能\n县司法局\n", "重点任务|具体举措|牵头单位|完成时限\n", "\t", "职能|1|优化|甲局\n|2|深化|乙局\n",
  ]

  private static let frames = [
    "总体要求\n", "一、总体要求\n", "二、主要任务\n（一）健全体系\n", "1.优化职能。2.深化改革。3.完善制度。", "。（二）", "；（3）", "：1.", "。一是", "，二是",
    "1.优化\n1.深化\n1.完善\n", "（一）甲\n（一）乙\n", "一、甲\n一、乙\n", "（以下简称《纲要》）", "……（此处省略）……", "（全文完）",
  ]
}
