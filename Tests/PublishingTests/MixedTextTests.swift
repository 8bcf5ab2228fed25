import PlanModel
import Testing

@testable import Publishing

@Suite("Words of two languages in one line")
struct MixedTextTests {
  @Test("on an English page each run of Chinese says that it is Chinese; on a Chinese page nothing is added")
  func runs() {
    let report = SampleReport().report
    var english = HTMLWriter()
    english.mixed("四川省 against 黄石市（2021—2025年）<b>", Site(report, language: .english))
    #expect(
      String(decoding: english.bytes, as: UTF8.self)
        == "<span lang=\"zh-Hans\">四川省</span> against <span lang=\"zh-Hans\">黄石市（</span>2021—2025"
        + "<span lang=\"zh-Hans\">年）</span>&lt;b&gt;")
    var chinese = HTMLWriter()
    chinese.mixed("四川省 & x", Site(report, language: .chinese))
    #expect(String(decoding: chinese.bytes, as: UTF8.self) == "四川省 &amp; x")
  }
}
