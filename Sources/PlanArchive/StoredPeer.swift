import PlanModel

/// What a plan adds to the peers that another is held against, as a cache keeps it: a tenth of the whole plan.
package struct StoredPeer: Hashable, Sendable {
  /// State of each topic, in taxonomy order.
  package var states: [CellState]
  /// For each topic the sentence to name, nil for none.
  package var references: [GapReference?]

  /// Makes a peer.
  package init(states: [CellState], references: [GapReference?]) {
    self.states = states
    self.references = references
  }

  /// The peer as bytes.
  package var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(ReadPlan.format)
    let all = CellState.allCases
    writer.write(states) { writer, state in writer.write(all.firstIndex(of: state) ?? 0) }
    writer.write(references) { writer, reference in
      writer.write(reference) { writer, reference in
        writer.write(reference.plan)
        writer.write(reference.task)
        writer.write(reference.sentence)
        writer.write(reference.text)
        writer.write(reference.original == reference.text ? nil : reference.original)
      }
    }
    return writer.bytes
  }

  /// Reads a peer.
  ///
  /// - Throws: `DamagedArchive` for anything else.
  package init(archive bytes: UnsafeBufferPointer<UInt8>) throws(DamagedArchive) {
    var reader = ArchiveReader(bytes)
    guard try reader.int() == ReadPlan.format else { throw DamagedArchive() }
    let all = CellState.allCases
    states = try reader.list { reader throws(DamagedArchive) in
      let number = try reader.int()
      guard all.indices.contains(number) else { throw DamagedArchive() }
      return all[number]
    }
    references = try reader.list { reader throws(DamagedArchive) in
      try reader.optional { reader throws(DamagedArchive) in
        let (plan, task, sentence) = (try reader.string(), try reader.optionalString(), try reader.string())
        let text = try reader.string()
        return GapReference(
          plan: plan, task: task, sentence: sentence, text: text, original: try reader.optionalString() ?? text)
      }
    }
    guard reader.isAtEnd else { throw DamagedArchive() }
  }
}
