import PlanModel

/// Names of exported files: letters and digits of ids, each once.
package struct ExportNames: Sendable {
  private let names: [String: String]

  /// The names for a report's plans, those of their pages.
  package init(_ report: ComparisonReport) {
    let pages = Site(report, language: .chinese).names
    names = Dictionary(
      report.plans.map { plan in
        let page = pages.plan(plan.plan.id) ?? "plan-\(plan.plan.id).html"
        return (plan.plan.id, String(page.dropFirst("plan-".count).dropLast(".html".count)))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The name of a plan; an unknown one (`peers`) has its own.
  package func plan(_ id: String) -> String { names[id] ?? id }
}

/// Every table of a comparison as a file, each with the bytes that its command writes.
package struct TableExport: Sendable {
  private let report: ComparisonReport
  private let language: Language
  private let index: ReportIndex
  private let names: ExportNames

  /// The tables of a report.
  package init(_ report: ComparisonReport, language: Language) {
    self.report = report
    self.language = language
    index = ReportIndex(report)
    names = ExportNames(report)
  }

  /// `matrix.csv`, `gaps.csv`, `targets.csv` as `compare` publishes them, and `pairs-LEFT-RIGHT.csv`.
  package func csv() -> [PublishedFile] {
    [
      PublishedFile(name: "matrix.csv", contents: matrix.csv()),
      PublishedFile(
        name: "gaps.csv", contents: GapsView(report.gaps, in: report, language: language, index: index).csv()),
      PublishedFile(name: "targets.csv", contents: targets.csv()),
    ] + report.pairs.map { PublishedFile(name: name($0) + ".csv", contents: view($0).csv()) }
  }

  /// `matrix.json`, `targets.json`, `gaps-PLAN-REFERENCE.json`, `pairs-LEFT-RIGHT.json`, `outline-PLAN.json`.
  ///
  /// - Throws: `EncodingError` for a figure that is not finite; views hold none.
  package func json() throws -> [PublishedFile] {
    var files = [
      PublishedFile(name: "matrix.json", text: try matrix.json()),
      PublishedFile(name: "targets.json", text: try targets.json()),
    ]
    for gap in report.gaps {
      let view = GapsView([gap], in: report, language: language, index: index)
      files.append(
        PublishedFile(name: "gaps-\(names.plan(gap.plan))-\(names.plan(gap.against)).json", text: try view.json()))
    }
    for pairs in report.pairs { files.append(PublishedFile(name: name(pairs) + ".json", text: try view(pairs).json())) }
    for plan in report.plans {
      let view = OutlineView(plan.plan, language: language)
      files.append(PublishedFile(name: "outline-\(names.plan(plan.plan.id)).json", text: try view.json()))
    }
    return files
  }

  private var matrix: MatrixView { MatrixView(report, language: language, level: .topic, index: index) }

  private var targets: TargetsView {
    TargetsView(report, language: language, differingOnly: false, index: index)
  }

  private func view(_ pairs: PairReport) -> PairsView {
    PairsView(pairs, in: report, language: language, index: index)
  }

  private func name(_ pairs: PairReport) -> String { "pairs-\(names.plan(pairs.left))-\(names.plan(pairs.right))" }
}
