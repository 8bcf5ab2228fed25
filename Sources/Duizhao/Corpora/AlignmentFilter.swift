import PlanArchive
import PlanModel
import PlanReading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Every step that one document needs, as a filter: a line with a document in, a line with its aligned sentences, targets
/// and findings out. Lines do not depend on one another, so that they may be dealt to any number of machines.
public final class AlignmentFilter {
  private let pipeline: Pipeline
  private let cache: PlanCache?
  private let reader = Lazy { Result { () throws(InputError) in try DocumentReader() } }
  private let decoder = JSONDecoder()
  private let text = AlignedRecordText()

  /// Opens a filter.
  public init(pipeline: Pipeline, cache: PlanCache? = nil) {
    self.pipeline = pipeline
    self.cache = cache
  }

  /// Gives the answer to one line to `sink`, part by part, with its line end; nothing for a blank line. Whatever the line,
  /// there is one answer.
  public func answer(to line: [UInt8], to sink: ([UInt8]) -> Void) {
    guard line.contains(where: { $0 > 0x20 }) else { return }
    guard let request = try? decoder.decode(AlignmentRequest.self, from: Data(line)) else {
      return text.write(AlignedRecord(error: "not a JSON object with one of path, text and base64"), to: sink)
    }
    text.write(record(request), to: sink)
  }

  /// A line for each document of a corpus, as `answer(to:to:)` takes it.
  package static func requests(_ inputs: CorpusInputs) -> [[UInt8]] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return inputs.inputs.map { input, group in
      let request = AlignmentRequest(id: input.id, path: input.path, group: group, metadata: input.metadata)
      return [UInt8]((try? encoder.encode(request)) ?? Data()) + [0x0A]
    }
  }

  private func record(_ request: AlignmentRequest) -> AlignedRecord {
    let named = request.file ?? request.path
    let file = named.map { $0.split(separator: "/").last.map(String.init) ?? $0 } ?? request.id ?? "document"
    let id = request.id ?? PlanManifest.entry(ofFile: file).id
    var record = AlignedRecord(id: id, file: file, group: request.group)
    switch bytes(of: request) {
    case .failure(let error): record.error = error.problem
    case .success(let bytes):
      let input = PlanInput(id: id, path: request.path ?? file, metadata: request.metadata)
      switch pipeline.read(input, bytes: bytes, by: reader, cache: cache) {
      case .failure(let error): record.error = error.problem
      case .success(let read):
        record.provenance = pipeline.provenance
        record.plan = read.aligned.plan
        record.sentences = read.aligned.sentences
        record.nearest = read.aligned.nearest
        record.targets = read.targets
      }
    }
    return record
  }

  private func bytes(of request: AlignmentRequest) -> Result<[UInt8], InputError> {
    if let text = request.text { return .success(Array(text.utf8)) }
    if let base64 = request.base64 {
      guard let data = Data(base64Encoded: base64) else {
        return .failure(InputError(problem: "base64 holds no base64", remedy: "encode the document's bytes"))
      }
      return .success([UInt8](data))
    }
    guard let path = request.path else {
      return .failure(InputError(problem: "none of path, text and base64 is given", remedy: "give one"))
    }
    return Result { () throws(InputError) in try PlanFile.bytes(at: path) }
  }
}
