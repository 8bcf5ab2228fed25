import Testing

@testable import PlanReading

@Suite("Rows of a table on a page")
struct PageTableRowsTests {
  private let numbered = PrintedTable(columns: [0, 50, 200], head: ["序号", "任务", "责任单位"])
  private let plain = PrintedTable(columns: [0, 150, 300], head: ["任务", "责任单位", "完成时限"])

  @Test("lines far above the first number are its own where the table begins here, and go on with a page before")
  func rowsAbove() {
    let far = (1...30).map { numbered.row(["", "甲\($0)", "乙"], at: 30 * Double($0)) }
    let rows = far + [numbered.row(["1", "清理文件", "司法局"], at: 930)]
    #expect(numbered.lines(rows).map(\.continuesRow) == [false])
    #expect(numbered.lines(rows, goesOn: true).map(\.continuesRow) == [true, false])
  }

  @Test("rows without a number that is due stay apart; on a further page they go on with the row above")
  func noNumbers() {
    let rows = (1...3).map { numbered.row(["附\($0)", "任务\($0)", "司法局"], at: 20 * Double($0)) }
    #expect(numbered.cells(rows).map { $0[1] } == ["任务1", "任务2", "任务3"])
    #expect(numbered.lines(rows, goesOn: true).map(\.continuesRow) == [true])
  }

  @Test("without numbers a second line of two long cells goes on with its row")
  func wrapped() {
    let rows = [
      plain.row(["编制权责清单并向社会公布", "县司法局、县财政局和各", "12月底前"], at: 20),
      plain.row(["做到清单之外无权力。", "镇人民政府"], at: 34),
      plain.row(["清理文件。", "县司法局", "6月底前"], at: 54),
      plain.row(["组织案卷评查并且通报评查", "县司法局、县市场监管局", "持续推进"], at: 74),
      plain.row(["结果", "县应急局"], at: 88),
      plain.row(["培训人员。", "县司法局"], at: 108),
    ]
    let wanted = [
      ["编制权责清单并向社会公布做到清单之外无权力。", "县司法局、县财政局和各 镇人民政府", "12月底前"],
      ["清理文件。", "县司法局", "6月底前"],
      ["组织案卷评查并且通报评查结果", "县司法局、县市场监管局 县应急局", "持续推进"],
      ["培训人员。", "县司法局", ""],
    ]
    #expect(plain.cells(rows) == wanted)
    // The upper line of such a row may stand on the page before.
    let further = plain.lines(Array(rows[1...]), goesOn: true)
    #expect(further.map(\.continuesRow) == [true, false, false, false])
    #expect(further.compactMap(\.cells) == [["做到清单之外无权力。", "镇人民政府", ""]] + wanted[1...])
  }

  @Test("without numbers single lines are rows, all of one length or with a column that stays empty")
  func singleLines() {
    let same = (1...4).map { plain.row(["清理规范文件", "县司法局", "6月底前"], at: 14 * Double($0)) }
    #expect(plain.cells(same).count == 4)
    let empty = (1...4).map { plain.row(["清理文件第\($0)批", "县司法局"], at: 14 * Double($0)) }
    #expect(plain.cells(empty).count == 4)
    #expect(plain.cells(empty, goesOn: true).count == 4)
  }

  @Test("letters printed twice, one by one, are one in a cell")
  func bold() {
    let twice = ["责", "任", "单", "位"].enumerated().flatMap { index, letter in
      [0, 0.4].map { PrintedTable.line(letter, at: 10 * Double(index) + $0, 0) }
    }
    #expect(PageTable.segments(twice).map(\.line.text) == ["责任单位"])
    let doubled = ["常", "常"].enumerated().map { PrintedTable.line($1, at: 10 * Double($0), 0) }
    #expect(PageTable.segments(doubled).map(\.line.text) == ["常常"])
  }

  @Test("a head of very many cells is none")
  func manyColumns() {
    let head = ["序号", "任务"] + [String](repeating: "责任单位", count: 39)
    let printed = head.enumerated().map { PrintedTable.line($1, at: 60 * Double($0), 0) }
    #expect(PageTable(head: Array(printed.prefix(40)), body: []) != nil)
    #expect(PageTable(head: printed, body: []) == nil)
  }

  @Test("every letter stands in one cell, however the lines fall", arguments: 0..<60)
  func conserved(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let tables = [
      numbered, plain,
      PrintedTable(columns: [0, 50, 100, 250], head: ["类别", "序号", "任务", "责任单位"]),
    ]
    let printed = tables[seed % 3]
    var y = 0.0
    var letter: UInt32 = 0x4E00
    let rows = (0..<(1 + random(seed % 10 == 9 ? 200 : 40))).map { _ in
      y += [11, 14, 20, 35].map(Double.init)[random(4)]
      let cells = printed.head.map { head -> String in
        guard random(3) > 0 else { return "" }
        if head == "序号" { return "\(1 + random(9))" }
        return String(
          String.UnicodeScalarView(
            (0...random(9)).compactMap { _ in
              letter += 1
              return Unicode.Scalar(letter)
            }))
      }
      return printed.row(cells.allSatisfy(\.isEmpty) ? ["2", "甲", "乙"] : cells, at: y)
    }
    for (goesOn, endsPage) in [(false, false), (true, false), (false, true), (true, true)] {
      let lines = printed.lines(rows, goesOn: goesOn, endsPage: endsPage)
      let before = rows.joined().flatMap { Array($0.text.unicodeScalars) }.sorted()
      // A line end in a list of offices is kept as a blank.
      let after = lines.compactMap(\.cells).joined().flatMap { Array($0.unicodeScalars) }.filter { $0 != " " }
      #expect(after.sorted() == before)
      #expect(goesOn || !lines.contains(where: \.continuesRow))
      #expect(lines.dropFirst().allSatisfy { !$0.continuesRow })
    }
  }
}
