import PlanModel

/// Takes out what sites put into sentences: their names and addresses, advertising, watermarks.
///
/// Guarantees:
/// 1. Only the words of Data/advertising.tsv go, addresses of pages (not of the government's, and not behind 登录, 网址
///    and the like, where the document names them), and a remark in 【】 that is the same at three places or more.
/// 2. A line that would be empty without them is left whole: it is no sentence but furniture.
/// 3. No more than one clause goes, and none of the document's own: the cut ends at the address, the name of the account
///    or the next sign, and takes one of two signs that would meet. What the document says of its own accounts and
///    telephones (群众可扫描二维码关注公众号办理) stays.
/// 4. Each repair is a finding with the words before; a warning, since the words may belong to the document, but for
///    phrases that no document holds.
package struct InjectedText: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    let scalars = text.scalars
    let folded = InjectedWords.plain(source.isTraditional ? TraditionalCharacters.shared.folded(scalars) : scalars)
    var found: [(bounds: Range<Int>, isCertain: Bool)] = []
    var start = 0
    let repeated = InjectedWords.repeatedRemarks(folded)
    while start < scalars.count {
      let end = scalars[start...].firstIndex(where: \.isLineBreak) ?? scalars.count
      let inLine = InjectedWords.matches(folded, start..<end, repeated)
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
    if line.starts(with: "【广告】".unicodeScalars) || line.starts(with: "[广告]".unicodeScalars) { return true }
    let found = InjectedWords.matches(InjectedWords.plain(line), line.indices, [])
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
}
