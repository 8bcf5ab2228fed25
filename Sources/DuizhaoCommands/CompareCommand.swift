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
               duizhao compare --pdf
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

  @Flag(help: "Print report.html into report.pdf as well (A4); needs Chromium, Chrome or Edge.")
  var pdf = false

  @Option(help: "The browser for --pdf: a name on PATH, or a path. Looked for when left out.")
  var browser: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let printer = pdf ? try ReportPrinter(browser: browser) : nil
    guard !aligned else {
      let pipeline = try options.pipeline()
      let source = try AlignedFiles(paths: names).source(for: pipeline)
      if isCorpus(source.count) {
        try publishCorpus(source, pipeline)
      } else {
        try publishPairs(source, pipeline, printer)
      }
      return
    }
    let inputs = try CorpusInputs(names, folder: options.plans)
    let cache = try options.cache()
    let isCorpus = isCorpus(inputs.inputs.count)
    // The same documents into the same folder: nothing needs to be done but to see that the report still stands.
    let made = try SourceDate.fromEnvironment()
    let question =
      isCorpus || sqlite != nil || pdf || made != nil
      ? nil : cache?.question(inputs, language: options.language, folder: output)
    if let question, let known = cache?.report(in: output, answering: question) {
      try OutputFolder(path: output).write(known.files.map { PublishedFile(name: $0.name, contents: $0.contents) })
      Terminal.write(known.summary)
      return
    }
    let pipeline = try options.pipeline()
    let source = CorpusSource(inputs, pipeline: pipeline, cache: cache)
    UntilTheEnd.keep((pipeline, source))
    guard !isCorpus else { return try publishCorpus(source, pipeline) }
    let (files, summary) = try publishPairs(source, pipeline, printer)
    if let question, let files {
      let files = files.map { StoredReport.File(name: $0.name, contents: $0.contents) }
      cache?.keep(StoredReport(question: question, summary: summary, files: files), in: output)
    }
  }

  private func isCorpus(_ count: Int) -> Bool {
    report == .corpus || report == .auto && count >= CorpusRun.threshold
  }

  @discardableResult
  private func publishPairs(
    _ source: CorpusSource, _ pipeline: Pipeline, _ printer: ReportPrinter?
  ) throws -> (files: [PublishedFile]?, summary: String) {
    var (plans, report) = try pipeline.compare(source) { Terminal.progress($0) }
    report.provenance.made = try SourceDate.fromEnvironment()
    if let sqlite { try CorpusDatabase.write(plans, to: sqlite, pipeline: pipeline, language: options.language) }
    let published = try pipeline.publish(report, language: options.language, into: OutputFolder(path: output))
    if let printer {
      Terminal.progress("report.pdf")
      try printer.print(folder: output)
    }
    let summary = ReportSummary(report).text(files: published.count, folder: output, language: options.language)
    Terminal.write(summary)
    UntilTheEnd.keep((plans, report, published))
    return (published.files, summary)
  }

  private func publishCorpus(_ source: CorpusSource, _ pipeline: Pipeline) throws {
    var run = CorpusRun(pipeline: pipeline, language: options.language)
    var database: CorpusDatabase?
    if let sqlite { database = try CorpusDatabase(path: sqlite, pipeline: pipeline) }
    var meter = ProgressMeter(total: source.count, language: options.language)
    let summary = try run.publish(source, into: output, database: database) { meter.update($0) }
    meter.finish()
    Terminal.write(CorpusSummaryText(summary).text(folder: output, language: options.language))
  }
}
