import PlanModel

/// UTF-16 whose order of bytes is known.
enum UTF16Bytes {
  /// The text of the bytes; an odd byte at the end and lone surrogates become U+FFFD.
  static func decode(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> DecodedText {
    let text = String(scalars: scalars(bytes, isBigEndian: isBigEndian))
    return DecodedText(
      text: text, encoding: isBigEndian ? "UTF-16BE" : "UTF-16LE", findings: SourceDecoder.undecodable(in: text))
  }

  /// The scalars of the bytes, with U+FFFD for what is none.
  static func scalars(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count / 2 + 1)
    // The first half of a surrogate pair, whose second half may follow.
    var first: UInt32?
    for index in stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2) {
      let (one, two) = (UInt32(bytes[index]), UInt32(bytes[index + 1]))
      let unit = isBigEndian ? one << 8 | two : two << 8 | one
      if let high = first {
        first = nil
        if unit & 0xFC00 == 0xDC00, let pair = Unicode.Scalar(0x10000 + (high & 0x3FF) << 10 | unit & 0x3FF) {
          scalars.append(pair)
          continue
        }
        scalars.append("\u{FFFD}")
      }
      if unit & 0xFC00 == 0xD800 { first = unit } else { scalars.append(Unicode.Scalar(unit) ?? "\u{FFFD}") }
    }
    if first != nil { scalars.append("\u{FFFD}") }
    if !bytes.count.isMultiple(of: 2) { scalars.append("\u{FFFD}") }
    return scalars
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
      (isBigEndian, share(UTF16Bytes.scalars(head, isBigEndian: isBigEndian)))
    }
    guard let best = shares.max(by: { $0.1 < $1.1 }), best.1 >= fewest else { return nil }
    var decoded = UTF16Bytes.decode(bytes[...], isBigEndian: best.0)
    decoded.findings.insert(SourceDecoder.guess(decoded.encoding), at: 0)
    return decoded
  }

  /// The share of common characters; 0 where control and replacement characters show that this is no text.
  private static func share(_ text: [Unicode.Scalar]) -> Double {
    var damage = 0
    for scalar in text {
      // The unified ideographs, Hangul syllables and private-use characters are all assigned; looking that up takes long.
      switch scalar.value {
      case 0x4E00...0x9FA5, 0xAC00...0xD7A3, 0xE000...0xF8FF: continue
      default: break
      }
      let isControl = scalar.value < 0x20 && !scalar.properties.isWhitespace
      if isControl || scalar == "\u{FFFD}" || scalar.properties.generalCategory == .unassigned { damage += 1 }
    }
    return damage * 20 > text.count ? 0 : CommonCharacters.share(in: text)
  }
}

extension UTF8Scan {
  /// True where the bytes are UTF-8 but for a few; a scan may end within a character.
  fileprivate var isText: Bool { badPlaces.count <= 1 || multibyte >= 4 * badPlaces.count }
}
