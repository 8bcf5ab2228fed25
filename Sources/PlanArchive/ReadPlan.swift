import PlanModel

/// One document after every step that needs no other document: what is cached, sent between machines, and compared.
package struct ReadPlan: Hashable, Sendable, Codable {
  /// The plan with the topics of its sentences.
  package var aligned: AlignedPlan
  /// Its targets in document order.
  package var targets: [Target]

  /// Makes a read plan.
  package init(aligned: AlignedPlan, targets: [Target]) {
    self.aligned = aligned
    self.targets = targets
  }
}

extension ReadPlan {
  /// Format of the archive; another number is another format.
  static let format = 2

  /// The plan as bytes. The same plan gives the same bytes.
  package var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(Self.format)
    writer.write(aligned.plan)
    writer.write(aligned)
    writer.write(targets) { $0.write($1) }
    return writer.bytes
  }

  /// Reads an archive.
  ///
  /// - Throws: `DamagedArchive` for anything that is no whole archive of this format.
  package init(archive bytes: UnsafeBufferPointer<UInt8>) throws(DamagedArchive) {
    var reader = ArchiveReader(bytes)
    guard try reader.int() == Self.format else { throw DamagedArchive() }
    let plan = try reader.plan()
    aligned = try reader.alignedPlan(plan)
    targets = try reader.list { reader throws(DamagedArchive) in try reader.target() }
    guard reader.isAtEnd else { throw DamagedArchive() }
  }
}
