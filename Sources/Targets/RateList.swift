/// Several rates that share a value: 报备率、及时率和规范率.
enum RateList {
  /// The trailing items of the range that all name a rate, left to right; the first still has what stands before it.
  /// Empty where the range does not end with a rate.
  static func items(_ text: ScalarText, _ range: Range<Int>) -> [Range<Int>] {
    guard Phrase.measureEnd(text, range) else { return [] }
    var items: [Range<Int>] = []
    var end = range.upperBound
    let depths = Brackets.depths(text, range)
    for index in range.reversed() {
      let scalar = text.scalars[index]
      guard depths[index - range.lowerBound] == 0, "、和及与".unicodeScalars.contains(scalar) else { continue }
      // 以及 is one joint; 和, 及 and 与 join rates only where a rate ends before them (and not in 普及率).
      let leftEnd = scalar == "及" && text.has("以", endingAt: index, from: range.lowerBound) ? index - 1 : index
      guard Phrase.measureEnd(text, range.lowerBound ..| leftEnd) else {
        if scalar == "、" { break }
        continue
      }
      if index + 1 < end { items.append((index + 1) ..| end) }
      end = leftEnd
    }
    items.append(range.lowerBound ..| end)
    return items.reversed()
  }

  /// Names of the items. A bare 办结率 behind 12345热线接通率 is that of the same thing: 12345热线办结率.
  static func names(_ text: ScalarText, _ items: [Range<Int>]) -> [String] {
    var names = items.map { text.string(Phrase.trimLead(text, $0)) }
    guard items.count > 1, let first = items.first else { return names }
    let whole = Phrase.trimLead(text, first)
    guard whole.count >= 6, text.has("率", endingAt: whole.upperBound) else { return names }
    // 规范性文件合法性审核率、报备率: the first rate's own word may be longer than the three characters of 报备率.
    let own: [Word] = ["合法性审核率", "合法性审查率", "法制审核率", "按期办结率", "全程网办率"]
    let rate = text.longest(own, endingAt: whole.upperBound, from: whole.lowerBound)?.length ?? 3
    guard whole.count - rate >= 3 else { return names }
    let stem = text.string(whole.lowerBound ..| (whole.upperBound - rate))
    for index in names.indices.dropFirst() where names[index].unicodeScalars.count <= 4 && names[index].hasSuffix("率") {
      names[index] = stem + names[index]
    }
    return names
  }
}
