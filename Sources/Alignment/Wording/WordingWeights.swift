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
      let weights = kept.map { index in
        let step = max(-layout.weightLimit, min(layout.weightLimit, steps[index]))
        return (number: Int(rows.classes[index]), digits: step + layout.weightLimit)
      }
      if layout.isDense(kept.count, of: biases.count) {
        layout.append(layout.everyClass, digits: layout.countDigits, to: &entries)
        var each = Array(repeating: layout.weightLimit, count: biases.count)
        for (number, digits) in weights { each[number] = digits }
        for digits in each { layout.append(digits, digits: layout.stepDigits, to: &entries) }
        continue
      }
      layout.append(kept.count, digits: layout.countDigits, to: &entries)
      for (number, digits) in weights {
        layout.append(number << layout.weightBits + digits, digits: layout.entryDigits, to: &entries)
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
