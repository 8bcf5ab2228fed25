import ChineseText
import PlanModel

/// Finds the encoding of a page: byte-order mark, then what the bytes are, then what the page says of itself.
///
/// The bytes come before the page's word, because a browser that saves a page may write UTF-8 and leave the old word
/// in place.
enum HTMLCharset {
  /// The page in Unicode. A guess that the page itself confirms is no finding.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - file: the file as the user named it, for messages.
  ///   - charset: what something around the page, a header, says of it.
  /// - Throws: as `SourceDecoder`.
  static func decode(_ bytes: [UInt8], file: String, charset: String? = nil) throws(InputError) -> DecodedText {
    var decoded = try SourceDecoder.decode(bytes, file: file)
    let stated = [declared(bytes), charset.flatMap { encoding($0.lowercased()) }]
    if stated.contains(decoded.encoding) {
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

  /// The encoding that the page declares in a meta element or in its XML declaration, by the name that the decoder gives
  /// it; nil for none or one unknown.
  static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    if let place = head.firstRange(of: "charset="), let found = encoding(named(head[place.upperBound...])) {
      return found
    }
    // <?xml version="1.0" encoding="gb2312"?>
    guard let open = head.firstRange(of: "<?xml"), let close = head[open.upperBound...].firstRange(of: "?>"),
      let place = head[open.upperBound..<close.lowerBound].firstRange(of: "encoding=")
    else { return nil }
    return encoding(named(head[place.upperBound..<close.lowerBound]))
  }

  private static func named(_ text: Substring) -> String {
    String(
      text.drop { ["\"", "'", " "].contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" })
  }

  private static func encoding(_ name: String) -> String? {
    switch name {
    case "utf-8", "utf8": "UTF-8"
    case "gb2312", "gbk", "gb18030", "gb_2312-80", "x-gbk": "GB18030"
    case "big5", "big5-hkscs", "x-big5": "Big5"
    default: nil
    }
  }
}
