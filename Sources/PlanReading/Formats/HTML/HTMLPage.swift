import PlanModel
import XMLTree

/// A page laid out, and what is hidden in it.
///
/// A style that hides counts only beside other text of an article: sites serve articles hidden and show them by script,
/// and keep them in tabs that open on a click.
struct HTMLPage: Sendable {
  /// The page as it is read.
  let flow: HTMLFlow
  /// What is hidden, and what was read although it is.
  private(set) var findings: [Finding] = []

  /// Lays out a page.
  init(_ root: XMLElement) {
    let sheet = HTMLSheet(root)
    let shown = HTMLFlow(root, sheet: sheet)
    guard shown.hidden >= 20 else {
      flow = shown
      return
    }
    let whole = HTMLFlow(root, sheet: sheet, isRevealing: true)
    let (seen, all) = (Self.weight(shown), Self.weight(whole))
    let isBare =
      seen.prose == 0 && all.prose > 0 || seen.items == 0 && all.items >= 2 && seen.prose * 2 < all.prose
    flow = isBare ? whole : shown
    if isBare {
      findings.append(
        Finding(
          .furniture, .warning,
          LocalizedText("网页把正文设为隐藏，已照样读取，请核对", "the page hides its article; it was read all the same; please check")))
    } else if all.items >= seen.items + 3, Self.holdsMore(whole, than: shown) {
      findings.append(
        Finding(
          .furniture, .warning,
          LocalizedText(
            "网页另有隐藏的文字（可能是另一个选项卡），未读取；如属正文请显示后另存",
            "the page holds hidden text (another tab perhaps), which was not read; show it and save the page again if it belongs to the document"
          )))
    }
  }

  /// Characters of running text outside heads and feet, and the number of numbered lines.
  private static func weight(_ flow: HTMLFlow) -> (prose: Int, items: Int) {
    var weight = (prose: 0, items: 0)
    for block in flow.blocks where !block.isLinks && block.role < .frame {
      if block.isProse || block.isRow { weight.prose += block.size }
      if HTMLTags.isItem(block.text) { weight.items += 1 }
    }
    return weight
  }

  private static func holdsMore(_ whole: HTMLFlow, than shown: HTMLFlow) -> Bool {
    let seen = Set(shown.blocks.map(\.text))
    return whole.blocks.count { HTMLTags.isItem($0.text) && !$0.isLinks && !seen.contains($0.text) } >= 3
  }
}
