import ArgumentParser
import Duizhao

/// The main job.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Read, align and compare plans, and publish the reports.",
    discussion:
      "Example: duizhao compare sichuan huangshi --output reports --language en\n         duizhao compare --pdf")

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(name: .shortAndLong, help: "Folder to publish into.")
  var output = "reports"

  @Flag(help: "Print report.html into report.pdf as well (A4); needs Chromium, Chrome or Edge.")
  var pdf = false

  @Option(help: "The browser for --pdf: a name on PATH, or a path. Looked for when left out.")
  var browser: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let printer = pdf ? try ReportPrinter(browser: browser) : nil
    let pipeline = try options.pipeline()
    var report = pipeline.compare(try options.read(names, by: pipeline))
    report.provenance.made = try SourceDate.fromEnvironment()
    let files = try pipeline.publish(report, language: options.language)
    try OutputFolder(path: output).write(files)
    if let printer {
      Terminal.progress("report.pdf")
      try printer.print(folder: output)
    }
    Terminal.write(ReportSummary(report).text(files: files.count, folder: output, language: options.language))
  }
}
