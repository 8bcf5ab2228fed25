import ChineseText
import PlanModel

/// Finds out that a page holds one of several pages of its article.
enum HTMLPager {
  /// So many blocks behind the article are looked at.
  private static let reach = 14

  /// The finding that the other pages are missing; nil for an article on one page.
  static func finding(_ flow: HTMLFlow, article: HTMLArticle) -> Finding? {
    pages(flow, article: article).map(PageNumberRow.finding)
  }

  /// The row of page numbers in the article or right behind it. Behind other lists of pages the row is theirs.
  private static func pages(_ flow: HTMLFlow, article: HTMLArticle) -> PageNumberRow.Pages? {
    var index = article.blocks.lowerBound
    let end = min(article.blocks.upperBound + reach, flow.blocks.count)
    while index < end {
      let block = flow.blocks[index]
      let isBehind = index >= article.blocks.upperBound
      if article.names[index] != nil { return nil }
      if isBehind, block.isProse || block.isHeading || isEntry(block) { return nil }
      var (line, unlinked, last) = (block.text, block.linked == 0 ? block.text : block.unlinked, index)
      if let pages = PageNumberRow.read(line, unlinked: unlinked) { return pages }
      // Each number may be a block of its own.
      while last + 1 < flow.blocks.count, last - index < PageNumberRow.most, flow.blocks[last].size <= 8,
        flow.blocks[last + 1].size <= 8, PageNumberRow.isPart(flow.blocks[last].text),
        PageNumberRow.isPart(flow.blocks[last + 1].text)
      {
        last += 1
        line += " " + flow.blocks[last].text
        if flow.blocks[last].linked == 0 { unlinked += " " + flow.blocks[last].text }
      }
      if last > index, let pages = PageNumberRow.read(line, unlinked: unlinked) { return pages }
      index = last + 1
    }
    return nil
  }

  /// True for an entry of a list of other pages; attachments and links to neighbours are the article's.
  private static func isEntry(_ block: HTMLFlow.Block) -> Bool {
    block.isLinks && block.size >= 8 && !PageNumberRow.isPart(block.text) && !block.text.hasPrefix("附件")
      && !block.text.contains(".") && FurnitureRules.standard.name(ofLine: Array(block.text)) == nil
  }
}
