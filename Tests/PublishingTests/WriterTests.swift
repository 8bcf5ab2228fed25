import PlanModel
import Testing

@testable import Publishing

@Suite("Writers")
struct WriterTests {
  @Test("CSV quotes what needs it and ends lines with CRLF behind a byte-order mark")
  func csv() {
    var csv = CSVWriter()
    csv.row(["a", "b,c", "say \"x\"", "two\nlines", ""])
    #expect(csv.finish() == Array("\u{FEFF}a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n".utf8))
  }

  @Test(
    "a cell of lines is written as the same lines joined",
    arguments: [
      [], ["a"], ["=a"], ["a", "b,c"], ["say \"x\"", ""], ["", "b"], ["", ""], ["＝1", "\"", "二"], ["a\nb", "c"],
    ])
  func lines(_ lines: [String]) {
    var (joined, direct) = (CSVWriter(), CSVWriter())
    joined.row(["1", lines.joined(separator: "\n"), "3"])
    direct.cell("1")
    direct.cell(lines: lines)
    direct.cell("3")
    direct.endRow()
    #expect(direct.finish() == joined.finish())
  }

  @Test(
    "a cell that a spreadsheet would calculate gets an apostrophe",
    arguments: ["=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "－1"])
  func formula(cell: String) {
    var csv = CSVWriter()
    csv.row([cell])
    let bytes = csv.finish()
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars.dropFirst()
    #expect(text.first == "'" || text.dropFirst().first == "'")
    #expect(parsedCSV(bytes) == [[cell]])
  }

  @Test("every CSV reads back with as many cells in each row", arguments: SampleReport.hostileWords)
  func csvRoundTrip(words: String) {
    let report = SampleReport(words: words).report
    let targets = parsedCSV(TargetsView(report, language: .chinese).csv())
    #expect(targets[1][5] == "执法人员年度培训学时" + words)
    for csv in [
      MatrixView(report, language: .chinese).csv(), GapsView(report, language: .english).csv(),
      PairsView(report.pairs[0], in: report, language: .chinese).csv(),
    ] {
      let rows = parsedCSV(csv)
      #expect(rows.count > 1 && rows.allSatisfy { $0.count == rows[0].count })
    }
  }

  @Test("East Asian width counts two columns for Chinese and none for marks")
  func width() {
    #expect(DisplayWidth.of("法治A1") == 6)
    #expect(DisplayWidth.of("，（）—“”") == 2 + 2 + 2 + 3)
    #expect(DisplayWidth.of("e\u{301}\u{200B}") == 1)
    #expect(DisplayWidth.of("𠀀") == 2)
  }

  @Test("text is cut by columns, never through a wide character")
  func truncation() {
    #expect(DisplayWidth.truncated("法治政府", to: 8) == "法治政府")
    #expect(DisplayWidth.truncated("法治政府", to: 7) == "法治政…")
    #expect(DisplayWidth.truncated("法治政府", to: 6) == "法治…")
    #expect(DisplayWidth.truncated("法治", to: 0) == "")
  }

  @Test("a table keeps to the width given, lines up and lets no control character through")
  func table() {
    var table = TextTable(columns: [.init("代码"), .init("名称", stretch: 1), .init("数", isNumber: true)])
    table.row(["D04", "行政执法三项制度的全面推行\u{1B}[31m\u{202E}", "7"])
    table.row(["D05", "x", "12"])
    let lines = table.rendered(width: 24).split(separator: "\n").map(String.init)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 24 })
    #expect(lines[2].hasSuffix(" 7") && lines[3].hasSuffix("12"))
    #expect(DisplayWidth.of(lines[2]) == DisplayWidth.of(lines[3]))
    #expect(!table.rendered().unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  @Test("views print nothing that moves the cursor", arguments: SampleReport.hostileWords)
  func terminal(words: String) {
    let report = SampleReport(words: words).report
    let texts = [
      MatrixView(report, language: .chinese).table(width: 80),
      MatrixView(report, language: .chinese, level: .domain).table(),
      GapsView(report, language: .english).table(width: 100),
      TargetsView(report, language: .chinese).table(width: 120),
      PairsView(report.pairs[0], in: report, language: .chinese).table(width: 120),
      OutlineView(report.plans[0].plan, language: .chinese).tree(width: 60),
    ]
    for text in texts {
      #expect(
        !text.unicodeScalars.contains { ($0.value < 0x20 && $0 != "\n") || $0 == "\u{202E}" || $0 == "\u{2066}" })
    }
  }

