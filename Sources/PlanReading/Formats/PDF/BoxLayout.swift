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
    var table: PageTable?
    return (root.first("body")?.first("doc")?.elements("page") ?? []).map { page($0, table: &table) }
  }

  /// Flows and blocks are not followed: poppler takes the widely set lines of Chinese documents for blocks of their
  /// own and reads columns row by row.
  private static func page(_ element: XMLElement, table: inout PageTable?) -> PageText {
    let lines = element.elements("flow").flatMap { $0.elements("block") }.flatMap { $0.elements("line") }
    let pieces = lines.flatMap { $0.elements("word") }.map { word in
      PageText.Line(
        text: word.text, left: number(word, "xMin"), right: number(word, "xMax"), top: number(word, "yMin"),
        bottom: number(word, "yMax"))
    }
    return PageText(
      width: number(element, "width"), height: number(element, "height"),
      lines: PageLayout.lines(of: pieces, table: &table))
  }

  private static func number(_ element: XMLElement, _ name: String) -> Double {
    guard let number = element.attribute(name).flatMap({ Double($0) }), number.isFinite else { return 0 }
    return number
  }
}
