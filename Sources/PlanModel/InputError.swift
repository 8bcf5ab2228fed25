/// Why a command could not run: one line that names the file, the place and the remedy.
///
/// Every stage throws this type for bad input, and only this type; the program prints `description` and exits
/// with status 2.
public struct InputError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file or argument concerned, as the user gave it; nil for none.
  public var file: String?
  /// Line number in that file, from 1; nil where it has no lines.
  public var line: Int?
  /// What is wrong.
  public var problem: String
  /// What to do about it.
  public var remedy: String

  /// Makes an error.
  public init(file: String? = nil, line: Int? = nil, problem: String, remedy: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.remedy = remedy
  }

  /// `file:line: problem; remedy`, always one line.
  public var description: String {
    var place = file.map { "\($0): " } ?? ""
    if let file, let line { place = "\(file):\(line): " }
    let text = "\(place)\(problem); \(remedy)"
    return String(text.map { $0.isNewline ? " " : $0 })
  }
}
