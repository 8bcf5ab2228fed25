import PlanModel
import PlanReading
import Testing

@Suite("The article of a web page")
struct HTMLArticleTests {
  private func read(_ html: String) throws -> (plan: Plan, text: ExtractedText) {
    let bytes = Array(html.utf8)
    let plan = try Fixtures.reader().read(bytes: bytes, file: "p.html", id: "p", metadata: nil)
    let text = try FormatReaders().extract(bytes, file: "p.html")
    expectConserved(plan, source: text.text)
    return (plan, text)
  }

  /// The lines of a text outside its furniture.
  private func articleLines(_ text: ExtractedText) -> [String] {
    let bytes = Array(text.text.utf8)
    var kept: [UInt8] = []
    var place = 0
    for region in text.furniture {
      kept += bytes[place..<region.range.start]
      place = region.range.end
    }
    kept += bytes[place...]
    return String(decoding: kept, as: UTF8.self).split(separator: "\n").map { line in
      String(line.drop { $0 == "\u{3000}" || $0 == " " })
    }
  }

  @Test("an aside with sentences beside a short plan with Arabic numbers is none of it")
  func aside() throws {
    let news = "<aside><h4>热点推荐</h4><p>我区召开防汛工作会议，对当前工作进行再安排再部署，要求压实责任。</p><p>我区开展消费维权活动，受理投诉12件。</p></aside>"
    let html =
      "<html><body><div class=\"main\"><h2>甲县法治政府建设方案</h2><div><p>为加快建设，制定本方案。</p><p>1、成立领导小组，定期研究法治政府建设工作。</p><p>2、落实三项制度，做到过程全记录。</p></div></div>\(news)</body></html>"
    let plan = try Fixtures.plan(text: html)
    #expect(plan.tasks.map { $0.sentences.count } == [1, 1])
  }

  @Test("each layout gives the article to the paragraph", arguments: TestSites.all.map(\.name))
  func layouts(name: String) throws {
    let page = try #require(TestSites.all.first { $0.name == name }).page
    let (plan, text) = try read(page(SmallPlan.title, SmallPlan.articleHTML()))
    #expect(plan.metadata.title == SmallPlan.title)
    let wanted = OutlineDigest(try Fixtures.plan(text: SmallPlan.text))
    #expect(OutlineDigest(plan).tasks == wanted.tasks)
    #expect(OutlineDigest(plan).headings == wanted.headings)
    let found = plan.otherSentences.map(\.text)
    #expect(found == (try Fixtures.plan(text: SmallPlan.text)).otherSentences.map(\.text))
    #expect(articleLines(text).filter { $0.contains("不应出现") } == [])
  }

  @Test("a short notice without numbers is found among longer furniture")
  func short() throws {
    let html = TestSites.sidebar(
      title: "甲县人民政府办公室关于做好法治政府建设工作的通知",
      article: "<p>各镇人民政府：</p><p>现将有关事项通知如下，请认真抓好落实。</p><p>甲县人民政府办公室</p><p>2022年3月1日</p>")
    let (plan, _) = try read(html)
    #expect(plan.otherSentences.first?.text == "甲县人民政府办公室关于做好法治政府建设工作的通知")
    #expect(plan.otherSentences.map(\.text).contains("现将有关事项通知如下，请认真抓好落实。"))
    #expect(!plan.otherSentences.map(\.text).contains { $0.contains("宪法宣传周") })
  }

  @Test("a page that holds little but a table of tasks: the rows are the article, those of the card are not")
  func tableOnly() throws {
    let rows = [
      "序号|任务|责任单位|完成时限", "1|开展专项检查，清理违规收费。|县市场监管局|2025年9月底前", "2|制定裁量基准。|县政府办公室|6月底前",
    ].map { "<tr><td>" + $0.replacing("|", with: "</td><td>") + "</td></tr>" }
    let title = "甲县2025年法治政府建设任务清单"
    let (plan, _) = try read(
      """
      <html><head><meta charset="utf-8"><title>\(title)</title></head><body>
      <div class="top">今天是2025年4月20日 星期日 <a>无障碍浏览</a></div><table><tr><th>索引号：</th><td>1134/2025-001</td>
      <th>组配分类：</th><td>规划计划</td></tr><tr><th>名称：</th><td colspan="3">\(title)</td></tr></table>
      <h1>\(title)</h1><div class="info"><span>来源：县政府办</span></div><div class="body"><p>为压实责任，制定本清单。</p>
      <table>\(rows.joined())</table></div><div class="related"><h3>相关阅读</h3><ul><li><a>图解</a></li></ul></div></body></html>
      """)
    #expect(plan.otherSentences.map(\.text) == [title, "为压实责任，制定本清单。"])
    #expect(plan.tasks.map(\.title) == ["开展专项检查，清理违规收费", "制定裁量基准"])
    #expect(plan.tasks.map { $0.responsible.map(\.name) } == [["县市场监管局"], ["县政府办公室"]])
  }

