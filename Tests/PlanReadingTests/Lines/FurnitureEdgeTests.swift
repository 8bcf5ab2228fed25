import PlanModel
import Testing

@Suite("Furniture in front of a document and behind it")
struct FurnitureEdgeTests {
  private static let body = [
    "为推进依法行政，结合实际，制定本方案。", "一、主要任务", "（一）深化改革。落实清单制度。", "（二）优化服务。推进政务公开。",
  ]

  private func plan(_ line: String, at place: Int) throws -> Plan {
    var lines = Self.body
    lines.insert(line, at: place)
    return try Fixtures.plan(text: (["甲县法治政府建设实施方案"] + lines).joined(separator: "\n") + "\n")
  }

  @Test(
    "what sites write above and below an article goes whole, and changes nothing of the document",
    arguments: [
      "2022年01月07日　来源：县司法局", "2022-02-09 ｜ 县司法局", "发表于 2022-03-04，点击：次", "［2022-03-04］", "2022-01-07 10:21 县司法局 来源：本站",
      "稿源：甲县发布", "撰稿：张三",
      "责编：李四", "编辑 / 张三", "编审 / 李四返回搜狐，查看更多", "值班编辑：王五　审核：赵六", "文字：张三　图片：李四", "文丨张三", "本文转自：甲县发布",
      "（原标题：甲县法治政府建设实施方案）", "特别声明：以上内容为自媒体平台“网易号”用户上传并发布，本平台仅提供信息存储服务。", "免责声明：本站转载此文仅供参考，不代表本站观点。",
      "版权声明：本文来源于网络，如有侵权请联系删除。", "扫码阅读全文", "长按二维码关注", "点亮“在看”，让更多人看到", "— END —", "【我要打印】 【关闭本页】",
      "【大 中 小】", "附件下载", "点击下载：甲县法治政府建设实施方案.doc", "相关文档：《甲县法治政府建设实施方案》解读", "解读链接：图解甲县法治政府建设实施方案",
      "您是第 12345 位访问者", "今日访问量：23", "保护视力色：", "本页地址：http://www.example.gov.cn/art/1.html", "上一页 1 2 3 下一页 尾页 共3页 阅读全文",
      "点击上方蓝字关注“甲县司法”",
    ])
  func gone(_ line: String) throws {
    let wanted = try Fixtures.plan(text: (["甲县法治政府建设实施方案"] + Self.body).joined(separator: "\n") + "\n")
    for place in [0, Self.body.count] {
      let plan = try plan(line, at: place)
      #expect(plan.furniture.map(\.original) == [line])
      #expect(plan.otherSentences.map(\.text) == wanted.otherSentences.map(\.text))
      #expect(plan.tasks.map { $0.sentences.map(\.text) } == wanted.tasks.map { $0.sentences.map(\.text) })
      #expect(plan.metadata.title == wanted.metadata.title)
      #expect(plan.metadata.jurisdiction == wanted.metadata.jurisdiction)
      #expect(plan.metadata.issued == nil)
    }
  }

  @Test("a disclaimer in two languages goes behind the document; a foreign line in front of it stays")
  func languages() throws {
    let notice = "Notice: The content above (including the pictures and videos if any) is posted by a user."
    let foreign = "The content above is uploaded and posted by a user of the platform."
    #expect(try plan(notice, at: 4).furniture.count == 1)
    #expect(try plan(foreign, at: 4).furniture.count == 1)
    #expect(try plan(foreign, at: 0).furniture.isEmpty)
  }

  @Test(
    "lines of plans that look like it stay, in the middle and at the end",
    arguments: [
      "联系人：张三，联系电话：0571-88888888。", "抄送：县委各部门，县人大常委会办公室。", "附件：1.任务分工表", "注：列第一位的为牵头单位。", "说明：本表由县司法局负责解释。",
      "备注：以上任务年底前完成。", "来源于群众的意见要及时研究。", "编辑审核机制要健全。", "浏览量、点击量、转发量纳入考核。", "上一年度考核结果予以通报。", "下一篇章，要抓好落实。",
      "扫码即可办理。", "关注“甲县司法”公众号，获取法律服务。", "版权保护", "解读：本条规定了清单制度。", "阅读材料：法治政府建设典型案例", "发布时间和公布方式由县司法局确定。",
      "2022年1月7日起施行。", "2022-12-31 前完成时间：县司法局", "2022年12月31日前完成，责任单位：县司法局", "网址：http://www.example.gov.cn", "电话：12345",
      "相关链接要规范设置。",
      "声明承诺制度要落实。", "转自其他部门的案件要及时受理。", "记者站、通讯员队伍要加强管理。", "附件下载服务要完善。", "大、中、小企业一视同仁", "——到2025年，政府行为全面纳入法治轨道。",
      "审核/公布：县司法局审核，县政府办公室公布。",
    ])
  func kept(_ line: String) throws {
    for place in [3, Self.body.count] {
      let plan = try plan(line, at: place)
      #expect(plan.furniture.map(\.original) == [])
    }
  }

  @Test(
    "in the middle of a document labels of credits are its own",
    arguments: ["文字：统一用仿宋体。", "视频：每季度制作一期。", "特别提示：本项由县司法局负责。"])
  func middle(_ line: String) throws { #expect(try plan(line, at: 3).furniture.isEmpty) }

  @Test("a copied text with the row of pages below it makes the plan unreadable; the same row elsewhere does not")
  func pages() throws {
    let row = "上一页 1 2 3 下一页 尾页 共3页"
    #expect(try plan(row, at: Self.body.count).isUnreadable)
    #expect(try !plan(row, at: 3).isUnreadable)
    #expect(try !plan("上一页 下一页", at: Self.body.count).isUnreadable)
  }

  @Test("a number that only adorns a heading goes; one that numbers stays")
  func ornaments() throws {
    let text = "甲县法治政府建设实施方案\n01\n一、总体要求\n坚持依法行政。\n02\n二、主要任务\n（一）深化改革。落实清单。\n"
    #expect(try Fixtures.plan(text: text).furniture.map(\.original) == ["01", "02"])
    #expect(try plan("01", at: 4).furniture.isEmpty)
  }

  @Test("the site's note of the title leaves the title of the page its own")
  func originalTitle() throws {
    let title = "石家庄市2023年度法治政府建设情况报告"
    let page =
      "<p><a>网易首页</a></p><div class=post_body>\(PageProbe.paragraphs())<p>（原标题：\(title)）</p></div>"
    let plan = try PageProbe(page, head: "<title>\(title)</title>", title: title).plan
    #expect(plan.metadata.title == title)
    #expect(plan.metadata.period == Period(from: 2023, to: 2023))
    #expect(plan.metadata.jurisdiction.name == "石家庄市")
  }
}
