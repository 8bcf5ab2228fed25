import PlanModel
import PlanReading
import Testing

@Suite("OFD")
struct OFDTests {
  private func lines(_ page: [TestPages.Line]) throws -> [String] {
    try FormatReaders().extract(TestOFD.bytes([page]), file: "p.ofd").text.split(separator: "\n").map(String.init)
  }

  @Test("objects are read from top to bottom and left to right, whatever their order")
  func order() throws {
    let page = [
      TestPages.Line(text: "丙。", x: 100, y: 300, size: 16), .init(text: "乙。", x: 200, y: 200, size: 16),
      .init(text: "甲", x: 168, y: 200.3, size: 16), .init(text: "2025", x: 136, y: 200, size: 16),
    ]
    #expect(try lines(page) == ["2025甲乙。", "丙。"] || lines(page) == ["2025 甲 乙。", "丙。"])
  }

  @Test("letters printed twice to look bold are read once")
  func bold() throws {
    let page = [TestPages.Line(text: "甲乙", x: 100, y: 200, size: 16), .init(text: "甲乙", x: 100.4, y: 200, size: 16)]
    #expect(try lines(page) == ["甲乙"])
  }

  @Test("a page that is missing or broken is a finding, and the others are read")
  func missingPage() throws {
    let list = (0..<3).map { "<Page BaseLoc=\"p\($0).xml\"/>" }.joined()
    func page(_ text: String) -> String {
      "<Page><Content><Layer><TextObject Boundary=\"0 0 90 9\" Size=\"5\"><TextCode X=\"0\" Y=\"5\">\(text)</TextCode>"
        + "</TextObject></Layer></Content></Page>"
    }
    let bytes = TestZip.bytes([
      ("OFD.xml", TestOFD.root(docRoot: "D/Document.xml")),
      ("D/Document.xml", "<Document><Pages>\(list)</Pages></Document>"),
      ("D/p0.xml", page("一、任务")), ("D/p1.xml", "<Page><Content>"),
    ])
    let text = try FormatReaders().extract(bytes, file: "p.ofd")
    #expect(text.text == "一、任务\n")
    #expect(text.findings.filter { $0.kind == .unreadable && $0.severity == .error }.count == 2)
  }

  @Test("a document of pictures says that it has no text layer")
  func scan() throws {
    let text = try FormatReaders().extract(TestOFD.bytes([[], []]), file: "p.ofd")
    #expect(text.text.isEmpty)
    #expect(text.findings.contains { $0.kind == .unreadable && $0.severity == .error })
  }
}
