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
  func pipeline() throws(InputError) -> Pipeline {
    if taxonomy == nil, let begun = HeadStart.pipeline { return begun }
    return try Pipeline(taxonomy: taxonomy)
  }

  @Flag(name: .customLong("no-cache"), help: "Read and align every document anew.")
  var withoutCache = false

  /// The documents that were read before, unless they shall be read anew.
  func cache() throws(InputError) -> PlanCache? {
    guard !withoutCache, let folder = PlanCache.standardFolder else { return nil }
    return try PlanCache(folder: folder, taxonomy: taxonomy)
  }

  /// The plans named, or every plan of the folder, read and aligned.
  func read(_ names: [String], by pipeline: Pipeline) throws(InputError) -> [ReadPlan] {
    try read(Corpus(folder: plans).inputs(names), by: pipeline)
  }

  /// The plans of documents, read and aligned.
  func read(_ inputs: [PlanInput], by pipeline: Pipeline) throws(InputError) -> [ReadPlan] {
    try pipeline.read(inputs, cache: cache()) { Terminal.progress($0) }
  }
}
