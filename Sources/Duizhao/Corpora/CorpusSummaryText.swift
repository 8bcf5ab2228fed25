import PlanModel
import Publishing

/// What `compare` says at the end of a report on a corpus.
package struct CorpusSummaryText: Sendable {
  private let summary: CorpusSummary
  /// Documents that could not be read are named up to here; the report names them all.
  private static let shown = 10

  /// Sums a report up.
  package init(_ summary: CorpusSummary) { self.summary = summary }

  /// The lines, with a line end behind each.
  package func text(folder: String, language: Language) -> String {
    let sentences = summary.plans.reduce(0) { $0 + $1.sentences }
    let targets = summary.plans.reduce(0) { $0 + $1.targets }
    var lines: [String] = []
    switch language {
    case .chinese:
      lines.append("已读文件\(summary.plans.count)份，\(sentences)句，指标目标\(targets)个：\(folder)/index.html")
      if !summary.unread.isEmpty { lines.append("未能读取\(summary.unread.count)份（\(folder)/unread.csv）：") }
    case .english:
      lines.append(
        "\(summary.plans.count) documents read, \(sentences) sentences, \(targets) targets: \(folder)/index.html")
      if !summary.unread.isEmpty { lines.append("\(summary.unread.count) not readable (\(folder)/unread.csv):") }
    }
    lines += summary.unread.prefix(Self.shown).map { "  \($0.file): \($0.reason)" }
    if summary.unread.count > Self.shown { lines.append("  …") }
    return lines.joined(separator: "\n") + "\n"
  }
}
