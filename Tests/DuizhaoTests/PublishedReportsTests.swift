import Duizhao
import Foundation
import Testing

@Suite struct PublishedReportsTests {
  @Test("the reports in git are what the program writes, byte for byte")
  func drift() throws {
    let files = try Pipeline().publish(Repository.report.get(), language: .chinese)
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path("reports")).sorted()
    #expect(names == files.map(\.name).sorted(), "run 'make reports' and look at the change")
    for file in files {
      // Compared outside the macro, which would work out the difference of two large arrays.
      let isSame = try Repository.bytes("reports/\(file.name)") == file.contents
      #expect(isSame, "\(file.name): run 'make reports' and look at the change")
    }
  }

  @Test("the published XML is valid against the published schema; with a tag removed it is not, and the line is told")
  func valid() throws {
    #expect(try ReportValidation.problems(inFile: Repository.path("reports/comparison.xml")).isEmpty)
    let text = String(decoding: try Repository.bytes("reports/comparison.xml"), as: UTF8.self)
    let folder = try TemporaryFolder()
    let broken = try folder.write(text.replacing("</plans>", with: "", maxReplacements: 1), as: "broken.xml")
    let problems = try ReportValidation.problems(inFile: broken)
    #expect(try #require(problems.first).line > 1)
  }

  @Test("no page names a path of the machine or asks for anything on a network")
  func standsAlone() throws {
    for file in try Pipeline().publish(Repository.report.get(), language: .english) where file.name.hasSuffix(".html") {
      let text = String(decoding: file.contents, as: UTF8.self)
      #expect(!text.contains(Repository.root.path))
      #expect(!text.contains("src=\"http") && !text.contains("href=\"http") && !text.contains("@import"))
    }
  }
}
