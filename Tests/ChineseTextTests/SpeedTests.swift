import Foundation
import PlanModel
import Testing

@testable import ChineseText

/// How long cleaning takes; run with DUIZHAO_SPEED=1 on a release build, for a measurement is no test.
@Suite struct SpeedTests {
  @Test("time of cleaning", .enabled(if: ProcessInfo.processInfo.environment["DUIZHAO_SPEED"] != nil))
  func speed() throws {
    let sources = try Fixtures.plans.map { (id: $0, text: try Fixtures.plan($0)) }
    let clock = ContinuousClock()
    print("characters", clock.measure { _ = TraditionalCharacters.shared })
    print("dictionary", clock.measure { _ = WordingDictionary.shared })
    print("GBK", clock.measure { _ = GBK.shared })
    print("readings", clock.measure { _ = CharacterReadings.letters(of: "法") })
    print("syllables", clock.measure { _ = PinyinSyllable("xí".unicodeScalars) })
    if let gbk = GBK.shared {
      print("language", clock.measure { _ = RepairLanguage(undamaged: [], glossed: [], gbk: gbk) })
    }
    for round in 1...3 {
      let opening = try clock.measure { _ = try TextCleaner() }
      let cleaner = try TextCleaner()
      var total = Duration.zero
      for source in sources {
        let time = clock.measure { _ = cleaner.clean(source.text) }
        total += time
        print("round \(round)", source.id, time)
      }
      print("round \(round) opening \(opening), all five \(total)")
    }
  }
}
