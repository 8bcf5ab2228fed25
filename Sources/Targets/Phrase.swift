/// Noun phrases of statements: what remains when verbs, adverbs and areas at the edges are taken off.
enum Phrase {
  /// Words at the beginning of a statement that do not belong to what is measured.
  private static let leads: [Word] = [
    "努力", "力争", "争取", "力求", "确保", "保证", "实现", "做到", "推动", "推进", "推行", "促进", "有序", "积极", "稳步", "逐步", "切实", "着力",
    "进一步", "不断", "持续", "全面", "基本", "大力", "加快", "加强", "强化", "要", "应当", "应", "须", "必须", "将", "把", "使", "并", "且", "以",
    "达到", "提高", "提升", "保持", "落实", "完成", "严格", "执行", "严格执行", "稳定", "总体", "原则上", "到位", "均", "都", "其中", "全年", "年内",
    "今年", "目前", "截至目前", "共", "累计", "先后", "已", "有效", "深入", "探索", "开展", "组织", "举办", "组织开展", "形成", "建立", "建成", "建立健全",
    "健全", "完善", "构建", "新建", "打造", "创建", "培育", "培养", "新增", "创成", "予以", "制定", "出台", "编制", "发布", "印发", "上线", "设立", "配备",
    "的",
    "、", "，", "和", "及", "对", "对于", "关于", "在", "从", "由", "按照", "按", "据", "分别", "各方面", "接受", "参加", "召开", "审核", "办理", "受理",
  ]
  private static let areas: [Word] = [
    "全省", "全市", "全县", "全区", "全州", "全旗", "我省", "我市", "我县", "我区", "我州", "本市", "本省", "本县", "本区", "辖区内", "辖区",
  ]
  private static let leadsAndAreas = leads + areas
  private static let tails: [Word] = [
    "达到", "达", "为", "是", "至", "到", "均", "都", "应", "要", "占", "在", "实现", "总体", "平均", "已", "分别", "分别达", "分别达到", "均达到",
    "全部",
    "比例达", "提高", "提升", "提高到", "提升至", "上升", "下降", "不", "要求", "应当", "须", "必须", "、", "，", "的", "共", "累计", "合计", "年均", "总数",
    "保持", "稳定", "做到", "较去年增加", "较上年增加", "较去年", "较上年", "有", "约", "近", "超", "可", "可以", "一般", "原则上", "双", "各", "就", "也",
    "率先", "逐年", "力争", "每年", "年内", "任期内",
    "年度", "全年", "：",
  ]

  /// The range without leading verbs, adverbs and areas.
  static func trimLead(_ text: ScalarText, _ range: Range<Int>, keepAreas: Bool = false) -> Range<Int> {
    var start = range.lowerBound
    let words = keepAreas ? leads : leadsAndAreas
    while start < range.upperBound,
      let word = text.longest(words, at: start, limit: range.upperBound),
      start + word.length < range.upperBound, !isHead(text, word, at: start)
    {
      start += word.length
    }
    return start ..| range.upperBound
  }

  /// True where the range is nothing but a leading verb or adverb.
  static func isLead(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    text.longest(leads, at: range.lowerBound, limit: range.upperBound)?.length == range.count
  }

  /// The range without trailing verbs and connectors.
  static func trimTail(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, let word = text.longest(tails, endingAt: end, from: range.lowerBound) {
      end -= word.length
    }
    return range.lowerBound ..| end
  }

  /// A lead that is the first part of a noun: 审核人员, 执行率, 及时率, 应急预案.
  private static func isHead(_ text: ScalarText, _ word: Word, at start: Int) -> Bool {
    guard let nouns = heads[word.text] else { return false }
    return text.longest(nouns, at: start + word.length) != nil
  }

  /// True where a found verb is the first part of a noun: 办理 in 办理时限.
  static func isNounStart(_ text: ScalarText, _ hit: ScalarText.Hit) -> Bool {
    isHead(text, hit.word, at: hit.range.lowerBound)
  }

  private static let work: [Word] = ["率", "人员", "时限", "时间", "机构", "机关", "情况", "标准", "质量", "期限", "工作"]
  private static let heads: [String: [Word]] = [
    "审核": work, "办理": work, "受理": work, "执行": work, "完成": work, "落实": work, "组织": work + ["领导"], "配备": work, "制定": work,
    "发布": work, "召开": work, "参加": work, "培训": work, "接受": work, "建设": work, "创建": work, "设立": work, "达到": ["率"],
    "在": ["线", "编", "职"], "对": ["外", "口", "接", "标"], "由": [], "将": ["来"], "应": ["急", "诉", "用", "对", "接", "届"],
    "及": ["时", "格"], "和": ["解", "谐"], "要": ["求", "件", "素"], "以": ["案", "上", "下", "内", "罚"], "按": ["期", "时", "照"],
    "均": ["衡"],
    "共": ["享", "建", "同"], "已": [], "据": [], "都": ["市"], "并": ["联", "案"], "使": ["用"], "把": ["关"], "从": ["事", "业"],
    "保持": [],
    "提升": ["率"], "提高": ["率"], "年内": [], "建成": ["率", "区"], "关于": [], "形成": [], "且": [], "须": ["知"],
  ]

  /// The words behind the last 的 outside brackets, where enough remains to name something.
  static func afterDe(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    let pieces = Brackets.split(text, range, at: ["的"])
    guard let last = pieces.last, last.count >= 5 else { return range }
    return last
  }

  /// True where the words end with a noun that names a measured share or figure.
  static func measureEnd(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    guard let word = text.longest(measures, endingAt: range.upperBound, from: range.lowerBound) else { return false }
    return !notMeasures.contains { text.has($0, endingAt: range.upperBound, from: range.lowerBound) }
      && !word.text.isEmpty
  }

  /// Nouns that name a share or figure.
  static let measures: [Word] = [
    "率", "比例", "比重", "占比", "权重", "满意度", "知晓度", "认可度", "覆盖面", "覆盖度", "获得感", "安全感", "万人比", "比", "指数", "分值", "得分",
    "均分", "公信力", "增幅", "降幅", "评分",
  ]
  private static let notMeasures: [Word] = ["效率", "频率", "速率", "功率", "表率", "相比", "对比", "评比", "同比", "环比", "利率", "税率"]
}
