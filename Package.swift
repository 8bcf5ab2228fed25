// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of ours with its twin test target.
/// Folders named in `exclude` hold data that is compiled in as string literals (scripts/embed.sh).
func stage(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], tests: [Target.Dependency] = []
) -> [Target] {
  [
    .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict),
    .testTarget(
      name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies + tests, swiftSettings: strict),
  ]
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "duizhao",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Duizhao", targets: ["Duizhao"]),
    .executable(name: "duizhao", targets: ["duizhao"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    // System libraries: one shim header each.
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "COpenCC", pkgConfig: "opencc", providers: [.apt(["libopencc-dev"]), .brew(["opencc"])]),
    .systemLibrary(name: "CLibMD", pkgConfig: "libmd", providers: [.apt(["libmd-dev"]), .brew(["libmd"])]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]),
    .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    // Loads the libraries above when they are first called, not at each start (its forward.h says how).
    .target(
      name: "CLazyLibraries", dependencies: ["CLibXML2", "COpenCC", "CSQLite", "CLibZip", "CXLSXWriter"]),
  ]
    // The model: no dependencies, and everything else may import it.
    + stage("PlanModel", [])
    // Helpers that stages share.
    + stage("XMLTree", ["CLibXML2", "CLazyLibraries"])
    + stage("ChineseText", ["PlanModel", "COpenCC", "CLazyLibraries"], exclude: ["Data"])
    + stage("Taxonomy", ["PlanModel", "XMLTree"])
    + stage("PlanArchive", ["PlanModel"])
    + stage("SQLiteStore", ["CSQLite", "CLazyLibraries"])
    + stage("FileContainers", ["PlanModel", "CXLSXWriter", "CLibZip", "CLibMD", "CLazyLibraries"])
    // Stages: none imports another stage (ArchitectureTests reads this file and says so).
    + stage(
      "PlanReading", ["PlanModel", "ChineseText", "XMLTree", "CLibMD", "CLibZip", "CLazyLibraries"], exclude: ["Data"])
    + stage("Alignment", ["PlanModel", "Taxonomy"], exclude: ["Data"])
    + stage("Targets", ["PlanModel"], exclude: ["Data"], tests: ["Evaluation"])
    + stage("Comparison", ["PlanModel", "Taxonomy"])
    + stage("Evaluation", ["PlanModel"])
    + stage("Publishing", ["PlanModel", "XMLTree", "FileContainers"], exclude: ["Data"], tests: ["CLibZip"])
    // The facade, the commands and the program.
    + stage(
      "Duizhao",
      [
        "PlanModel", "ChineseText", "PlanReading", "Taxonomy", "Alignment", "Targets", "Comparison", "Evaluation",
        "Publishing", "XMLTree", "PlanArchive", "SQLiteStore", "FileContainers",
      ], exclude: ["Data"])
    + stage("DuizhaoCommands", ["Duizhao", argumentParser], exclude: ["Data"], tests: ["duizhao"])
    + [
      .executableTarget(
        name: "duizhao", dependencies: ["DuizhaoCommands"], swiftSettings: strict,
        // Leaves out the libraries that CLazyLibraries loads when they are called.
        linkerSettings: [
          .unsafeFlags(["-ld-path=\(Context.packageDirectory)/scripts/link.sh"], .when(platforms: [.linux]))
        ]
      ),
      .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    ],
  swiftLanguageModes: [.v6]
)
