import PlanModel

/// UTF-16 whose order of bytes is known.
enum UTF16Bytes {
  /// The text of the bytes; an odd byte at the end and lone surrogates become U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> DecodedText {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2 + 1)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (one, two) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBigEndian ? one << 8 | two : two << 8 | one)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    let text = String(decoding: units, as: UTF16.self)
    return DecodedText(
      text: text, encoding: isBigEndian ? "UTF-16BE" : "UTF-16LE", findings: SourceDecoder.undecodable(in: text))
  }
}

/// Tells UTF-16 without a byte-order mark: read in one of the two orders it is Chinese, while the other order and other
/// encodings give rare characters.
enum UTF16Guess {
  /// Bytes that are looked at.
  private static let reach = 65_536
  /// Common characters among those that are not ASCII, at least: Chinese prose has some half, chance a hundredth.
  private static let fewest = 0.25

  /// The text with a finding that its encoding was guessed; nil where the bytes are not UTF-16.
  static func decode(_ bytes: [UInt8]) -> DecodedText? {
    let head = bytes.prefix(reach)
    // UTF-8, which most files are, has no NUL and is told by its form.
    guard bytes.count >= 8, head.contains(0) || !UTF8Scan(Array(head.prefix(4096))).isText else { return nil }
    let shares = [false, true].map { isBigEndian in
      (isBigEndian, share(UTF16Bytes.decode(head, isBigEndian: isBigEndian).text))
    }
    guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= fewest else { return nil }
    var decoded = UTF16Bytes.decode(bytes[...], isBigEndian: best.0)
    decoded.findings.insert(SourceDecoder.guess(decoded.encoding), at: 0)
    return decoded
  }

  /// The share of common characters; 0 where control and replacement characters show that this is no text.
  private static func share(_ text: String) -> Double {
    var (damage, count) = (0, 0)
    for scalar in text.unicodeScalars {
      count += 1
      // The unified ideographs are all assigned; looking that up takes long.
      if (0x4E00...0x9FA5).contains(scalar.value) { continue }
      let isControl = scalar.value < 0x20 && !scalar.properties.isWhitespace
      if isControl || scalar == "\u{FFFD}" || scalar.properties.generalCategory == .unassigned { damage += 1 }
    }
    return damage * 20 > count ? 0 : CommonCharacters.share(in: text)
  }
}

extension UTF8Scan {
  /// True where the bytes are UTF-8 but for a few; a scan may end within a character.
  fileprivate var isText: Bool { badPlaces.count <= 1 || multibyte >= 4 * badPlaces.count }
}
