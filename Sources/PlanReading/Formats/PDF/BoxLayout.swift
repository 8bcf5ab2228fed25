import XMLTree

/// Reads the output of `pdftotext -bbox-layout`: pages, flows, blocks, lines and words with their boxes.
enum BoxLayout {
  /// The pages with their lines in reading order.
  ///
  /// - Throws: what is wrong with the output.
  static func pages(_ output: [UInt8]) throws(XMLProblem) -> [PageText] {
    // Control characters of a broken font are no XML, and a word of a bad encoding is no UTF-8.
    let text = String(decoding: output, as: UTF8.self)
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\n" || scalar == "\t" {
      kept.append(scalar.value & 0xFFFE == 0xFFFE ? "\u{FFFD}" : scalar)
    }
    guard kept.count(where: { $0 == "<" || $0 == "=" }) <= ZipArchive.maximumMarkup * 2 else {
      throw XMLProblem(line: 0, message: "it holds more words than a plan has")
    }
    let root = try XMLParser.parse(Array(String(kept).utf8), file: "pdftotext")
    return (root.first("body")?.first("doc")?.elements("page") ?? []).map(page)
  }

  private static func page(_ element: XMLElement) -> PageText {
    var page = PageText(width: number(element, "width"), height: number(element, "height"), lines: [])
    for (flow, column) in element.elements("flow").enumerated() {
      for line in column.elements("block").flatMap({ $0.elements("line") }) {
        guard let line = self.line(line, flow: flow) else { continue }
        // One printed line can come in parts: justified text with wide gaps, cells of a table.
        if let last = page.lines.last, last.flow == flow, abs(last.bottom - line.bottom) < line.size * 0.3,
          line.left >= last.right - line.size * 0.3
        {
          let joined = PageText.joined(last.text, line.text, gap: line.left - last.right, size: line.size)
          page.lines[page.lines.count - 1].text = joined
          page.lines[page.lines.count - 1].right = line.right
        } else {
          page.lines.append(line)
        }
      }
    }
    return page
  }

  private static func line(_ element: XMLElement, flow: Int) -> PageText.Line? {
    var line: PageText.Line?
    for word in element.elements("word") {
      let (left, right) = (number(word, "xMin"), number(word, "xMax"))
      let (top, bottom) = (number(word, "yMin"), number(word, "yMax"))
      guard var known = line else {
        line = PageText.Line(text: word.text, left: left, right: right, top: top, bottom: bottom, flow: flow)
        continue
      }
      known.text = PageText.joined(known.text, word.text, gap: left - known.right, size: known.size)
      known.right = max(known.right, right)
      known.top = min(known.top, top)
      known.bottom = max(known.bottom, bottom)
      line = known
    }
    return line
  }

  private static func number(_ element: XMLElement, _ name: String) -> Double {
    guard let number = element.attribute(name).flatMap({ Double($0) }), number.isFinite else { return 0 }
    return number
  }
}
