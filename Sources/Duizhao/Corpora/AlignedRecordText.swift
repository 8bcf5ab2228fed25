import PlanModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes an aligned plan as one line of JSON, list by list: the encoder takes ten times the memory of what it is given,
/// and a plan may have hundreds of thousands of sentences.
///
/// The bytes are those that the encoder would write of the whole record (`AlignedRecordTextTests`).
struct AlignedRecordText {
  /// Elements that are encoded at once.
  private static let portion = 200

  private let encoder = JSONEncoder()

  init() { encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes] }

  /// Writes the record and a line end. Strings and finite numbers always encode; whatever does not breaks the line off,
  /// which whoever reads it refuses.
  func write(_ record: AlignedRecord, to sink: ([UInt8]) -> Void) {
    try? writeLists(record, to: sink)
    sink([0x0A])
  }

  private func writeLists(_ record: AlignedRecord, to sink: ([UInt8]) -> Void) throws {
    // The long lists are taken out, and the gaps found again in the text of the rest: a quotation mark within a text is
    // escaped, so that nothing else reads like a key with an empty list.
    var rest = record
    rest.plan?.tasks = []
    rest.plan?.otherSentences = []
    if rest.sentences != nil { rest.sentences = [] }
    if rest.targets != nil { rest.targets = [] }
    var text = [UInt8](try encoder.encode(rest))[...]
    func put(_ key: String, _ list: [some Encodable]?) throws {
      guard let list, let gap = text.firstRange(of: Array("\"\(key)\":[]".utf8)) else { return }
      sink(Array(text[..<(gap.upperBound - 1)]))
      text = text[(gap.upperBound - 1)...]
      for start in stride(from: 0, to: list.count, by: Self.portion) {
        if start > 0 { sink([UInt8(ascii: ",")]) }
        let elements = try encoder.encode(Array(list[start..<min(start + Self.portion, list.count)]))
        sink([UInt8](elements.dropFirst().dropLast()))
      }
    }
    try put("otherSentences", record.plan?.otherSentences)
    try put("tasks", record.plan?.tasks)
    try put("sentences", record.sentences)
    try put("targets", record.targets)
    sink(Array(text))
  }
}
