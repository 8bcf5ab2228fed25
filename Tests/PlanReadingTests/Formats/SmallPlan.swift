/// One small plan, written down once and made in every format.
enum SmallPlan {
  /// A paragraph: what it is, its automatic number's level in Word, and its text without that number.
  struct Paragraph {
    enum Kind { case title, text, right }
    var kind = Kind.text
    var level: Int?
    var number = ""
    var text: String
  }

  static let title = "甲县法治政府建设实施方案（2021—2025年）"

  static let paragraphs: [Paragraph] = [
    .init(kind: .title, text: title),
    .init(text: "为深入推进依法行政，加快建设法治政府，根据《法治政府建设实施纲要（2021—2025年）》，结合我县实际，制定本实施方案。"),
    .init(level: 0, number: "一、", text: "总体要求"),
    .init(text: "坚持以习近平新时代中国特色社会主义思想为指导，全面贯彻习近平法治思想，到2025年，政府行为全面纳入法治轨道，职责明确、依法行政的政府治理体系日益健全。"),
    .init(level: 0, number: "二、", text: "主要任务"),
    .init(level: 1, number: "（一）", text: "健全政府机构职能体系"),
    .init(
      level: 2, number: "1.",
      text:
        "推进政府机构职能优化协同高效。全面厘清政府和市场、政府和社会关系，推动有效市场和有为政府更好结合。强化制定实施发展战略、规划、政策、标准等职能，更加注重运用法律和制度遏制不当干预微观经济活动的行为。（责任单位：县委编办、县司法局）"
    ),
    .init(
      level: 2, number: "2.",
      text: "深入推进“放管服”改革。分级分类推进行政审批制度改革。依托全国一体化政务服务平台等渠道，全面推行审批服务“马上办、网上办、就近办、一次办、自助办”。到2023年底，高频事项网上可办率达到95%以上。"),
    .init(level: 1, number: "（二）", text: "健全依法行政制度体系"),
    .init(
      level: 2, number: "1.",
      text: "加强重点领域立法。严格落实行政规范性文件合法性审核机制，行政规范性文件合法性审核率达到100%。牵头单位：县司法局；责任单位：县政府各部门。"),
    .init(level: 2, number: "2.", text: "完善制定程序。每年开展一次行政规范性文件清理。"),
    .init(level: 0, number: "三、", text: "保障措施"),
    .init(level: 1, number: "（一）", text: "加强组织领导。各级党委和政府要切实履行推进法治建设领导职责，主要负责人切实履行推进法治建设第一责任人职责。"),
    .init(level: 1, number: "（二）", text: "强化督促检查。县司法局负责本方案实施的综合协调和督促检查。"),
    .init(kind: .right, text: "甲县人民政府"),
    .init(kind: .right, text: "2021年12月30日"),
  ]

  /// The lines of the plain text.
  static var lines: [String] { paragraphs.map { $0.number + $0.text } }

  static var text: String { lines.joined(separator: "\n") + "\n" }

  static var docx: [UInt8] {
    let body = paragraphs.map { TestDocx.paragraph($0.text, level: $0.level) }.joined()
    return TestDocx.bytes(body: body, numbering: TestDocx.outlineNumbering)
  }

  /// The plan in print.
  static var pages: [[TestPages.Line]] {
    TestPages.set(
      paragraphs.map { paragraph in
        switch paragraph.kind {
        case .title: .title(paragraph.text)
        case .right: .right(paragraph.text)
        case .text: .text(paragraph.number + paragraph.text)
        }
      })
  }

  static var pdf: [UInt8] { TestPDF.bytes(pages) }

  /// Text objects in an order that is none.
  static var ofd: [UInt8] { TestOFD.bytes(pages) { $0.sorted { $0.text < $1.text } } }

  /// The article's paragraphs as HTML.
  static func articleHTML(_ tag: String = "p") -> String {
    lines.dropFirst().map { "<\(tag) style=\"text-indent:2em\"><span>\u{3000}\u{3000}\($0)</span></\(tag)>\n" }.joined()
  }

  static var html: [UInt8] { Array(TestSites.portal(title: title, article: articleHTML()).utf8) }
}
