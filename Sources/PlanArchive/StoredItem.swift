import PlanModel

/// What a report on a corpus keeps of one plan, and what its page was: so that an unchanged plan costs no rendering.
package struct StoredItem: Hashable, Sendable {
  /// Names and numbers, in an order that the report knows.
  package var fields: [String]
  /// State of each topic, in taxonomy order.
  package var states: [CellState]
  /// Checksum of the plan's page.
  package var page: Int
  /// The plan's targets.
  package var targets: [Target]

  /// Makes an item.
  package init(fields: [String], states: [CellState], page: Int, targets: [Target]) {
    self.fields = fields
    self.states = states
    self.page = page
    self.targets = targets
  }

  /// The item as bytes.
  package var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(ReadPlan.format)
    writer.write(fields) { $0.write($1) }
    let all = CellState.allCases
    writer.write(states) { writer, state in writer.write(all.firstIndex(of: state) ?? 0) }
    writer.write(page)
    writer.write(targets) { $0.write($1) }
    return writer.bytes
  }

  /// Reads an item.
  ///
  /// - Throws: `DamagedArchive` for anything else.
  package init(archive bytes: UnsafeBufferPointer<UInt8>) throws(DamagedArchive) {
    var reader = ArchiveReader(bytes)
    guard try reader.int() == ReadPlan.format else { throw DamagedArchive() }
    fields = try reader.list { reader throws(DamagedArchive) in try reader.string() }
    let all = CellState.allCases
    states = try reader.list { reader throws(DamagedArchive) in
      let number = try reader.int()
      guard all.indices.contains(number) else { throw DamagedArchive() }
      return all[number]
    }
    page = try reader.int()
    targets = try reader.list { reader throws(DamagedArchive) in try reader.target() }
    guard reader.isAtEnd else { throw DamagedArchive() }
  }
}
