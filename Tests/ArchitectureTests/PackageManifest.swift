/// What Package.swift declares, read as text: a test cannot run the package manager.
struct PackageManifest: Hashable {
  /// A target with the modules that it may import.
  struct Module: Hashable {
    var name: String
    var dependencies: [String]
  }

  /// The targets in the order of the file, test targets left out.
  private(set) var modules: [Module] = []
  /// Expressions that could not be read; a check that rests on a manifest read by half would pass for nothing.
  private(set) var unread: [String] = []

  /// The target with a name.
  subscript(name: String) -> Module? { modules.first { $0.name == name } }

  /// Reads the calls `stage("Name", [dependencies], …)` and `.target(name: "Name", dependencies: […])`, and likewise
  /// executable targets and system libraries. Calls whose name is no literal (the body of `stage`) are passed over.
  init(_ source: String) {
    let tokens = SwiftTokens.read(source).filter { $0 != .newline }
    let constants = Self.constants(tokens)
    var index = 1
    while index + 1 < tokens.count {
      let arguments = Self.arguments(tokens, at: index)
      guard let arguments else {
        index += 1
        continue
      }
      let isStage = tokens[index] == .word("stage")
      let list = arguments.dropFirst().first { $0.label == (isStage ? nil : "dependencies") }
      if let name = Self.name(arguments, isStage: isStage) {
        add(name, Self.items(list?.value ?? []), constants)
        // What stands inside, such as `.target(name: …)` among the dependencies, declares nothing.
        index += Self.group(tokens, at: index + 1).count + 2
      } else {
        if isStage { unread.append("stage(…) without a literal name") }
        index += 1
      }
    }
  }

  private mutating func add(_ name: String, _ items: [SwiftToken], _ constants: [String: String]) {
    var dependencies: [String] = []
    for item in items {
      switch item {
      case .string(let text): dependencies.append(text)
      case .word(let word) where constants[word] != nil: dependencies.append(constants[word] ?? word)
      default: unread.append("a dependency of \(name): \(item)")
      }
    }
    modules.append(Module(name: name, dependencies: dependencies))
  }

  /// The arguments of a call that declares a target, where one begins at a place.
  private static func arguments(_ tokens: [SwiftToken], at index: Int) -> [Argument]? {
    guard case .word(let word) = tokens[index], tokens[index + 1] == .mark("(") else { return nil }
    let isStage = word == "stage" && tokens[index - 1] != .word("func")
    let isTarget =
      ["target", "executableTarget", "systemLibrary", "macro"].contains(word) && tokens[index - 1] == .mark(".")
    return isStage || isTarget ? Argument.split(group(tokens, at: index + 1)) : nil
  }

  /// The literal name of a target; nil where it is none.
  private static func name(_ arguments: [Argument], isStage: Bool) -> String? {
    let name = isStage ? arguments.first : arguments.first { $0.label == "name" }
    guard let value = name?.value, value.count == 1, case .string(let text)? = value.first else { return nil }
    return text
  }

  /// Constants that hold a dependency: `let x = Target.Dependency.product(name: "X", …)`.
  private static func constants(_ tokens: [SwiftToken]) -> [String: String] {
    var constants: [String: String] = [:]
    for index in tokens.indices where tokens[index] == .word("let") && index + 2 < tokens.count {
      guard case .word(let name) = tokens[index + 1], tokens[index + 2] == .mark("=") else { continue }
      let value = Array(tokens[(index + 3)...].prefix { $0 != .word("let") })
      guard value.starts(with: [.word("Target"), .mark("."), .word("Dependency")]),
        case .string(let product)? = items(Array(value.dropFirst(3))).first
      else { continue }
      constants[name] = product
    }
    return constants
  }

  /// The elements of a list of dependencies; a call such as `.product(name: "X", …)` counts as its name.
  private static func items(_ tokens: [SwiftToken]) -> [SwiftToken] {
    var items: [SwiftToken] = []
    var index = 0
    while index < tokens.count {
      if tokens[index] == .mark("."), index + 2 < tokens.count, tokens[index + 2] == .mark("(") {
        let inner = group(tokens, at: index + 2)
        let name = Argument.split(inner).first { $0.label == "name" }?.value.first
        items.append(name ?? tokens[index + 1])
        index += 2 + inner.count + 2
      } else {
        switch tokens[index] {
        case .word, .string: items.append(tokens[index])
        case .mark, .newline: break
        }
        index += 1
      }
    }
    return items
  }

  /// The tokens between the bracket at a place and the one that closes it.
  private static func group(_ tokens: [SwiftToken], at start: Int) -> [SwiftToken] {
    var depth = 0
    for end in tokens.indices[start...] {
      depth += Argument.depth(tokens[end])
      if depth == 0 { return Array(tokens[(start + 1)..<end]) }
    }
    return Array(tokens[(start + 1)...])
  }

  /// One argument of a call.
  private struct Argument {
    var label: String?
    var value: [SwiftToken]

    /// +1 for a bracket that opens, -1 for one that closes.
    static func depth(_ token: SwiftToken) -> Int {
      switch token {
      case .mark("("), .mark("["), .mark("{"): 1
      case .mark(")"), .mark("]"), .mark("}"): -1
      default: 0
      }
    }

    /// Splits at the commas that stand in no bracket.
    static func split(_ tokens: [SwiftToken]) -> [Argument] {
      var parts: [[SwiftToken]] = [[]]
      var depth = 0
      for token in tokens {
        depth += Self.depth(token)
        if depth == 0, token == .mark(",") { parts.append([]) } else { parts[parts.count - 1].append(token) }
      }
      return parts.filter { !$0.isEmpty }.map { part in
        if part.count > 1, case .word(let label) = part[0], part[1] == .mark(":") {
          return Argument(label: label, value: Array(part.dropFirst(2)))
        }
        return Argument(label: nil, value: part)
      }
    }
  }
}
