import PlanModel

/// Finds the title of an article that stands outside of it, in the page or in its head.
struct HTMLTitle: Sendable {
  /// Blocks before the article that are its title.
  private(set) var blocks: Set<Int> = []
  /// Blocks of the article over which its title is parted.
  private(set) var parted: Range<Int>?
  /// The title from the page's head, where the page itself does not show it.
  private(set) var missing: String?

  /// Lines of an article among which a title of its own can stand.
  private static let reach = 20

  /// Looks for the title of an article.
  init(_ flow: HTMLFlow, article: HTMLArticle, head: HTMLHead) {
    // （原标题：…） is not its own title but the site's note.
    let own = article.blocks.prefix(Self.reach).map { Array(flow.blocks[$0].text) }
      .filter { FurnitureRules.standard.name(ofLine: $0) == nil }.map(\.squeezed)
    // A title that stands in the article already, on a line or parted over several, is not needed twice.
    let opening = own.flatMap { $0 }
    var outside: (index: Int, words: [Unicode.Scalar])?
    for index in stride(from: article.blocks.lowerBound - 1, through: 0, by: -1) {
      let block = flow.blocks[index]
      let words = Array(block.text).squeezed
      guard words.count >= 6, words.count <= 120, !block.isProse else { continue }
      let isFrame = article.roles[index] >= .frame
      let isNamed = head.titles.contains { $0 == words }
      let isHeading = block.isHeading && !isFrame && !block.isLinks && TitleLine.isTitle(words)
      let isNear = article.blocks.lowerBound - index <= 12 && !block.isLinks && !isFrame
      if isNamed && (!block.isLinks || isNear) || isHeading || (isNear && TitleLine.isTitle(words)) {
        outside = (index, words)
        break
      }
    }
    parted = Self.parted(flow, article, titles: head.titles + [outside?.words ?? []])
    if let outside {
      if opening.find(outside.words) == nil { blocks = [outside.index] }
      return
    }
    let hasOwn = own.contains { TitleLine.isTitle($0) && OutlineMarker.read($0) == nil }
    guard !hasOwn, let named = head.titles.first(where: TitleLine.isTitle),
      opening.find(named) == nil
    else { return }
    missing = named.map(String.init).joined()
  }

  /// The first blocks of an article that together are a title known from elsewhere; nil where there are none.
  private static func parted(
    _ flow: HTMLFlow, _ article: HTMLArticle, titles: [[Unicode.Scalar]]
  ) -> Range<Int>? {
    let end = min(article.blocks.lowerBound + reach, article.blocks.upperBound)
    for start in article.blocks.lowerBound..<end {
      var words: [Unicode.Scalar] = []
      for index in start..<min(start + 5, end) {
        words += Array(flow.blocks[index].text).squeezed
        if words.count > 120 { break }
        if index > start, titles.contains(words) { return start..<(index + 1) }
      }
    }
    return nil
  }
}
