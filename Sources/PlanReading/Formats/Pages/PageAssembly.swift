import PlanModel

/// Makes the text of a document of fixed layout: paragraphs, and headers and page numbers as furniture at the end,
/// where they part no paragraph.
enum PageAssembly {
  /// The extracted text of the pages.
  static func text(_ pages: [PageText], format: String) -> ExtractedText {
    let heads = RunningHeads.lines(of: pages)
    let bodies = zip(pages, heads).map { page, heads in
      page.lines.indices.filter { !heads.contains($0) }.map { page.lines[$0] }
    }
    var assembly = TextAssembly()
    for paragraph in ParagraphJoiner.paragraphs(of: bodies) { assembly.add(paragraph) }
    for (page, heads) in zip(pages, heads) {
      for index in heads.sorted() {
        assembly.add(page.lines[index].text, furniture: LocalizedText("页眉、页脚和页码", "page headers, footers and numbers"))
      }
    }
    return ExtractedText(format: format, text: assembly.text, furniture: assembly.furniture)
  }

  /// The share of characters that a font without a map to Unicode leaves: private use and replacement characters.
  static func shareOfUnmapped(_ pages: [PageText]) -> Double {
    var (unmapped, all) = (0, 0)
    for scalar in pages.lazy.flatMap(\.lines).map(\.text).joined().unicodeScalars
    where !scalar.properties.isWhitespace {
      all += 1
      if scalar == "\u{FFFD}" || (0xE000...0xF8FF).contains(scalar.value) || scalar.value > 0xF0000 { unmapped += 1 }
    }
    return all == 0 ? 0 : Double(unmapped) / Double(all)
  }

  /// Tells that the letters of a document cannot be made out.
  static let unmapped = Finding(
    .unreadable, .error,
    LocalizedText(
      "文字层大部分无法对应到汉字（字体没有字符映射）", "most of the text layer cannot be mapped to characters (its fonts have no map)"))
}
