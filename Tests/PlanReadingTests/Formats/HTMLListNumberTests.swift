import PlanModel
import Testing

@testable import PlanReading

@Suite("Numbers of ordered lists")
struct HTMLListNumberTests {
  private func lines(_ list: String) throws -> [String] {
    try PageProbe(PageProbe.paragraphs() + list).text.text.split(separator: "\n").map(String.init).suffix(2)
  }

  @Test(
    "items bear the numbers that a browser shows",
    arguments: [
      ("<ol>", "1.", "2."), ("<ol start=4>", "4.", "5."), ("<ol type=a>", "a.", "b."),
      ("<ol type=A start=3>", "C.", "D."),
      ("<ol type=i>", "i.", "ii."), ("<ol style='list-style-type:cjk-ideographic'>", "一、", "二、"),
      ("<ol style='list-style:none'>", "", ""), ("<ul>", "", ""),
    ])
  func numbers(_ opening: String, _ first: String, _ second: String) throws {
    let close = opening.hasPrefix("<ol") ? "</ol>" : "</ul>"
    let found = try lines("\(opening)<li>编制清单，并公布。</li><li><p>开展评查，每年一次。</p></li>\(close)")
    #expect(found == ["\(first)编制清单，并公布。", "\(second)开展评查，每年一次。"])
  }

  @Test("value counts; items that write a number, and links, get none")
  func exceptions() throws {
    #expect(try lines("<ol><li value=7>编制清单，并公布。</li><li>开展评查。</li></ol>") == ["7.编制清单，并公布。", "8.开展评查。"])
    #expect(try lines("<ol><li>（三）编制清单，并公布。</li><li>（四）开展评查。</li></ol>") == ["（三）编制清单，并公布。", "（四）开展评查。"])
    #expect(try lines("<ol><li><a href=1>首页</a></li><li><a href=2>政务公开</a></li></ol>") == ["首页", "政务公开"])
    #expect(try lines("<ol start=99999999999999999999><li>编制清单。</li><li>开展评查。</li></ol>") == ["1.编制清单。", "2.开展评查。"])
  }

  @Test("items of a list are tasks of the part above it")
  func tasks() throws {
    let probe = try PageProbe(
      "<p>\(PageProbe.opening)</p><h2>一、健全体系</h2><ol><li>编制清单。全面公布。</li><li>开展评查。每年一次。</li></ol><h2>二、优化服务</h2><ol><li>推进公开。做好解读。</li></ol>"
    )
    #expect(probe.plan.tasks.map(\.number) == ["1", "2", "1"])
  }
}
