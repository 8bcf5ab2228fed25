import PlanReading
import Testing

@Suite("Embedded data")
struct EmbeddedDataTests {
  @Test("each literal is its file")
  func drift() throws {
    let literals = [
      "Sources/PlanReading/Data/furniture.tsv": EmbeddedData.furniture,
      "Sources/PlanReading/Data/part-kinds.tsv": EmbeddedData.partKinds,
      "Sources/PlanReading/Data/responsible-labels.tsv": EmbeddedData.responsibleLabels,
      "Sources/PlanReading/Data/document-kinds.tsv": EmbeddedData.documentKinds,
      "plans/plans.xsd": EmbeddedData.plansSchema,
    ]
    for (file, literal) in literals {
      #expect(String(decoding: try Fixtures.bytes(file), as: UTF8.self) == literal, "\(file): run make generate")
    }
  }

  @Test("the rows of the tables are well formed")
  func rows() throws {
    let allowed: [String: (column: Int, values: Set<String>)] = [
      "furniture": (0, ["word", "label", "card", "start", "contains", "edge", "end"]),
      "part-kinds": (1, ["main", "overall", "guarantee", "nextStep"]),
      "responsible-labels": (1, ["lead", "responsible", "support", "deadline", "none"]),
      "table-columns": (1, ["number", "category", "title", "measure", "other"]),
      "document-kinds": (1, ["plan", "workPoints", "annualReport", "regulation", "other"]),
    ]
    for (name, rule) in allowed {
      let text = String(decoding: try Fixtures.bytes("Sources/PlanReading/Data/\(name).tsv"), as: UTF8.self)
      var seen: Set<String> = []
      for line in text.split(separator: "\n") where !line.hasPrefix("#") {
        let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        #expect(cells.count > rule.column && rule.values.contains(cells[rule.column]), "\(name): \(line)")
        #expect(seen.insert(String(line)).inserted, "\(name): \(line) stands twice")
      }
    }
  }
}
