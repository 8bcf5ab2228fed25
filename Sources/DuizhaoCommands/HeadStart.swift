import Duizhao

/// Work of a command that is begun before its arguments are parsed: parsing keeps one processor for as long as a
/// twentieth of a comparison.
enum HeadStart {
  /// The pipeline of the process's command, its engine being made on a thread of its own; nil where the arguments leave
  /// open whether the engine is needed.
  static let pipeline = needsEngine(Array(CommandLine.arguments.dropFirst())) ? begun() : nil

  /// True for a command on documents that are read anew, by the taxonomy that is compiled in. Where a cache may know the
  /// documents, the engine would often be made for nothing.
  static func needsEngine(_ arguments: [String], cacheFolder: String? = PlanCache.standardFolder) -> Bool {
    guard let command = arguments.first, command == "compare" || ImmediateAnswer.names.contains(command) else {
      return false
    }
    let others = ["--taxonomy", "--aligned", "--help", "--version", "-h"]
    return (cacheFolder == nil || arguments.contains("--no-cache"))
      && !arguments.contains { argument in others.contains { argument.hasPrefix($0) } }
  }

  private static func begun() -> Pipeline? {
    let pipeline = try? Pipeline()
    pipeline?.begin()
    return pipeline
  }
}
