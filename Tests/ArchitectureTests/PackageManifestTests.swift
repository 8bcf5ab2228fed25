import Testing

@Test("targets are read with their dependencies, however these are written")
func readsTargets() {
  let manifest = PackageManifest(
    """
    func stage(_ name: String, _ dependencies: [Target.Dependency]) -> [Target] {
      [.target(name: name, dependencies: dependencies), .testTarget(name: "\\(name)Tests", dependencies: [])]
    }
    let parser = Target.Dependency.product(name: "Parser", package: "swift-parser")
    let package = Package(name: "x", products: [.library(name: "L", targets: ["A"])],
      targets: [
        .systemLibrary(name: "CLib", pkgConfig: "lib", providers: [.apt(["lib-dev"])]),
        .executableTarget(name: "tool", dependencies: ["A"], swiftSettings: strict),
        .target(
          name: "B",  // "C" is not one
          dependencies: ["A", .target(name: "D"), .product(name: "E", package: "e"), .byName(name: "F")]),
      ] + stage("A", []) + stage("G", ["A",
        "B"], exclude: ["Data"], tests: ["Z"]) + stage("H", ["G", parser]))
    """)
  let names = ["CLib", "tool", "B", "A", "G", "H"]
  let dependencies: [[String]] = [[], ["A"], ["A", "D", "E", "F"], [], ["A", "B"], ["G", "Parser"]]
  #expect(manifest.modules == zip(names, dependencies).map { .init(name: $0, dependencies: $1) })
  #expect(manifest.unread == [])
  #expect(manifest["Z"] == nil)
}

@Test("a manifest that is not understood says so")
func unreadManifest() {
  #expect(PackageManifest("let a = b + stage(\"A\", [unknown])").unread.count == 1)
  #expect(PackageManifest("let a = b + stage(names[0], [])").unread.count == 1)
}
