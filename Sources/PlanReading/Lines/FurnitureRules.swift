import ChineseText
import PlanModel

/// What a piece of page furniture is, in both languages.
struct FurnitureRules: Sendable {
  /// Lines longer than this many scalars are never furniture.
  private static let lengthLimit = 200
  private static let separators = Set("|｜/／·•,，;；:：、<>〈〉《》>›»【】[]（）()〔〕-—_".unicodeScalars)

  private var words: [String: LocalizedText] = [:]
  /// The characters of the words.
  private var buttonLetters: Set<Unicode.Scalar> = []
  private var labels: [String: LocalizedText] = [:]
  /// Labels of information cards, whose value may stand on the next line.
  private var cards: Set<String> = []
  /// Headings behind which a page's article is over.
  private var ends: Set<String> = []
  /// Labels of lines that are furniture in front of a document and behind it only.
  private(set) var edges: [String: LocalizedText] = [:]
  private var longestLabel = 0
  private var longestWord = 0
  private var starts: [(words: [Unicode.Scalar], name: LocalizedText)] = []
  private var contained: [(words: [Unicode.Scalar], name: LocalizedText)] = []

  /// The rules compiled in from Data/furniture.tsv.
  static let standard = FurnitureRules(EmbeddedData.furniture)

  /// Reads rules from the text of a table; rows of an unknown rule are left out.
  init(_ table: String) {
    for row in DataTable.rows(table, columns: 4) {
      let name = LocalizedText(row[2], row[3])
      switch row[0] {
      case "word":
        words[row[1]] = name
        buttonLetters.formUnion(row[1].unicodeScalars)
        longestWord = max(longestWord, row[1].unicodeScalars.count)
      case "label", "card":
        labels[row[1]] = name
        if row[0] == "card" { cards.insert(row[1]) }
        longestLabel = max(longestLabel, row[1].unicodeScalars.count)
      case "end": ends.insert(row[1])
      case "edge": edges[row[1]] = name
      case "start": starts.append((Array(row[1]), name))
      case "contains": contained.append((Array(row[1]), name))
      default: break
      }
    }
  }

  /// What kind of furniture a line is; nil for a line that belongs to the document.
  func name(of line: TracedText) -> LocalizedText? { name(ofLine: line.scalars) }

