import PlanModel
import Testing

@testable import Publishing

@Suite struct PartSinkTests {
  @Test("a long page and a long table come in parts that make up the whole")
  func parts() {
    func page(_ sink: PartSink?) -> [UInt8] {
      var html = HTMLWriter(to: sink)
      html.element(.main) { html in for _ in 0..<60_000 { html.element(.p, text: "依法决策，接受监督") } }
      return html.bytes
    }
    func table(_ sink: PartSink?) -> [UInt8] {
      var csv = CSVWriter(to: sink)
      for _ in 0..<60_000 { csv.row(["依法决策", "接受，监督"]) }
      return csv.finish()
    }
    for make in [page, table] {
      var parts: [[UInt8]] = []
      let last = make(PartSink { parts.append($0) })
      #expect(!parts.isEmpty && parts.allSatisfy { $0.count < PartSink.partLength + 1000 })
      #expect(parts.joined() + last == make(nil))
    }
  }

  @Test("a short file comes as a whole, and the sink gets nothing")
  func short() throws {
    let report = SampleReport().report
    for job in Publisher.jobs(for: report, figures: nil, language: .english) where job.name != "comparison.xsd" {
      let contents = job.contents(PartSink { _ in Issue.record("\(job.name)") })
      #expect(contents == job.file().contents)
    }
  }
}
