/// Sets a table of tasks in print, for PDF and OFD: cells of several lines, at the top of their rows or in the middle,
/// over pages.
enum TestTable {
  static let head = ["序号", "重点任务", "责任单位", "完成时限"]
  private static let columns: [(x: Double, letters: Int)] = [(70, 3), (110, 14), (300, 8), (420, 8)]
  private static let size = 12.0
  private static let pitch = 16.0
  private static let bottom = 760.0

  /// Pages with a line above the table and one below.
  ///
  /// - Parameters:
  ///   - rows: the rows, without their head.
  ///   - isCentred: true for cells in the middle of their rows.
  ///   - repeatsHead: true for the head at the top of each page.
  ///   - splitsRows: true for rows that a page's end may part.
  static func pages(
    _ rows: [[String]], isCentred: Bool, repeatsHead: Bool, splitsRows: Bool
  ) -> [[TestPages.Line]] {
    var pages: [[TestPages.Line]] = [[.init(text: title, x: 150, y: 80, size: 16)]]
    var y = 120.0
    func put(_ cells: [[String]], height: Int) {
      for (column, lines) in cells.enumerated() {
        let shift = isCentred ? Double(height - lines.count) * pitch / 2 : 0
        for (index, line) in lines.enumerated() where !line.isEmpty {
          pages[pages.count - 1].append(
            .init(text: line, x: columns[column].x, y: y + shift + pitch * Double(index), size: size))
        }
      }
      y += pitch * Double(height) + 6
    }
    func turn() {
      pages[pages.count - 1].append(.init(text: "— \(pages.count) —", x: 280, y: 800, size: size))
      pages.append([])
      y = 80
      if repeatsHead { put(head.map { [$0] }, height: 1) }
    }
    put(head.map { [$0] }, height: 1)
    for row in rows {
      var cells = zip(row, columns).map { wrapped($0, $1.letters) }
      var height = cells.map(\.count).max() ?? 1
      let room = Int((bottom - y) / pitch)
      if room < height {
        if splitsRows, room > 0 {
          put(cells.map { Array($0.prefix(room)) }, height: room)
          cells = cells.map { Array($0.dropFirst(room)) }
          height -= room
        }
        turn()
      }
      put(cells, height: height)
    }
    pages[pages.count - 1].append(.init(text: close, x: 70, y: y + 30, size: 16))
    return pages
  }

  static let title = "甲县2024年法治政府建设任务清单"
  static let close = "以上任务由各单位按期完成，重大情况及时向甲县司法局报告。"

  /// Rows whose cells have one line to five.
  static let rows: [[String]] = (1...40).map { number in
    let task = [
      "清理文件", "组织案卷评查，通报评查结果", "编制权责清单并向社会公布，做到清单之外无权力，清单之内有责任，每年调整一次",
      "推行包容审慎监管，公布轻微违法行为不予处罚清单",
    ][number % 4]
    let units = ["县司法局", "县政府办公室、县司法局、县财政局、各镇人民政府", "县市场监管局、县应急管理局"][number % 3]
    return ["\(number)", task + "（第\(number)期）。", units, ["2024年6月底前", "2024年12月底前", "持续推进"][number % 3]]
  }

  private static func wrapped(_ text: String, _ letters: Int) -> [String] {
    var rest = Array(text)
    var lines: [String] = []
    while !rest.isEmpty {
      var (count, halves) = (0, 0)
      while count < rest.count, halves < letters * 2 - 1 {
        halves += rest[count].isASCII ? 1 : 2
        count += 1
      }
      lines.append(String(rest[..<count]))
      rest.removeFirst(count)
    }
    return lines
  }
}
