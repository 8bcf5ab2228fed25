import PlanModel
import Testing

@testable import ChineseText

@Suite struct WhiteSpaceTests {
  private func run(_ text: String) -> String { Fixtures.run(WhiteSpace(), text).text }

  @Test("line breaks are kept one by one, however they are coded")
  func lineBreaks() { #expect(run("甲\r\n乙\r丙\u{2028}丁\n\n戊\u{B}") == "甲\n乙\n丙\n丁\n\n戊\n") }

  @Test("lines neither start nor end with a blank, and blanks do not repeat")
  func edges() { #expect(run("  甲 \n\u{3000}\u{3000}a \t b\u{A0}\n") == "甲\na b\n") }

  @Test("a blank beside Chinese text is dropped")
  func chinese() { #expect(run("的 通 知 2021 年 ， APP 上线") == "的通知2021年，APP上线") }

  @Test("joint issuers stay apart")
  func issuers() {
    #expect(run("《中共中央  国务院关于印发〈纲要〉的通知》") == "《中共中央\u{3000}国务院关于印发〈纲要〉的通知》")
    #expect(run("中共嘉善县委 嘉善县人民政府关于印发") == "中共嘉善县委\u{3000}嘉善县人民政府关于印发")
    #expect(run("县委 各部门") == "县委各部门")
    #expect(run(run("中共中央  国务院 关于")) == run("中共中央  国务院 关于"))
  }
}
