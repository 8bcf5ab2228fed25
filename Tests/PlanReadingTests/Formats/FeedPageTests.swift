import PlanModel
import Testing

@testable import PlanReading

@Suite("Feeds")
struct FeedPageTests {
  private static let title = "甲县法治政府建设实施方案"

  private func rss(_ items: String) -> [UInt8] {
    Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>甲县人民政府</title><link>http://a.example</link>\(items)</channel></rss>"
        .utf8)
  }

  @Test("the article that a feed carries is read, the feed's own words are furniture")
  func article() throws {
    let item =
      "<item><title>\(Self.title)</title><link>http://a.example/1</link><content:encoded><![CDATA[\(PageProbe.paragraphs())]]></content:encoded></item>"
    let probe = try PageProbe(bytes: rss(item))
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.metadata.title == Self.title)
    #expect(probe.furniture.joined().contains("甲县人民政府"))
    let atom =
      "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><title>\(Self.title)</title><content>\(PageProbe.lines.joined(separator: "\n"))</content></entry></feed>"
    #expect(try PageProbe(bytes: Array(atom.utf8)).wording == PageProbe.plain)
  }

  @Test("of several articles that with the parts and tasks is read")
  func several() throws {
    let news = "<item><title>县司法局召开会议</title><description>近日，县司法局召开会议，研究部署工作。</description></item>"
    let item =
      "<item><title>\(Self.title)</title><description><![CDATA[\(PageProbe.paragraphs())]]></description></item>"
    #expect(try PageProbe(bytes: rss(news + item + news)).plan.tasks.map(\.number) == ["一", "二"])
  }

  @Test("what is broken, empty, or declares entities is read as text as ever")
  func others() throws {
    let feeds = [
      rss(""), Array("<rss><channel><item><title>甲</title></rss>".utf8),
      Array("<?xml version=\"1.0\"?><plan>甲县方案</plan>".utf8),
      Array(
        "<!DOCTYPE rss [<!ENTITY a \"甲\">]><rss><channel><item><description>&a;</description></item></channel></rss>"
          .utf8),
    ]
    for bytes in feeds { #expect(try FormatReaders().extract(bytes, file: "p.xml").format == "text") }
  }
}
