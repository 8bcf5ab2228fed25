import Alignment
import Evaluation
import PlanModel
import PlanReading
import Taxonomy

/// What the engine is trained on: sentences and documents that were written for it, and coded plans.
public struct TrainingCorpus: Sendable {
  /// Single sentences.
  private var sentences: [TrainingSentence] = []
  /// Whole documents, coded plans last.
  private var documents: [TrainingDocument] = []
  private let scheme: ConceptScheme

  /// Reads files or folders, with what is in their subfolder `documents`: `.tsv` of sentences or a document, `.jsonl` of
  /// a coded plan.
  ///
  /// - Throws: `InputError` with the line that is damaged or names an unknown topic.
  public init(paths: [String]) throws(InputError) {
    scheme = try ConceptScheme.standard()
    var plans: [TrainingDocument] = []
    for path in paths { try read(path, isNamed: true, &plans) }
    documents += plans
    guard !sentences.isEmpty || !documents.isEmpty else {
      throw InputError(
        file: paths.first, problem: "holds nothing to train on", remedy: "name a folder with .tsv or .jsonl files")
    }
  }

  private mutating func read(
    _ path: String, isNamed: Bool, _ plans: inout [TrainingDocument]
  ) throws(InputError) {
    if PlanFile.isFolder(path) {
      for name in try PlanFile.names(in: path) { try read("\(path)/\(name)", isNamed: false, &plans) }
      let documents = "\(path)/documents"
      if PlanFile.exists(documents) { try read(documents, isNamed: false, &plans) }
    } else if path.hasSuffix(".jsonl") {
      let coded = try GoldSentence.read(PlanFile.bytes(at: path), file: path)
      plans.append(TrainingDocument(coded))
    } else if path.hasSuffix(".tsv") || isNamed {
      let text = String(decoding: try PlanFile.bytes(at: path), as: UTF8.self)
      if TrainingDocument.isDocument(text) {
        let name = String((path.split(separator: "/").last ?? "").dropLast(4))
        let document = try TrainingDocument(text, id: name, file: path)
        try check(document.lines.map { ($0.topics, $0.input.text) }, path)
        documents.append(document)
      } else if !text.hasPrefix("id\t") {
        let read = try TrainingSentence.read(text, file: path)
        try check(read.map { ($0.topics, $0.text) }, path)
        sentences += read
      }
    }
  }

  private func check(_ coded: [(topics: [String], text: String)], _ file: String) throws(InputError) {
    for line in coded {
      guard let unknown = line.topics.first(where: { scheme[$0] == nil }) else { continue }
      throw InputError(
        file: file, problem: "no topic '\(unknown)' (in: \(line.text.prefix(20)))",
        remedy: "see 'duizhao taxonomy list'")
    }
  }

  /// The engine's training.
  var training: EngineTraining { EngineTraining(scheme: scheme, sentences: sentences, documents: documents) }

  /// The table of the wording model that the program is built with. `progress` is told each pass and its mean loss.
  public func wordingTable(progress: (Int, Float) -> Void = { _, _ in }) -> String {
    training.weights(progress: progress).table
  }

  /// The decision table that the program is built with.
  ///
  /// - Throws: never for what was read.
  public func decisionTable() throws(InputError) -> String { try training.decision().table }
}

extension TrainingDocument {
  /// A coded plan as the engine is trained on it.
  init(_ coded: [GoldSentence]) {
    self.init(
      plan: coded.first?.plan ?? "",
      lines: coded.map { Line(input: $0.input, topics: $0.topics, isStructural: $0.structural) })
  }
}
