import PlanModel

/// The plans of a folder: what plans.xml names, or every document where there is no plans.xml.
package struct PlanManifest: Hashable, Sendable {
  /// Name of the manifest in its folder.
  package static let fileName = "plans.xml"

  /// One plan of the folder.
  package struct Entry: Hashable, Sendable {
    /// Id, lower case.
    package var id: String
    /// Further names.
    package var aliases: [String]
    /// The document's path within the folder.
    package var file: String
    /// The document's path as the folder was given.
    package var path: String
    /// What the manifest says about the plan; nil without a manifest.
    package var metadata: PlanMetadata?
    /// Line of the manifest, from 1; nil without a manifest.
    package var line: Int?

    /// Makes an entry.
    package init(
      id: String, aliases: [String] = [], file: String, path: String, metadata: PlanMetadata? = nil, line: Int? = nil
    ) {
      self.id = id
      self.aliases = aliases
      self.file = file
      self.path = path
      self.metadata = metadata
      self.line = line
    }
  }

  /// The entry of a file that stands alone: its id is its name in lower case without the ending.
  package static func entry(ofFile path: String) -> Entry {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return Entry(id: stem(name).lowercased(), file: name, path: path)
  }

  /// A file's name without its ending; the whole name where nothing would be left.
  private static func stem(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The folder as given.
  package var folder: String
  /// The plans in the manifest's order, or by file name without a manifest.
  package var entries: [Entry]

  /// Makes a manifest.
  package init(folder: String, entries: [Entry]) {
    self.folder = folder
    self.entries = entries
  }

  /// Reads a folder.
  ///
  /// Without plans.xml each file is a plan whose id is its name in lower case without the ending; hidden files and
  /// files that are no documents (.xml, .xsd, .md) are left out.
  ///
  /// - Throws: `InputError` for a folder that is missing, and for a manifest that breaks its schema, uses a name
  ///   twice, or names a file that is missing or outside the folder; with the manifest's line.
  package static func read(folder: String) throws(InputError) -> PlanManifest {
    let base = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard PlanFile.exists(base) else {
      throw InputError(file: folder, problem: "there is no such folder", remedy: "check the path")
    }
    guard PlanFile.isFolder(base) else {
      throw InputError(file: folder, problem: "this is no folder", remedy: "give the folder that holds the plans")
    }
    let manifest = "\(base)/\(fileName)"
    if PlanFile.exists(manifest) {
      return PlanManifest(
        folder: folder, entries: try ManifestReader(folder: base, file: manifest).read(try PlanFile.bytes(at: manifest))
      )
    }
    var entries: [Entry] = []
    var taken: Set<String> = []
    for name in try PlanFile.names(in: base) {
      var id = stem(name).lowercased()
      guard !["xml", "xsd", "md"].contains(where: { name.lowercased().hasSuffix(".\($0)") }) else { continue }
      // Two files that differ in their ending only keep their whole names.
      if taken.contains(id) { id = name.lowercased() }
      while !taken.insert(id).inserted { id += "-2" }
      entries.append(Entry(id: id, file: name, path: "\(base)/\(name)"))
    }
    return PlanManifest(folder: folder, entries: entries)
  }

  /// The plan with an id or alias, upper and lower case alike; nil where there is none.
  package func entry(_ name: String) -> Entry? {
    let name = name.lowercased()
    return entries.first { $0.id.lowercased() == name }
      ?? entries.first { $0.aliases.contains { $0.lowercased() == name } }
  }

  /// The plan with an id or alias.
  ///
  /// - Throws: `InputError` that names the nearest ids.
  package func find(_ name: String) throws(InputError) -> Entry {
    if let entry = entry(name) { return entry }
    let near = EditDistance.nearest(to: name, among: entries.map { [$0.id] + $0.aliases })
      .map { entries[$0].id }
    let remedy: String
    if entries.isEmpty {
      remedy = "the folder \(folder) holds no plans"
    } else if near.isEmpty {
      remedy = "the plans are \(entries.prefix(20).map(\.id).joined(separator: ", "))"
    } else {
      remedy = "did you mean \(near.joined(separator: " or "))?"
    }
    throw InputError(problem: "there is no plan or file “\(name)”", remedy: remedy)
  }
}
