import ArgumentParser
import Duizhao

extension Language: ExpressibleByArgument {}

/// The options that every command on plans shares.
struct PlanOptions: ParsableArguments {
  @Option(help: "Folder of the plans, with or without a manifest plans.xml.")
  var plans = "plans"

  @Option(help: "Language of labels and messages: zh-Hans or en.")
  var language = Language.chinese

  @Option(help: "Another taxonomy: a SKOS file in RDF/XML; a lexicon.tsv beside it is read too.")
  var taxonomy: String?

  /// The pipeline for these options.
  func pipeline() throws(InputError) -> Pipeline { try Pipeline(taxonomy: taxonomy) }

  /// The plans named, or every plan of the folder, aligned.
  func aligned(_ names: [String], by pipeline: Pipeline) throws(InputError) -> [AlignedPlan] {
    let inputs = try Corpus(folder: plans).inputs(names)
    return try pipeline.align(inputs) { Terminal.progress($0) }
  }
}
