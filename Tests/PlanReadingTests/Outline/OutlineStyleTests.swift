import ChineseText
import PlanModel
import Testing

/// One small document for each way of numbering.
@Suite("Outline styles")
struct OutlineStyleTests {
  @Test("parts, sections and tasks that run through")
  func threeLevels() throws {
    let tasks = try Fixtures.outline(
      """
      为建设法治政府，制定本方案。
      一、总体要求
      坚持党的领导。
      二、主要任务
      （一）健全职能体系
      围绕职能转变开展工作。
      1.优化政府职能。认真履行职责。
      2.深化改革
      推进简政放权。加强监管。
      （二）健全制度体系
      3.完善立法机制。加强协同。
      三、保障措施
      （一）加强领导。各级要重视。
      （二）强化考核。纳入考核。
      """)
    #expect(
      tasks == [
        "p/1 task 1 优化政府职能 [2]", "p/2 task 2 深化改革 [3]", "p/3 task 3 完善立法机制 [2]", "p/G一 guarantee 一 加强领导 [2]",
        "p/G二 guarantee 二 强化考核 [2]",
      ])
  }

  @Test("bracketed tasks that run through the parts, aims included")
  func bracketedTasks() throws {
    let tasks = try Fixtures.outline(
      """
      一、深入学习贯彻习近平法治思想
      （一）指导思想。坚持党的领导。
      （二）总体目标。到2025年全面建成。
      二、依法履行职能
      全面梳理问题。
      （三）完善治理体系。整合职能。
      优化界定。
      （四）深化改革。推进改革。
      三、加强党的领导，健全保障机制
      （五）加强领导。切实履行职责。
      """)
    #expect(
      tasks == [
        "p/1 task 一 指导思想 [2]", "p/2 task 二 总体目标 [2]", "p/3 task 三 完善治理体系 [3]", "p/4 task 四 深化改革 [2]",
        "p/5 task 五 加强领导 [2]",
      ])
  }

  @Test("aims whose numbers run on into the tasks are tasks, aims numbered apart are not")
  func aims() throws {
    let running = "一、总体要求\n（一）指导思想。坚持领导。\n（二）总体目标。全面建成。\n二、任务\n（三）优化职能。\n（四）深化改革。\n"
    #expect(try Fixtures.outline(running).count == 4)
    let apart = "一、总体要求\n（一）指导思想。坚持领导。\n（二）总体目标。全面建成。\n二、任务\n（一）优化职能。\n（二）深化改革。\n"
    #expect(try Fixtures.outline(apart).map { $0.prefix(3) } == ["p/1", "p/2"])
    let plan = try Fixtures.plan(text: apart)
    #expect(plan.otherSentences.map(\.id) == ["p/S一/2", "p/S二/2"])
  }

  @Test("stages and weaknesses are no tasks")
  func stages() throws {
    let text = "一、任务\n（一）职能\n1.优化职能。\n2.深化改革。\n二、工作步骤\n（一）动员阶段。三月底前完成。\n（二）实施阶段。年底前完成。\n"
    #expect(try Fixtures.outline(text).count == 2)
  }

  @Test("sub-items of a few tasks make no tasks")
  func subItems() throws {
    let tasks = try Fixtures.outline(
      """
      一、履行职能
      （一）深化改革。推进下列工作。
      1.精简事项。
      2.加强监管。
      （二）优化环境。依法保护企业。
      （三）完善服务。提高质量。
      二、规范执法
      （四）改革体制。整合队伍。
      （五）规范行为。落实制度。
      """)
    #expect(tasks.count == 5)
    #expect(tasks.first == "p/1 task 一 深化改革 [4]")
  }

  @Test("parts alone are the tasks")
  func partsOnly() throws {
    let tasks = try Fixtures.outline(
      """
      甲县2023年法治政府建设工作要点
      一、加强党的领导。县委听取汇报。
      二、规范行政执法
      落实三项制度。开展案卷评查。
      三、化解矛盾纠纷：推进行政调解工作，提高行政复议办案质量和效率，依法做好行政应诉工作，维护群众权益。
      """)
    #expect(
      tasks == ["p/1 task 一 加强党的领导 [2]", "p/2 task 二 规范行政执法 [3]", "p/3 task 三 化解矛盾纠纷 [1]"])
  }

  @Test("numbers that begin anew in each section are told apart by it")
  func restarts() throws {
    let text = """
      一、任务
      （一）职能
      1.优化职能。
      2.深化改革。
      （二）执法
      1.改革体制。
      2.规范行为。
      """
    #expect(
      try Fixtures.outline(text) == [
        "p/S一-1 task 1 优化职能 [1]", "p/S一-2 task 2 深化改革 [1]", "p/S二-1 task 1 改革体制 [1]", "p/S二-2 task 2 规范行为 [1]",
      ])
    let findings = try Fixtures.plan(text: text).findings.filter { $0.kind == .numbering }
    #expect(findings.map(\.severity) == [.note])
  }

  @Test("bracketed tasks that begin anew in each part are told apart by it")
  func restartsInParts() throws {
    let tasks = try Fixtures.outline("一、职能\n（一）优化职能。\n（二）深化改革。\n二、执法\n（一）改革体制。\n（二）规范行为。\n")
    #expect(tasks.map { $0.prefix(6) } == ["p/P一-1", "p/P一-2", "p/P二-1", "p/P二-2"].map { $0.prefix(6) })
  }

  @Test("a number that is skipped or repeated is a finding and the ids stay unique")
  func jumps() throws {
    let text = "一、任务\n1.优化职能。\n2.深化改革。\n2.规范行为。\n5.加强监督。\n"
    #expect(try Fixtures.outline(text).map { $0.prefix(5) } == ["p/1 t", "p/2 t", "p/2-2", "p/5 t"])
    let findings = try Fixtures.plan(text: text).findings.filter { $0.kind == .numbering }
    #expect(findings.map(\.message.chinese) == ["任务编号“2”重复", "任务编号由2跳到5"])
  }

  @Test("articles are the tasks of a regulation")
  func articles() throws {
    let text = """
      甲市行政执法监督办法
      第一章 总则
      第一条 为了规范监督，制定本办法。
      第二条 本办法适用于下列情形：
      （一）日常监督；
      （二）专项监督。
      第二章 职责
      第三条 市司法局负责监督工作。依照第二条第一款执行。
      """
    #expect(
      try Fixtures.outline(text) == [
        "p/1 task 一 为了规范监督，制定本办法 [1]", "p/2 task 二 本办法适用于下列情形 [3]", "p/3 task 三 市司法局负责监督工作 [2]",
      ])
    #expect(try Fixtures.plan(text: text).headings.map(\.id) == ["p/P一/1", "p/P二/1"])
    #expect(try Fixtures.plan(text: text).metadata.kind == .regulation)
  }

  @Test("an annual report's next steps are kept apart, numbered or not")
  func nextSteps() throws {
    let report = """
      甲县2023年法治政府建设情况的报告
      一、主要成效
      （一）深化改革。办理事项20件。
      （二）规范执法。培训300人次。
      二、存在的不足
      个别部门认识不足。
      三、2024年工作计划

      """
    let numbered = try Fixtures.outline(report + "（一）强化执法监督。开展评查。\n（二）加强培训。举办讲座。\n")
    #expect(numbered.suffix(2) == ["p/N一 nextStep 一 强化执法监督 [2]", "p/N二 nextStep 二 加强培训 [2]"])
    let plain = try Fixtures.outline(report + "一是开展评查。二是加强培训。\n")
    #expect(plain == ["p/1 task 一 深化改革 [2]", "p/2 task 二 规范执法 [2]", "p/N三 nextStep 三 2024年工作计划 [2]"])
  }

  @Test("items that share a line are parted")
  func fusedLines() throws {
    let tasks = try Fixtures.outline(
      "二、主要任务（一）健全职能体系1.优化职能。按照第（二）项的要求履行职责。2.深化改革。加强监管。（二）健全制度体系3.完善机制。")
    #expect(
      tasks == ["p/1 task 1 优化职能 [2]", "p/2 task 2 深化改革 [2]", "p/3 task 3 完善机制 [1]"])
  }

  @Test("a number alone on its line belongs to the line below")
  func bareNumbers() throws {
    let tasks = try Fixtures.outline("一、\n任务\n1.\n优化职能。履行职责。\n2.\n深化改革。\n")
    #expect(tasks == ["p/1 task 1 优化职能 [2]", "p/2 task 2 深化改革 [1]"])
  }

  @Test("a section that no tasks divide is a task itself")
  func undividedSection() throws {
    let tasks = try Fixtures.outline(
      "一、任务\n（一）职能\n1.优化职能。\n2.深化改革。\n（二）执法\n3.规范行为。\n（三）监督。加强监督检查。开展评查。\n")
    #expect(tasks.last == "p/S三 task 三 监督 [3]")
  }

  @Test("a table of contents is furniture and not read twice")
  func contents() throws {
    let text = "目 录\n一、总体要求……1\n二、任务……2\n一、总体要求\n坚持领导。\n二、任务\n1.优化职能。\n2.深化改革。\n"
    #expect(try Fixtures.outline(text).count == 2)
    #expect(try Fixtures.plan(text: text).furniture.count == 3)
    #expect(try Fixtures.plan(text: text).headings.count == 2)
  }

  @Test("an enclosed plan is not hidden by the points of its notice")
  func enclosure() throws {
    let text = """
      关于印发《甲县法治政府建设实施方案》的通知
      一、高度重视。
      二、抓好落实。
      甲县人民政府
      2022年3月1日
      附件
      甲县法治政府建设实施方案
      一、任务
      1.优化职能。
      2.深化改革。
      """
    #expect(try Fixtures.outline(text).count == 2)
    let plan = try Fixtures.plan(text: text)
    #expect(plan.metadata.title == "甲县法治政府建设实施方案")
    #expect(plan.otherSentences.prefix(2).map(\.id) == ["p/0/1", "p/0/2"])
  }

  @Test("where every part is of aims or measures, the measures are the tasks")
  func onlyMeasures() throws {
    let plan = try Fixtures.plan(text: "甲县方案\n一、工作目标\n提高水平。\n二、工作措施\n（一）优化职能。\n（二）深化改革。\n")
    #expect(plan.tasks.map(\.role) == [.task, .task])
    #expect(plan.tasks.map(\.title) == ["优化职能", "深化改革"])
  }

  @Test("a paragraph below a table belongs to no row, unless the last row breaks off")
  func belowTable() throws {
    let head = "甲县任务清单\n序号 | 任务 | 责任单位\n1 | 清理文件。 | 县司法局\n2 | 评查案卷，"
    let whole = try Fixtures.plan(text: head + "通报结果。 | 县司法局\n各单位要按期完成，重大情况及时报告。\n")
    #expect(whole.tasks.map(\.sentences.count) == [1, 1])
    #expect(whole.otherSentences.last?.text == "各单位要按期完成，重大情况及时报告。")
    let broken = try Fixtures.plan(text: head + "\n并在全县范围内公开通报评查的结果和整改的情况，接受社会各界的监督。\n")
    #expect(broken.tasks.last?.sentences.last?.text.hasSuffix("接受社会各界的监督。") == true)
  }

  @Test("the words that close a report belong to no task; titles within an announced title stand in 《》")
  func closing() throws {
    let plan = try Fixtures.plan(
      text: "甲局\n关于印发《甲局贯彻落实<法治政府建设实施纲要>工作方案》的通知\n一、任务\n1.优化职能。\n2.深化改革。\n特此报告。\n")
    #expect(plan.metadata.title == "甲局贯彻落实《法治政府建设实施纲要》工作方案")
    #expect(plan.tasks.last?.sentences.count == 1)
  }

  @Test("signature and date at the end belong to no task")
  func signature() throws {
    let plan = try Fixtures.plan(text: "一、任务\n1.优化职能。\n2.深化改革。\n甲县人民政府办公室\n2022年3月1日\n")
    #expect(plan.tasks.last?.sentences.count == 1)
    #expect(plan.otherSentences.map(\.id) == ["p/E/1", "p/E/2"])
    #expect(plan.metadata.issued == "2022-03-01")
    #expect(plan.metadata.issuer == "甲县人民政府办公室")
  }
}
