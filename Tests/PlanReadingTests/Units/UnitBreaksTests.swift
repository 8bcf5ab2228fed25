import ChineseText
import Testing

@testable import PlanReading

@Suite("Blanks and line ends in lists of offices")
struct UnitBreaksTests {
  private func split(_ text: String) -> [String] {
    UnitBreaks.split(Array(text.unicodeScalars)[...]).map(\.string)
  }

  @Test(
    "a blank parts two whole names",
    arguments: [
      "市司法局 市财政局 市公安局", "市司法局 市住房城乡建设局", "司法局 财政局", "法规科 执法监督科", "市委组织部 市委宣传部 团市委", "市委 市政府",
      "各区县（市） 市公安局", "市直各有关部门 各县（市、区）人民政府", "城关镇 城东镇", "市司法局（牵头） 市财政局", "市法院 市检察院", "市司法局/市财政局",
      "县政府办公室 国网甲县供电公司", "市司法局牵头 市财政局配合",
    ])
  func names(text: String) {
    #expect(split(text) == text.split(whereSeparator: { $0 == " " || $0 == "/" }).map(String.init))
  }

  @Test(
    "a line end inside a name parts nothing",
    arguments: [
      "市住房和城乡 建设局", "市市场监督管 理局", "市发展改革 委", "市委 办公室", "市政府 办公室", "市委 宣传部", "市公安局 交警支队", "市人民 检察院",
      "市中级人民法 院", "国网贵州 省电力公司", "各乡镇 （街道）", "各县（市、区） 人民政府", "市直各部 门", "市司法局 （牵头）", "广州 市司法局", "市住建局/建委", "市直有关部门 和单位",
      "市司法局 等部门",
    ])
  func inside(text: String) {
    #expect(split(text) == [text.replacing(" ", with: "")])
  }

  @Test("a list without end takes time that grows with its length", .timeLimit(.minutes(1)))
  func endless() {
    #expect(split(String(repeating: "市 ", count: 20_000)).joined().count == 20_000)
    #expect(split(String(repeating: "市司法局 ", count: 4_000)).count == 4_000)
  }

  @Test("a remark on the role ends a name, other brackets do not")
  func remarks() {
    #expect(split("市司法局（牵头）市财政局") == ["市司法局（牵头）", "市财政局"])
    #expect(split("市教育局（体育局）机关") == ["市教育局（体育局）机关"])
  }
}
