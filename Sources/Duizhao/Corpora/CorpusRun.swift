import Comparison
import PlanArchive
import PlanModel
import Publishing
import Taxonomy

/// A comparison of so many plans that no reader wants each two of them side by side: what all cover, by group and
/// domain, with a page for each plan.
///
/// Documents stream through: one that is done leaves a few hundred bytes behind, so that memory grows with the number of
/// plans and not with their text. A document that cannot be read is listed, and the rest goes on.
package struct CorpusRun {
  /// From this many plans on, `compare` reports on the corpus as a whole.
  package static let threshold = 41

  private let pipeline: Pipeline
  private let language: Language
  private let tables: CorpusTables
  private var summary: CorpusSummary
  private var values: [IndicatorKey: IndicatorValues] = [:]

  private struct IndicatorKey: Hashable {
    var label: String
    var unit: String
  }

  private struct IndicatorValues {
    var plans = 0
    var last = -1
    var values: [Double] = []
  }

  /// Prepares a run.
  package init(pipeline: Pipeline, language: Language) {
    self.pipeline = pipeline
    self.language = language
    let scheme = pipeline.scheme
    summary = CorpusSummary(
      provenance: pipeline.provenance,
      domains: scheme.domains.map { CorpusSummary.Subject(code: $0.code, label: $0.label) },
      topics: scheme.topics.map { CorpusSummary.Subject(code: $0.code, label: $0.label, domain: $0.broader ?? "") })
    tables = CorpusTables(topics: summary.topics, language: language)
  }

  /// Runs from documents to a report in a folder.
  ///
  /// - Parameters:
  ///   - database: takes every plan too; nil for none.
  ///   - progress: is told how many are done.
  /// - Returns: the summary that the report was drawn from.
  /// - Throws: `InputError` where nothing could be read, or the report cannot be written.
  package mutating func publish(
    _ source: CorpusSource, into folder: String, database: CorpusDatabase? = nil, progress: (Int) -> Void = { _ in }
  ) throws(InputError) -> CorpusSummary {
    let report = try StagedReport(folder)
    try report.makeFolder(CorpusPlanPage.folder)
    var failure: InputError?
    var output = CorpusOutput(report: report, tables: tables, database: database)
    let (pipeline, language) = (pipeline, language)
    let (isWhole, pages) = (database != nil, "\(folder)/\(CorpusPlanPage.folder)")
    OrderedWork.run(count: source.count) { number -> Result<CorpusItem, CorpusFailure> in
      source.item(number, pipeline, language, pages: pages, isWhole: isWhole)
    } deliver: { number, result in
      guard failure == nil else { return }
      do throws(InputError) {
        switch result {
        case .success(let item):
          try output.add(item)
          add(item)
        case .failure(let reason):
          summary.unread.append(CorpusSummary.Unread(file: reason.file, reason: reason.problem))
        }
        progress(number + 1)
      } catch {
        failure = error
      }
    }
    if let failure {
      report.discard()
      throw failure
    }
    guard !summary.plans.isEmpty else {
      report.discard()
      let first = summary.unread.first
      throw InputError(
        file: first?.file, problem: first?.reason ?? "holds no plans", remedy: "give documents that hold text")
    }
    summary.indicators = indicators()
    try output.finish(summary, language: language)
    return summary
  }

  private mutating func add(_ item: CorpusItem) {
    let place = summary.plans.count
    summary.plans.append(item.plan)
    for target in item.targets {
      let key = IndicatorKey(label: target.indicator, unit: target.unit)
      var entry = values[key] ?? IndicatorValues()
      if entry.last != place { entry.plans += 1 }
      entry.last = place
      if let value = target.value { entry.values.append(value) }
      values[key] = entry
    }
  }

  private func indicators() -> [CorpusIndicator] {
    values.filter { $0.value.plans > 1 }
      .map {
        CorpusIndicator(label: $0.key.label, unit: $0.key.unit, plans: $0.value.plans, values: $0.value.values.sorted())
      }
      .sorted { ($1.plans, $0.label, $0.unit) < ($0.plans, $1.label, $1.unit) }
  }
}

extension CorpusDatabase {
  /// Writes a whole database of a few plans.
  ///
  /// - Throws: `InputError` where the file cannot be written.
  package static func write(
    _ plans: [ReadPlan], to path: String, pipeline: Pipeline, language: Language
  ) throws(InputError) {
    let database = try CorpusDatabase(path: path, pipeline: pipeline)
    for plan in plans {
      let item = CorpusItem(plan, pipeline, group: nil, language: language)
      try database.add(item.plan, plan)
    }
    try database.finish(unread: [])
  }
}

/// Why a document of a corpus is not in its report.
package struct CorpusFailure: Error, Sendable {
  /// The file.
  package var file: String
  /// What is wrong with it.
  package var problem: String

  /// Makes a failure.
  package init(file: String, problem: String) {
    self.file = file
    self.problem = problem
  }

  /// The failure of an input, with the name of its file alone: reports name no machine's folders.
  package init(_ error: InputError, file: String) {
    self.init(file: file, problem: error.problem)
  }
}
