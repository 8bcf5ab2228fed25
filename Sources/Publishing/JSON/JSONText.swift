#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// JSON as this program writes it: sorted keys, two-space indent, slashes as they are, a line end behind.
enum JSONText {
  /// Encodes a value. Throws `EncodingError` only for a number that is not finite; the views hold none.
  static func encode(_ value: some Encodable) throws -> String {
    String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }

  /// Elements of a list that are encoded at a time: the encoder takes dozens of times the memory of what it writes.
  private static let batch = 200

  /// Writes an object part by part, exactly as `encode` writes the whole of it. Throws as `encode` does.
  ///
  /// - Parameters:
  ///   - members: the members in the order of their names.
  ///   - write: takes each part of the text in order.
  static func write(_ members: [Member], to write: (String) -> Void) throws {
    write("{")
    for (index, member) in members.enumerated() {
      write("\(index == 0 ? "" : ",")\n  \"\(member.name)\" : ")
      try member.write(write)
    }
    write("\n}\n")
  }

  /// A member of an object that is written part by part.
  struct Member {
    let name: String
    let write: ((String) -> Void) throws -> Void

    /// A member with one value.
    init(_ name: String, _ value: some Encodable) {
      self.name = name
      write = { sink in sink(JSONText.indented(try JSONText.encoder.encode(value))) }
    }

    /// A member with a list, whose elements `encoded` makes when their turn comes.
    init<Element>(_ name: String, list: [Element], as encoded: @escaping (Element) -> some Encodable) {
      self.name = name
      write = { sink in
        // Without elements the encoder writes the brackets alone.
        var part = JSONText.indented(try JSONText.encoder.encode(list.prefix(JSONText.batch).map(encoded)))
        var next = min(JSONText.batch, list.count)
        while next < list.count {
          let end = min(next + JSONText.batch, list.count)
          // The closing bracket of this part and the opening one of the next are a comma.
          sink(String(part.utf8.dropLast("\n  ]".utf8.count)) ?? "")
          sink(",")
          part =
            String(
              JSONText.indented(try JSONText.encoder.encode(list[next..<end].map(encoded))).utf8.dropFirst(
                "[".utf8.count)) ?? ""
          next = end
        }
        sink(part)
      }
    }
  }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return encoder
  }

  /// The text one level deeper: two blanks before each line but the first and empty ones. Line ends within strings are
  /// escaped, so that each line end is one of the layout.
  private static func indented(_ json: Data) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + json.count / 8)
    var isStart = false
    for byte in json {
      if isStart, byte != UInt8(ascii: "\n") { bytes += [0x20, 0x20] }
      isStart = byte == UInt8(ascii: "\n")
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
