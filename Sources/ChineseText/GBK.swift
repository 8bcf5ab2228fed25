/// The two-byte characters of GBK as code page 936 has them: which bytes make which character.
///
/// Codes that the page leaves undefined or to users make none; a decoder of the page drops them without trace.
struct GBK: Sendable {
  /// A two-byte code, lead byte first.
  typealias Code = UInt16

  /// The table, made once from the system's iconv; nil where that does not know GBK.
  static let shared: GBK? = GBK()

  private let scalars: [UInt32]
  /// Codes by scalar value over the basic plane; 0 for none.
  private let codes: [Code]
  private let vanishing: [Bool]

  private init?() {
    let all = (UInt16(0x81)...0xFE).flatMap { lead in (UInt16(0x40)...0xFE).map { lead << 8 | $0 } }
    guard let values = Iconv.scalarValues(ofCodes: all, in: "GBK") else { return nil }
    var scalars = [UInt32](repeating: 0, count: 0x10000)
    var codes = [Code](repeating: 0, count: 0x10000)
    var vanishing = [Bool](repeating: false, count: 0x10000)
    for (code, value) in zip(all, values) {
      let isCharacter = value >= 0x80 && value < 0x10000 && !(0xE000...0xF8FF).contains(value) && value != 0xFFFD
      if isCharacter {
        scalars[Int(code)] = value
        codes[Int(value)] = code
      } else {
        vanishing[Int(code)] = code & 0xFF >= 0x81
      }
    }
    (self.scalars, self.codes, self.vanishing) = (scalars, codes, vanishing)
  }

  /// The character of a code; nil where the code makes none.
  func scalar(_ code: Code) -> Unicode.Scalar? {
    let value = scalars[Int(code)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// The character of two bytes; nil where they make none.
  func scalar(_ lead: UInt8, _ trail: UInt8) -> Unicode.Scalar? { scalar(Code(lead) << 8 | Code(trail)) }

  /// The code of a character; nil where GBK has none.
  func code(_ scalar: Unicode.Scalar) -> Code? {
    guard scalar.value < 0x10000 else { return nil }
    let code = codes[Int(scalar.value)]
    return code == 0 ? nil : code
  }

  /// The code of a character of scraped text, in which full-width signs may have been made half-width.
  func code(ofScraped scalar: Unicode.Scalar) -> Code? {
    if let code = code(scalar) { return code }
    switch scalar {
    case ",", ":", ";", "!", "?", "(", ")": return code(Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar)
    default: return nil
    }
  }

  /// True where a decoder drops the two bytes: lead bytes both, and a code that makes no character.
  func vanishes(_ lead: UInt8, _ trail: UInt8) -> Bool { vanishing[Int(lead) << 8 | Int(trail)] }

  /// The text as a careless decoder of code page 936 reads bytes: undefined pairs vanish, a lead byte before a byte
  /// that can be no trail gives one `?` for both, and the byte 80 is the euro sign.
  func carelessly(_ bytes: [UInt8]) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        result.append(Unicode.Scalar(byte))
        index += 1
      } else if byte == 0x80 {
        result.append("€")
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
      } else if let code = code(scalar) {
        result += [UInt8(code >> 8), UInt8(code & 0xFF)]
      } else {
        return nil
      }
    }
    return result
  }
}
