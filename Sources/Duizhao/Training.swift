import Alignment
import PlanModel
import PlanReading
import Taxonomy

extension Pipeline {
  /// Trains the wording model on the sentences of files or folders (`.tsv`) and on the standard taxonomy's labels
  /// and terms; the table is what the program is built with. `progress` is told each pass and its mean loss.
  ///
  /// - Throws: `InputError` with the line that is no training sentence, or names an unknown topic.
  public static func wordingTable(
    trainedOn paths: [String], progress: (Int, Float) -> Void = { _, _ in }
  ) throws(InputError) -> String {
    let scheme = try ConceptScheme.standard()
    let sentences = try trainingSentences(paths, scheme: scheme)
    return WordingTraining(sentences: sentences, scheme: scheme).train(progress: progress).table
  }

  private static func trainingSentences(
    _ paths: [String], scheme: ConceptScheme
  ) throws(InputError) -> [TrainingSentence] {
    var sentences: [TrainingSentence] = []
    for path in paths {
      let files = try PlanFile.isFolder(path) ? PlanFile.names(in: path).map { "\(path)/\($0)" } : [path]
      for file in files where file.hasSuffix(".tsv") || files == [path] {
        let read = try TrainingSentence.read(String(decoding: PlanFile.bytes(at: file), as: UTF8.self), file: file)
        for sentence in read {
          guard let unknown = sentence.topics.first(where: { scheme[$0] == nil }) else { continue }
          throw InputError(
            file: file, problem: "no topic '\(unknown)' (in: \(sentence.text.prefix(20)))",
            remedy: "see 'duizhao taxonomy list'")
        }
        sentences += read
      }
    }
    guard !sentences.isEmpty else {
      throw InputError(file: paths.first, problem: "holds no training sentences", remedy: "name a folder of .tsv files")
    }
    return sentences
  }
}
