import ChineseText
import PlanModel
import Testing

@Suite("Words put into the text by sites")
struct InjectedTextTests {
  private func clean(_ text: String) -> (text: String, findings: [Finding]) {
    let result = InjectedText().clean(TracedText(source: text), of: SourceText(text))
    return (result.text.string, result.findings)
  }

  @Test(
    "advertising, addresses and remarks go",
    arguments: [
      ("全面推进依法百度文库行政，建设法治政府。", "全面推进依法行政，建设法治政府。"),
      ("全面推进依法（本文来源：某某网）行政。", "全面推进依法行政。"), ("全面推进www.wenku365.com依法行政。", "全面推进依法行政。"),
      ("全面推进依法行政【更多文档免费下载】，建设法治政府。", "全面推进依法行政，建设法治政府。"),
      ("全面推进依法行政。更多精彩内容请关注我们的公众号。加强监督。", "全面推进依法行政。加强监督。"),
      ("全面推進依法行政。更多資訊請關注我們。加強監督。", "全面推進依法行政。加強監督。"),
      ("为深入贯彻落实纲要，更多精彩内容请点击www.fjdoc.example现提出如下意见。", "为深入贯彻落实纲要，现提出如下意见。"),
      ("加强监督，更多内容请登录www.fjdoc.example查看严格问责。", "加强监督，严格问责。"),
      ("全面推进依法行政。更多内容请登录www.fjdoc.example网站查询。加强监督。", "全面推进依法行政。加强监督。"),
      ("加快建设“一门式”政务服务，更多精彩内容请关注微信公众号：法治前沿实现群众办事“最多跑一次”。", "加快建设“一门式”政务服务，实现群众办事“最多跑一次”。"),
      ("加快建设政务服务，更多精彩内容请关注微信公众号：法治前沿，实现群众办事“最多跑一次”。", "加快建设政务服务，实现群众办事“最多跑一次”。"),
      ("加强业务培训，更多范文请访问www.fanwen.com，提高执法水平。", "加强业务培训，提高执法水平。"),
      ("加强业务培训，更多内容请关注我们。提高执法水平。", "加强业务培训。提高执法水平。"),
      ("加强业务培训，范文网www.fwxyz.com整理，制定本要点。", "加强业务培训，制定本要点。"),
      ("严格落实决策法定程序百度文库下载。", "严格落实决策法定程序。"), ("理顺执法体制，点击下载原文.doc推进综合执法。", "理顺执法体制，推进综合执法。"),
      ("加强业务学习，QQ群：123456789，提高能力。", "加强业务学习，提高能力。"),
      ("加强网格管理。QQ群：123456789 免费领取资料未取得执法证的不得执法。", "加强网格管理。未取得执法证的不得执法。"),
      ("加强业务学习。【广告】公务员考试培训，点击报名，通过率98%。提高能力。", "加强业务学习。提高能力。"),
      ("加强业务学习ＨＴＴＰ：／／ＷＷＷ．ＸＸＸ．ＣＯＭ提高能力。", "加强业务学习提高能力。"),
    ])
  func removed(found: String, clean official: String) {
    let result = clean(found)
    #expect(result.text == official)
    #expect(result.findings.allSatisfy { $0.kind == .injectedText && $0.before?.isEmpty == false })
    #expect(result.findings.isEmpty == (found == official))
  }

  @Test(
    "what the document itself names stays",
    arguments: [
      "企业可以登录www.zwfw.com办理。", "公布在www.jiashan.gov.cn上。", "规范户外广告（含下载推广）的管理。", "推行“扫码（二维码）入企”制度。", "建设互联网（含移动互联网）平台。",
      "版权声明：本文来源于网络，如有侵权请联系删除。", "依据《法治政府建设实施纲要》〔2021〕的要求。", "党政机关电子公文网络安全。",
      "群众可扫描二维码关注公众号办理，并可联系客服电话12345。", "公众可关注“某市发布”微信公众号查询。", "严禁转载来源不明的稿件，点击下载附件1。",
      "清理“免费领取”“点击报名”等虚假宣传，建立工作QQ群：123456789。", "更多精彩内容请关注微信公众号某某平台上公布的各项惠企政策措施和服务事项办理指南等信息。",
    ])
  func untouched(text: String) {
    #expect(clean(text).text == text)
    #expect(clean(text).findings.isEmpty)
  }

  @Test("a line of which nothing but a label would stay is advertising as a whole")
  func labels() {
    #expect(InjectedText.isAdvertisement(Array("版权声明：本文来源于网络，如有侵权请联系删除。".unicodeScalars)))
    #expect(!InjectedText.isAdvertisement(Array("责任单位：县司法局。本文来源于网络。".unicodeScalars)))
  }

  @Test("a remark in 【】 that is the same at three places is a watermark, and told as uncertain")
  func repeated() {
    let text = "推进【内部资料】依法行政。规范执【内部资料】法行为。强化权力【内部资料】监督。"
    let result = clean(text)
    #expect(result.text == "推进依法行政。规范执法行为。强化权力监督。")
    #expect(result.findings.map(\.severity) == [.warning, .warning, .warning])
  }

  @Test("a line that holds nothing else is left for the furniture")
  func wholeLine() {
    #expect(clean("全面推进。\n百度文库\n").text == "全面推进。\n百度文库\n")
    #expect(InjectedText.isAdvertisement(Array("百度文库".unicodeScalars)))
    #expect(InjectedText.isAdvertisement(Array("【广告】公务员考试培训，点击报名，通过率98%".unicodeScalars)))
    #expect(!InjectedText.isAdvertisement(Array("全面推进依法行政。".unicodeScalars)))
  }
}
