import PlanModel

/// The words of tables and pages, in Chinese as officials write them and in English.
enum Wording {
  /// A full stop.
  static let stop = LocalizedText("。", ".")
  /// Separator of items in running text.
  static let comma = LocalizedText("、", ", ")
  /// Separator of clauses.
  static let semicolon = LocalizedText("；", "; ")

  /// Name of the reference `peers`.
  static let peers = LocalizedText("其他文件多数", "most other plans")
  /// A plan's id.
  static let id = LocalizedText("标识", "id")
  static let plan = LocalizedText("文件", "plan")
  static let planName = LocalizedText("文件名称", "plan name")
  static let code = LocalizedText("代码", "code")
  static let domain = LocalizedText("领域", "domain")
  static let topic = LocalizedText("主题", "topic")
  static let topics = LocalizedText("主题", "topics")
  static let label = LocalizedText("名称", "label")
  static let state = LocalizedText("状态", "state")
  static let status = LocalizedText("状态", "status")
  static let against = LocalizedText("对照文件", "reference")
  static let type = LocalizedText("类别", "type")
  static let task = LocalizedText("任务", "task")
  static let tasks = LocalizedText("任务", "tasks")
  static let sentence = LocalizedText("语句", "sentence")
  static let sentences = LocalizedText("语句", "sentences")
  static let original = LocalizedText("原文", "as found")
  static let title = LocalizedText("标题", "title")
  static let score = LocalizedText("得分", "score")
  static let evidence = LocalizedText("依据词", "deciding words")
  static let plansCovering = LocalizedText("已覆盖文件数", "plans covering")
  static let plansLacking = LocalizedText("缺项文件数", "plans lacking")
  static let missingTopics = LocalizedText("缺少的主题", "missing topics")
  static let coveredBy = LocalizedText("对应语句", "covered by")
  static let referencePlan = LocalizedText("出处文件", "reference plan")
  static let referenceTask = LocalizedText("出处任务", "reference task")
  static let referenceSentence = LocalizedText("出处语句", "reference sentence")
  static let referenceText = LocalizedText("出处原文", "reference as found")
  static let nearestSentence = LocalizedText("最接近语句", "nearest sentence")
  static let nearestText = LocalizedText("最接近语句原文", "nearest as found")
  static let nearestScore = LocalizedText("最接近语句得分", "nearest score")
  static let role = LocalizedText("性质", "role")
  static let none = LocalizedText("无", "none")
  static let coverageShare = LocalizedText("覆盖率", "coverage")
  static let notCounted = LocalizedText("不计入", "not counted")
  static let level = LocalizedText("层级", "level")
  static let kindOfPlan = LocalizedText("文件类型", "kind")
  static let period = LocalizedText("期间", "period")
  static let issuer = LocalizedText("发文机关", "issuer")
  static let issued = LocalizedText("发文日期", "issued")
  static let source = LocalizedText("源文件", "source")
  static let unknown = LocalizedText("文件未载明", "not stated")

  static let indicator = LocalizedText("指标", "indicator")
  static let indicators = LocalizedText("指标", "indicators")
  static let kind = LocalizedText("类型", "kind")
  static let bound = LocalizedText("目标值", "bound")
  static let comparator = LocalizedText("比较", "comparator")
  static let value = LocalizedText("数值", "value")
  static let unit = LocalizedText("单位", "unit")
  static let per = LocalizedText("周期", "per")
  static let due = LocalizedText("期限", "due")
  static let strength = LocalizedText("力度", "strength")
  static let scope = LocalizedText("适用范围", "scope")
  static let quote = LocalizedText("引文", "quote")
  static let verdict = LocalizedText("比较结论", "verdict")
  static let explanation = LocalizedText("说明", "explanation")
  static let targets = LocalizedText("指标目标", "targets")

  static let relation = LocalizedText("关系", "relation")
  static let sharedTopics = LocalizedText("共同主题", "shared topics")
  static let overlap = LocalizedText("文字重合度", "overlap of wording")
  static let reuse = LocalizedText("沿用程度", "reuse")
  static let left = LocalizedText("甲", "left")
  static let right = LocalizedText("乙", "right")
  static let leftOnly = LocalizedText("仅甲有", "left only")
  static let rightOnly = LocalizedText("仅乙有", "right only")

  /// `n` with a noun: 3个主题, 3 topics, 1 topic.
  static func count(_ number: Int, _ chinese: String, _ one: String, _ many: String, _ language: Language) -> String {
    language == .chinese ? "\(number)\(chinese)" : "\(number) \(number == 1 ? one : many)"
  }
}
