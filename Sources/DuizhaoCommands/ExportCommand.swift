import ArgumentParser
import Duizhao

/// The comparison in the formats of other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the comparison for a spreadsheet, for QDA programs, or for other tools.",
    discussion: """
      Formats:
        xlsx   workbook: matrix, gaps, targets, pairs, sentences, sources
        qdc    codebook of the taxonomy (REFI-QDA: NVivo, MAXQDA, ATLAS.ti, QualCoder)
        qdpx   project with every coded sentence on its plain text (REFI-QDA)
        akn    each plan as an Akoma Ntoso 3.0 document
        sssom  pairs of tasks as a mapping set (TSV)
        skos   the taxonomy (RDF/XML)
        csv    every table as CSV, into a folder
        json   every table as JSON, into a folder
        xml    everything in one document of the published schema
      docs/formats.md shows each with a sample.

      Example: duizhao export xlsx --output comparison.xlsx
               duizhao export qdpx sichuan jiashan
               duizhao export akn sichuan --output -
      """)

  @Argument(help: "The format: \(ExportFormat.list).")
  var format: String

  @Argument(help: "Plans: file paths or ids. All of the manifest when left out.")
  var names: [String] = []

  @Option(
    name: .shortAndLong,
    help: "File or folder to write; - for standard output, where the format is one file of text.")
  var output: String?

  @OptionGroup var options: PlanOptions

  func run() throws {
    let format = try ExportFormat(named: format)
    let target = ExportTarget(output)
    guard format.needsPlans || names.isEmpty else {
      throw InputError(problem: "\(format.rawValue) is about the taxonomy alone", remedy: "name no plans")
    }
    let inputs = format.needsPlans ? try Corpus(folder: options.plans).inputs(names) : []
    try target.check(format, files: format == .akn ? inputs.count : format == .csv || format == .json ? 2 : 1)
    let pipeline = try options.pipeline()
    let plans = try options.read(inputs, by: pipeline)
    let report = try pipeline.comparison(plans, for: format)
    let files = try pipeline.export(report, as: format, language: options.language, taxonomy: options.taxonomy)
    guard !target.isStandardOutput else {
      for file in files { Terminal.write(file.contents) }
      return
    }
    let path = try target.write(files, as: format)
    let count = files.count
    Terminal.write(
      options.language == .chinese
        ? "已导出\(count == 1 ? "" : "\(count)个文件")：\(path)\n"
        : "\(count == 1 ? "written" : "\(count) files written"): \(path)\n")
  }
}
