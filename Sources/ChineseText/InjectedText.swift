import PlanModel

/// Takes out what sites put into sentences: their names and addresses, advertising, watermarks.
///
/// Guarantees:
/// 1. Only the words of Data/advertising.tsv go, addresses of pages (not of the government's, and not behind 登录, 网址
///    and the like, where the document names them), and a remark in 【】 that is the same at three places or more.
/// 2. A line that would be empty without them is left whole: it is no sentence but furniture.
/// 3. Each repair is a finding with the words before; a warning, since the words may belong to the document, but for
///    phrases that no document holds.
package struct InjectedText: CleaningStep {
  private struct Rules: Sendable {
    var phrases: [[Unicode.Scalar]] = []
    var remarks: [[Unicode.Scalar]] = []
    var boxes: [[Unicode.Scalar]] = []
    var clauses: [[Unicode.Scalar]] = []
    /// What one is asked to do at an address, and what it is called.
    var followers: [[Unicode.Scalar]] = []
    /// For each character of the basic plane, whether a phrase or clause begins with it: a quick look, without hashing.
    var isFirst = [Bool](repeating: false, count: 0x10000)

    init(_ table: String) {
      for line in table.unicodeScalars.split(separator: "\n") where line.first != "#" {
        let cells = line.split(separator: "\t").map { Array($0) }
        guard cells.count == 2 else { continue }
        switch cells[0].string {
        case "phrase": phrases.append(cells[1])
        case "remark":
          remarks.append(cells[1])
          boxes.append(cells[1])
        case "box": boxes.append(cells[1])
        case "follower": followers.append(cells[1])
        default: clauses.append(cells[1])
        }
        if ["phrase", "clause"].contains(cells[0].string), let first = cells[1].first {
          isFirst[Int(min(first.value, 0xFFFF))] = true
        }
      }
      phrases.sort { $0.count > $1.count }
    }
  }

  private static let rules = Rules(EmbeddedData.advertising)
  private static let longestRemark = 60
  private static let longestClause = 50
  private static let fewestRepeats = 3
  /// Words that show that the document names an address itself.
  private static let citing = ["登录", "網址", "网址", "网站", "官网", "访问", "链接", "邮箱", "平台", "域名", "查询", "地址"].map {
    Array($0.unicodeScalars)
  }

  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let scalars = text.scalars
    let folded = source.isTraditional ? TraditionalCharacters.shared.folded(scalars) : scalars
    var found: [(bounds: Range<Int>, isCertain: Bool)] = []
    var start = 0
    let repeated = Self.repeatedRemarks(folded)
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: \.isLineBreak) ?? scalars.count
      let inLine = Self.matches(folded, start..<end, repeated)
      let taken = inLine.reduce(0) { $0 + $1.bounds.count }
      if !inLine.isEmpty, Self.letters(scalars[start..<end]) - taken >= 6,
        !Self.leavesLabel(folded, start..<end, inLine.map(\.bounds))
      {
        found += inLine
      }
      start = end + 1
    }
    var findings = FindingList()
    for match in found {
      guard let range = text.sourceRange(match.bounds) else { continue }
      let before = source.words(range)
      findings.append(
        Finding(
          .injectedText, match.isCertain ? .note : .warning,
          LocalizedText(
            "去除混入正文的“\(before)”\(match.isCertain ? "" : "，请核对")",
            "“\(before)”, put into the text by a site, removed\(match.isCertain ? "" : "; please check")"),
          source: range, before: before, after: ""))
    }
    return (text.applying(found.map { TextEdit($0.bounds) }), findings.findings)
  }

  /// True for a line that holds nothing but advertising.
  package static func isAdvertisement(_ line: [Unicode.Scalar]) -> Bool {
    let found = matches(line, line.indices, [])
    let taken = found.reduce(0) { $0 + $1.bounds.count }
    return taken > 0
      && (letters(line[...]) - taken < 6 || leavesLabel(line, line.indices, found.map(\.bounds)))
  }

  /// True where nothing but a label would stay: 版权声明：。
  private static func leavesLabel(_ scalars: [Unicode.Scalar], _ line: Range<Int>, _ taken: [Range<Int>]) -> Bool {
    let rest = line.filter { index in
      !taken.contains { $0.contains(index) } && !scalars[index].isBlank
        && !"。；，".unicodeScalars.contains(scalars[index])
    }
    guard let last = rest.last else { return true }
    return rest.count <= 8 && (scalars[last] == "：" || scalars[last] == ":")
  }

  private static func letters(_ line: ArraySlice<Unicode.Scalar>) -> Int { line.count { !$0.isBlank } }

  private static func matches(
    _ scalars: [Unicode.Scalar], _ line: Range<Int>, _ repeated: Set<String>
  ) -> [(bounds: Range<Int>, isCertain: Bool)] {
    var result: [(bounds: Range<Int>, isCertain: Bool)] = []
    var index = line.lowerBound
    while index < line.upperBound {
      if let match = match(scalars, at: index, line, repeated) {
        result.append(match)
        index = match.bounds.upperBound
      } else {
        index += 1
      }
    }
    return result
  }

  private static func match(
    _ scalars: [Unicode.Scalar], at index: Int, _ line: Range<Int>, _ repeated: Set<String>
  ) -> (bounds: Range<Int>, isCertain: Bool)? {
    let scalar = scalars[index]
    if let close = closer(of: scalar) {
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
        words.contains { words in inside.indices.contains { inside.holds(words, at: $0) } }
        || inside.indices.contains { !inside[$0].isHan && address(inside, at: $0, inside.indices) != nil }
      // （含网上下载） may be the document's own: 、 and ， speak against advertising in round brackets.
      if isAdvertising, !isRound || !inside.contains("、") { return (index..<(end + 1), !isRound) }
      return repeated.contains(inside.string) ? (index..<(end + 1), false) : nil
    }
    if scalar.isASCIILetter {
      guard index == line.lowerBound || !isAddress(scalars[index - 1]), let end = address(scalars, at: index, line)
      else {
        return nil
      }
      let before = Array(scalars[max(line.lowerBound, index - 14)..<index])
      if citing.contains(where: { words in before.indices.contains { before.holds(words, at: $0) } }) { return nil }
      return (index..<end, false)
    }
    guard rules.isFirst[Int(min(scalar.value, 0xFFFF))] else { return nil }
    if let phrase = rules.phrases.first(where: { scalars.holds($0, at: index) }) {
      return (index..<min(index + phrase.count, line.upperBound), true)
    }
    guard rules.clauses.contains(where: { scalars.holds($0, at: index) }) else { return nil }
    var end = index
    while end < line.upperBound, end - index < longestClause, !"。！？；）】]".unicodeScalars.contains(scalars[end]) {
      // What follows an address is the document's own again.
      if scalars[end].isASCIILetter, let behind = address(scalars, at: end, line) {
        end = behind
        while let words = rules.followers.first(where: { scalars.holds($0, at: end) }) { end += words.count }
        if end < line.upperBound, scalars[end].isHan { return (index..<end, false) }
        continue
      }
      end += 1
    }
    guard end == line.upperBound || "。！？；".unicodeScalars.contains(scalars[end]) else { return nil }
    // The full stop of the clause goes with it where one stands before it already.
    if end < line.upperBound, index > line.lowerBound, "。！？；".unicodeScalars.contains(scalars[index - 1]) { end += 1 }
    return (index..<end, false)
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

  private static func isAddress(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCIILetter || scalar.isASCIIDigit || "./:-_?=&%#~@".unicodeScalars.contains(scalar)
  }

  /// End of the address of a page that begins at an index; nil for other words and for addresses of governments.
  private static func address(_ scalars: [Unicode.Scalar], at start: Int, _ line: Range<Int>) -> Int? {
    var end = start
    while end < line.upperBound, isAddress(scalars[end]), end - start < 200 { end += 1 }
    while end > start, ".:-?".unicodeScalars.contains(scalars[end - 1]) { end -= 1 }
    let word = Array(scalars[start..<end]).string.lowercased()
    guard word.utf8.count >= 6, !word.contains("@"), !word.contains("gov.cn") else { return nil }
    let isPage = word.hasPrefix("http://") || word.hasPrefix("https://") || word.hasPrefix("www.")
    let endings = [".com", ".cn", ".net", ".org", ".cc", ".top"]
    return isPage || endings.contains { word.hasSuffix($0) || word.contains($0 + "/") } ? end : nil
  }

  /// Remarks in 【】 and [] that are the same at several places, and no words of the outline such as 【一】.
  private static func repeatedRemarks(_ scalars: [Unicode.Scalar]) -> Set<String> {
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
