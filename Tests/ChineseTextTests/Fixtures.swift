import Foundation
import PlanModel

@testable import ChineseText

/// Files that tests read, found from the place of this file.
enum Fixtures {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let plans = ["huangshi", "jialing", "jiangmen", "jiashan", "sichuan"]

  static func plan(_ id: String) throws -> String {
    try String(contentsOf: root.appending(path: "plans/\(id).txt"), encoding: .utf8)
  }

  static func gold(_ id: String) throws -> String {
    try String(contentsOf: root.appending(path: "Tests/Fixtures/gold/clean/\(id).txt"), encoding: .utf8)
  }

  static func data(_ name: String) throws -> String {
    try String(contentsOf: root.appending(path: "Sources/ChineseText/Data/\(name)"), encoding: .utf8)
  }

  /// One step over a text.
  static func run(_ step: some CleaningStep, _ text: String) -> (text: String, findings: [Finding]) {
    let result = step.clean(TracedText(source: text), of: SourceText(text))
    return (result.text.string, result.findings)
  }
}
