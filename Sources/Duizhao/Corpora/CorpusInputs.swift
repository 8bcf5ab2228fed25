import PlanModel
import PlanReading

/// The documents of a corpus: plans named, and every document of folders named.
package struct CorpusInputs: Sendable {
  /// The documents, each with the folder it is listed under; nil for none.
  package private(set) var inputs: [(input: PlanInput, group: String?)] = []

  /// Folders inside folders are entered this deep.
  private static let depth = 8

  /// Documents that were found before.
  package init(_ list: [PlanInput]) { inputs = list.map { ($0, nil) } }

  /// The plans named, or every plan of `folder` where none is named.
  ///
  /// A folder with a manifest counts as its manifest says. Of one without, every document is taken, those in folders
  /// inside too: their ids begin with these folders' names, and the first of them is the group.
  /// - Throws: `InputError` where a name is no id, file or folder, or nothing is found.
  package init(_ names: [String], folder: String) throws(InputError) {
    var ids: Set<String> = []
    func add(_ input: PlanInput, _ group: String?) {
      var input = input
      while !ids.insert(input.id).inserted { input.id += "-2" }
      inputs.append((input, group))
    }
    let folders = names.filter { PlanFile.isFolder($0) }
    if folders.isEmpty {
      let found = names.isEmpty && Self.isBare(folder) ? [] : try Corpus(folder: folder).inputs(names)
      for input in found { add(input, nil) }
      if names.isEmpty, Self.isBare(folder) {
        for (input, group) in try Self.documents(in: folder) { add(input, group) }
      }
    } else {
      for name in names {
        if !folders.contains(name) {
          add(try Corpus(folder: folder).input(name), nil)
        } else if Self.isBare(name) {
          for (input, group) in try Self.documents(in: name) { add(input, group) }
        } else {
          for input in try Corpus(folder: name).inputs([]) { add(input, nil) }
        }
      }
    }
    guard !inputs.isEmpty else {
      throw InputError(
        file: names.first ?? folder, problem: "holds no plans", remedy: "name plans, or another folder with --plans")
    }
  }

  /// True for a folder without a manifest.
  private static func isBare(_ folder: String) -> Bool {
    PlanFile.isFolder(folder) && !PlanFile.exists("\(folder)/\(PlanManifest.fileName)")
  }

  private static func documents(in root: String) throws(InputError) -> [(PlanInput, String?)] {
    let root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    var found: [(PlanInput, String?)] = []
    func enter(_ folder: String, _ path: [String]) throws(InputError) {
      for entry in try PlanManifest.read(folder: folder).entries {
        let id = (path.map { $0.lowercased() } + [entry.id]).joined(separator: "-")
        found.append((PlanInput(id: id, path: entry.path, metadata: entry.metadata), path.first))
      }
      guard path.count < depth else { return }
      for name in try PlanFile.folders(in: folder) { try enter("\(folder)/\(name)", path + [name]) }
    }
    try enter(root, [])
    return found
  }
}
