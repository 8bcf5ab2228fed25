import ChineseText
import PlanModel

/// Searching in arrays of scalars; scanning `Character` is thirty times slower.
extension Array where Element == Unicode.Scalar {
  /// The scalars of a string.
  init(_ string: String) { self.init(scalarsOf: string) }

  /// First index of the words at or behind a place; nil where they do not stand.
  func find(_ words: [Unicode.Scalar], from start: Int = 0) -> Int? {
    guard let first = words.first, count >= words.count else { return nil }
    var index = start
    while index + words.count <= count {
      if self[index] == first, holds(words, at: index) { return index }
      index += 1
    }
    return nil
  }

  /// True where the words stand anywhere.
  func contains(_ words: String) -> Bool {
    let letters = words.unicodeScalars
    // Most are one sign, for which no array is made.
    if let only = letters.first, letters.dropFirst().isEmpty { return contains { $0 == only } }
    return find(Array(words)) != nil
  }

  /// True where the words stand at the beginning.
  func begins(with words: String) -> Bool {
    // Scalar by scalar: the first one nearly always tells, and no array is made.
    var index = 0
    for scalar in words.unicodeScalars {
      guard index < count, self[index] == scalar else { return false }
      index += 1
    }
    return true
  }

  /// True where the words stand at the end.
  func ends(with words: String) -> Bool {
    var index = count
    for scalar in words.unicodeScalars.reversed() {
      index -= 1
      guard index >= 0, self[index] == scalar else { return false }
    }
    return true
  }

  /// The scalars without white space.
  var squeezed: [Unicode.Scalar] {
    // Nearly every cleaned text has none, and needs no copy.
    guard let first = firstIndex(where: \.isWhiteSpace) else { return self }
    return self[..<first] + self[first...].lazy.filter { !$0.isWhiteSpace }
  }
}

extension TracedText {
  /// The text without any white space; titles are often spaced out (通 知).
  var squeezed: TracedText {
    guard scalars.contains(where: \.isWhiteSpace) else { return self }
    var result = TracedText()
    for index in 0..<count where !scalars[index].isWhiteSpace {
      result.append(scalars[index], from: ranges[index])
    }
    return result
  }
}

extension Unicode.Scalar {
  /// True for the ends of a sentence: 。！？ and their narrow forms ! ?.
  var endsSentence: Bool {
    // Here and below a switch, because a list would be counted as used for each character.
    switch self {
    case "。", "！", "？", "!", "?": true
    default: false
    }
  }

  /// True for an opening bracket of a remark.
  var opensBracket: Bool {
    switch self {
    case "（", "(", "【", "[", "〔": true
    default: false
    }
  }

  /// True for a closing bracket of a remark.
  var closesBracket: Bool {
    switch self {
    case "）", ")", "】", "]", "〕": true
    default: false
    }
  }

  /// True for a colon of either width.
  var isColon: Bool { self == "：" || self == ":" }

  /// True for 0–9 of either width.
  var isDecimalDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }

  /// Value of 0–9 of either width; nil for other characters.
  var decimalValue: Int? {
    guard isDecimalDigit else { return nil }
    return Int(value < 0xFF10 ? value - 0x30 : value - 0xFF10)
  }

  /// True for the characters of an ordinal numeral.
  var isChineseNumeral: Bool {
    switch self {
    case "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "百", "零", "〇", "廿", "卅": true
    default: false
    }
  }
}
