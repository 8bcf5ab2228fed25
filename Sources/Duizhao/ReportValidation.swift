import PlanModel
import PlanReading
import Publishing
import XMLTree

/// Checks XML reports against the published schema.
public enum ReportValidation {
  /// One thing that breaks the schema.
  public struct Problem: Hashable, Sendable {
    /// Line of the file, from 1.
    public var line: Int
    /// What is wrong, in libxml2's words.
    public var message: String
  }

  /// The problems of a file, in the order of its lines; none where it is valid.
  ///
  /// - Throws: `InputError` where the file cannot be read.
  public static func problems(inFile path: String) throws(InputError) -> [Problem] {
    let bytes = try PlanFile.bytes(at: path)
    do {
      let schema = try XMLSchema(xsd: Array(XMLVocabulary.schema.utf8))
      return schema.problems(in: bytes).map { Problem(line: $0.line, message: $0.message) }
    } catch {
      throw InputError(problem: "the compiled-in schema is damaged: \(error)", remedy: "build the program again")
    }
  }
}
