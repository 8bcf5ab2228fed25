import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Targets

@Suite("The register of indicators")
struct IndicatorRegisterTests {
  @Test("the compiled-in data is the file")
  func drift() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Targets/Data/indicators.tsv")
    #expect(try String(contentsOf: file, encoding: .utf8) == EmbeddedData.indicators)
  }

  @Test("it holds at least 120 indicators, each with both names, a topic and a unit or a date")
  func whole() throws {
    let register = try IndicatorRegister.embedded()
    #expect(register.indicators.count >= 120)
    for indicator in register.indicators {
      #expect(!indicator.label.english.isEmpty && !indicator.label.chinese.isEmpty, "\(indicator.id)")
      #expect(indicator.topic.count == 3 && indicator.topic.dropFirst().allSatisfy(\.isNumber), "\(indicator.id)")
      let isDated = indicator.kinds == [.deadline]
      #expect(isDated == (indicator.stricter == .earlier), "\(indicator.id)")
      #expect(isDated == indicator.units.isEmpty || indicator.kinds == [.ratio], "\(indicator.id)")
    }
  }

  @Test("each topic is one of the taxonomy's letters")
  func topics() throws {
    let letters = Set("ZABCDEFGHIJ")
    for indicator in try IndicatorRegister.embedded().indicators {
      #expect(indicator.topic.first.map { letters.contains($0) } == true, "\(indicator.id)")
    }
  }

  @Test("an indicator is found by its own name and by each synonym")
  func names() throws {
    let register = try IndicatorRegister.embedded()
    for indicator in register.indicators {
      for name in [indicator.label.chinese] + indicator.synonyms {
        #expect(register.indicator(named: name)?.id == indicator.id, "\(name)")
      }
    }
  }

  @Test("nearly every indicator of the coded targets is registered")
  func gold() throws {
    let register = try IndicatorRegister.embedded()
    let missing = try GoldFixtures.gold().map(\.indicator).filter { register.indicator(named: $0) == nil }
    #expect(missing.count <= 2, "\(missing)")
  }

  @Test(
    "a broken line is told with its number",
    arguments: [
      ("a\tb", 1), ("# c\nid1\t名\tname\tA01\tpercent\t%\thigher\t\t\nid1\t名二\tn\tA01\tpercent\t%\thigher\t\t", 3),
      ("id1\t名\tname\tA01\tspeed\t%\thigher\t\t", 1), ("id1\t名\tname\tA01\tpercent\t%\tup\t\t", 1),
      ("id1\t名\tname\tA01\tpercent\t%\thigher\t\t\nid2\t名\tn\tA01\tpercent\t%\thigher\t\t", 2),
    ])
  func broken(_ text: String, _ line: Int) throws {
    let error = #expect(throws: InputError.self) { try IndicatorRegister(tsv: text, file: "x.tsv") }
    #expect(error?.line == line)
    #expect(error?.remedy.isEmpty == false)
  }
}
