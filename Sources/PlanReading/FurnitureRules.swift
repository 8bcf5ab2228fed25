import PlanModel

/// What a piece of page furniture is, in both languages.
struct FurnitureRules: Sendable {
  /// Lines longer than this many scalars are never furniture.
  private static let lengthLimit = 200
  private static let separators = Set("|｜/／·•,，;；:：、<>〈〉《》>›»【】[]（）()〔〕-—_".unicodeScalars)

  private var words: [String: LocalizedText] = [:]
  private var labels: [String: LocalizedText] = [:]
  private var longestLabel = 0
  private var starts: [(words: [Unicode.Scalar], name: LocalizedText)] = []
  private var contained: [(words: [Unicode.Scalar], name: LocalizedText)] = []

  /// The rules compiled in from Data/furniture.tsv.
  static let standard = FurnitureRules(EmbeddedData.furniture)

  /// Reads rules from the text of a table; rows of an unknown rule are left out.
  init(_ table: String) {
    for row in DataTable.rows(table, columns: 4) {
      let name = LocalizedText(row[2], row[3])
      switch row[0] {
      case "word": words[row[1]] = name
      case "label":
        labels[row[1]] = name
        longestLabel = max(longestLabel, row[1].unicodeScalars.count)
      case "start": starts.append((Array(row[1]), name))
      case "contains": contained.append((Array(row[1]), name))
      default: break
      }
    }
  }

  /// What kind of furniture a line is; nil for a line that belongs to the document.
  func name(of line: TracedText) -> LocalizedText? {
    let scalars = line.scalars
    guard scalars.count <= Self.lengthLimit else { return nil }
    if let name = label(scalars) { return name }
    if Self.isBreadcrumb(scalars) { return LocalizedText("导航", "navigation") }
    if Self.isTimestamp(scalars) { return LocalizedText("日期行", "date line") }
    if !scalars.contains("。"), let rule = starts.first(where: { scalars.holds($0.words, at: 0) }) { return rule.name }
    if let rule = contained.first(where: { scalars.find($0.words) != nil }) { return rule.name }
    return buttons(scalars)
  }

  /// The longest label that ends right before an index, and where it begins; nil where none does.
  func label(_ scalars: [Unicode.Scalar], before end: Int) -> (label: String, start: Int)? {
    for length in stride(from: min(longestLabel, end), to: 0, by: -1) {
      let label = Array(scalars[(end - length)..<end]).string
      if labels[label] != nil { return (label, end - length) }
    }
    return nil
  }

  /// 来源：…, 责任编辑：… behind an opening bracket perhaps.
  private func label(_ scalars: [Unicode.Scalar]) -> LocalizedText? {
    var begin = 0
    while begin < scalars.count, scalars[begin].opensBracket || scalars[begin].properties.isWhitespace { begin += 1 }
    var label: [Unicode.Scalar] = []
    for scalar in scalars[begin...] {
      if scalar.isColon { return labels[label.string] }
      if scalar.properties.isWhitespace { continue }
      label.append(scalar)
      if label.count > longestLabel { return nil }
    }
    return nil
  }

  /// Words that stand on buttons and nothing else.
  private func buttons(_ scalars: [Unicode.Scalar]) -> LocalizedText? {
    let tokens = scalars.split { $0.properties.isWhitespace || Self.separators.contains($0) }.map { Array($0) }
    guard !tokens.isEmpty else { return nil }
    var name: LocalizedText?
    for token in tokens {
      guard let found = words[token.string] else { return nil }
      if token.count > 1, name == nil { name = found }
    }
    return name
  }

  /// > 政务公开 > 政策文件; 首页 > 政务公开 > 文件. The cleaning may have turned > into 〉.
  private static func isBreadcrumb(_ scalars: [Unicode.Scalar]) -> Bool {
    let closers = scalars.filter { [">", "›", "»", "＞", "〉"].contains($0) }.count
    let openers = scalars.filter { ["<", "＜", "〈"].contains($0) }.count
    guard let first = scalars.first, !scalars.contains("。") else { return false }
    return closers - openers >= 2 || (closers > openers && [">", "›", "»", "＞", "〉"].contains(first))
  }

  /// 2022-07-13 09:02 alone on its line: when a page was put up. Dates of issue are written 2022年7月13日.
  private static func isTimestamp(_ scalars: [Unicode.Scalar]) -> Bool {
    let digits = scalars.filter(\.isDecimalDigit).count
    guard digits >= 6, digits <= 14, scalars.count <= 24 else { return false }
    let signs = Set("-—–/.:：[]【】()（）".unicodeScalars)
    return scalars.contains { $0.isColon || ["-", "—", "–", "/"].contains($0) }
      && scalars.allSatisfy { $0.isDecimalDigit || $0.properties.isWhitespace || signs.contains($0) }
  }
}
