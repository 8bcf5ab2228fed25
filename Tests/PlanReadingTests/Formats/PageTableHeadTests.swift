import PlanModel
import Testing

@testable import PlanReading

@Suite("The head of a table on a page")
struct PageTableHeadTests {
  private let printed = PrintedTable(columns: [0, 40, 200, 300], head: ["序", "任务", "责任单", "完成时"])

  private func texts(_ rows: [[PageText.Line]]) -> [[String]] {
    PageTableHead.joined(rows).map { $0.map(\.text) }
  }

  @Test("a head whose narrow cells break their words is one row, whether they begin above it or at its height")
  func broken() {
    let data = printed.row(["1", "清理文件", "司法局", "6月底"], at: 40)
    let top = [
      printed.row(["序", "任务", "责任单", "完成时"], at: 0), printed.row(["号", "", "位", "限"], at: 12), data,
    ]
    let wanted = [["序号", "任务", "责任单位", "完成时限"], ["1", "清理文件", "司法局", "6月底"]]
    #expect(texts(top) == wanted)
    let middle = [
      printed.row(["序", "", "责任单", "完成时"], at: 0), printed.row(["", "任务"], at: 6),
      printed.row(["号", "", "位", "限"], at: 12),
      data,
    ]
    #expect(texts(middle) == wanted)
  }

  @Test("rows that are no broken head stay apart")
  func whole() {
    let head = printed.row(["序号", "任务", "责任单位", "完成时限"], at: 0)
    for below in [["1", "清理文件", "司法局", "6月底"], ["", "落实清单", "市司法局", ""], ["", "牵头单位", "配合单位", "备注"]] {
      let rows = [head, printed.row(below, at: 12)]
      #expect(texts(rows) == rows.map { $0.map(\.text) })
    }
    let far = [printed.row(["序", "任务", "责任单", "完成时"], at: 0), printed.row(["号", "", "位", "限"], at: 60)]
    #expect(texts(far).count == 2)
  }

  /// A table whose head 工作任务 stands over two columns.
  private func spanning(_ headings: [String]) -> (cells: [[String]], columns: [TableColumn]) {
    let table = PrintedTable(columns: [0, 40, 120, 300], head: ["序号", "工作任务", "", "责任单位"])
    let rows = headings.enumerated().map { index, heading in
      table.row(["\(index + 1)", heading, "清理规范文件第\(index)批", "县司法局"], at: 20 * Double(index + 1))
    }
    return (table.cells(rows), table.table(rows)?.columns ?? [])
  }

  @Test("below a head over two columns, headings and tasks are told apart by the strip between them")
  func headings() {
    let (cells, columns) = spanning(["健全体系", "", "规范执法", "", ""])
    #expect(columns == [.number, .category(0), .title, .units(.responsible)])
    #expect(cells.first == ["1", "健全体系", "清理规范文件第0批", "县司法局"])
    #expect(cells[1] == ["2", "", "清理规范文件第1批", "县司法局"])
  }

  @Test("numbers in front of tasks are no headings")
  func markers() {
    let (cells, columns) = spanning(["（一）", "（二）", "（三）", "（四）", "（五）"])
    #expect(columns == [.number, .title, .units(.responsible)])
    #expect(cells.first == ["1", "（一）清理规范文件第0批", "县司法局"])
  }

  @Test("a head without words in front of the tasks is one of headings, elsewhere it is not")
  func blankHead() {
    func columns(_ cells: [String]) -> [TableColumn]? { TableColumn.columns(of: cells.map { Array($0) }) }
    #expect(columns(["序号", "", "任务", "责任单位"]) == [.number, .category(0), .title, .units(.responsible)])
    #expect(columns(["序号", "任务", "", "责任单位"]) == [.number, .title, .other, .units(.responsible)])
  }
}
