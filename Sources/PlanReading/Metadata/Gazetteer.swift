import ChineseText
import PlanModel

/// The provinces, prefectures and counties of China with their rungs, and the central bodies; Data/gazetteer.tsv. It tells 海宁市, a county, from
/// 杭州市, a prefecture, which their names do not.
enum Gazetteer {
  private static let table = Array(EmbeddedData.gazetteer.utf8)
  /// The longest name has fifteen characters.
  static let longestName = 15

  /// The rung of a place by its full name; nil for a name that is not in the table.
  ///
  /// The table is searched byte by byte: a document asks a few names, and reading the table into a dictionary would
  /// take longer.
  static func level(_ name: String) -> PlanLevel? {
    guard !name.isEmpty, name.unicodeScalars.count <= longestName else { return nil }
    let word = [UInt8(ascii: "\n")] + Array(name.utf8) + [UInt8(ascii: "\t")]
    return table.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + word.count < bytes.count {
        if bytes[index] == word[0], bytes[index + 1] == word[1], bytes[index + 2] == word[2],
          word.indices.allSatisfy({ bytes[index + $0] == word[$0] })
        {
          switch bytes[index + word.count + 1] {
          case UInt8(ascii: "r"): return prefectureOrProvince(bytes, index + word.count)
          case UInt8(ascii: "e"): return .central
          default: return .county
          }
        }
        index += 1
      }
      return nil
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

  /// `province` and `prefecture` differ in their third letter.
  private static func prefectureOrProvince(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> PlanLevel {
    bytes[start + 2] == UInt8(ascii: "o") ? .province : .prefecture
  }

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
