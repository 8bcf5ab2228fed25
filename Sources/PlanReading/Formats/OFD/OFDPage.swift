import XMLTree

/// The text of one OFD page, put into lines by its place.
enum OFDPage {
  /// Reads a page; `area` is the size of the document's pages, for a page that states none, `table`
  /// the table that goes on over the end of a page.
  static func read(_ content: XMLElement, area: XMLElement?, table: inout PageTable?) -> PageText {
    let box = numbers((content.first("Area") ?? area)?.first("PhysicalBox")?.text)
    var pieces: [PageText.Line] = []
    collect(content, into: &pieces)
    let size = box.count == 4 ? (box[2], box[3]) : (pieces.map(\.right).max() ?? 0, pieces.map(\.bottom).max() ?? 0)
    return PageText(width: size.0, height: size.1, lines: PageLayout.lines(of: pieces, table: &table))
  }

  /// Text objects stand in layers and in blocks within blocks; the parser has limited the depth.
  private static func collect(_ element: XMLElement, into pieces: inout [PageText.Line]) {
    for child in element.elements {
      switch child.name.local {
      case "TextObject": read(child, into: &pieces)
      case "Content", "Layer", "PageBlock": collect(child, into: &pieces)
      default: break
      }
    }
  }

  private static func read(_ object: XMLElement, into pieces: inout [PageText.Line]) {
    if object.attribute("Visible") == "false" { return }
    let box = numbers(object.attribute("Boundary"))
    let matrix = numbers(object.attribute("CTM"))
    let font = number(object.attribute("Size")) ?? 4
    var (x, y) = (0.0, 0.0)
    for code in object.elements("TextCode") {
      x = number(code.attribute("X")) ?? x
      y = number(code.attribute("Y")) ?? y
      let text = code.text
      guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { continue }
      // Without steps the font's widths count, which are about half a letter for ASCII.
      let widths = text.unicodeScalars.map { $0.isASCII ? font / 2 : font }
      let last = widths.last ?? font
      let advance = deltas(code.attribute("DeltaX"), count: widths.count - 1) ?? widths.reduce(0, +) - last
      var (left, base, scale) = (x, y, 1.0)
      if matrix.count == 6 {
        left = matrix[0] * x + matrix[2] * y + matrix[4]
        base = matrix[1] * x + matrix[3] * y + matrix[5]
        scale = max(abs(matrix[0]), abs(matrix[1]))
      }
      let origin = box.count == 4 ? (box[0], box[1]) : (0, 0)
      let size = max(font * scale, 0.1)
      pieces.append(
        PageText.Line(
          text: text, left: origin.0 + left, right: origin.0 + left + (advance + last) * scale,
          top: origin.1 + base - size, bottom: origin.1 + base))
    }
  }

  private static func number(_ text: String?) -> Double? {
    guard let text, let number = Double(text), number.isFinite else { return nil }
    return number
  }

  /// Numbers parted by blanks; empty where one is none.
  private static func numbers(_ text: String?) -> [Double] {
    let parts = (text ?? "").split(whereSeparator: \.isWhitespace)
    let numbers = parts.compactMap { Double($0) }.filter(\.isFinite)
    return numbers.count == parts.count ? numbers : []
  }

  /// The sum of the steps between letters; `g 3 5` stands for three steps of 5 (GB/T 33190, 11.3). nil for none.
  private static func deltas(_ text: String?, count: Int) -> Double? {
    guard let text, count > 0 else { return nil }
    var (sum, steps) = (0.0, 0)
    var parts = text.split(whereSeparator: \.isWhitespace)[...]
    while let part = parts.popFirst(), steps < count {
      if part == "g", let number = parts.popFirst().flatMap({ Int($0) }),
        let step = parts.popFirst().flatMap({ Double($0) })
      {
        sum += Double(min(max(number, 0), count - steps)) * step
        steps += max(number, 0)
      } else if let step = Double(part) {
        sum += step
        steps += 1
      }
    }
    return sum.isFinite ? sum : nil
  }
}
