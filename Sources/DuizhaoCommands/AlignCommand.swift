import ArgumentParser
import Duizhao

/// Documents in, aligned plans out.
struct AlignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align",
    abstract: "Read and align documents one by one, as a filter of JSON lines.",
    discussion: """
      Each line in: {"path"} or {"text"} or {"base64"}, with "id", "file", "group" and "metadata" where wanted.
      Each line out: {"id","plan","sentences","nearest","targets","provenance"}, or {"id","error"}.
      With plans named, their lines come from them; --list writes these lines instead of aligning.

      Example: duizhao align --list corpus/ > documents.jsonl
               duizhao align --jsonl < documents.jsonl > aligned.jsonl
               duizhao compare --aligned aligned.jsonl --output out
      """)

  @Argument(help: "Plans: file paths, folders or ids. Lines of standard input when left out.")
  var names: [String] = []

  @Flag(help: "JSON lines from standard input to standard output (the only form there is).")
  var jsonl = false

  @Flag(help: "Write the lines that name the documents, without reading them.")
  var list = false

  @OptionGroup var options: PlanOptions

  func run() throws {
    if list {
      for line in AlignmentFilter.requests(try CorpusInputs(names, folder: options.plans)) { Terminal.write(line) }
      return
    }
    let pipeline = try options.pipeline()
    let filter = AlignmentFilter(pipeline: pipeline, cache: try options.cache())
    if names.isEmpty {
      Terminal.forEachLine(limit: 128 << 20) { line in
        filter.answer(to: line) { Terminal.write($0) }
      }
    } else {
      for line in AlignmentFilter.requests(try CorpusInputs(names, folder: options.plans)) {
        filter.answer(to: line) { Terminal.write($0) }
      }
    }
  }
}
