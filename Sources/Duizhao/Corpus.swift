import PlanModel
import PlanReading

/// A folder of plans, with or without a manifest, and files named beside it.
public struct Corpus: Sendable {
  /// The folder as the user gave it.
  public let folder: String
  private let manifest: PlanManifest

  /// Opens a folder; one that is missing counts as empty until a plan of it is asked for, so that files can be
  /// named anywhere.
  ///
  /// - Throws: `InputError` where the manifest breaks its schema (with the line).
  public init(folder: String) throws(InputError) {
    self.folder = folder
    manifest =
      PlanFile.exists(folder) ? try PlanManifest.read(folder: folder) : PlanManifest(folder: folder, entries: [])
  }

  /// The plans named, in the order given, each once; every plan of the folder where none is named.
  ///
  /// - Throws: `InputError` where a name is neither an id nor a file, or the folder holds no plan.
  public func inputs(_ names: [String]) throws(InputError) -> [PlanInput] {
    guard names.isEmpty else {
      var inputs: [PlanInput] = []
      for name in names {
        var input = try input(name)
        guard !inputs.contains(where: { PlanFile.isSame($0.path, input.path) }) else { continue }
        // Files of one name in two folders are two plans.
        while inputs.contains(where: { $0.id == input.id }) { input.id += "-2" }
        inputs.append(input)
      }
      return inputs
    }
    guard !manifest.entries.isEmpty else {
      throw InputError(file: folder, problem: "holds no plans", remedy: "name plans, or another folder with --plans")
    }
    return manifest.entries.map(Self.input)
  }

  /// The plan with an id or alias, or the document at a path.
  ///
  /// - Throws: `InputError` that names the nearest ids.
  public func input(_ name: String) throws(InputError) -> PlanInput {
    if let entry = manifest.entry(name) { return Self.input(entry) }
    guard PlanFile.exists(name) || name.contains("/") else { return Self.input(try manifest.find(name)) }
    // A file that the manifest lists keeps what the manifest says of it, however it is named.
    if let entry = manifest.entries.first(where: { PlanFile.isSame($0.path, name) }) { return Self.input(entry) }
    var input = Self.input(PlanManifest.entry(ofFile: name))
    while manifest.entries.contains(where: { $0.id == input.id }) { input.id += "-2" }
    return input
  }

  private static func input(_ entry: PlanManifest.Entry) -> PlanInput {
    PlanInput(id: entry.id, path: entry.path, metadata: entry.metadata)
  }
}
