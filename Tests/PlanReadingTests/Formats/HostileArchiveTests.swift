import PlanModel
import PlanReading
import Testing

@Suite("Hostile archives")
struct HostileArchiveTests {
  private func problem(_ bytes: [UInt8]) -> String? {
    do throws(InputError) {
      _ = try Fixtures.formats.extract(bytes, file: "x.docx")
      return nil
    } catch {
      #expect(!error.description.contains("\n"))
      return error.problem
    }
  }

  private func docx(_ document: String) -> [(name: String, content: String)] {
    [("[Content_Types].xml", ""), ("word/document.xml", document)]
  }

  @Test("an entity bomb and an external entity are refused")
  func entities() {
    let bomb = """
      <!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><d><body><p><r><t>&b;</t></r></p></body></d>
      """
    let external =
      "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><d><body><p><r><t>&a;</t></r></p></body></d>"
    for document in [bomb, external] {
      #expect(problem(TestZip.bytes(docx(document)))?.contains("declares an entity") == true)
    }
  }

  @Test("an archive that grows is refused before it has grown", .timeLimit(.minutes(1)))
  func bombs() {
    let zeros = [UInt8](repeating: 0x20, count: ZipBomb.size)
    let bytes = TestZip.bytes([(name: "[Content_Types].xml", content: []), (name: "word/document.xml", content: zeros)])
    #expect(bytes.count < 1 << 20)
    #expect(problem(bytes)?.contains("grows") == true)
    let markup = "<d>" + String(repeating: "<a/>", count: 1_600_000) + "</d>"
    #expect(problem(TestZip.bytes(docx(markup)))?.contains("grows") == true)
    let many = (0...10_001).map { (name: "word/\($0)", content: "") }
    #expect(problem(TestZip.bytes(docx("<d/>") + many))?.contains("entries") == true)
  }

  private enum ZipBomb { static let size = 64 << 20 }

  @Test("names that climb out of the archive lead nowhere")
  func climbing() {
    let rels = """
      <Relationships><Relationship Type="x/officeDocument" Target="../../../../etc/passwd"/></Relationships>
      """
    let entries = [
      ("[Content_Types].xml", ""), ("../../word/document.xml", "<d/>"), ("word/x", ""), ("_rels/.rels", rels),
    ]
    #expect(problem(TestZip.bytes(entries.map { (name: $0.0, content: $0.1) }))?.contains("damaged") == true)
    #expect(
      problem(TestZip.bytes([("OFD.xml", TestOFD.root(docRoot: "../../etc/passwd"))]))?.contains("damaged") == true)
  }

  @Test("a password is told")
  func password() {
    let bytes = TestZip.bytes(docx("<d><body/></d>"), password: "secret")
    #expect(problem(bytes)?.contains("password") == true)
    let compound: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0] + "xEncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
    #expect(problem(compound)?.contains("password") == true)
  }

  @Test("elements nested ten thousand deep are refused")
  func nesting() {
    let deep = String(repeating: "<p>", count: 10_000) + String(repeating: "</p>", count: 10_000)
    #expect(problem(TestZip.bytes(docx("<d><body>\(deep)</body></d>")))?.contains("damaged") == true)
  }

  @Test("other archives are named")
  func others() {
    #expect(problem(TestZip.bytes([("xl/workbook.xml", "")]))?.contains("spreadsheet") == true)
    #expect(problem(TestZip.bytes([("ppt/presentation.xml", "")]))?.contains("presentation") == true)
    #expect(problem(TestZip.bytes([("a.txt", "甲")]))?.contains("neither DOCX nor OFD") == true)
  }

  @Test("each cut and each changed byte of an archive is read or refused", .timeLimit(.minutes(1)))
  func truncated() {
    for file in [SmallPlan.docx, SmallPlan.ofd] {
      var refused = 0
      for cut in stride(from: 4, to: file.count, by: max(file.count / 60, 1)) {
        if problem(Array(file[..<cut])) != nil { refused += 1 }
      }
      #expect(refused > 50)
      for index in stride(from: 4, to: file.count, by: max(file.count / 150, 1)) {
        var bytes = file
        bytes[index] ^= 0x55
        _ = problem(bytes)
      }
    }
  }
}
