import PlanModel

/// Undoes text in UTF-8 that was read in another encoding: 鎴愰兘 (as GBK) and ä¸­å›½ (as Windows-1252).
///
/// Guarantees:
/// 1. Garbled words are put back only where every byte leads back to a Chinese character; each repair is a warning with
///    the words before and after.
/// 2. Garbled words that cannot be put back (bytes were lost; 锟斤拷) stay as found, with a finding.
/// 3. Text that is not garbled is not touched: three characters in a row that are UTF-8 by chance do not occur in it.
package struct Mojibake: CleaningStep {
  /// Fewest characters of UTF-8 that make a run garbled.
  private static let fewest = 3
  /// Characters that a lead byte of UTF-8 begins in GBK; runs without several of them are passed over.
  private static let telling = ScalarSet(
    (UInt8(0xE3)...0xE9).flatMap { lead in (UInt8(0x80)...0xBF).compactMap { GBK.shared?.scalar(lead, $0) } })
  /// Signs that garbled words do not go across.
  private static let signs = ScalarSet("，。、；：\n\r\u{85}\u{2028}\u{2029}".unicodeScalars)
  private static let replaced = Array("锟斤拷".unicodeScalars)

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    var edits: [TextEdit] = []
    var findings = FindingList()
    let scalars = text.scalars
    var index = 0
    while index < scalars.count {
      let value = scalars[index].value
      guard value >= 0x80, !Self.signs.contains(scalars[index]) else {
        index += 1
        continue
      }
      let start = index
      let end = (0xE3...0xE9).contains(value) ? Self.end(of: start, scalars) { Self.windows($0) != nil } : start
      if end > start + 3 {
        index = end
      } else if scalars.holds(Self.replaced, at: index) {
        while scalars.holds(Self.replaced, at: index) { index += Self.replaced.count }
        findings.append(finding(start..<index, nil, in: text, of: source))
        continue
      } else {
        // Ends before 锟斤拷, of which nothing is left to read, and before what was read as Windows-1252.
        var telling = 0
        index = Self.end(of: start, scalars) { scalar in
          if Self.telling.contains(scalar) { telling += 1 }
          return scalar.value >= 0x80 && !Self.signs.contains(scalar) && scalar != "锟"
            && !(0xE3...0xE9).contains(scalar.value)
        }
        index = max(index, start + 1)
        guard telling >= 2 else { continue }
      }
      let reading = Self.reading(Array(scalars[start..<index]))
      guard reading.isGarbled else { continue }
      if let whole = reading.whole { edits.append(TextEdit(start..<index, whole)) }
      findings.append(finding(start..<index, reading.whole, in: text, of: source))
    }
    return (text.applying(edits), findings.findings)
  }

  /// The end of a run of scalars of which a condition holds.
  private static func end(
    of start: Int, _ scalars: [Unicode.Scalar], _ holds: (Unicode.Scalar) -> Bool
  ) -> Int {
    var end = start
    while end < scalars.count, holds(scalars[end]) { end += 1 }
    return end
  }

  /// True for words that are garbled, whether they can be put back or not.
  static func isGarbled(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    run.count { telling.contains($0) } >= 2 && reading(Array(run)).isGarbled
  }

  /// What a run gives as bytes of UTF-8; `whole` where all of it is Chinese text.
  private static func reading(_ run: [Unicode.Scalar]) -> (isGarbled: Bool, whole: [Unicode.Scalar]?) {
    let isNarrow = run.allSatisfy { windows($0) != nil }
    var bytes: [UInt8] = []
    for scalar in run {
      if isNarrow, let byte = windows(scalar) {
        bytes.append(byte)
      } else if scalar == "€" {
        bytes.append(0x80)
      } else if let code = GBK.shared?.code(scalar) {
        bytes += [UInt8(code >> 8), UInt8(code & 0xFF)]
      } else {
        bytes.append(0)
      }
    }
    var text: [Unicode.Scalar] = []
    var (index, lost) = (0, 0)
    while index < bytes.count {
      if index + 2 < bytes.count, (0xE3...0xEF).contains(bytes[index]), bytes[index + 1] & 0xC0 == 0x80,
        bytes[index + 2] & 0xC0 == 0x80,
        let scalar = Unicode.Scalar(
          UInt32(bytes[index] & 0x0F) << 12 | UInt32(bytes[index + 1] & 0x3F) << 6 | UInt32(bytes[index + 2] & 0x3F)),
        scalar.isChinese
      {
        text.append(scalar)
        index += 3
      } else {
        lost += 1
        index += 1
      }
    }
    let isGarbled = text.count >= (isNarrow ? 2 : fewest) && text.count * 3 > lost * 2
    return (isGarbled, isGarbled && lost == 0 ? text : nil)
  }

  /// The byte that Windows-1252 reads as a character beyond ASCII; nil for others.
  private static func windows(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    switch scalar {
    case "€": return 0x80
    case "‚": return 0x82
    case "ƒ": return 0x83
    case "„": return 0x84
    case "…": return 0x85
    case "†": return 0x86
    case "‡": return 0x87
    case "ˆ": return 0x88
    case "‰": return 0x89
    case "Š": return 0x8A
    case "‹": return 0x8B
    case "Œ": return 0x8C
    case "Ž": return 0x8E
    case "‘": return 0x91
    case "’": return 0x92
    case "“": return 0x93
    case "”": return 0x94
    case "•": return 0x95
    case "–": return 0x96
    case "—": return 0x97
    case "˜": return 0x98
    case "™": return 0x99
    case "š": return 0x9A
    case "›": return 0x9B
    case "œ": return 0x9C
    case "ž": return 0x9E
    case "Ÿ": return 0x9F
    default: return nil
    }
  }

  private func finding(
    _ bounds: Range<Int>, _ whole: [Unicode.Scalar]?, in text: TracedText, of source: SourceText
  ) -> Finding {
    let range = text.sourceRange(bounds)
    let before = range.map { source.words($0) } ?? ""
    guard let whole else {
      return Finding(
        .undecodable, .warning,
        LocalizedText(
          "乱码“\(before)”未能复原，保留原样", "“\(before)” was read in a wrong encoding and cannot be put back; kept as found"),
        source: range, before: before)
    }
    return Finding(
      .undecodable, .warning,
      LocalizedText(
        "乱码“\(before)”按UTF-8复原为“\(whole.string)”，请核对",
        "“\(before)” was read in a wrong encoding; restored to “\(whole.string)”, please check"),
      source: range, before: before, after: whole.string)
  }
}
