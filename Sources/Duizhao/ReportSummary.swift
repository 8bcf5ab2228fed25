import PlanModel

/// What the main job says at its end: a line for each plan, and where the report is.
package struct ReportSummary: Sendable {
  private let report: ComparisonReport

  /// Sums a report up.
  package init(_ report: ComparisonReport) {
    self.report = report
  }

  /// The lines, with a line end behind each.
  package func text(files: Int, folder: String, language: Language) -> String {
    var lines = report.plans.indices.map { line($0, language) }
    lines.append(
      language == .chinese
        ? "已生成\(files)个文件：\(folder)/index.html" : "\(files) files written: \(folder)/index.html")
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ plan: Int, _ language: Language) -> String {
    let read = report.plans[plan].plan
    let counts = StateCounts(
      plan: read.id,
      topics: report.matrix.reduce(into: [:]) { counts, row in counts[row.cells[plan].state, default: 0] += 1 })
    let tasks = read.tasks.count
    let sentences = report.plans[plan].sentences.count
    let troubles = read.findings.filter { $0.severity != .note }.count
    switch language {
    case .chinese:
      return "\(read.id)（\(read.name)）：条目\(tasks)个，\(sentences)句；适用主题\(counts.applicable)个，"
        + "已覆盖\(counts[.covered])个，缺项\(counts[.absent])个；需留意的提示\(troubles)条"
    case .english:
      return "\(read.id) (\(read.name)): \(tasks) items, \(sentences) sentences; \(counts.applicable) topics apply, "
        + "\(counts[.covered]) covered, \(counts[.absent]) absent; \(troubles) findings to look at"
    }
  }
}
