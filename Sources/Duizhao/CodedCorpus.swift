import Evaluation
import PlanModel
import PlanReading

/// Coded sentences and coded targets to measure against.
public struct CodedCorpus: Sendable {
  /// The coded sentences of one file.
  public struct SentenceFile: Sendable {
    /// Name without folder and ending: the plan's id.
    public var name: String
    /// The sentences, in document order.
    public var sentences: [GoldSentence]
  }

  /// Files of coded sentences, in the order given; those of a folder by name.
  public var files: [SentenceFile] = []
  /// Coded targets, in the order of the files.
  public var targets: [GoldTarget] = []

  /// Reads coded files: `.jsonl` sentences, `.tsv` targets, folders with both.
  ///
  /// - Throws: `InputError` where a path is missing or a line is damaged.
  public init(paths: [String]) throws(InputError) {
    for path in paths {
      let found = try PlanFile.isFolder(path) ? PlanFile.names(in: path).map { "\(path)/\($0)" } : [path]
      for file in found {
        if file.hasSuffix(".jsonl") {
          let name = String((file.split(separator: "/").last ?? "").dropLast(6))
          files.append(SentenceFile(name: name, sentences: try GoldSentence.read(PlanFile.bytes(at: file), file: file)))
        } else if file.hasSuffix(".tsv") {
          targets += try TargetGold.read(String(decoding: PlanFile.bytes(at: file), as: UTF8.self), file: file)
        } else if found == [path] {
          throw InputError(
            file: path, problem: "is no coded file", remedy: "name a .jsonl of sentences or a .tsv of targets")
        }
      }
    }
    guard !files.isEmpty else {
      throw InputError(
        file: paths.first, problem: "holds no coded sentences", remedy: "name a .jsonl file, or a folder with one")
    }
  }

  /// SHA-256 of what is coded: ids, texts and topics, in order.
  var digest: String {
    let lines = files.flatMap(\.sentences).map { "\($0.id)\t\($0.text)\t\($0.topics.joined(separator: ","))\n" }
    return SHA256.hex(Array(lines.joined().utf8))
  }
}
