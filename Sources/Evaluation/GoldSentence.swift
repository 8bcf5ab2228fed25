import PlanModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One coded sentence of the gold files (JSON lines).
public struct GoldSentence: Hashable, Sendable, Codable {
  /// `plan/place/number`.
  public var id: String
  /// Heading line of the part.
  public var part: String?
  /// Heading line of the section.
  public var section: String?
  /// Number of the task as written.
  public var task: String?
  /// Title of the task, or the nearest heading.
  public var heading: String
  /// Cleaned text.
  public var text: String
  /// True for the heading line of a part or a section; not scored.
  public var structural: Bool
  /// Notations of the topics, main topic first; empty for none.
  public var topics: [String]

  /// Id of the plan: what stands before the first slash.
  public var plan: String { String(id.prefix { $0 != "/" }) }

  /// Reads a file of JSON lines.
  ///
  /// - Throws: `InputError` with the line that is no coded sentence.
  public static func read(_ bytes: [UInt8], file: String) throws(InputError) -> [GoldSentence] {
    let decoder = JSONDecoder()
    var sentences: [GoldSentence] = []
    for (number, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do {
        sentences.append(try decoder.decode(GoldSentence.self, from: Data(line)))
      } catch {
        throw InputError(
          file: file, line: number + 1, problem: "not a coded sentence",
          remedy: "give one JSON object a line with id, heading, text, structural and topics")
      }
    }
    guard !sentences.isEmpty else {
      throw InputError(file: file, problem: "holds no coded sentence", remedy: "give a JSON-lines file with sentences")
    }
    return sentences
  }
}
