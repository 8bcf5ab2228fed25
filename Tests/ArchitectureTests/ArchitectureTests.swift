import Foundation
import Testing

@Test("no module imports what its layer forbids or its target does not declare")
func layering() throws {
  let source = try #require(Repository.current.text("Package.swift"))
  let manifest = PackageManifest(source)
  let files = try Repository.current.sourceFiles()
  #expect(Layers().problems(manifest: manifest, files: files) == [])
  // The checks above are worth nothing where nothing was read.
  #expect(manifest["Comparison"]?.dependencies == ["PlanModel", "Taxonomy"])
  #expect(manifest["DuizhaoCommands"]?.dependencies.contains("ArgumentParser") == true)
  #expect(files.contains { $0.module == "Comparison" && $0.imports == ["PlanModel", "Taxonomy"] })
  #expect(Set(files.map(\.module)).subtracting(manifest.modules.map(\.name)) == [], "a folder without a target")
}

@Test("no source file is longer than three hundred lines")
func shortFiles() throws {
  let paths = try Repository.current.paths(under: "Sources").filter(TextChecks.isHandWritten)
  let long = paths.compactMap { path -> String? in
    guard let text = Repository.current.text(path) else { return "\(path): not UTF-8" }
    let count = TextChecks.lineCount(text)
    return count > TextChecks.longestFile ? "\(path): \(count) lines" : nil
  }
  #expect(!paths.isEmpty)
  #expect(long == [])
}

@Test("no tracked text file names a folder of somebody's machine")
func noMachinePathsAnywhere() throws {
  // The documents under plans/ are kept byte for byte as found; what stands in them is theirs.
  let paths = try (Repository.current.trackedPaths() ?? Repository.current.paths(under: ""))
    .filter { !$0.hasPrefix("plans/") }
  var found: [String] = []
  for path in paths {
    guard let data = try? Data(contentsOf: Repository.current.root.appending(path: path)) else { continue }
    let bytes = Array(data)
    if bytes.prefix(8000).contains(0) { continue }
    found += TextChecks.machinePathLines(bytes).map { "\(path):\($0)" }
  }
  #expect(paths.contains("Package.swift"))
  #expect(found == [])
}

@Test("a text in two languages has the same headings in both, level by level", arguments: ["README", "docs/formats"])
func languages(name: String) {
  guard let english = Repository.current.text("\(name).md"),
    let chinese = Repository.current.text("\(name).zh-Hans.md")
  else { return }
  #expect(TextChecks.headingLevels(english) == TextChecks.headingLevels(chinese))
}

@Test("the fuzz targets hold every part of the test files that they share, so that they keep building")
func fuzzingSharesWholeFiles() throws {
  let manager = FileManager.default
  let folder = Repository.current.root.appending(path: "Fuzzing/Fuzz/Shared")
  let links = try manager.contentsOfDirectory(atPath: folder.path)
  #expect(!links.isEmpty)
  for link in links {
    let target = folder.appending(path: link).resolvingSymlinksInPath()
    #expect(manager.fileExists(atPath: target.path), "\(link) leads nowhere")
    // An extension in a file of its own (TestSites+Mirrors.swift) belongs to it.
    let name = link.prefix { $0 != "+" && $0 != "." }
    let parts = try manager.contentsOfDirectory(atPath: target.deletingLastPathComponent().path)
      .filter { $0.hasPrefix("\(name)+") }
    for part in parts { #expect(links.contains(part), "\(part) is missing in Fuzzing/Fuzz/Shared") }
  }
}