  @Test("HTML escapes text and values, and replaces what no page may hold")
  func escaping() {
    var html = HTMLWriter()
    html.element(.p, .title("\"<&>\"")) { $0.text("<b>&\u{0}\u{202E}\u{FFFE}\u{85}法") }
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "<p title=\"&quot;&lt;&amp;&gt;&quot;\">&lt;b&gt;&amp;\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}法</p>\n")
  }

  @Test("a link can be read only as a relative reference")
  func link() {
    func written(_ link: Link) -> String {
      var bytes: [UInt8] = []
      link.write(to: &bytes)
      return String(decoding: bytes, as: UTF8.self)
    }
    #expect(written(Link(page: "javascript:alert(1)", fragment: nil)) == "javascript%3Aalert%281%29")
    #expect(written(Link(page: "//host/x?y\"", fragment: "一/1<")) == "%2F%2Fhost%2Fx%3Fy%22#%E4%B8%80/1%3C")
    #expect(written(Link()) == "#" && written(Link(page: "a", in: .above)) == "../a")
  }

  @Test("marked words keep the text whole, and what touches is marked as one")
  func marks() {
    func marked(_ text: String, _ words: [String]) -> String {
      var html = HTMLWriter()
      html.text(text, marking: words)
      return String(decoding: html.bytes, as: UTF8.self)
    }
    #expect(
      marked("推行<三项制度，三项制度", ["三项制度", "项制", "无", ""]) == "推行&lt;<mark>三项制度</mark>，<mark>三项制度</mark>")
    #expect(marked("甲乙丙丁", ["丙", "乙"]) == "甲<mark>乙丙</mark>丁" && marked("甲", ["甲甲"]) == "甲")
    #expect(marked("", ["x"]).isEmpty && marked("甲&", []) == "甲&amp;")
  }

  @Test("what may begin something to escape is told from what stands beside it")
  func neighbours() {
    var html = HTMLWriter()
    html.text("“，”…\u{2029}\u{202F}\u{2065}\u{FFFD}\u{A0}é一<二\r\u{2066}𠀀&")
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "“，”…\u{2029}\u{202F}\u{2065}\u{FFFD}\u{A0}é一&lt;二\n\u{FFFD}𠀀&amp;")
  }

  @Test("page names are safe and told apart", arguments: [("a b", "A-b"), ("../x", "x"), ("", "//")])
  func pageNames(left: String, right: String) {
    let names = PageNames(plans: [left, right])
    let pages = [names.plan(left), names.plan(right)].compactMap { $0 }
    #expect(Set(pages).count == 2)
    #expect(pages.allSatisfy { !$0.contains("/") && !$0.contains("..") && !$0.contains(" ") })
    #expect(names.plan("unknown") == nil)
  }

  @Test("numbers have no exponent and no empty decimals")
  func figures() {
    #expect(Figure.score(0.97004) == "0.97" && Figure.score(0.00004) == "0" && Figure.score(1) == "1")
    #expect(Figure.score(.nan) == "0" && Figure.plain(100) == "100" && Figure.plain(62.5) == "62.5")
    #expect(Figure.short(0.999) == "1.00" && Figure.fixed(-0.001, decimals: 2) == "0.00")
    #expect(Figure.plain(-0.05) == "-0.05" && Figure.plain(-0.00001) == "0" && Figure.plain(1234.5678) == "1234.5678")
    #expect(Figure.fixed(-12.345, decimals: 1) == "-12.3" && Figure.fixed(7, decimals: 0) == "7")
    #expect(Figure.percent(1, of: 3) == "33%" && Figure.percent(1, of: 0) == nil)
  }

  @Test("two plans of one place are told apart by their years")
  func namesakes() {
    var report = SampleReport().report
    report.plans[1].plan.metadata.jurisdiction.name = "四川省"
    let index = ReportIndex(report)
    #expect(index.name("sichuan", .chinese) == "四川省（2021）" && index.name("jiashan", .chinese) == "四川省（2014）")
    #expect(index.name("peers", .english) == "most other plans" && index.name("x", .english) == "x")
  }
}
