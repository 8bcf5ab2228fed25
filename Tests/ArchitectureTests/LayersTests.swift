import Testing

private let layers: Layers = {
  var layers = Layers()
  layers.stages = ["One", "Two"]
  layers.model = "Model"
  layers.soleImporters = ["CLib": "Wrapper"]
  layers.withoutFoundation = "Wrapper"
  return layers
}()

private func problems(
  _ dependencies: [String: [String]] = [:], _ module: String = "One", _ imports: [String] = []
) -> [String] {
  let base = [
    "Model": [], "Wrapper": ["CLib"], "One": ["Model", "Wrapper"], "Two": ["Model"], "Facade": ["One", "Two"],
  ]
  let merged = base.merging(dependencies) { $1 }.sorted { $0.key < $1.key }
  let stages = merged.map { "stage(\"\($0.key)\", [\($0.value.map { "\"\($0)\"" }.joined(separator: ", "))])" }
  return layers.problems(
    manifest: PackageManifest("let x = a + " + stages.joined(separator: " + ")),
    files: [Layers.File(module: module, path: "f.swift", imports: imports)])
}

@Test("a sound package has no problem")
func sound() {
  #expect(problems([:], "One", ["Foundation", "Model", "Wrapper"]) == [])
  #expect(problems([:], "Wrapper", ["CLib"]) == [])
  #expect(problems([:], "Facade", ["One", "Two"]) == [])
}

@Test("a stage that imports a stage is told, in the manifest and in a file")
func stageImportsStage() {
  #expect(problems(["One": ["Two"]]) == ["Package.swift: stage One imports stage Two"])
  #expect(
    problems([:], "One", ["Two"]) == [
      "f.swift: imports Two, which One does not declare", "f.swift: stage One imports stage Two",
    ])
}

@Test("a model that imports anything but locks is told, even what comes with the toolchain")
func modelImports() {
  #expect(problems(["Model": ["Wrapper"]]) == ["Package.swift: Model imports Wrapper, and should import nothing"])
  #expect(problems([:], "Model", ["Synchronization"]).allSatisfy { !$0.contains("should import nothing") })
  #expect(problems([:], "Model", ["Foundation"]) == ["f.swift: Model imports Foundation, and should import nothing"])
}

@Test("a system library imported past its wrapper is told")
func soleImporter() {
  #expect(problems(["Facade": ["CLib"]]) == ["Package.swift: Facade imports CLib, which only Wrapper may"])
  #expect(problems([:], "Two", ["CLib"]).contains("f.swift: Two imports CLib, which only Wrapper may"))
}

@Test("Foundation in the wrapper is told, under each of its names", arguments: ["Foundation", "FoundationEssentials"])
func foundation(name: String) {
  #expect(
    problems([:], "Wrapper", [name]) == ["f.swift: Wrapper imports \(name), which clashes with its system library"])
}

@Test("an import that the target does not declare is told")
func undeclared() {
  #expect(problems([:], "Two", ["Wrapper"]) == ["f.swift: imports Wrapper, which Two does not declare"])
  #expect(problems([:], "Two", ["FoundationXML"]) == ["f.swift: imports FoundationXML, which Two does not declare"])
  #expect(problems([:], "Strange", ["Model"]) == ["f.swift: imports Model, which Strange does not declare"])
}

@Test("a rule that names no target of the package is told, so that a new name does not switch it off")
func unknownNames() {
  let problems = layers.problems(manifest: PackageManifest(""), files: [])
  #expect(problems.count == 4)
  #expect(problems.allSatisfy { $0.contains("is not declared") })
}
