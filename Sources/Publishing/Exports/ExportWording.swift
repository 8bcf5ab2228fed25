import PlanModel

/// The words of exports that no page has.
enum ExportWording {
  static let matrix = LocalizedText("覆盖矩阵", "Matrix")
  static let gaps = LocalizedText("缺项", "Gaps")
  static let targets = LocalizedText("指标目标", "Targets")
  static let pairs = LocalizedText("任务对照", "Pairs")
  static let sentences = LocalizedText("语句", "Sentences")
  static let sources = LocalizedText("来源", "Sources")
  static let about = LocalizedText("说明", "About")

  static let title = LocalizedText("法治政府建设规划对照", "Comparison of plans for a law-based government")
  static let leftPlan = LocalizedText("甲文件", "left plan")
  static let leftTask = LocalizedText("甲任务", "left task")
  static let leftTitle = LocalizedText("甲标题", "left title")
  static let rightPlan = LocalizedText("乙文件", "right plan")
  static let rightTask = LocalizedText("乙任务", "right task")
  static let rightTitle = LocalizedText("乙标题", "right title")
  static let part = LocalizedText("部分", "part")
  static let section = LocalizedText("小节", "section")
  static let text = LocalizedText("整理后文字", "cleaned text")
  static let codes = LocalizedText("主题代码", "topic codes")
  static let topicNames = LocalizedText("主题名称", "topic names")
  static let probability = LocalizedText("主要主题概率", "probability of the main topic")
  static let mentions = LocalizedText("顺带提及", "named in passing")
  static let planned = LocalizedText("下一步安排", "next steps")
  static let start = LocalizedText("原文起始字节", "first byte in the source")
  static let end = LocalizedText("原文结束字节", "byte behind it in the source")
  static let yes = LocalizedText("是", "yes")
  static let place = LocalizedText("地区", "place")
  static let documentNumber = LocalizedText("文号", "document number")
  static let format = LocalizedText("格式", "format")
  static let encoding = LocalizedText("编码", "encoding")
  static let bytes = LocalizedText("字节数", "bytes")
  static let findings = LocalizedText("须核对事项", "findings to check")
  static let item = LocalizedText("项目", "item")
  static let content = LocalizedText("内容", "content")
  static let engine = LocalizedText("程序版本", "engine")
  static let taxonomy = LocalizedText("主题分类", "taxonomy")
  static let taxonomyHash = LocalizedText("主题分类SHA-256", "SHA-256 of the taxonomy")
  static let made = LocalizedText("生成日期", "made on")
  static let caution = LocalizedText("使用提示", "Caution")
  static let cautionText = LocalizedText(
    "主题与指标由程序判定，未经专家逐条核对；引用前请对照原文。",
    "Topics and targets were decided by a program, and no expert has checked each; look at the original before you cite it."
  )
}
