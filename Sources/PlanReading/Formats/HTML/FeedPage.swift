import PlanModel
import XMLTree

/// Feeds (RSS, Atom): the articles that they carry, made into a page.
enum FeedPage {
  private static let roots: Set<String> = ["rss", "feed", "RDF"]
  private static let mostItems = 200

  /// The articles of a feed as a page, their titles as headings; nil for what is no feed, is no XML, or carries no
  /// article.
  static func page(_ bytes: [UInt8], file: String) -> String? {
    let head = String(decoding: bytes.prefix(1024), as: UTF8.self)
    guard head.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).first == "<",
      roots.contains(where: { head.contains("<\($0)") || head.contains(":\($0)") }),
      let root = try? XMLParser.parse(bytes, file: file), roots.contains(root.name.local)
    else { return nil }
    let channel = root.first("channel") ?? root
    let items = (channel.elements + root.elements).filter { $0.name.local == "item" || $0.name.local == "entry" }
      .prefix(mostItems)
    let articles = items.compactMap { item -> (title: String, text: String)? in
      let text = ["encoded", "content", "description", "summary"].lazy
        .compactMap { name in item.elements.first { $0.name.local == name }?.text }.first {
          !$0.allSatisfy(\.isWhitespace)
        }
      guard let text else { return nil }
      return (item.elements.first { $0.name.local == "title" }?.text ?? "", text)
    }
    guard !articles.isEmpty else { return nil }
    let title = articles.count == 1 ? articles[0].title : ""
    let body = articles.map { article in
      "<div><h1>\(escaped(article.title))</h1><div>\(article.text.contains("<") ? article.text : paragraphs(article.text))</div></div>"
    }
    // What the feed says of itself and of its items, addresses and times.
    var rest: [String] = []
    var stack = [channel]
    while let element = stack.popLast() {
      let isItem = element.name.local == "item" || element.name.local == "entry"
      for child in element.elements.reversed() {
        let name = child.name.local
        if isItem, ["title", "encoded", "content", "description", "summary"].contains(name) { continue }
        if child.elements.isEmpty { rest.append(child.text) } else { stack.append(child) }
      }
    }
    return "<html><head><title>\(escaped(title))</title></head><body>\(body.joined())<div class=\"footer\">"
      + rest.reversed().map { "<p>\(escaped($0))</p>" }.joined() + "</div></body></html>"
  }

  private static func paragraphs(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { "<p>\(escaped(String($0)))</p>" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
