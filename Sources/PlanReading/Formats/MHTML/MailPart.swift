/// A part of a message: its header, and its body as it stands (RFC 2045, 2046).
struct MailPart: Sendable {
  /// Fields by their names in lower case; of several of one name the first.
  private(set) var fields: [String: String] = [:]
  /// The body, still encoded.
  let body: ArraySlice<UInt8>

  /// Fields of more bytes are cut off, and no header has more lines.
  private static let longestField = 8192
  private static let mostLines = 400

  /// Parts a message or a part of one from its header.
  init(_ bytes: ArraySlice<UInt8>) {
    var rest = bytes
    var name: String?
    var lines = 0
    while !rest.isEmpty, lines < Self.mostLines {
      let (line, next) = Self.line(of: rest)
      rest = next
      lines += 1
      if line.isEmpty { break }
      if line.first == UInt8(ascii: " ") || line.first == UInt8(ascii: "\t") {
        if let name, fields[name]?.utf8.count ?? 0 < Self.longestField {
          fields[name, default: ""] += " " + String(decoding: line, as: UTF8.self)
        }
        continue
      }
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else {
        name = nil
        continue
      }
      let found = String(decoding: line[..<colon].prefix(100), as: UTF8.self).lowercased()
      name = fields[found] == nil ? found : nil
      if let name {
        fields[name] = String(decoding: line[(colon + 1)...].prefix(Self.longestField), as: UTF8.self)
      }
    }
    body = rest
  }

  /// The media type in lower case; `text/plain` where none is given.
  var type: String {
    let value = (fields["content-type"] ?? "text/plain").prefix { $0 != ";" }
    return value.filter { !$0.isWhitespace }.lowercased()
  }

  /// A parameter of the media type, quotes taken off; nil where it is not given.
  func parameter(_ name: String) -> String? {
    for part in (fields["content-type"] ?? "").split(separator: ";").dropFirst() {
      guard let sign = part.firstIndex(of: "=") else { continue }
      guard part[..<sign].filter({ !$0.isWhitespace }).lowercased() == name else { continue }
      let value = part[part.index(after: sign)...].drop(while: \.isWhitespace)
      if value.first == "\"" { return String(value.dropFirst().prefix { $0 != "\"" }) }
      return String(value.prefix { !$0.isWhitespace })
    }
    return nil
  }

  /// The parts of a body of several; empty where it is none.
  var parts: [MailPart] {
    guard type.hasPrefix("multipart/"), let boundary = parameter("boundary"), !boundary.isEmpty else { return [] }
    let mark = Array("--\(boundary)".utf8)
    var parts: [MailPart] = []
    var rest = body
    var start: Int?
    while !rest.isEmpty, parts.count < Self.mostLines {
      let begin = rest.startIndex
      let (line, next) = Self.line(of: rest)
      rest = next
      guard line.starts(with: mark) else { continue }
      if let start { parts.append(MailPart(body[start..<begin])) }
      start = next.startIndex
      if line.dropFirst(mark.count).starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")]) { return parts }
    }
    // A file that was cut off.
    if let start { parts.append(MailPart(body[start...])) }
    return parts
  }

  /// The body, decoded.
  var content: [UInt8] {
    switch fields["content-transfer-encoding"]?.filter({ !$0.isWhitespace }).lowercased() {
    case "quoted-printable": Self.unquoted(body)
    case "base64": Self.unpacked(body)
    default: Array(body)
    }
  }

  /// The first line without its end, and what stands behind it.
  private static func line(of bytes: ArraySlice<UInt8>) -> (line: ArraySlice<UInt8>, rest: ArraySlice<UInt8>) {
    guard let end = bytes.firstIndex(of: 0x0A) else { return (bytes, bytes[bytes.endIndex...]) }
    var line = bytes[..<end]
    if line.last == 0x0D { line = line.dropLast() }
    return (line, bytes[(end + 1)...])
  }

  /// =E6 is a byte, = at the end of a line no line end; other = stay as they are.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    func byte(_ place: Int) -> UInt8? { place < bytes.endIndex ? bytes[place] : nil }
    while let next = byte(index) {
      guard next == UInt8(ascii: "=") else {
        result.append(next)
        index += 1
        continue
      }
      if let high = byte(index + 1).flatMap(digit), let low = byte(index + 2).flatMap(digit) {
        result.append(high << 4 | low)
        index += 3
        continue
      }
      var end = index + 1
      while byte(end) == 0x20 || byte(end) == 0x09 || byte(end) == 0x0D { end += 1 }
      if byte(end) == 0x0A || byte(end) == nil {
        index = end + 1
      } else {
        result.append(next)
        index += 1
      }
    }
    return result
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    default: nil
    }
  }

  /// Base64; bytes that are none of its letters are passed over.
  private static func unpacked(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 4 * 3)
    var (bits, count): (UInt32, Int) = (0, 0)
    for byte in bytes {
      let value: UInt8
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = byte - UInt8(ascii: "A")
      case UInt8(ascii: "a")...UInt8(ascii: "z"): value = byte - UInt8(ascii: "a") + 26
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = byte - UInt8(ascii: "0") + 52
      case UInt8(ascii: "+"): value = 62
      case UInt8(ascii: "/"): value = 63
      default: continue
      }
      // Six bits of each letter; a byte is ready as soon as eight are there.
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }
}
