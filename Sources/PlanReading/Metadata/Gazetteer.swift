import ChineseText
import PlanModel

/// The provinces, prefectures and counties of China with their rungs, and the central bodies; Data/gazetteer.tsv. It tells 海宁市, a county, from
/// 杭州市, a prefecture, which their names do not.
enum Gazetteer {
  private static let table = Array(EmbeddedData.gazetteer.utf8)
  /// The longest name has fifteen characters.
  static let longestName = 15

  /// Where the name of each row begins in the table, by a hash of the name.
  ///
  /// No string is made of a row: a run asks a few names, and to read the table into a dictionary would take longer than
  /// to search it a few times from end to end.
  private static let places: [UInt64: Int] = {
    var places: [UInt64: Int] = [:]
    places.reserveCapacity(4096)
    table.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var hash = emptyHash
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\t"), bytes[end] != UInt8(ascii: "\n") {
          hash = Self.hash(hash, bytes[end])
          end += 1
        }
        // The first of several rows with one name counts.
        if places[hash] == nil { places[hash] = start }
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        start = end + 1
      }
    }
    return places
  }()

  /// FNV-1a of 64 bits.
  private static let emptyHash: UInt64 = 0xCBF2_9CE4_8422_2325
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }

  /// The rung of a place by its full name; nil for a name that is not in the table.
  static func level(_ name: String) -> PlanLevel? {
    guard !name.isEmpty, name.unicodeScalars.count <= longestName, name.utf8.first != UInt8(ascii: "#"),
      let start = places[name.utf8.reduce(emptyHash, hash)]
    else { return nil }
    let end = start + name.utf8.count
    guard end + 3 < table.count, table[end] == UInt8(ascii: "\t"), table[start..<end].elementsEqual(name.utf8) else {
      return nil
    }
    switch table[end + 2] {
    // `province` and `prefecture` differ in their third letter.
    case UInt8(ascii: "r"): return table[end + 3] == UInt8(ascii: "o") ? .province : .prefecture
    case UInt8(ascii: "e"): return .central
    default: return .county
    }
  }

  /// The central body that a text begins with, or another of the table's first rows whose name is not that of a place
  /// by its last character: 交通运输部; nil for none.
  static func body(at text: [Unicode.Scalar]) -> String? {
    bodies.filter { text.holds($0, at: 0) }.max { $0.count < $1.count }?.string
  }

  /// These rows stand first in the table.
  private static let bodies: [[Unicode.Scalar]] = {
    var names: [[Unicode.Scalar]] = []
    var rest = EmbeddedData.gazetteer.utf8[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      let line = rest[..<end]
      rest = rest[end...].dropFirst()
      guard let first = line.first, first != UInt8(ascii: "#") else { continue }
      let name = Array(Substring(line.prefix { $0 != UInt8(ascii: "\t") }).unicodeScalars)
      guard let last = name.last, !endsPlace(last) else { break }
      names.append(name)
    }
    return names
  }()

  /// The rung of the last place in a name such as 四川省南充市嘉陵区: the name itself, or the longest end of it that stands
  /// behind another place.
  static func level(ofLastIn name: [Unicode.Scalar]) -> PlanLevel? {
    for start in name.indices where start == 0 || endsPlace(name[start - 1]) {
      guard name.count - start >= 2 else { break }
      if let level = level(Array(name[start...]).string) { return level }
    }
    return nil
  }

  /// True for what the names of places end with.
  static func endsPlace(_ scalar: Unicode.Scalar) -> Bool {
    // A switch, because a set would be searched for each character of a text.
    switch scalar {
    case "省", "市", "区", "县", "州", "盟", "旗": true
    default: false
    }
  }
}
