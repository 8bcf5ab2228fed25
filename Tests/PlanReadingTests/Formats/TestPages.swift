/// Sets paragraphs in print, for PDF and OFD: A4 in points, 16-point letters, 28 to a line, 22 lines to a page.
enum TestPages {
  /// A printed line: its place in points from the upper left corner, and the size of its letters.
  struct Line {
    var text: String
    var x: Double
    var y: Double
    var size: Double
  }

  static let width = 595.0
  static let height = 842.0
  private static let margin = 73.5

  /// A paragraph to set.
  enum Paragraph {
    case title(String)
    case text(String)
    case right(String)
  }

  /// Pages with a header and page numbers.
  static func set(_ paragraphs: [Paragraph], header: String? = "法治政府建设文件") -> [[Line]] {
    var lines: [Line] = []
    for paragraph in paragraphs {
      switch paragraph {
      case .title(let text):
        lines.append(Line(text: text, x: (width - 22 * Double(text.count)) / 2, y: 0, size: 22))
      case .right(let text):
        lines.append(Line(text: text, x: width - margin - 16 * Double(text.count + 4), y: 0, size: 16))
      case .text(let text):
        var rest = Array("　　" + text)
        while !rest.isEmpty {
          // Digits take half a letter. 。 and ， may not begin a line; they hang.
          var (count, halves) = (0, 0)
          while count < rest.count, halves < 55 {
            halves += rest[count].isASCII ? 1 : 2
            count += 1
          }
          while count < rest.count, "，。、；：）".contains(rest[count]) { count += 1 }
          let line = String(rest[..<count])
          let blanks = line.prefix { $0 == "　" }.count
          lines.append(Line(text: String(line.dropFirst(blanks)), x: margin + 16 * Double(blanks), y: 0, size: 16))
          rest.removeFirst(count)
        }
      }
    }
    return stride(from: 0, to: lines.count, by: 22).enumerated().map { number, start in
      var page = lines[start..<min(start + 22, lines.count)].enumerated().map { index, line in
        Line(text: line.text, x: line.x, y: 110 + 28 * Double(index), size: line.size)
      }
      if let header { page.insert(Line(text: header, x: 240, y: 60, size: 10), at: 0) }
      page.append(Line(text: "— \(number + 1) —", x: 280, y: 790, size: 12))
      return page
    }
  }
}
