/// Reads from a PDF which page each named place is on.
///
/// Only what Chromium's writer (Skia) makes is understood: plain objects, a page tree of `/Kids`, and names with
/// `[page 0 R /XYZ …]`. Anything else gives no places, and the contents then have no page numbers.
package enum PDFDestinations {
  /// Page numbers, from 1, by the names of places.
  package static func pages(_ pdf: [UInt8]) -> [String: Int] {
    let lines = pdf.split(separator: UInt8(ascii: "\n"))
    var kids: [Int: [Int]] = [:]
    var places: [(name: String, object: Int)] = []
    var root: Int?
    var object = 0
    for line in lines where line.count < 1 << 16 {
      if let number = Self.objectNumber(line) { object = number }
      guard let first = line.first(where: { $0 != UInt8(ascii: "<") }), first == UInt8(ascii: "/") else { continue }
      let text = String(decoding: line.drop { $0 == UInt8(ascii: "<") }, as: UTF8.self)
      if text.hasPrefix("/Kids [") { kids[object] = references(text) }
      if text.hasPrefix("/Pages "), root == nil { root = references("[" + text.dropFirst(7) + "]").first }
      if text.contains(" 0 R /XYZ "), let place = place(text) { places.append(place) }
    }
    guard let root else { return [:] }
    var order: [Int: Int] = [:]
    var waiting = [root]
    // Every object once, so that a tree that bites its tail ends.
    var seen: Set<Int> = []
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if let below = kids[next] { waiting += below.reversed() } else { order[next] = order.count + 1 }
    }
    return Dictionary(
      places.compactMap { place in order[place.object].map { (place.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// `924 0 obj` gives 924.
  private static func objectNumber(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.count < 24 else { return nil }
    let words = String(decoding: line, as: UTF8.self).split(separator: " ")
    return words.count == 3 && words[2] == "obj" ? Int(words[0]) : nil
  }

  /// The objects in `[2 0 R 58 0 R]`.
  private static func references(_ text: String) -> [Int] {
    guard let start = text.firstIndex(of: "["), let end = text.firstIndex(of: "]") else { return [] }
    let words = text[text.index(after: start)..<end].split(separator: " ")
    return stride(from: 0, to: words.count - 2, by: 3).compactMap { words[$0 + 2] == "R" ? Int(words[$0]) : nil }
  }

  /// `/part-results [80 0 R /XYZ 0 841.9 0]` gives its name and 80; `#20` in a name stands for a byte.
  private static func place(_ text: String) -> (String, Int)? {
    let words = text.split(separator: " ", omittingEmptySubsequences: true)
    guard words.count > 2, words[1].hasPrefix("["), let object = Int(words[1].dropFirst()) else { return nil }
    var bytes: [UInt8] = []
    var rest = Array(words[0].utf8.dropFirst())[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "#"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return (String(decoding: bytes, as: UTF8.self), object)
  }
}
