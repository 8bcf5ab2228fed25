import PlanModel

/// Removes characters that no reader sees and that break every search.
///
/// Guarantees:
/// 1. Zero-width characters, soft hyphens, byte-order marks inside the text, direction marks and control characters
///    other than line breaks and the tabulator are gone.
/// 2. One finding tells each kind of character with its number and first place.
package struct InvisibleCharacters: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    removing(from: text) { scalar in
      switch scalar.value {
      case 0xAD, 0x061C, 0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFE00...0xFE0F, 0xFEFF: true
      case 0xFFF9...0xFFFC: true
      case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
      default: false
      }
    }
  }
}

/// Removes characters of the private-use areas: they stand for a glyph of one font or for a failed conversion.
///
/// Runs after the repair of glosses, which can still read bytes off them. Guarantee: none remains.
package struct PrivateUseCharacters: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    removing(from: text) { $0.isPrivateUse }
  }
}

private func removing(
  from text: TracedText, _ isRemoved: (Unicode.Scalar) -> Bool
) -> (text: TracedText, findings: [Finding]) {
  var edits: [TextEdit] = []
  var places: [Unicode.Scalar: [Int]] = [:]
  for (index, scalar) in text.scalars.enumerated() {
    // Nearly every character is a Chinese one.
    guard scalar.value < 0x2070 || scalar.value >= 0xE000, isRemoved(scalar) else { continue }
    edits.append(TextEdit(index..<(index + 1)))
    places[text.scalars[index], default: []].append(index)
  }
  let findings = places.sorted { $0.key < $1.key }.map { scalar, indices in
    let name = "U+" + hexadecimal(scalar.value)
    return Finding(
      .invisibleCharacter, scalar.isPrivateUse ? .warning : .note,
      LocalizedText(
        "去除不可见或私用区字符\(name)，共\(indices.count)处",
        "invisible or private-use character \(name) removed, \(indices.count) in all"),
      source: indices.first.map { text.ranges[$0] }, before: name, after: "")
  }
  return (text.applying(edits), findings)
}

private func hexadecimal(_ value: UInt32) -> String {
  let digits = String(value, radix: 16, uppercase: true)
  return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
