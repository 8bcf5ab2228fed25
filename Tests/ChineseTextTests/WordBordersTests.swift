import PlanModel
import Testing

@testable import ChineseText

@Suite struct WordBordersTests {
  /// Enough words of a converter to show its hand.
  private let signs = "資訊、網路與計畫。"

  private func clean(_ text: String) throws -> String { try TextCleaner().clean(text).text.string }

  @Test(
    "words of the dictionary that only neighbours make between them stay",
    arguments: [
      "支持成都市、昌都市、宜都市開展協作", "由成都市人民政府負責", "推動修訂制度", "制訂制度清單", "簽訂制式合同", "交通路口", "普通路段",
      "打通路徑堵點", "交通路網", "統籌配套用房", "農民眾多的鄉鎮", "移民眾多", "人文宣傳", "公文宣讀", "倉儲存放", "互聯網路由",
      "嚴格履行程序", "新建立法聯繫點", "調查核實", "商品質量", "聽取代表意見", "各類推進會", "舞臺帳篷", "幹部落實責任", "江都市場",
    ])
  func kept(_ text: String) throws {
    let simplified = try #require(try OpenCC().convert(text))
    #expect(try clean(signs + text).hasSuffix(simplified))
  }

  @Test(
    "the same words in their own right are read as the mainland's",
    arguments: [
      ("現代都市管理", "现代城市管理"), ("透過程式審查", "通过程序审查"), ("訂製服務", "定制服务"), ("民眾普遍滿意", "群众普遍满意"),
      ("領匯出庭應訴", "领导出庭应诉"), ("公共網路安全", "公共网络安全"), ("建立臺帳", "建立台账"), ("加強文宣工作", "加强宣传工作"),
    ])
  func converted(_ text: String, _ expected: String) throws {
    #expect(try clean(signs + text).hasSuffix(expected))
  }

  @Test("a simplified page with some words of a converter keeps the words of neighbours too")
  func simplified() throws {
    let words = "网际网路、软体、伺服器、随身碟、计程车、滑鼠、程式码、印表机。"
    let text = "由成都市人民政府负责，推动修订制度，签订制式合同，整治交通路口。"
    #expect(try clean(words + text).hasSuffix(text))
  }

  @Test("a border is crossed only by words of the list, and a list that is damaged has none")
  func lists() {
    let text = Array("完成都市规划".unicodeScalars)
    let official = Array("城市".unicodeScalars)
    #expect(!WordBorders.shared.cut(2..<4, in: text, official: official))
    #expect(!WordBorders("x\t成都\n成都").cut(2..<4, in: text, official: official))
    let names = WordBorders("10\t成都\n12\t市 规划 完 成\n")
    #expect(names.cut(2..<4, in: text, official: official))
    #expect(!names.cut(2..<4, in: text, official: Array("完成都".unicodeScalars)) == false)
  }
}
