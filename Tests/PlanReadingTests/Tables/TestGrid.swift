/// Sets a table with merged cells, for HTML and DOCX. A cell is its words; `^` in front covers two rows, `^^` three, `>` two
/// columns; ⏎ ends a line in a cell.
enum TestGrid {
  private static func parts(_ cell: String) -> (text: String, rows: Int, columns: Int) {
    let text = cell.drop { $0 == "^" || $0 == ">" }
    let marks = cell.dropLast(text.count)
    return (String(text), 1 + marks.filter { $0 == "^" }.count, 1 + marks.filter { $0 == ">" }.count)
  }

  static let title = "甲市2022年法治政府建设任务分工表"
  static let opening = "为推进依法行政，加快法治政府建设，落实上级部署要求，结合我市实际，制定本分工方案。"

  /// A page with the table; a row lists the cells that begin in it.
  static func html(_ rows: [[String]]) -> String {
    let table = rows.map { row in
      "<tr>"
        + row.map { cell in
          let (text, rows, columns) = parts(cell)
          return "<td rowspan=\(rows) colspan=\(columns)>\(text.replacing("⏎", with: "<br>"))</td>"
        }.joined() + "</tr>"
    }
    return "<html><head><meta charset=utf-8><title>甲市</title></head><body><h1>\(title)</h1><p>\(opening)</p>"
      + "<table>\(table.joined())</table></body></html>"
  }

  /// The body of a DOCX with the table.
  static func docx(_ rows: [[String]]) -> String {
    var covered: [Int: (rows: Int, columns: Int)] = [:]
    var table = ""
    for row in rows {
      table += "<w:tr>"
      var column = 0
      func goOn() {
        while let above = covered[column], above.rows > 0 {
          covered[column] = (above.rows - 1, above.columns)
          table += cell("<w:vMerge/>", above.columns, [""])
          column += above.columns
        }
      }
      for content in row {
        goOn()
        let (text, rows, columns) = parts(content)
        covered[column] = (rows - 1, columns)
        table += cell(
          rows > 1 ? "<w:vMerge w:val=\"restart\"/>" : "", columns, text.split(separator: "⏎").map(String.init))
        column += columns
      }
      goOn()
      table += "</w:tr>"
    }
    return TestDocx.paragraph(title) + TestDocx.paragraph(opening) + "<w:tbl>\(table)</w:tbl>"
  }

  private static func cell(_ merge: String, _ columns: Int, _ lines: [String]) -> String {
    let span = columns > 1 ? "<w:gridSpan w:val=\"\(columns)\"/>" : ""
    return "<w:tc><w:tcPr>\(span)\(merge)</w:tcPr>" + lines.map { TestDocx.paragraph($0) }.joined() + "</w:tc>"
  }
}
