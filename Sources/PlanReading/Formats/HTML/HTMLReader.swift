import ChineseText
import PlanModel
import XMLTree

/// Reads saved web pages: the article with its title, everything else as furniture.
///
/// Guarantees: no script runs, nothing is fetched; what a browser does not show (scripts, styles, hidden elements,
/// controls of forms) is left out, and all other text of the page is in the extracted text, as article or as furniture.
/// A page that hides its whole article, for a script to show it, is read as the script would leave it.
struct HTMLReader: FormatReader {
  private static let frame = LocalizedText("网页框架：导航、页脚等", "page frame: navigation, footer and the like")
  private static let widget = LocalizedText("正文中的网页部件", "page widget within the article")

  private static let struck = LocalizedText("已划去的文字", "text that is struck out")
  private static let invisible = LocalizedText("看不见的文字", "text that cannot be seen")

  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    try extract(bytes, file: file, charset: nil)
  }

  /// The text of a page.
  ///
  /// - Parameters:
  ///   - bytes: the page.
  ///   - file: the file as the user named it, for messages.
  ///   - charset: the encoding that something around the page states; nil where nothing does.
  /// - Throws: `InputError` for a page that shows no text or exceeds the limits of `HTMLParser`.
  func extract(_ bytes: [UInt8], file: String, charset: String?) throws(InputError) -> ExtractedText {
    let decoded = try HTMLCharset.decode(bytes, file: file, charset: charset)
    let root: XMLElement
    do throws(XMLProblem) {
      root = try HTMLParser.parse(HTMLConditionals.removed(from: decoded.text), file: file)
    } catch {
      throw InputError(file: file, problem: error.message, remedy: "save the page's text as a .txt file")
    }
    let page = HTMLPage(root)
    var result = Self.extract(page.flow, head: HTMLHead(root))
    result.encoding = decoded.encoding
    result.findings = decoded.findings.filter { $0.source == nil } + page.findings + result.findings
    if let embedded = HTMLEmbedded(root).finding(result) { result.findings.append(embedded) }
    if result.text.isEmpty {
      throw HTMLEmbedded(root).refusal(file: file)
    }
    return result
  }

  private static func extract(_ flow: HTMLFlow, head: HTMLHead) -> ExtractedText {
    var assembly = TextAssembly()
    guard let article = HTMLArticle(flow, head: head) else {
      for block in flow.blocks { assembly.add(block.text) }
      let finding = Finding(
        .unreadable, .error,
        LocalizedText("网页中未找到正文（正文可能是图片或附件）", "the page holds no article text (it may be a picture or an attachment)"))
      return ExtractedText(format: "html", text: assembly.text, findings: [finding])
    }
    let title = HTMLTitle(flow, article: article, head: head)
    if let missing = title.missing { assembly.add(missing) }
    var asides = flow.asides[...]
    func addAsides(before index: Int) {
      while let next = asides.first, next.place <= index {
        assembly.add(next.aside.text, furniture: next.aside.reason == .struck ? struck : invisible)
        asides.removeFirst()
      }
    }
    for (index, block) in flow.blocks.enumerated() {
      addAsides(before: index)
      if let parted = title.parted, parted.contains(index) {
        if index == parted.lowerBound { assembly.add(flow.blocks[parted].map(\.text).joined()) }
      } else if article.blocks.contains(index) {
        if article.widgets.contains(index) {
          assembly.add(block.text, furniture: article.names[index] ?? widget)
        } else if let row = block.grid {
          assembly.add(row, table: block.node)
        } else {
          assembly.add(block.text)
        }
      } else if title.blocks.contains(index) {
        assembly.add(block.text)
      } else {
        assembly.add(block.text, furniture: article.names[index] ?? frame)
      }
    }
    addAsides(before: flow.blocks.count)
    let pager = HTMLPager.finding(flow, article: article)
    let pictures = HTMLPictures.finding(flow, article: article)
    var result = ExtractedText(
      format: "html", text: assembly.text, furniture: assembly.furniture,
      findings: [pager, pictures].compactMap { $0 })
    result.rows = assembly.rows
    return result
  }
}

/// What the head of a page says of its article.
struct HTMLHead: Hashable, Sendable {
  /// Names of the article, the most trustworthy first; white space taken out.
  var titles: [[Unicode.Scalar]] = []

  /// Reads the head. `ArticleTitle` is what the common label set of government sites (国办发〔2017〕47号) prescribes.
  init(_ root: XMLElement) {
    var metas: [String: String] = [:]
    var title = ""
    for head in root.elements("head") + [root] {
      for meta in head.elements("meta") {
        guard let name = meta.attribute("name") ?? meta.attribute("property") else { continue }
        if metas[name.lowercased()] == nil { metas[name.lowercased()] = meta.attribute("content") }
      }
      if title.isEmpty { title = head.first("title")?.text ?? "" }
    }
    for name in ["articletitle", "og:title", "title"] {
      if let text = metas[name] { titles.append(Array(text).squeezed) }
    }
    // 关于印发…的通知_甲县人民政府门户网站: the site's name stands on either side of a dash or the like, which
    // may stand in the title too (2021—2025年).
    let whole = Array(title).squeezed
    titles.append(whole)
    for cut in whole.indices where ["_", "|", "-", "—", "–", "－", "｜"].contains(whole[cut]) {
      titles += [Array(whole[..<cut]), Array(whole[(cut + 1)...])].filter { $0.count >= 6 }
    }
    titles = titles.filter { !$0.isEmpty }
  }
}
