import ChineseText
import PlanModel
import PlanReading
import Targets

/// A document to read: its id, where its bytes are, and what the manifest says of it.
public struct PlanInput: Hashable, Sendable {
  /// Id in the corpus, lower case.
  public var id: String
  /// Path of the file.
  public var path: String
  /// What the manifest says; nil where there is none.
  public var metadata: PlanMetadata?

  /// Makes an input.
  public init(id: String, path: String, metadata: PlanMetadata? = nil) {
    self.id = id
    self.path = path
    self.metadata = metadata
  }
}

/// Reads documents: the first step of the pipeline, usable alone.
public struct DocumentReader: Sendable {
  private let reader: PlanReader

  /// Opens the dictionaries.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  public init() throws(InputError) {
    reader = PlanReader(cleaner: try TextCleaner())
  }

  /// Reads one document.
  ///
  /// - Throws: `InputError` where the file is missing, a folder, empty or binary. Damage within a document is a
  ///   finding of the plan, not an error.
  public func read(_ input: PlanInput) throws(InputError) -> Plan {
    try read(input, bytes: try PlanFile.bytes(at: input.path))
  }

  /// Reads a document whose bytes are at hand.
  func read(_ input: PlanInput, bytes: [UInt8]) throws(InputError) -> Plan {
    let plan = try reader.read(bytes: bytes, file: input.path, id: input.id, metadata: input.metadata)
    return TargetExtractor.withFindings(plan)
  }

  /// What a document states of itself, read from bytes that are no file.
  func plan(from text: String, id: String) throws(InputError) -> Plan {
    try reader.read(bytes: Array(text.utf8), file: id, id: id, metadata: nil)
  }
}
