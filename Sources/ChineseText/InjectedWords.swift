/// Finds the words that sites put into sentences, in text of simplified script; see `InjectedText`.
enum InjectedWords {
  /// What goes, and whether no document holds such words.
  typealias Match = (bounds: Range<Int>, isCertain: Bool)

  private static let rules = AdvertisingRules(EmbeddedData.advertising)
  private static let longestRemark = 60
  private static let longestClause = 50
  /// Longest name of an account.
  private static let longestName = 8
  private static let fewestRepeats = 3
  /// Words that show that the document names an address itself.
  private static let citing = ["登录", "網址", "网址", "网站", "官网", "访问", "链接", "邮箱", "平台", "域名", "查询", "地址"].map {
    Array($0.unicodeScalars)
  }
  private static let ends = ScalarSet("。！？；）】]".unicodeScalars)
  private static let stops = ScalarSet("。！？；".unicodeScalars)
  /// Characters before 扫描二维码 with which a sentence of the document says who may do so.
  private static let may = ScalarSet("可能够以应需须并或请来也要".unicodeScalars)

  /// The text with the letters, figures and signs of addresses in half width, as many scalars as before.
  static func plain(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard scalars.contains(where: { (0xFF21...0xFF5A).contains($0.value) }) else { return scalars }
    return scalars.indices.map { index in
      let scalar = scalars[index]
      switch scalar.value {
      case 0xFF0E, 0xFF0F, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
        return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
      case 0xFF1A:
        return index + 1 < scalars.count && scalars[index + 1].value == 0xFF0F ? ":" : scalar
      default: return scalar
      }
    }
  }

