import ChineseText
import XMLTree

/// The numbers that a browser puts in front of the items of an ordered list.
enum HTMLListNumber {
  /// The numbers of a list's items, by their place among its children; an item that writes its own gets none.
  static func numbers(of list: XMLElement, style: String?) -> [Int: String] {
    guard list.name.local == "ol" else { return [:] }
    let kind = style ?? list.attribute("type") ?? "1"
    guard kind != "none" else { return [:] }
    var numbers: [Int: String] = [:]
    var next = list.attribute("start").flatMap { Int($0) } ?? 1
    for (index, child) in list.children.enumerated() {
      guard case .element(let item) = child, item.name.local == "li" else { continue }
      if let value = item.attribute("value").flatMap({ Int($0) }) { next = value }
      numbers[index] = written(next, kind)
      next = next < Int(Int32.max) ? next + 1 : next
    }
    return numbers
  }

  /// The style of a list that its own attribute gives: `list-style: none`, `list-style-type: lower-alpha`.
  static func style(_ element: XMLElement) -> String? {
    let style = (element.attribute("style") ?? "").lowercased()
    for part in style.split(separator: ";") where part.contains("list-style") {
      let words = part.split { $0 == ":" || $0.isWhitespace }.dropFirst()
      if let known = words.first(where: { kinds.contains(String($0)) }) { return String(known) }
    }
    return nil
  }

  private static let kinds: Set<String> = [
    "none", "decimal", "lower-alpha", "lower-latin", "upper-alpha", "upper-latin", "lower-roman", "upper-roman",
    "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal",
  ]

  private static func written(_ number: Int, _ kind: String) -> String {
    switch kind {
    case "a", "lower-alpha", "lower-latin": letter(number, from: "a") + "."
    case "A", "upper-alpha", "upper-latin": letter(number, from: "A") + "."
    case "i", "lower-roman": RomanNumeral.written(number).lowercased() + "."
    case "I", "upper-roman": RomanNumeral.written(number) + "."
    case "cjk-ideographic", "simp-chinese-informal", "trad-chinese-informal":
      (1..<10_000).contains(number) ? ChineseNumber.numeral(number) + "、" : "\(number)、"
    default: "\(number)."
    }
  }

  private static func letter(_ number: Int, from first: Unicode.Scalar) -> String {
    guard (1...26).contains(number), let scalar = Unicode.Scalar(first.value + UInt32(number) - 1) else {
      return "\(number)"
    }
    return String(Character(scalar))
  }
}
