import ArgumentParser
import Duizhao

/// Sentences in, topics out.
struct ClassifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "classify",
    abstract: "Give topics to sentences: JSON lines from standard input to standard output.",
    discussion: """
      Each line in, in document order: {"id","text","heading"?,"section"?,"part"?,"plan"?}
      Each line out: {"id","topics":[{"code","score","evidence"}]}, main topic first; a bad line gives {"id"?,"error"}.
      A sentence under a heading is answered once the next ones there are read (six at most), since they tell what it is
      about; a program that waits for each answer needs --immediate.

      Example: echo '{"id":"1","text":"推行行政执法三项制度。"}' | duizhao classify
      """)

  @Flag(help: "Add the ten best undecided topics under 'candidates'.")
  var allScores = false

  @Flag(help: "Answer each line before the next is read, whatever follows it.")
  var immediate = false

  @Option(help: "Another taxonomy: a SKOS file in RDF/XML; a lexicon.tsv beside it is read too.")
  var taxonomy: String?

  func run() throws {
    let pipeline = try Pipeline(taxonomy: taxonomy)
    var stream = try ClassificationStream(pipeline: pipeline, allScores: allScores, isImmediate: immediate)
    Terminal.forEachLine { line in Terminal.write(stream.take(line)) }
    Terminal.write(stream.finish())
  }
}
