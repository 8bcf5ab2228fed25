import Evaluation
import PlanModel
import Publishing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension AccuracyReport {
  /// The figures as JSON; numbers with four decimals.
  public func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  /// Tables for the terminal.
  public func table(_ language: Language) -> String {
    var text = topicTable(language).rendered()
    if !topics.confusions.isEmpty {
      text += "\n" + confusionTable(language).rendered()
    }
    text += "\n" + calibrationTable(language).rendered()
    if targets != nil { text += "\n" + targetTable(language).rendered() }
    return text
  }

  private func topicTable(_ language: Language) -> TextTable {
    let chinese = language == .chinese
    var table = TextTable(columns: [
      .init(chinese ? "主题" : "topics"), .init(chinese ? "句数" : "sentences", isNumber: true),
      .init(chinese ? "精确率" : "precision", isNumber: true), .init(chinese ? "召回率" : "recall", isNumber: true),
      .init("F1", isNumber: true), .init(chinese ? "95%区间" : "95 % interval"),
      .init(chinese ? "主要主题" : "main topic", isNumber: true),
      .init(chinese ? "校准误差" : "calibration error", isNumber: true),
      .init(chinese ? "缺失判断正确率" : "absent right", isNumber: true),
    ])
    func row(_ name: String, _ figures: TopicFigures) {
      table.row([
        name, String(figures.sentences), Self.share(figures.precision.value), Self.share(figures.recall.value),
        Self.share(figures.f1.value), "\(Self.share(figures.f1.low))–\(Self.share(figures.f1.high))",
        Self.share(figures.mainTopicAccuracy.value), Self.share(figures.calibrationError),
        Self.share(figures.absence.precision),
      ])
    }
    for plan in topicsByPlan { row(plan.plan, plan.figures) }
    row(chinese ? "全部" : "all", topics)
    if let leaveOnePlanOut { row(chinese ? "留一法" : "leave one plan out", leaveOnePlanOut) }
    return table
  }

  private func confusionTable(_ language: Language) -> TextTable {
    let chinese = language == .chinese
    var table = TextTable(columns: [
      .init(chinese ? "编码" : "coded"), .init(chinese ? "给出" : "given"),
      .init(chinese ? "次数" : "count", isNumber: true), .init(chinese ? "例句" : "examples"),
    ])
    for confusion in (leaveOnePlanOut ?? topics).confusions.prefix(20) {
      table.row([
        confusion.coded, confusion.given, String(confusion.count), confusion.examples.joined(separator: " "),
      ])
    }
    return table
  }

  private func calibrationTable(_ language: Language) -> TextTable {
    let chinese = language == .chinese
    var table = TextTable(columns: [
      .init(chinese ? "概率段" : "probability", isNumber: true), .init(chinese ? "次数" : "count", isNumber: true),
      .init(chinese ? "平均概率" : "mean", isNumber: true), .init(chinese ? "正确比例" : "right", isNumber: true),
    ])
    for band in (leaveOnePlanOut ?? topics).calibration {
      table.row([Self.share(band.from), String(band.count), Self.share(band.probability), Self.share(band.right)])
    }
    return table
  }

  private func targetTable(_ language: Language) -> TextTable {
    let chinese = language == .chinese
    let fields = ["comparator", "due", "status", "strength", "unit", "indicator"]
    var table = TextTable(
      columns: [
        .init(chinese ? "目标指标" : "targets"), .init(chinese ? "条数" : "coded", isNumber: true),
        .init(chinese ? "精确率" : "precision", isNumber: true), .init(chinese ? "召回率" : "recall", isNumber: true),
        .init("F1", isNumber: true),
      ] + fields.map { .init($0, isNumber: true) })
    func row(_ name: String, _ figures: TargetFigures) {
      table.row(
        [
          name, String(figures.gold), Self.share(figures.precision), Self.share(figures.recall),
          Self.share(figures.f1),
        ] + fields.map { Self.share(figures.share($0)) })
    }
    for plan in targetsByPlan { row(plan.plan, plan.figures) }
    if let targets { row(chinese ? "全部" : "all", targets) }
    return table
  }

  /// A share with three decimals.
  private static func share(_ value: Double) -> String {
    let thousandths = Int((value * 1000).rounded())
    let digits = String(thousandths % 1000)
    return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - digits.count))\(digits)"
  }
}
