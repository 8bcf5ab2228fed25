import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Files of a publication")
struct PublisherTests {
  private static let figures = MethodFigures(
    data: LocalizedText("三份文件 571 句。<b>", "571 sentences.<b>"),
    topics: [
      .init(plan: "sichuan", sentences: 300, precision: 0.81, recall: 0.755, f1: 0.7816, mainTopic: 0.8, absent: 0.7)
    ],
    targets: [.init(plan: "sichuan", targets: 40, precision: 0.9, recall: 0.8, f1: 0.847)])

  private func pages(_ words: String, _ language: Language = .chinese) throws -> [String: XMLElement] {
    var pages: [String: XMLElement] = [:]
    let report = SampleReport(words: words).report
    for file in Publisher.files(for: report, figures: Self.figures, language: language)
    where file.name.hasSuffix(".html") {
      pages[file.name] = try parsedPage(String(decoding: file.contents, as: UTF8.self))
    }
    return pages
  }

  @Test("the files of a publication are complete and in a fixed order")
  func names() {
    let report = SampleReport().report
    let files = Publisher.files(for: report, figures: nil, language: .chinese)
    #expect(
      files.map(\.name) == [
        "index.html", "matrix.html", "plan-sichuan.html", "plan-jiashan.html", "plan-jiangmen.html", "pairs.html",
        "pairs-sichuan-jiashan.html", "targets.html", "taxonomy.html", "method.html", "report.html", "matrix.csv",
        "gaps.csv", "targets.csv", "comparison.xml",
        "comparison.xsd",
      ])
    #expect(files == Publisher.files(for: report, figures: nil, language: .chinese))
  }

  @Test("every page is well-formed whatever a document holds", arguments: [""] + SampleReport.hostileWords)
  func wellFormed(words: String) throws {
    for language in Language.allCases {
      for (name, page) in try pages(words, language) {
        // Only scripts that are compiled in; what a document holds never becomes one.
        let ours = ["\n" + PageScript.filters, "\n" + PageScript.matrix]
        #expect(page.all("script").allSatisfy { ours.contains($0.text) } && page.all("script").count <= 1, "\(name)")
        #expect(page.all("b").isEmpty, "\(name)")
        #expect(page.attribute("lang") == language.rawValue, "\(name)")
        #expect(page.all("style").count == 1, "\(name)")
        for element in page.selfAndDescendants {
          #expect(!element.attributes.contains { $0.name.local.hasPrefix("on") }, "\(name)")
        }
      }
    }
  }

  @Test("every link is relative and leads to something", arguments: ["", " <x>&\"", "名 称/#?%:"])
  func links(words: String) throws {
    let pages = try pages(words)
    var count = 0
    for (name, page) in pages {
      for anchor in page.all("a") {
        let reference = try #require(anchor.attribute("href"))
        let parts = reference.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let target = parts[0].isEmpty ? name : decodedReference(parts[0])
        count += 1
        if !target.hasSuffix(".html") {
          #expect(Downloads.all.contains { $0.0 == target }, "\(name): \(reference)")
          continue
        }
        let found = try #require(pages[target], "\(name): \(reference)")
        guard parts.count == 2 else { continue }
        let id = decodedReference(parts[1])
        #expect(found.selfAndDescendants.contains { $0.attribute("id") == id }, "\(name): \(reference)")
      }
    }
    #expect(count > 80)
  }

  @Test("ids are unique on each page, headings leave out no rank, table heads have a scope")
  func structure() throws {
    for (name, page) in try pages("") {
      let ids = page.selfAndDescendants.compactMap { $0.attribute("id") }
      #expect(ids.count == Set(ids).count, "\(name)")
      let ranks = page.selfAndDescendants.compactMap { element -> Int? in
        let tag = element.name.local
        return tag.count == 2 && tag.hasPrefix("h") ? Int(tag.dropFirst()) : nil
      }
      #expect(ranks.first == 1 && ranks.count { $0 == 1 } == 1, "\(name)")
      for (rank, next) in zip(ranks, ranks.dropFirst()) { #expect(next <= rank + 1, "\(name): \(ranks)") }
      for head in page.all("th") { #expect(head.attribute("scope") != nil, "\(name)") }
      for table in page.all("table") { #expect(table.first("caption") != nil, "\(name)") }
      #expect(page.all("meta").contains { $0.attribute("name") == "viewport" }, "\(name)")
      #expect(page.all("title").first?.text.isEmpty == false, "\(name)")
    }
  }

  @Test("what a document says reaches the page unchanged, only escaped")
  func nothingLost() throws {
    let words = "<b>&\"'"
    let page = try #require(try pages(words)["plan-sichuan.html"])
    let text = page.text
    #expect(text.contains("全面推行行政執法三項制度。" + words))
    #expect(text.contains("严格执法" + words))
    #expect(text.contains("四川省法治政府建设实施方案（2021—2025年）" + words))
    #expect(page.all("mark").contains { $0.text == "三项制度" })
  }

  @Test("a page says in words why a cell is no gap")
  func reasons() throws {
    let pages = try pages("")
    let county = try #require(pages["plan-jiashan.html"])
    func cell(_ page: XMLElement, _ id: String) -> String {
      page.selfAndDescendants.first { $0.attribute("id") == id }?.text ?? ""
    }
    #expect(cell(county, "topic-B01").contains("县级没有此项权限"))
    #expect(cell(county, "topic-H01").contains("早于要求：该文件（2014年）早于"))
    #expect(cell(county, "topic-D04").contains("一/1") && cell(county, "topic-D04").contains("0.21"))
    let city = try #require(pages["plan-jiangmen.html"])
    #expect(cell(city, "topic-B01").contains("未能读取"))
    #expect(cell(city, "topic-D04").contains("计划"))
    #expect(cell(city, "topic-D06").contains("已报告"))
    #expect(!cell(city, "topic-D06").contains("已覆盖"))
  }

  @Test("a gap quotes the reference as found and names the nearest sentence")
  func gapQuotes() throws {
    let page = try #require(try pages("")["plan-jiashan.html"])
    let gap = try #require(page.selfAndDescendants.first { $0.attribute("id") == "gap-D04" })
    #expect(gap.all("blockquote").contains { $0.text.contains("全面推行行政執法三項制度。") })
    #expect(gap.text.contains("一/1"))
    let section = try #require(page.selfAndDescendants.first { $0.attribute("id") == "gaps-sichuan" })
    #expect(section.all("a").contains { $0.attribute("href") == "#gap-D04" })
  }

  @Test("the page on method shows figures, or says that there are none")
  func method() throws {
    let page = try #require(try pages("", .english)["method.html"])
    #expect(page.text.contains("0.755") && page.text.contains("571 sentences."))
    #expect(page.text.contains(String(repeating: "2", count: 64)))
    let none = try #require(
      Publisher.files(for: SampleReport().report, figures: nil, language: .english)
        .first { $0.name == "method.html" })
    let text = String(decoding: none.contents, as: UTF8.self)
    #expect(text.contains("No figures were given"))
  }

  @Test("pages on their own link only within themselves")
  func singlePages() throws {
    let report = SampleReport(words: "<&>").report
    let views = [
      MatrixView(report, language: .chinese).html(), MatrixView(report, language: .english, level: .domain).html(),
      GapsView(report, language: .english).html(), TargetsView(report, language: .chinese).html(),
      PairsView(report.pairs[0], in: report, language: .chinese).html(),
    ]
    for view in views {
      let page = try parsedPage(view)
      let ids = Set(page.selfAndDescendants.compactMap { $0.attribute("id") })
      for anchor in page.all("a") {
        let reference = try #require(anchor.attribute("href"))
        #expect(reference.hasPrefix("#") && ids.contains(decodedReference(String(reference.dropFirst()))))
      }
    }
  }
}
