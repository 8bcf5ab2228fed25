import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Five plans of real size")
struct SizeTests {
  @Test("pages stay small enough to hand on, and the XML is valid")
  func sizes() throws {
    let report = try LargeReport().report
    let files = Publisher.files(for: report, figures: nil, language: .chinese)
    for file in files where file.name.hasSuffix(".html") {
      #expect(file.contents.count < (file.name == "index.html" ? 300_000 : 1_500_000), "\(file.name)")
    }
    let document = try #require(files.first { $0.name == "comparison.xml" })
    #expect(try XMLSchema(xsd: Array(XMLVocabulary.schema.utf8)).problems(in: document.contents).map(\.message) == [])
  }
}
