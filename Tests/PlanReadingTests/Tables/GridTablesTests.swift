import PlanModel
import PlanReading
import Testing

@Suite("Tables of tasks with merged cells")
struct GridTablesTests {
  /// Tasks with their headings and units, the same from HTML and DOCX.
  private func tasks(_ rows: [[String]]) throws -> [String] {
    let page = TestGrid.html(rows)
    let html = try Fixtures.reader().read(bytes: Array(page.utf8), file: "p.html", id: "p", metadata: nil)
    let word = try Fixtures.reader().read(
      bytes: TestDocx.bytes(body: TestGrid.docx(rows)), file: "p.docx", id: "p", metadata: nil)
    #expect(OutlineDigest(html).tasks == OutlineDigest(word).tasks)
    #expect(Set(html.tasks.map(\.id)).count == html.tasks.count)
    return html.tasks.map { task in
      let units = task.responsible.map { "\($0.role.rawValue.prefix(1)):\($0.name)" } + task.deadlines.map(\.text)
      let heading = [task.part, task.section].compactMap { $0 }.map { "\($0)/" }.joined()
      return "\(task.number) \(heading)\(task.title) \(units.joined(separator: " "))"
    }
  }

  @Test("lines of a cell of units are units, unless a line breaks a name")
  func lines() throws {
    #expect(
      try tasks([
        ["序号", "任务", "责任单位"], ["1", "清理文件", "市司法局⏎市财政局⏎各区县（市）"], ["2", "评查案卷", "市住房和城乡⏎建设局"],
        ["3", "培训人员", "市司法局⏎（牵头）⏎市财政局"],
      ]) == ["1 清理文件 r:市司法局 r:市财政局 r:各区县（市）", "2 评查案卷 r:市住房和城乡建设局", "3 培训人员 l:市司法局 r:市财政局"])
  }

  @Test("units and dates over several rows belong to each, and to no row below")
  func merged() throws {
    #expect(
      try tasks([
        ["序号", "任务", "责任单位", "完成时限"], ["1", "清理文件", "^市司法局", "^^年底前"], ["2", "评查案卷"],
        ["3", "培训人员", "市人社局"], ["4", "公开信息", "市政务办", "6月底前"],
      ]) == ["1 清理文件 r:市司法局 年底前", "2 评查案卷 r:市司法局 年底前", "3 培训人员 r:市人社局 年底前", "4 公开信息 r:市政务办 6月底前"])
  }

  @Test("a head of two rows has the labels of the lower one")
  func twoRows() throws {
    #expect(
      try tasks([
        ["^序号", "^任务", ">责任分工"], ["牵头单位", "配合单位"], ["1", "清理文件", "市司法局", "市财政局"],
        ["2", "评查案卷", "市政务办", "各部门"],
      ]) == ["1 清理文件 l:市司法局 s:市财政局", "2 评查案卷 l:市政务办 s:各部门"])
    let flat = "甲市任务清单\n序号 | 任务 | 责任分工\n牵头单位 | 配合单位\n1 | 清理文件 | 市司法局 | 市财政局\n2 | 评查 | 市政务办 | 各部门\n"
    let plan = try Fixtures.plan(text: flat)
    expectConserved(plan, source: flat)
    #expect(plan.tasks.map { $0.responsible.map(\.role) } == [[.lead, .support], [.lead, .support]])
  }

  @Test("below one head over two columns, merged cells are headings and the others tasks")
  func spanning() throws {
    #expect(
      try tasks([
        ["序号", ">工作任务", "责任单位"], ["1", "^健全体系", "清理文件", "市司法局"], ["2", "评查案卷", "市政务办"],
        ["3", "规范执法", "公开信息", "市城管局"], ["4", ">培训人员", "市人社局"],
      ]) == [
        "1 健全体系/清理文件 r:市司法局", "2 健全体系/评查案卷 r:市政务办", "3 规范执法/公开信息 r:市城管局", "4 规范执法/培训人员 r:市人社局",
      ])
  }

  @Test("without numbers a row is a task, and a cell over several rows is none")
  func unnumbered() throws {
    #expect(
      try tasks([
        ["一级指标", "二级指标", "工作措施", "牵头单位"], ["^^一、健全体系", "^（一）转变职能", "1.清理文件", "市司法局"], ["2.评查案卷", "市政务办"],
        ["（二）优化服务", "3.公开信息", "市府办"],
      ]) == [
        "1 一、健全体系/（一）转变职能/清理文件 l:市司法局", "2 一、健全体系/（一）转变职能/评查案卷 l:市政务办", "3 一、健全体系/（二）优化服务/公开信息 l:市府办",
      ])
    #expect(
      try tasks([
        ["项目", "内容", "责任单位"], ["^一、健全体系", "（一）清理文件。", "市司法局"], ["（二）评查案卷。", "市政务办"],
        ["二、规范执法", "（三）公开信息。", "市城管局"],
      ]) == ["一 一、健全体系/清理文件 r:市司法局", "二 一、健全体系/评查案卷 r:市政务办", "三 二、规范执法/公开信息 r:市城管局"])
  }

  @Test("a numbered task over several rows of measures stays one task")
  func measures() throws {
    #expect(
      try tasks([
        ["序号", "重点任务", "具体措施", "责任单位"], ["^1", "^清理文件", "编制目录。", "市司法局"], ["公布结果。", "市财政局"],
        ["2", "评查案卷", "组织评查。", "市政务办"],
      ]) == ["1 清理文件 r:市司法局 r:市财政局", "2 评查案卷 r:市政务办"])
  }

  @Test("同上 repeats the units above; without any above it is kept as it stands")
  func ditto() throws {
    #expect(
      try tasks([["序号", "任务", "责任单位"], ["1", "清理文件", "市司法局"], ["2", "评查案卷", "同上"]])
        == ["1 清理文件 r:市司法局", "2 评查案卷 r:市司法局"])
    #expect(
      try tasks([["序号", "任务", "责任单位"], ["1", "清理文件", "同上"], ["2", "评查案卷", "市司法局"]])
        == ["1 清理文件 r:同上", "2 评查案卷 r:市司法局"])
  }

  @Test("a heading over the width stands above its rows, a repeated head is none")
  func widths() throws {
    #expect(
      try tasks([
        ["序号", "任务", "责任单位"], [">>一、健全体系"], ["1", "清理文件", "市司法局"], ["序号", "任务", "责任单位"], [">>二、规范执法"],
        ["2", "评查案卷", "市政务办"],
      ]) == ["1 一、健全体系/清理文件 r:市司法局", "2 二、规范执法/评查案卷 r:市政务办"])
  }

  @Test("rows that do not fit the head are told by what their cells look like")
  func misfits() throws {
    #expect(
      try tasks([
        ["类别", "序号", "任务", "责任单位"], ["健全体系", "1", "清理文件", "市司法局"], ["2", "评查案卷", "市政务办"],
        ["规范执法", "3", "公开信息", "市城管局"], ["规范执法", "4", "培训人员", "市人社局"],
        ["规范执法", "5", "通报结果", "市人社局"],
      ]).map { String($0.prefix(1)) } == ["1", "2", "3", "4", "5"])
  }
}
