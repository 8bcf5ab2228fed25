/// Trained weights of the wording model, as training leaves them; `table` is what the program is built with.
package struct WordingWeights: Sendable {
  /// Notations in the order of the classes.
  package var topics: [String]
  /// A number for each topic and one for "no topic".
  package var biases: [Float]
  /// The weights of the n-grams.
  var rows: NGramWeights

  /// The table; weights that round to nothing are left out.
  package var table: String {
    let layout = WordingTable.Layout.self
    let steps = rows.weights.map { Int(($0 * layout.steps).rounded()) }
    var entries: [UInt8] = []
    var starts: [(key: UInt64, start: Int)] = []
    for (row, key) in rows.keys.enumerated() {
      let kept = (Int(rows.starts[row])..<Int(rows.starts[row + 1])).filter { steps[$0] != 0 }
      guard !kept.isEmpty else { continue }
      starts.append((key, entries.count))
      layout.append(kept.count, digits: layout.countDigits, to: &entries)
      for index in kept {
        let step = max(-layout.weightLimit, min(layout.weightLimit, steps[index]))
        layout.append(
          Int(rows.classes[index]) << layout.weightBits + (step + layout.weightLimit), digits: layout.entryDigits,
          to: &entries)
      }
    }
    var bits = 4
    while 1 << bits < starts.count * 2 { bits += 1 }
    var slots = Array(repeating: layout.zero, count: layout.slotLength << bits)
    var isTaken = Array(repeating: false, count: 1 << bits)
    for (key, start) in starts {
      var slot = layout.slot(key, bits)
      while isTaken[slot] { slot = (slot + 1) & (1 << bits - 1) }
      isTaken[slot] = true
      var digits: [UInt8] = []
      layout.append(Int(key), digits: layout.keyDigits, to: &digits)
      layout.append(start, digits: layout.startDigits, to: &digits)
      slots.replaceSubrange(slot * layout.slotLength..<(slot + 1) * layout.slotLength, with: digits)
    }
    let head = [
      WordingTable.format, topics.joined(separator: " "),
      biases.map { String(Int(($0 * layout.steps).rounded())) }.joined(separator: " "), "\(bits) \(entries.count)",
    ]
    return head.joined(separator: "\n") + "\n" + String(decoding: slots, as: UTF8.self) + "\n"
      + String(decoding: entries, as: UTF8.self) + "\n"
  }
}
