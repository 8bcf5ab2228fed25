import Foundation
import PlanModel
import Testing

@testable import Duizhao

@Suite struct AlignedRecordTextTests {
  /// What the encoder writes of the whole record at once.
  private func whole(_ record: AlignedRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(record), as: UTF8.self) + "\n"
  }

  private func parts(_ record: AlignedRecord) -> [String] {
    var parts: [String] = []
    AlignedRecordText().write(record) { parts.append(String(decoding: $0, as: UTF8.self)) }
    return parts
  }

  private func record(_ file: String, _ text: String) throws -> AlignedRecord {
    let filter = AlignmentFilter(pipeline: try Pipeline())
    let line = try JSONEncoder().encode(AlignmentRequest(text: text, file: file))
    return try JSONDecoder().decode(AlignedRecord.self, from: Data(filter.answer(to: [UInt8](line))))
  }

  @Test("a record in parts has the bytes of the record encoded at once")
  func same() throws {
    let sentences = (1...450).map { "（\($0)）推行行政执法三项制度，覆盖率达到100%。落实“\"tasks\":[]”。\n" }
    let record = try record("long.txt", "某县法治政府建设实施方案\n推进依法行政。\n" + sentences.joined())
    #expect(record.plan?.tasks.count == 450)
    let parts = parts(record)
    #expect(parts.count > 10)
    #expect(parts.joined() == (try whole(record)))
  }

  @Test("a record without lists, with empty ones, and one that only tells an error are whole, too")
  func short() throws {
    for record in [try record("a.txt", "推进依法行政。"), try record("b.txt", ""), AlignedRecord(error: "no such file")] {
      #expect(parts(record).joined() == (try whole(record)))
    }
  }
}
