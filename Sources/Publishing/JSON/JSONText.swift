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
  static let batch = 100

  /// Writes an object part by part, exactly as `encode` writes the whole of it. Throws as `encode` does.
  ///
  /// - Parameters:
  ///   - members: the members in the order of their names.
  ///   - write: takes each part of the text in order.
  static func write(_ members: [Member], to write: (String) -> Void) throws {
    try self.write(members, depth: 0, to: write)
    write("\n")
  }

  private static func write(_ members: [Member], depth: Int, to write: (String) -> Void) throws {
    write("{")
    for (index, member) in members.enumerated() {
      write("\(index == 0 ? "" : ",")\n\(blanks(depth + 1))\"\(member.name)\" : ")
      try member.write(depth, write)
    }
    write("\n\(blanks(depth))}")
  }

  /// An element of a list.
  enum Element {
    /// One that is encoded with its neighbours.
    case whole(any Encodable)
    /// An object that may be large, by its members in the order of their names.
    case parts([Member])
  }

  /// A member of an object that is written part by part.
  struct Member {
    let name: String
    /// Writes the value of a member of an object that stands at a depth.
    fileprivate let write: (_ depth: Int, _ sink: (String) -> Void) throws -> Void

    /// A member with one value.
    init(_ name: String, _ value: some Encodable) {
      self.name = name
      write = { depth, sink in sink(JSONText.indented(try JSONText.encoder.encode(value), by: depth + 1)) }
    }

    /// A member with a list, whose elements `element` makes when their turn comes.
    init<Value>(_ name: String, list: [Value], as element: @escaping (Value) -> Element) {
      self.name = name
      write = { depth, sink in try JSONText.write(list, depth: depth, as: element, to: sink) }
    }
  }

  private static func write<Value>(
    _ list: [Value], depth: Int, as element: (Value) -> Element, to sink: (String) -> Void
  ) throws {
    sink("[\n")
    var batch: [AnyEncodable] = []
    var isFirst = true
    func separate() {
      if !isFirst { sink(",\n") }
      isFirst = false
    }
    func close() throws {
      guard !batch.isEmpty else { return }
      separate()
      // Between the brackets and their line ends stand the elements.
      sink(indented(try encoder.encode(batch).dropFirst(2).dropLast(2), by: depth + 1, isLineStart: true))
      batch.removeAll(keepingCapacity: true)
    }
    for value in list {
      switch element(value) {
      case .whole(let value):
        batch.append(AnyEncodable(value: value))
        if batch.count == Self.batch { try close() }
      case .parts(let members):
        try close()
        separate()
        sink(blanks(depth + 2))
        try write(members, depth: depth + 2, to: sink)
      }
    }
    try close()
    sink("\n\(blanks(depth + 1))]")
  }

  private struct AnyEncodable: Encodable {
    var value: any Encodable

    func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
  }

  private static func blanks(_ depth: Int) -> String { String(repeating: "  ", count: depth) }

  private static var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return encoder
  }

  /// The text some levels deeper: blanks before each line but the first and empty ones. Line ends within strings are
  /// escaped, so that each line end is one of the layout.
  private static func indented(_ json: Data, by depth: Int, isLineStart: Bool = false) -> String {
    let blanks = [UInt8](repeating: 0x20, count: 2 * depth)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(json.count + json.count / 4)
    var isStart = isLineStart
    for byte in json {
      if isStart, byte != UInt8(ascii: "\n") { bytes += blanks }
      isStart = byte == UInt8(ascii: "\n")
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
