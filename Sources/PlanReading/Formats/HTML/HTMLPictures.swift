import PlanModel

/// Pictures in an article, which may hold its text: scans of pages, tables and headings made pictures.
enum HTMLPictures {
  /// A photograph or two beside a text are usual.
  private static let fewest = 3
  /// An article of fewer characters and no number may be no more than the caption of its scan.
  private static let shortest = 300

  /// The finding that pictures were not read; nil where they are few beside the text.
  static func finding(_ flow: HTMLFlow, article: HTMLArticle) -> Finding? {
    let count = flow.pictures.count { $0 > article.blocks.lowerBound && $0 <= article.blocks.upperBound }
    guard count > 0 else { return nil }
    let own = article.blocks.filter { !article.widgets.contains($0) }
    let hasItems = own.contains { HTMLTags.isItem(flow.blocks[$0].text) }
    let isShort = !hasItems && own.reduce(0) { $0 + flow.blocks[$1].size } < shortest
    guard isShort || count >= fewest else { return nil }
    return Finding(
      .unreadable, .warning,
      LocalizedText(
        "正文中有\(count)幅图片，图片中的文字（如标题、表格、扫描页）未读取",
        "the article holds \(count) \(count == 1 ? "picture" : "pictures"); words in them (headings, tables, scans) were not read"
      ))
  }
}