  @Test("the card of a page is furniture, and its fields are read")
  func card() throws {
    let article = SmallPlan.articleHTML().replacing("甲县人民政府</span>", with: "</span>").replacing("2021年12月30日", with: "")
    let (plan, _) = try read(TestSites.catalogue(title: SmallPlan.title, article: article))
    #expect(plan.metadata.documentNumber == "甲府发〔2021〕18号")
    #expect(plan.metadata.issuer == "甲县人民政府")
    #expect(plan.metadata.issued == "2021-12-30")
  }

  @Test("rows of a table of data are lines; merged cells stand once")
  func tables() throws {
    let table = """
      <table border="1"><tr><th>序号</th><th>任务</th><th>责任单位</th></tr><tr><td rowspan="2">1</td><td>编制清单，并公布</td>
      <td><p>县司法局</p><p>县财政局</p></td></tr><tr><td>开展评查，每年一次</td><td>县司法局</td></tr></table>
      """
    let (_, text) = try read(TestSites.portal(title: SmallPlan.title, article: SmallPlan.articleHTML() + table))
    let lines = articleLines(text)
    #expect(lines.contains("序号 | 任务 | 责任单位"))
    #expect(lines.contains("1 | 编制清单，并公布 | 县司法局 县财政局"))
    #expect(lines.contains("开展评查，每年一次 | 县司法局"))
  }

  @Test("a page without running text says so, and what it shows is kept")
  func noArticle() throws {
    let (plan, _) = try read("<html><body><a>首页</a><img src='1.jpg'><a>附件.pdf</a></body></html>")
    #expect(plan.findings.contains { $0.kind == .unreadable && $0.severity == .error })
    #expect(plan.isUnreadable)
  }

  @Test("pages in GB18030, Big5 and UTF-16 are read; a confirmed guess is no finding")
  func charsets() throws {
    let page = TestSites.portal(title: SmallPlan.title, article: SmallPlan.articleHTML())
    for (name, declared) in [("GB18030", "gb2312"), ("UTF-16LE", "utf-16")] {
      let text = page.replacing("charset=\"utf-8\"", with: "charset=\"\(declared)\"")
      let encoded = try #require(TestEncoding.encode(text, name))
      let bytes = name == "UTF-16LE" ? [0xFF, 0xFE] + encoded : encoded
      let plan = try Fixtures.reader().read(bytes: bytes, file: "p.html", id: "p", metadata: nil)
      #expect(plan.source.encoding == name)
      #expect(plan.metadata.title == SmallPlan.title)
      #expect(!plan.findings.contains { $0.kind == .encodingGuessed })
    }
  }

  @Test("a text with tags left in it stays text")
  func strayTags() throws {
    let text = "甲县实施方案<br>\n<p>一、任务</p>\n1.优化职能。\n2.深化改革。\n"
    #expect(try FormatReaders().extract(Array(text.utf8), file: "p.txt").format == "text")
    #expect(try FormatReaders().extract(Array("<通知>全文如下。".utf8), file: "p.txt").format == "text")
    #expect(try FormatReaders().extract(Array("<p>甲</p><p>乙</p>".utf8), file: "p.txt").format == "html")
  }

  @Test("a bomb of nested elements, a broken page and half a page are read or refused", .timeLimit(.minutes(1)))
  func hostile() throws {
    let deep = String(repeating: "<table><tr><td><div>", count: 2500) + "甲。"
    #expect((try? read(deep)) != nil)
    let page = Array(TestSites.portal(title: SmallPlan.title, article: SmallPlan.articleHTML()).utf8)
    for cut in stride(from: 20, to: page.count, by: 97) {
      _ = try? Fixtures.reader().read(bytes: Array(page[..<cut]), file: "p.html", id: "p", metadata: nil)
    }
    #expect(throws: InputError.self) { try read("<html>" + String(repeating: "<b>", count: 1_100_000)) }
    #expect(throws: InputError.self) { try read("<html><script>var a = '甲';</script></html>") }
  }
}
