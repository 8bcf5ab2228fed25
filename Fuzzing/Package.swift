// swift-tools-version: 6.1
import PackageDescription

// The fuzz targets, a package of their own, so that nobody needs libFuzzer to build the program: make fuzz.
// Sources is a link to those of the program; the helpers in Fuzz/Shared are links to those of the tests.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
  .target(
    name: name, dependencies: dependencies, path: "Sources/\(name)", exclude: exclude, swiftSettings: strict)
}

func system(_ name: String, _ pkgConfig: String) -> Target {
  .systemLibrary(name: name, path: "Sources/\(name)", pkgConfig: pkgConfig)
}

let package = Package(
  name: "fuzzing",
  platforms: [.macOS(.v15)],
  products: [.library(name: "Fuzz", type: .static, targets: ["Fuzz"])],
  targets: [
    system("CLibXML2", "libxml-2.0"), system("COpenCC", "opencc"), system("CLibMD", "libmd"),
    system("CLibZip", "libzip"),
    library("PlanModel", []), library("XMLTree", ["CLibXML2"]),
    library("ChineseText", ["PlanModel", "COpenCC"], exclude: ["Data"]),
    library(
      "PlanReading", ["PlanModel", "ChineseText", "XMLTree", "CLibMD", "CLibZip"], exclude: ["Data"]),
    .target(
      name: "Fuzz", dependencies: ["PlanModel", "ChineseText", "PlanReading", "CLibZip"], path: "Fuzz",
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
