/// The layers of the package: who may import whom.
struct Layers {
  /// One source file with the modules that it imports.
  struct File: Hashable {
    /// Target that it belongs to: the folder below Sources.
    var module: String
    /// Path from the root of the package.
    var path: String
    var imports: [String]
  }

  /// The steps of the way of the data; only the facade knows their order, so none imports another.
  var stages: Set<String> = ["PlanReading", "Alignment", "Targets", "Comparison", "Evaluation", "Publishing"]
  /// The module that imports nothing.
  var model = "PlanModel"
  /// System libraries, each with the only module that may import it.
  var soleImporters = ["CLibXML2": "XMLTree", "COpenCC": "ChineseText", "CXLSXWriter": "FileContainers"]
  /// The C target that defines those libraries' functions, and so sees their headers.
  var loader = "CLazyLibraries"
  /// The module that must stay free of Foundation, whose headers clash with those of libxml2.
  var withoutFoundation = "XMLTree"
  /// What comes with the toolchain and is declared nowhere. FoundationXML and FoundationNetworking are not among
  /// them: the package parses with XMLTree, and uses no network.
  var toolchain: Set<String> = [
    "Swift", "Foundation", "FoundationEssentials", "FoundationInternationalization", "Dispatch", "Glibc", "Musl",
    "Darwin", "RegexBuilder", "Synchronization",
  ]

  /// What is wrong with the manifest and the imports, one line each, sorted.
  func problems(manifest: PackageManifest, files: [File]) -> [String] {
    var problems = manifest.unread.map { "Package.swift: cannot read \($0)" }
    for name in stages.union([model, withoutFoundation]).union(soleImporters.values) where manifest[name] == nil {
      problems.append("Package.swift: \(name) is not declared; correct the names in Layers.swift")
    }
    for module in manifest.modules {
      for dependency in module.dependencies {
        problems += breaches(module.name, dependency).map { "Package.swift: \($0)" }
      }
    }
    for file in files {
      for imported in file.imports {
        problems += breaches(file.module, imported).map { "\(file.path): \($0)" }
        if !isDeclared(imported, for: file.module, in: manifest) {
          problems.append("\(file.path): imports \(imported), which \(file.module) does not declare")
        }
      }
    }
    return problems.sorted()
  }

  /// The rules that one import breaks.
  private func breaches(_ module: String, _ imported: String) -> [String] {
    var breaches: [String] = []
    if stages.contains(module), stages.contains(imported), module != imported {
      breaches.append("stage \(module) imports stage \(imported)")
    }
    // The locks of the standard library bind the model to nothing.
    if module == model, imported != "Synchronization" {
      breaches.append("\(module) imports \(imported), and should import nothing")
    }
    if let sole = soleImporters[imported], module != sole, module != loader {
      breaches.append("\(module) imports \(imported), which only \(sole) may")
    }
    if module == withoutFoundation, imported.hasPrefix("Foundation") {
      breaches.append("\(module) imports \(imported), which clashes with its system library")
    }
    return breaches
  }

  private func isDeclared(_ imported: String, for module: String, in manifest: PackageManifest) -> Bool {
    toolchain.contains(imported) || manifest[module]?.dependencies.contains(imported) == true
  }
}
