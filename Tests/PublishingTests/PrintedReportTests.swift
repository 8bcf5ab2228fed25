import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("The report for paper")
struct PrintedReportTests {
  @Test("it has a cover, contents that lead to every part, no control, and quotes what others say")
  func parts() throws {
    for language in Language.allCases {
      let site = Site(SampleReport().report, language: language)
      let page = try parsedPage(String(decoding: ReportPage(site: site, figures: nil).page(), as: UTF8.self))
      let ids = Set(page.selfAndDescendants.compactMap { $0.attribute("id") })
      let contents = try #require(page.all("ol").first)
      for link in contents.all("a") {
        let reference = decodedReference(String((link.attribute("href") ?? "").dropFirst()))
        #expect(ids.contains(reference), "\(reference)")
      }
      #expect(contents.all("a").count == page.all("h2").count - 1 + 4)
      for tag in ["form", "button", "details", "select", "script"] { #expect(page.all(tag).isEmpty, "\(tag)") }
      #expect(page.all("blockquote").contains { $0.text.contains("全面推行行政執法三項制度。") })
    }
  }

  @Test("page numbers of a PDF of Chromium's writer are read, and set where the contents leave room")
  func leaves() {
    let pdf = """
      %PDF-1.4
      1 0 obj
      <</Type /Catalog
      /Pages 9 0 R
      /Dests 7 0 R>>
      endobj
      9 0 obj
      <</Type /Pages
      /Kids [2 0 R 8 0 R]>>
      endobj
      8 0 obj
      <</Type /Pages
      /Kids [3 0 R 4 0 R 9 0 R]>>
      endobj
      7 0 obj
      <</part-plans [3 0 R /XYZ 0 841.9 0]
      /gaps-#E5#98#89 [4 0 R /XYZ 0 12 0]
      /lost [99 0 R /XYZ 0 0 0]>>
      endobj
      """
    let leaves = PDFDestinations.pages(Array(pdf.utf8))
    #expect(leaves == ["part-plans": 2, "gaps-嘉": 3])
    let page = "<span data-leaf=\"part-plans\"></span><span data-leaf=\"other\"></span> data-leaf=\"x"
    let filled = String(decoding: PrintedLeaves.fill(Array(page.utf8), leaves), as: UTF8.self)
    #expect(filled == "<span data-leaf=\"part-plans\">2</span><span data-leaf=\"other\"></span> data-leaf=\"x")
    #expect(PDFDestinations.pages([0x25, 0x0A, 0xFF]).isEmpty)
  }

  @Test("numbers in words", arguments: [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "100")])
  func numbers(number: Int, words: String) {
    #expect(ChineseNumber.words(number) == words)
  }
}
