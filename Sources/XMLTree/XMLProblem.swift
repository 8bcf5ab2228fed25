/// What is wrong with an XML document, and where. Callers that know the user's file turn it into an `InputError`.
package struct XMLProblem: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file's name as the caller gave it; nil for bytes without a name.
  package var file: String?
  /// Number of the line, from 1; 0 where it is not known.
  package var line: Int
  /// What is wrong, in one line.
  package var message: String

  /// Makes a problem.
  package init(file: String? = nil, line: Int, message: String) {
    self.file = file
    self.line = line
    self.message = message
  }

  /// `file:line: message`.
  package var description: String {
    let parts = [file, line > 0 ? String(line) : nil].compactMap { $0 }
    return parts.isEmpty ? message : "\(parts.joined(separator: ":")): \(message)"
  }
}
