import ChineseText
import PlanModel
import Testing

/// Documents made at random, the same ones in each run, of what official documents are made of: reading never
/// fails, loses nothing, and gives unique ids.
@Suite("Recombined documents")
struct RecombinationTests {
  private static let pieces = [
    "一、", "二、", "三、", "十一、", "（一）", "(二)", "（三）", "1.", "2．", "3、", "10.", "（1）", "2）", "①", "第一章 ", "第二条 ", "第三条",
    "第一节 ", "总体要求", "主要任务", "保障措施", "下一步工作打算", "2023年工作情况", "优化政府职能。", "深化改革", "，", "：", "。", "；", "“", "”", "（", "）",
    "〈", "〉", "《", "》", "、", "\n", "\n\n", "\r\n", "  ", "　", "附件", "附件：1.分工表", "目 录", "（责任单位：县司法局、县财政局）",
    "（县司法局牵头，县财政局配合）",
    "牵头单位：县府办；配合单位：各镇（街道）", "甲县法治政府建设实施方案", "工作方案", "（2021—2025年）", "的通知", "关于印发《甲县方案》的通知", "甲县人民政府",
    "2022年3月1日", "您当前的位置：首页", "> 首页 > 公开", "来源：县府办 作者：未知", "打印 关闭", "習(xí)近平", "</span>", "檔案", "2.5", "100%",
    "\u{FEFF}", "\u{200B}",
    "認真履行職責。", "。1.", "。（二）", "a", "&nbsp;",
  ]

  @Test("nothing is lost and ids are unique", arguments: 0..<8)
  func conserved(seed: Int) throws {
    // Numerical Recipes' linear congruential generator.
    var state = UInt32(seed &* 7919 + 1)
    for _ in 0..<20 {
      var text = ""
      for _ in 0..<60 {
        state = state &* 1_664_525 &+ 1_013_904_223
        text += Self.pieces[Int(state >> 8) % Self.pieces.count]
      }
      let decoded = try SourceDecoder.decode(Array(text.utf8), file: "p.txt").text
      expectConserved(try Fixtures.plan(text: text), source: decoded)
    }
  }
}
