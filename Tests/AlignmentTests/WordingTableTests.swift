import Foundation
import PlanModel
import Testing

@testable import Alignment

@Suite struct WordingTableTests {
  private func weights(_ entries: [(key: UInt64, weights: [(Int, Float)])]) -> WordingWeights {
    var rows = NGramWeights()
    for (key, weights) in entries {
      for (number, weight) in weights { rows.add(weight, for: number) }
      rows.endRow(key)
    }
    return WordingWeights(topics: ["A01", "A02"], biases: [0.5, -0.25, 0], rows: rows)
  }

  private func key(_ number: Int) -> UInt64 { UInt64(number) << 16 | 0x4E00 }

  private func read(_ table: WordingTable, _ key: UInt64) -> [[Float]]? {
    var sums = Array(repeating: Int32(0), count: table.biases.count)
    guard let row = table.start(of: key).flatMap({ table.row(at: $0) }) else { return nil }
    sums.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress { table.add(row, to: base) }
    }
    return sums.indices.filter { sums[$0] != 0 }.map { [Float($0), Float(sums[$0]) / WordingTable.Layout.steps] }
  }

  @Test("every n-gram is found with its weights, in steps of a sixteenth; others are not")
  func roundTrip() throws {
    // More than one slot's worth of neighbours, and the largest key.
    var entries: [(key: UInt64, weights: [(Int, Float)])] = []
    for number in 1...200 {
      let share = Float(number) / 16
      entries.append((key(number), [(0, share), (2, -share / 2)]))
    }
    entries.append((0xFFFF_FFFF_FFFF, [(1, 100)]))
    let table = try WordingTable(text: weights(entries).table, file: "t")
    #expect(table.topics == ["A01", "A02"])
    for number in 1...200 {
      let rounded = (-Float(number) / 2).rounded() / 16
      let expected = [[0, Float(number) / 16], [2, rounded]].filter { $0[1] != 0 }
      #expect(read(table, key(number)) == expected)
    }
    // Beyond what nine bits hold, the weight is cut.
    #expect(read(table, 0xFFFF_FFFF_FFFF) == [[1, Float(255) / 16]])
    #expect(read(table, 7) == nil)
  }

  @Test("weights for many classes and for few are read alike, and taken from other sums at once")
  func denseAndSparse() throws {
    let topics = (1...128).map { "T\($0)" }
    for count in [1, 43, 44, 129] {
      var rows = NGramWeights()
      for number in 0..<count { rows.add(Float(number % 2 == 0 ? number + 1 : -number) / 16, for: number) }
      rows.endRow(9)
      let weights = WordingWeights(topics: topics, biases: Array(repeating: 0, count: 129), rows: rows)
      let table = try WordingTable(text: weights.table, file: "t")
      var sums = Array(repeating: Int32(5), count: 129 * 2)
      let row = try #require(table.start(of: 9).flatMap { table.row(at: $0) })
      sums.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { table.add(row, to: base, from: base + 129) }
      }
      for number in 0..<129 {
        let steps = Int32(number >= count ? 0 : number % 2 == 0 ? number + 1 : -number)
        #expect(sums[number] == 5 + steps && sums[129 + number] == 5 - steps)
      }
    }
  }

  @Test("a table of another version, cut short or without sizes is refused with line and remedy")
  func damaged() {
    let other = #expect(throws: InputError.self) { try WordingTable(text: "# else\n", file: "m") }
    #expect(other?.remedy.contains("make train") == true)
    let good = weights([(7, [(0, 1)])]).table
    for text in [
      "", WordingTable.format, WordingTable.format + "\nA B\n1 2\n4 0\n", String(good.dropLast(3)), good + "0",
      good.replacing("\n4 ", with: "\n99 "), good.replacing("\n4 ", with: "\nx "),
    ] {
      let error = #expect(throws: InputError.self) { try WordingTable(text: text, file: "m") }
      #expect(error?.line != nil)
    }
  }

  @Test("damage inside the table gives wrong weights at worst, never a read beyond it")
  func hostile() throws {
    var bytes = Array(weights((1...40).map { (UInt64($0), [(0, 1)]) }).table.utf8)
    let head = bytes.count - 64 * 12 - 40 * 5
    var state: UInt64 = 1
    for _ in 0..<300 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      bytes[max(head, 120) + Int(state >> 33) % (bytes.count - max(head, 120) - 1)] = 0x30 + UInt8(state >> 60)
      let table = try? WordingTable(text: String(decoding: bytes, as: UTF8.self), file: "m")
      for key in 1...40 { _ = table.map { read($0, UInt64(key)) } }
    }
  }

  @Test("the compiled-in model reads, and is the file's")
  func standard() throws {
    #expect(try WordingModel.standard().topics.count == 128)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = try Data(contentsOf: root.appending(path: "Sources/Alignment/Data/wording-model.txt"))
    let literal = EmbeddedData.wordingModel.withUTF8Buffer { Data($0) }
    let isSame = literal == file
    #expect(isSame, "run 'make generate'")
  }
}
