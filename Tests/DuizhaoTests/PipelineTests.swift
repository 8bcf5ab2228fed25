import Duizhao
import PlanReading
import Testing

@Suite struct PipelineTests {
  private func plan(_ id: String) throws -> AlignedPlan {
    try #require(try Repository.aligned.get().first { $0.plan.id == id })
  }

  @Test(
    "the five plans have their tasks",
    arguments: [
      ("sichuan", 76, 0, 0), ("huangshi", 25, 0, 0), ("jialing", 29, 5, 0), ("jiashan", 40, 0, 0),
      ("jiangmen", 23, 0, 5),
    ])
  func tasks(id: String, tasks: Int, guarantees: Int, nextSteps: Int) throws {
    let read = try plan(id).plan
    #expect(read.tasks.count { $0.role == .task } == tasks)
    #expect(read.tasks.count { $0.role == .guarantee } == guarantees)
    #expect(read.tasks.count { $0.role == .nextStep } == nextSteps)
  }

  @Test("the hash that is compiled in is that of both files of the taxonomy, one after the other")
  func taxonomyHash() throws {
    let files = ["taxonomy/taxonomy.rdf", "taxonomy/lexicon.tsv"]
    let bytes = try files.flatMap { try Repository.bytes($0) }
    #expect(try Pipeline().scheme.sha256 == SHA256.hex(bytes))
  }

  @Test("no gloss, no damage and no private-use character is left in the text of Jiangmen's report")
  func jiangmen() throws {
    for aligned in try plan("jiangmen").sentences {
      let text = aligned.sentence.text
      #expect(!text.contains("(xí)") && !text.contains("（xí）") && !text.contains("?gu"), "\(text)")
      #expect(!text.unicodeScalars.contains { (0xE000...0xF8FF).contains($0.value) }, "\(text)")
    }
  }

  @Test("every sentence's original is the source's own words at its range")
  func originals() throws {
    for aligned in try Repository.aligned.get() {
      let source = try Repository.bytes("plans/\(aligned.plan.source.file)")
      for sentence in aligned.sentences.map(\.sentence) {
        let words = String(decoding: source[sentence.source.start..<sentence.source.end], as: UTF8.self)
        #expect(words == sentence.original)
      }
    }
  }

  @Test("law-making is no gap of a county; what it does lack is named with the place in the reference")
  func gaps() throws {
    let report = try Repository.report.get()
    let province = try #require(report.gaps.first { $0.plan == "jiashan" && $0.against == "sichuan" })
    for code in ["B01", "B02"] {
      #expect(province.topics.first { $0.code == code }?.state == .notApplicable)
    }
    let city = try #require(report.gaps.first { $0.plan == "jiashan" && $0.against == "huangshi" })
    for code in ["A18", "E07"] {
      #expect(city.topics.first { $0.code == code }?.state == .absent)
    }
    for gap in (province.topics + city.topics) {
      #expect(!gap.reference.isEmpty)
      #expect(gap.reference.allSatisfy { !$0.original.isEmpty })
    }
  }

  @Test("the matrix has a row for each topic and a cell for each plan, and every absent cell names near sentences")
  func matrix() throws {
    let report = try Repository.report.get()
    #expect(report.matrix.count == 128)
    for row in report.matrix {
      #expect(row.cells.map(\.plan) == report.plans.map(\.plan.id))
      for cell in row.cells {
        if cell.state == .absent { #expect(!cell.nearest.isEmpty, "\(row.code) \(cell.plan)") }
        if cell.state == .covered { #expect(!cell.sentences.isEmpty) }
      }
    }
  }

  @Test("a plan of 2019 predates what was first asked for in 2021")
  func predates() throws {
    let states = try Repository.report.get().matrix.map { row in row.cells.first { $0.plan == "jialing" }?.state }
    #expect(states.contains(.predates))
  }

  @Test("a document without tasks is unreadable, never full of gaps")
  func noTasks() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("今天天气很好。\n我们去公园。\n", as: "note.txt")
    let plans = try Pipeline().align([PlanInput(id: "note", path: file)])
    let report = try Pipeline().compare(plans)
    #expect(plans.first?.plan.findings.contains { $0.kind == .noTasks } == true)
    #expect(report.matrix.allSatisfy { $0.cells.allSatisfy { $0.state != .absent } })
  }

  @Test("two runs give equal reports")
  func deterministic() throws {
    let again = try Pipeline().compare(Pipeline().align(Corpus(folder: Repository.path("plans")).inputs([])))
    let isSame = try again == Repository.report.get()
    #expect(isSame)
  }
}
