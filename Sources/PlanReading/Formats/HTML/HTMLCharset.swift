import ChineseText
import PlanModel

/// Finds the encoding of a page: byte-order mark, then what the bytes are, then what the page says of itself.
///
/// The bytes come before the page's word, because a browser that saves a page may write UTF-8 and leave the old word
/// in place.
enum HTMLCharset {
  /// The page in Unicode. A guess that the page itself confirms is no finding.
  static func decode(_ bytes: [UInt8], file: String) throws(InputError) -> DecodedText {
    var decoded = try SourceDecoder.decode(bytes, file: file)
    if let declared = declared(bytes), declared == decoded.encoding {
      decoded.findings.removeAll { $0.kind == .encodingGuessed }
    }
    // Places of bytes that are no text count the page's bytes, not those of the extracted text.
    let bad = decoded.findings.count { $0.kind == .undecodable }
    decoded.findings.removeAll { $0.kind == .undecodable }
    if bad > 0 {
      decoded.findings.append(
        Finding(
          .undecodable, .error, LocalizedText("网页中有无法解码的字节", "bytes of the page are no text in its encoding")))
    }
    return decoded
  }

  /// The encoding that the page declares, by the name that the decoder gives it; nil for none or one unknown.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    guard let place = head.firstRange(of: "charset=") else { return nil }
    let name = head[place.upperBound...].drop { ["\"", "'", " "].contains($0) }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    switch name {
    case "utf-8", "utf8": return "UTF-8"
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk": return "GB18030"
    case "big5", "big5-hkscs", "x-big5": return "Big5"
    default: return nil
    }
  }
}
