import Foundation
import PlanModel
import Testing

@testable import ChineseText

@Suite struct TextCleanerTests {
  @Test("dump", .enabled(if: ProcessInfo.processInfo.environment["DUIZHAO_DUMP"] != nil))
  func dump() throws {
    let folder = URL(filePath: ProcessInfo.processInfo.environment["DUIZHAO_DUMP"] ?? "")
    for id in Fixtures.plans {
      let cleaned = try TextCleaner().clean(Fixtures.plan(id))
      try cleaned.text.string.write(to: folder.appending(path: "\(id).txt"), atomically: true, encoding: .utf8)
      let lines = cleaned.findings.map {
        "\($0.kind.rawValue)\t\($0.severity.rawValue)\t\($0.source?.start ?? -1)\t\($0.before ?? "")\t\($0.after ?? "")\t\($0.message.chinese)"
      }
      try lines.joined(separator: "\n").write(
        to: folder.appending(path: "\(id).findings.txt"), atomically: true, encoding: .utf8)
    }
  }
}