  /// What goes from a line, in order.
  static func matches(_ scalars: [Unicode.Scalar], _ line: Range<Int>, _ repeated: Set<String>) -> [Match] {
    var result: [Match] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if rules.mayMatch(scalars[index]), var match = match(scalars, at: index, line, repeated) {
        let previous = result.last?.bounds.upperBound == index ? result.last : nil
        if let previous, !match.isCertain, scalars[index].isASCIILetter {
          match.bounds = match.bounds.lowerBound..<suffixEnd(scalars, match.bounds.upperBound, line)
          result[result.count - 1].bounds = joined(
            previous.bounds.lowerBound..<match.bounds.upperBound, scalars, line)
        } else {
          result.append((joined(match.bounds, scalars, line), match.isCertain))
        }
        index = max(index + 1, match.bounds.upperBound)
      } else {
        index += 1
      }
    }
    return result
  }

  /// The bounds with one of two signs that would meet: …，[更多…，]提高 and …[，更多…]。
  private static func joined(_ bounds: Range<Int>, _ scalars: [Unicode.Scalar], _ line: Range<Int>) -> Range<Int> {
    let before = bounds.lowerBound > line.lowerBound ? scalars[bounds.lowerBound - 1] : "。"
    guard bounds.upperBound < line.upperBound else { return bounds }
    let after = scalars[bounds.upperBound]
    let isSeparator = before == "，" || before == "、" || before == "："
    if after == "，" || after == ",", isSeparator || stops.contains(before) {
      return bounds.lowerBound..<(bounds.upperBound + 1)
    }
    guard stops.contains(after) else { return bounds }
    if stops.contains(before) { return bounds.lowerBound..<(bounds.upperBound + 1) }
    return isSeparator && bounds.lowerBound > line.lowerBound
      ? (bounds.lowerBound - 1)..<bounds.upperBound : bounds
  }

  private static func match(
    _ scalars: [Unicode.Scalar], at index: Int, _ line: Range<Int>, _ repeated: Set<String>
  ) -> Match? {
    let scalar = scalars[index]
    if closer(of: scalar) != nil { return remark(scalars, at: index, line, repeated) }
    if rules.openings.mayOpen(scalars, at: index), let match = words(scalars, at: index, line) { return match }
    guard scalar.isASCIILetter, index == line.lowerBound || !isAddress(scalars[index - 1]),
      let end = address(scalars, at: index, line)
    else { return nil }
    let before = Array(scalars[max(line.lowerBound, index - 14)..<index])
    if citing.contains(where: { words in before.indices.contains { before.holds(words, at: $0) } }) { return nil }
    return (index..<end, false)
  }

  private static func remark(
    _ scalars: [Unicode.Scalar], at index: Int, _ line: Range<Int>, _ repeated: Set<String>
  ) -> Match? {
    let (scalar, close) = (scalars[index], closer(of: scalars[index]))
    let limit = min(line.upperBound, index + longestRemark)
    guard
      let end = scalars[index..<limit].firstIndex(where: {
        $0 == close || $0 == "）" && scalar == "(" || $0 == ")" && scalar == "（"
      }),
      index > line.lowerBound
    else { return nil }
    let inside = Array(scalars[(index + 1)..<end])
    let isRound = scalar == "（" || scalar == "("
    let words = isRound ? rules.remarks : rules.boxes
    let isAdvertising =
      inside.indices.contains { index in
        rules.remarkOpenings.mayOpen(inside, at: index) && words.contains { inside.holds($0, at: index) }
      }
      || inside.indices.contains { !inside[$0].isHan && address(inside, at: $0, inside.indices) != nil }
    // （含网上下载） may be the document's own: 、 and ， speak against advertising in round brackets.
    guard isAdvertising, !isRound || !inside.contains("、") else {
      return repeated.contains(inside.string) ? (index..<(end + 1), false) : nil
    }
    // A sentence that is marked as advertising goes as a whole.
    if inside.string == "广告", stops.contains(scalars[index - 1]) {
      let rest = scalars[(end + 1)..<line.upperBound].prefix(longestRemark)
      if let stop = rest.firstIndex(where: stops.contains), stop > end + 1 { return (index..<stop, false) }
    }
    return (index..<(end + 1), !isRound)
  }

  /// Phrases and clauses of the rules.
  private static func words(_ scalars: [Unicode.Scalar], at index: Int, _ line: Range<Int>) -> Match? {
    if let phrase = rules.phrases.first(where: { scalars.holds($0, at: index) }) {
      return (index..<min(suffixEnd(scalars, index + phrase.count, line), line.upperBound), true)
    }
    let before = index > line.lowerBound ? scalars[index - 1] : nil
    if let scan = rules.scans.first(where: { scalars.holds($0, at: index) }) {
      guard before.map({ !may.contains($0) }) ?? true else { return nil }
      return (index..<min(followersEnd(scalars, index + scan.count), line.upperBound), true)
    }
    if let end = download(scalars, at: index, line) { return (index..<end, false) }
    let opens = before.map { !$0.isHan } ?? true
    guard
      let opening = rules.clauses.first(where: { scalars.holds($0, at: index) })
        ?? (opens ? rules.calls.first(where: { scalars.holds($0, at: index) }) : nil)
    else { return nil }
    return clauseEnd(scalars, index + opening.count, index, line).map { (index..<$0, false) }
  }

  /// Where a clause of advertising ends; nil where that cannot be told.
  private static func clauseEnd(
    _ scalars: [Unicode.Scalar], _ start: Int, _ index: Int, _ line: Range<Int>
  ) -> Int? {
    var end = start
    let isNumber = end > 0 && scalars[end - 1] != "容" && scalars[index].isASCIILetter
    var name = scalars.holds(rules.account, endingAt: end) ? end : nil
    while end < line.upperBound, end - index < longestClause, !ends.contains(scalars[end]) {
      if scalars[end] == "，" || scalars[end] == "," { break }
      // What follows an address is the document's own again.
      if scalars[end].isASCIILetter, let behind = address(scalars, at: end, line) {
        return followersEnd(scalars, behind)
      }
      if isNumber || scalars[index] == "客", scalars[end].isASCIIDigit {
        while end < line.upperBound, scalars[end].isASCIIDigit || scalars[end] == "-" { end += 1 }
        var behind = end
        while behind < line.upperBound, scalars[behind].isBlank { behind += 1 }
        let followers = followersEnd(scalars, behind)
        return followers > behind ? followers : end
      }
      if let start = name, end - start > 1, rules.resumes.contains(where: { scalars.holds($0, at: end) }),
        stop(scalars, from: start, line) - start > longestName
      {
        return end
      }
      end += 1
      if name == nil, scalars.holds(rules.account, endingAt: end) {
        name = end < line.upperBound && (scalars[end] == "：" || scalars[end] == ":") ? end + 1 : end
      }
    }
    let isOver = end == line.upperBound || scalars[end] == "，" || scalars[end] == "," || stops.contains(scalars[end])
    guard isOver, name.map({ end - $0 <= longestName + 1 }) ?? true else { return nil }
    return end
  }

  /// The next sign behind an index.
  private static func stop(_ scalars: [Unicode.Scalar], from start: Int, _ line: Range<Int>) -> Int {
    let rest = scalars[min(start, line.upperBound)..<line.upperBound].prefix(longestClause)
    return rest.firstIndex { !$0.isHan && !$0.isASCIILetter && $0 != "：" } ?? rest.endIndex
  }

  /// The end of 点击下载….doc; nil for other words.
  private static func download(_ scalars: [Unicode.Scalar], at index: Int, _ line: Range<Int>) -> Int? {
    guard scalars.holds(rules.download, at: index) else { return nil }
    let limit = min(line.upperBound, index + 24)
    guard let point = scalars[index..<limit].firstIndex(of: "."),
      scalars[index..<point].allSatisfy({ $0.isHan || $0.isASCIIDigit })
    else { return nil }
    return rules.fileTypes.first { scalars.holds($0, at: point + 1) }.map { point + 1 + $0.count }
  }

  private static func followersEnd(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while let words = rules.followers.first(where: { scalars.holds($0, at: end) }) { end += words.count }
    return end
  }

  private static func suffixEnd(_ scalars: [Unicode.Scalar], _ start: Int, _ line: Range<Int>) -> Int {
    guard start < line.upperBound, let words = rules.suffixes.first(where: { scalars.holds($0, at: start) }) else {
      return start
    }
    return start + words.count
  }

  /// The bracket that closes a remark; nil for what opens none.
  private static func closer(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "（": "）"
    case "(": ")"
    case "【": "】"
    case "[": "]"
    case "［": "］"
    case "〖": "〗"
    case "〔": "〕"
    default: nil
    }
  }

  static func isAddress(_ scalar: Unicode.Scalar) -> Bool {
    // A switch, because a string would be read anew for each character.
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", ".", "/", ":", "-", "_", "?", "=", "&", "%", "#", "~", "@": true
    default: false
    }
  }

  /// End of the address of a page that begins at an index; nil for other words and for addresses of governments.
  private static func address(_ scalars: [Unicode.Scalar], at start: Int, _ line: Range<Int>) -> Int? {
    var end = start
    while end < line.upperBound, isAddress(scalars[end]), end - start < 200 { end += 1 }
    while end > start, ".:-?".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    guard end - start >= 6 else { return nil }
    let word = Array(scalars[start..<end]).string.lowercased()
    guard !word.contains("@"), !word.contains("gov.cn") else { return nil }
    let isPage = word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
    let endings = [".com", ".cn", ".net", ".org", ".cc", ".top"]
    return isPage || endings.contains { word.hasSuffix($0) || word.contains($0 + "/") } ? end : nil
  }

  /// Remarks in 【】 and [] that are the same at several places, and no words of the outline such as 【一】.
  static func repeatedRemarks(_ scalars: [Unicode.Scalar]) -> Set<String> {
    var counts: [String: Int] = [:]
    for index in scalars.indices where scalars[index] == "【" || scalars[index] == "[" || scalars[index] == "〖" {
      guard let close = closer(of: scalars[index]),
        let end = scalars[index..<min(scalars.count, index + longestRemark)].firstIndex(of: close), end - index > 4,
        index > 0, !scalars[index - 1].isLineBreak, scalars[index - 1] != "。"
      else { continue }
      counts[Array(scalars[(index + 1)..<end]).string, default: 0] += 1
    }
    return Set(counts.filter { $0.value >= fewestRepeats && $0.key.unicodeScalars.contains(where: \.isHan) }.keys)
  }
}
