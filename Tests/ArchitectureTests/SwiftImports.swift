/// The modules that a Swift file imports.
enum SwiftImports {
  private static let modifiers: Set<String> = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set<String> = [
    "actor", "class", "enum", "func", "let", "macro", "protocol", "struct", "typealias", "var",
  ]

  /// Names of the imported modules, without submodules, in the order of the file.
  static func read(_ source: String) -> [String] {
    let tokens = SwiftTokens.read(source)
    return tokens.indices.compactMap { index in
      guard tokens[index] == .word("import"), opensStatement(tokens, index) else { return nil }
      let names = tokens[(index + 1)...].prefix(2).compactMap { token -> String? in
        guard case .word(let name) = token else { return nil }
        return name
      }
      guard let first = names.first else { return nil }
      return kinds.contains(first) ? names.dropFirst().first : first
    }
  }

  /// True behind a line's start, a semicolon, an access level, or an attribute with or without arguments.
  private static func opensStatement(_ tokens: [SwiftToken], _ index: Int) -> Bool {
    guard index > 0 else { return true }
    switch tokens[index - 1] {
    case .newline, .mark(";"), .mark(")"): return true
    case .word(let word): return modifiers.contains(word) || (index > 1 && tokens[index - 2] == .mark("@"))
    case .mark, .string: return false
    }
  }
}
