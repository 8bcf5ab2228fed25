import PlanModel
import Testing

@testable import PlanReading

@Suite("Pages saved with their pictures in one file")
struct MHTMLTests {
  private static let page =
    "<html><head><meta charset=\"utf-8\"></head><body><h1>甲县法治政府建设实施方案</h1>\(PageProbe.paragraphs())</body></html>"

  /// Quoted-printable with soft line ends after each 70 letters.
  private static func quoted(_ bytes: [UInt8]) -> String {
    var lines = [""]
    for byte in bytes {
      let plain = byte < 0x7F && byte > 0x20 && byte != UInt8(ascii: "=")
      let digits = String(byte, radix: 16, uppercase: true)
      lines[lines.count - 1] += plain ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + digits
      if lines[lines.count - 1].utf8.count > 70 { lines.append("") }
    }
    return lines.joined(separator: "=\r\n")
  }

  private static func packed(_ bytes: [UInt8]) -> String {
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".map(String.init)
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = (0..<3).map { start + $0 < bytes.count ? Int(bytes[start + $0]) : 0 }
      let bits = three[0] << 16 | three[1] << 8 | three[2]
      let count = min(3, bytes.count - start) + 1
      for index in 0..<4 { text += index < count ? letters[bits >> (18 - 6 * index) & 63] : "=" }
      if start % 57 == 0 { text += "\r\n" }
    }
    return text
  }

  private static func archive(_ parts: [String], from: String = "From: <Saved by Blink>\r\n") -> String {
    "\(from)Subject: =?utf-8?Q?a?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b\"\r\n\r\nfor mail\r\n"
      + parts.map { "----b\r\n\($0)\r\n" }.joined() + "----b--\r\n"
  }

  private static func part(_ encoding: String, _ body: String, type: String = "text/html") -> String {
    "Content-Type: \(type)\r\nContent-Transfer-Encoding: \(encoding)\r\nContent-Location: http://x/\r\n\r\n\(body)"
  }

  private static let picture = part("base64", "iVBORw0KGgo=", type: "image/png")

  @Test("the page is taken out and read, however it is encoded")
  func encodings() throws {
    let bytes = Array(Self.page.utf8)
    let bodies = [
      Self.part("quoted-printable", Self.quoted(bytes)), Self.part("base64", Self.packed(bytes)),
      Self.part("8bit", Self.page),
    ]
    for body in bodies {
      let probe = try PageProbe(bytes: Array(Self.archive([body, Self.picture]).utf8))
      #expect(probe.wording == PageProbe.plain)
      #expect(probe.furniture == [])
    }
    let alone = "MIME-Version: 1.0\r\n" + bodies[0]
    #expect(try PageProbe(bytes: Array(alone.utf8)).wording == PageProbe.plain)
  }

  @Test("an archive of an old browser, its name and page in GB2312 as the part's header says")
  func old() throws {
    let page = Self.page.replacing("<meta charset=\"utf-8\">", with: "")
    let bytes = try #require(TestEncoding.encode(page, "GB18030"))
    let name = try #require(TestEncoding.encode("From: <由 Windows Internet Explorer 8 保存>\r\n", "GB18030"))
    let part = Self.part("quoted-printable", Self.quoted(bytes), type: "text/html;\r\n\tcharset=\"gb2312\"")
    let probe = try PageProbe(bytes: name + Array(Self.archive([part], from: "").utf8))
    #expect(probe.wording == PageProbe.plain)
    #expect(probe.plan.source.encoding == "GB18030")
    #expect(!probe.plan.findings.contains { $0.kind == .encodingGuessed })
  }

  @Test("the page within a frame, and one within parts of parts, is found")
  func nested() throws {
    let frame = Self.part("8bit", "<html><frameset><frame src=a></frameset></html>")
    let inner = "Content-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\n\(Self.part("8bit", Self.page))\r\n--c--"
    #expect(try PageProbe(bytes: Array(Self.archive([frame, inner]).utf8)).wording == PageProbe.plain)
  }

  @Test("an archive without a page is refused in one line; mail and texts that speak of it are texts")
  func others() throws {
    #expect(throws: InputError.self) { try PageProbe(bytes: Array(Self.archive([Self.picture]).utf8)) }
    let mail = "From: a\r\nSubject: b\r\n\r\n甲县方案\r\n一、任务\r\n1.优化职能。\r\n"
    #expect(try FormatReaders().extract(Array(mail.utf8), file: "p.txt").format == "text")
    let text = "邮件头含MIME-Version: 1.0和multipart/related。\n"
    #expect(try FormatReaders().extract(Array(text.utf8), file: "p.txt").format == "text")
  }

  @Test("archives cut off anywhere, with endless headers or nothing but boundaries end", .timeLimit(.minutes(1)))
  func hostile() {
    let whole = Array(Self.archive([Self.part("quoted-printable", Self.quoted(Array(Self.page.utf8)))]).utf8)
    for cut in stride(from: 150, to: whole.count, by: 61) { _ = try? PageProbe(bytes: Array(whole[..<cut])) }
    let header = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n"
    for rest in [String(repeating: " x\n", count: 300_000), "\n" + String(repeating: "--b\n", count: 300_000)] {
      #expect(throws: InputError.self) { try PageProbe(bytes: Array((header + rest).utf8)) }
    }
    var nest = "Content-Type: text/html\n\n甲"
    for level in 0..<300 { nest = "Content-Type: multipart/mixed; boundary=\(level)\n\n--\(level)\n\(nest)" }
    #expect(throws: InputError.self) { try PageProbe(bytes: Array(("MIME-Version: 1.0\nX: text/html\n" + nest).utf8)) }
  }
}
