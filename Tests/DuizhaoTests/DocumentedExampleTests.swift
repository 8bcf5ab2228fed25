import Duizhao
import Foundation
import PlanModel
import Testing

// The lines between the marks stand in Sources/Duizhao/Duizhao.docc/ComparingTwoPlans.md, word for word.
// example begins
/// The topics that a plan lacks and another plan has, each with the other's words.
func gaps(of plan: String, against reference: String, in folder: String) throws -> [String] {
  let pipeline = try Pipeline()
  let inputs = try Corpus(folder: folder).inputs([plan, reference])
  let report = pipeline.compare(try pipeline.align(inputs))
  let gap = report.gaps.first { $0.plan == plan && $0.against == reference }
  return (gap?.topics ?? []).filter(\.state.isGap).map { topic in
    let words = topic.reference.map(\.original).joined()
    return "\(topic.code) \(topic.label.chinese)：\(words)"
  }
}
// example ends

@Suite("The example of the documentation")
struct DocumentedExampleTests {
  private var root: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  }

  @Test("it runs, and says what the article shows")
  func runs() throws {
    let lines = try gaps(of: "jiashan", against: "sichuan", in: root.appendingPathComponent("plans").path)
    #expect(!lines.isEmpty)
    let first = try #require(lines.first)
    let article = try String(
      contentsOf: root.appendingPathComponent("Sources/Duizhao/Duizhao.docc/ComparingTwoPlans.md"), encoding: .utf8)
    #expect(article.contains(first), "\(first)")
  }

  @Test("the article has the lines that are compiled here")
  func same() throws {
    let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
    let article = try String(
      contentsOf: root.appendingPathComponent("Sources/Duizhao/Duizhao.docc/ComparingTwoPlans.md"), encoding: .utf8)
    let example = try #require(source.components(separatedBy: "// example begins\n").last)
    let lines = try #require(example.components(separatedBy: "// example ends\n").first)
    #expect(article.contains("```swift\nimport Duizhao\nimport PlanModel\n\n\(lines)```"))
  }
}