  /// What kind of furniture a line is; nil for a line that belongs to the document.
  func name(ofLine scalars: [Unicode.Scalar]) -> LocalizedText? {
    guard scalars.count <= Self.lengthLimit else { return nil }
    if let name = labelName(scalars) ?? stampedLabel(scalars) ?? stamp(scalars) { return name }
    if scalars.contains("页"), PageNumberRow.read(scalars.string) != nil { return LocalizedText("页码", "page number") }
    if Self.isBreadcrumb(scalars) { return LocalizedText("导航", "navigation") }
    if Self.isPageNumber(scalars) { return LocalizedText("页码", "page number") }
    if InjectedText.isAdvertisement(scalars) { return LocalizedText("广告", "advertising") }
    if Self.isTimestamp(scalars) { return LocalizedText("日期行", "date line") }
    if !scalars.contains("。"), let rule = starts.first(where: { scalars.holds($0.words, at: 0) }) { return rule.name }
    // What ends a sentence above, moved to a line of its own, is no ornament.
    if scalars.count <= 3, let first = scalars.first, SentenceBreaks.neverFirst.contains(first) { return nil }
    if !scalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil || $0.endsSentence }) {
      return LocalizedText("版面符号", "ornament")
    }
    if let rule = contained.first(where: { scalars.find($0.words) != nil }) { return rule.name }
    return buttons(scalars)
  }

  /// True for a line behind which a page's article is over: 网友评论（6）.
  func endsArticle(_ scalars: [Unicode.Scalar]) -> Bool {
    let words = scalars.filter { $0.isHan || $0.isASCIILetter }.string
    return ends.contains(words) || words.hasSuffix("条") && ends.contains(String(words.dropLast()))
  }

  /// The longest label that ends right before an index, and where it begins; nil where none does.
  func label(_ scalars: [Unicode.Scalar], before end: Int) -> (label: String, start: Int)? {
    for length in stride(from: min(longestLabel, end), to: 0, by: -1) {
      let label = Array(scalars[(end - length)..<end]).string
      if labels[label] != nil { return (label, end - length) }
    }
    return nil
  }

  /// True for a line that holds a label of an information card and nothing behind it: the value comes next.
  func awaitsValue(_ line: TracedText) -> Bool {
    guard let colon = line.scalars.lastIndex(where: Self.endsLabel), colon == line.count - 1 else { return false }
    return cards.contains(line.scalars[..<colon].filter(Self.isLetter).map(String.init).joined())
  }

  /// 来源：…, 责任编辑：… behind an opening bracket or a bullet perhaps; in a table | stands for the colon.
  func labelName(_ scalars: [Unicode.Scalar]) -> LocalizedText? {
    // The label is made where its end is found: most lines have none.
    var letters = 0
    for (index, scalar) in scalars.enumerated() {
      if Self.endsLabel(scalar) {
        if letters == 0 { continue }
        return labels[scalars[..<index].filter { Self.isLetter($0) && !Self.endsLabel($0) }.string]
      }
      guard Self.isLetter(scalar) else { continue }
      letters += 1
      if letters > longestLabel { return nil }
    }
    return nil
  }

  /// 2018-03-12 16:40:00 来源：…: a time of posting, in front of a label; an address of the page before it.
  private func stampedLabel(_ scalars: [Unicode.Scalar]) -> LocalizedText? {
    guard let first = scalars.first, first.isDecimalDigit, scalars.count <= 100,
      let end = scalars.firstIndex(where: {
        !($0.isDecimalDigit || $0.isWhiteSpace || $0.isColon || "-/.".unicodeScalars.contains($0))
      }),
      Self.isTimestamp(Array(scalars[..<end]))
    else { return nil }
    return labelName(Array(scalars[end...]))
  }

  /// What a label that names who wrote or checked a text is; nil for other words.
  func sourceLabel(_ words: String) -> LocalizedText? {
    guard let name = labels[words], name.english == "source line" else { return nil }
    return name
  }

  /// True for a row of an information card: a label that only cards have begins it.
  func isCard(_ scalars: [Unicode.Scalar]) -> Bool {
    guard let end = scalars.firstIndex(where: Self.endsLabel), end <= longestLabel + 4 else { return false }
    return cards.contains(scalars[..<end].filter(Self.isLetter).map(String.init).joined())
  }

  private static func endsLabel(_ scalar: Unicode.Scalar) -> Bool { scalar.isColon || scalar == "|" || scalar == "｜" }

  /// False for what may stand before or inside a label: white space, brackets, bullets.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "·", "●", "■", "◆", "*": false
    default: !scalar.isWhiteSpace && !scalar.opensBracket
    }
  }

  /// Words that stand on buttons and nothing else.
  private func buttons(_ scalars: [Unicode.Scalar]) -> LocalizedText? {
    // Told by a character that no button has: nearly every line is.
    guard scalars.allSatisfy({ $0.isWhiteSpace || buttonLetters.contains($0) || Self.separators.contains($0) }) else {
      return nil
    }
    let tokens = scalars.split { $0.isWhiteSpace || Self.separators.contains($0) }.map { Array($0) }
    guard !tokens.isEmpty else { return nil }
    var name: LocalizedText?
    var count = 0
    for token in tokens {
      guard let found = segmented(token) else { return nil }
      name = name ?? found.name
      count += found.words
    }
    // 【大 中 小】: three of one character.
    return name ?? (count >= 3 ? tokens[0].first.flatMap { words[String($0)] } : nil)
  }

  /// A run of button words without white space between them (字号大中小), parted from its end on; nil where a rest
  /// stays. The name is that of the first word of two characters or more.
  private func segmented(_ token: [Unicode.Scalar]) -> (name: LocalizedText?, words: Int)? {
    guard token.count <= Self.lengthLimit / 2 else { return nil }
    var best: [(name: LocalizedText?, words: Int)?] = Array(repeating: nil, count: token.count + 1)
    best[token.count] = (nil, 0)
    for start in token.indices.reversed() {
      for end in (start + 1)...token.count where end - start <= longestWord {
        guard let rest = best[end], let found = words[Array(token[start..<end]).string] else { continue }
        if let known = best[start], known.words <= rest.words + 1 { continue }
        best[start] = (end - start > 1 ? found : rest.name, rest.words + 1)
      }
    }
    return best[0]
  }

  /// — 3 —, 第3页, 第3页共10页.
  static func isPageNumber(_ scalars: [Unicode.Scalar]) -> Bool {
    var letters = 0
    for scalar in scalars where !scalar.isWhiteSpace {
      letters += 1
      if letters > 14 { return false }
    }
    let line = scalars.squeezed
    guard line.contains(where: \.isDecimalDigit) else { return false }
    if line.begins(with: "第"), line.contains("页") {
      return line.allSatisfy { $0.isDecimalDigit || ["第", "页", "共", "，", ",", "/"].contains($0) }
    }
    let dashes: Set<Unicode.Scalar> = ["—", "-", "–", "―", "－", "·", "•"]
    guard line.count >= 3, let first = line.first, let last = line.last, dashes.contains(first), dashes.contains(last)
    else {
      return false
    }
    return line.allSatisfy { $0.isDecimalDigit || dashes.contains($0) }
  }

  /// > 政务公开 > 政策文件; 首页 > 政务公开 > 文件. The cleaning may have turned > into 〉.
  private static func isBreadcrumb(_ scalars: [Unicode.Scalar]) -> Bool {
    let closers = scalars.count { [">", "›", "»", "＞", "〉"].contains($0) }
    guard closers > 0 else { return false }
    let openers = scalars.count { ["<", "＜", "〈"].contains($0) }
    // 满意率>95%，办结率>98% compares figures.
    guard let first = scalars.first, !scalars.contains(where: { ["。", "，", "%", "；"].contains($0) }) else {
      return false
    }
    return closers - openers >= 2 || (closers > openers && [">", "›", "»", "＞", "〉"].contains(first))
  }

  /// 2022-07-13 09:02 alone on its line: when a page was put up. Dates of issue are written 2022年7月13日.
  private static func isTimestamp(_ scalars: [Unicode.Scalar]) -> Bool {
    // The clock of a page: 2019年12月3日星期二.
    if scalars.count <= 40, scalars.count >= 4, scalars.holds(Array("星期"), at: scalars.count - 3) { return true }
    let digits = scalars.count(where: \.isDecimalDigit)
    guard digits >= 6, digits <= 14, scalars.count <= 24 else { return false }
    let signs = Set("-—–/.:：[]［］【】()（）〔〕".unicodeScalars)
    return scalars.contains { $0.isColon || ["-", "—", "–", "/"].contains($0) }
      && scalars.allSatisfy { $0.isDecimalDigit || $0.isWhiteSpace || signs.contains($0) }
  }
}
