import Foundation
import Testing

@testable import Alignment

@Test("the compiled-in decision table is the file's")
func decisionTableDrift() throws {
  let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  let file = try String(contentsOf: root.appending(path: "Sources/Alignment/Data/decision.tsv"), encoding: .utf8)
  #expect(EmbeddedData.decisionTable == file, "run 'make generate'")
}
