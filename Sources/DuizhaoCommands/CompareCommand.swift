import ArgumentParser
import Duizhao

/// The main job.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Read, align and compare plans, and publish the reports.",
    discussion: """
      Up to forty plans are compared each with each. Of more, the report shows what all of them cover, by group and
      domain, with a page for each plan; what cannot be read is listed in it.

      Example: duizhao compare sichuan huangshi --output reports --language en
               duizhao compare corpus/ --output out --sqlite out/corpus.sqlite
               duizhao compare --aligned part-*.jsonl --output out
      """)

  /// How much is compared.
  enum Report: String, ExpressibleByArgument, CaseIterable { case auto, pairwise, corpus }

  @Argument(help: "Plans: file paths, folders or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(name: .shortAndLong, help: "Folder to publish into.")
  var output = "reports"

  @Option(help: "pairwise: each plan with each; corpus: all together; auto: by their number.")
  var report = Report.auto

  @Option(help: "Write matrix, sentences and targets into this SQLite file too.")
  var sqlite: String?

  @Flag(help: "The files named hold what 'duizhao align --jsonl' wrote.")
  var aligned = false

  @OptionGroup var options: PlanOptions

  func run() throws {
    let pipeline = try options.pipeline()
    let source: CorpusSource
    if aligned {
      source = try AlignedFiles(paths: names).source(for: pipeline)
    } else {
      let inputs = try CorpusInputs(names, folder: options.plans)
      source = CorpusSource(inputs, pipeline: pipeline, cache: options.cache(for: pipeline))
    }
    let isCorpus = report == .corpus || report == .auto && source.count >= CorpusRun.threshold
    if isCorpus { try publishCorpus(source, pipeline) } else { try publishPairs(source, pipeline) }
  }

  private func publishPairs(_ source: CorpusSource, _ pipeline: Pipeline) throws {
    let plans = try source.all { Terminal.progress($0) }
    let report = pipeline.compare(plans)
    let files = try pipeline.publish(report, language: options.language)
    if let sqlite { try CorpusDatabase.write(plans, to: sqlite, pipeline: pipeline, language: options.language) }
    try OutputFolder(path: output).write(files)
    Terminal.write(ReportSummary(report).text(files: files.count, folder: output, language: options.language))
  }

  private func publishCorpus(_ source: CorpusSource, _ pipeline: Pipeline) throws {
    var run = CorpusRun(pipeline: pipeline, language: options.language)
    var database: CorpusDatabase?
    if let sqlite { database = try CorpusDatabase(path: sqlite, pipeline: pipeline) }
    var meter = ProgressMeter(total: source.count, language: options.language)
    let summary = try run.publish(
      count: source.count, into: output, group: source.group, database: database,
      progress: { meter.update($0) }, source: source.plan)
    meter.finish()
    Terminal.write(CorpusSummaryText(summary).text(folder: output, language: options.language))
  }
}
