import ChineseText
import Foundation
import PlanModel
import PlanReading
import Testing

/// Documents and coded sentences that the tests read.
enum Fixtures {
  /// The package's root folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// The ids of the five plans.
  static let plans = ["sichuan", "huangshi", "jialing", "jiashan", "jiangmen"]
  private static let cleaner = Result { try TextCleaner() }

  /// A reader with a cleaner that is opened once; it starts no LibreOffice.
  static func reader() throws -> PlanReader { PlanReader(cleaner: try cleaner.get(), formats: formats) }

  /// Readers of all formats as on a machine without LibreOffice.
  static let formats = FormatReaders(office: OfficeReader(programs: ["duizhao-no-such-program"]))

  /// Bytes of a file of the repository.
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: root.appending(path: path)))
  }

  /// One of the five plans, read without the manifest.
  static func plan(_ id: String) throws -> Plan {
    try reader().read(bytes: bytes("plans/\(id).txt"), file: "plans/\(id).txt", id: id, metadata: nil)
  }

  /// A small document, read as the plan `p`.
  static func plan(text: String, metadata: PlanMetadata? = nil) throws -> Plan {
    try reader().read(bytes: Array(text.utf8), file: "p.txt", id: "p", metadata: metadata)
  }

  /// The tasks of a small document, a line each: id, role, number, title and number of sentences.
  static func outline(_ text: String) throws -> [String] {
    let plan = try plan(text: text)
    expectConserved(plan, source: text)
    return plan.tasks.map { "\($0.id) \($0.role.rawValue) \($0.number) \($0.title) [\($0.sentences.count)]" }
  }

  /// One coded sentence.
  struct GoldSentence: Decodable {
    var id: String
    var part: String?
    var section: String?
    var task: String?
    var heading: String
    var text: String
    var structural: Bool
  }

  /// The coded sentences of a plan.
  static func gold(_ id: String) throws -> [GoldSentence] {
    try String(decoding: bytes("Tests/Fixtures/gold/\(id).jsonl"), as: UTF8.self).split(separator: "\n").map {
      try JSONDecoder().decode(GoldSentence.self, from: Data($0.utf8))
    }
  }
}

extension Plan {
  /// Every sentence, those of tasks and the others, in document order.
  var allSentences: [Sentence] {
    (tasks.flatMap(\.sentences) + otherSentences).sorted { $0.source < $1.source }
  }

  /// Every piece that covers source text, in document order.
  var pieceRanges: [SourceRange] {
    (headings.map(\.source) + allSentences.map(\.source) + tasks.flatMap(\.responsibleLines).map(\.source)
      + furniture.map(\.source)).sorted()
  }
}
