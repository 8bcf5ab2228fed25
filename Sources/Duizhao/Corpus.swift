import PlanModel
import PlanReading

/// A folder of plans, with or without a manifest.
public struct Corpus: Sendable {
  /// The folder as the user gave it.
  public let folder: String
  private let manifest: PlanManifest

  /// Opens a folder.
  ///
  /// - Throws: `InputError` where it is missing, or its manifest breaks the schema (with the line).
  public init(folder: String) throws(InputError) {
    self.folder = folder
    manifest = try PlanManifest.read(folder: folder)
  }
}
