/// The two-byte characters of GBK as code page 936 has them: which bytes make which character.
///
/// Codes that the page leaves undefined or to users make none; a decoder of the page drops them without trace.
struct GBK: Sendable {
  /// A two-byte code, lead byte first.
  typealias Code = UInt16

  /// The table, made once from the system's iconv; nil where that does not know GBK.
  static let shared: GBK? = GBK()

  private let scalars: [UInt32]
  private let codes: [Unicode.Scalar: Code]

  private init?() {
    // One text with a line for each code; a code that makes no character leaves a line of another shape.
    var bytes: [UInt8] = []
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE { bytes += [lead, trail, 0x0A] }
    }
    guard let reading = Iconv.decode(bytes, from: "GBK") else { return nil }
    let lines = reading.text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    let trails = 0xFE - 0x40 + 1
    guard lines.count == 126 * trails + 1 else { return nil }
    var scalars = [UInt32](repeating: 0, count: 0x10000)
    var codes: [Unicode.Scalar: Code] = [:]
    codes.reserveCapacity(24_000)
    for (index, line) in lines.dropLast().enumerated() {
      guard let scalar = line.first, line.count == 1, scalar.value >= 0x80, scalar != "\u{FFFD}", !scalar.isPrivateUse
      else { continue }
      let code = Code((0x81 + index / trails) << 8 | (0x40 + index % trails))
      scalars[Int(code)] = scalar.value
      codes[scalar] = code
    }
    self.scalars = scalars
    self.codes = codes
  }

  /// The character of a code; nil where the code makes none.
  func scalar(_ code: Code) -> Unicode.Scalar? {
    let value = scalars[Int(code)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The character of two bytes; nil where they make none.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? { scalar(Code(lead) << 8 | Code(trail)) }

  /// The code of a character; nil where GBK has none.
  func code(_ scalar: Unicode.Scalar) -> Code? { codes[scalar] }

  /// The code of a character of scraped text, in which full-width signs may have been made half-width.
  func code(ofScraped scalar: Unicode.Scalar) -> Code? {
    if let code = codes[scalar] { return code }
    switch scalar {
    case ",", ":", ";", "!", "?", "(", ")": return codes[Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar]
    default: return nil
    }
  }

  /// True where a decoder drops the two bytes: the lead byte of a pair, and a code that makes no character.
  func vanishes(_ lead: UInt8, _ trail: UInt8) -> Bool {
    (0x81...0xFE).contains(lead) && trail >= 0x80 && trail <= 0xFE && scalar(lead, trail) == nil
  }

  /// The text as a careless decoder of code page 936 reads bytes: undefined pairs vanish, and a lead byte before a
  /// byte that can be no trail gives one `?` for both.
  func carelessly(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(Unicode.Scalar(byte))
        index += 1
      } else if index + 1 < bytes.count {
        if bytes[index + 1] < 0x40 {
          result.append("?")
        } else if let scalar = scalar(byte, bytes[index + 1]) {
          result.append(scalar)
        }
        index += 2
      } else {
        index += 1
      }
    }
    return result
  }

  /// The bytes of a text; nil where it holds a character that GBK has not.
  func bytes(_ scalars: [Unicode.Scalar]) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in scalars {
      if scalar.value < 0x80 {
        result.append(UInt8(scalar.value))
      } else if let code = codes[scalar] {
        result += [UInt8(code >> 8), UInt8(code & 0xFF)]
      } else {
        return nil
      }
    }
    return result
  }
}
