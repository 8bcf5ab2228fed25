/// Writes OFD files of printed pages, in millimetres.
enum TestOFD {
  private static let space = "xmlns:ofd=\"http://www.ofdspec.org/2016\""
  private static let point = 25.4 / 72

  /// A file of printed pages; `order` is the order of the text objects on each page.
  static func bytes(
    _ pages: [[TestPages.Line]], order: ([TestPages.Line]) -> [TestPages.Line] = { $0 }
  ) -> [UInt8] {
    let list = pages.indices.map { "<ofd:Page ID=\"\($0 + 100)\" BaseLoc=\"Pages/Page_\($0)/Content.xml\"/>" }
    var entries = [
      ("OFD.xml", root(docRoot: "Doc_0/Document.xml")),
      (
        "Doc_0/Document.xml",
        "<ofd:Document \(space)><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox>"
          + "</ofd:PageArea></ofd:CommonData><ofd:Pages>\(list.joined())</ofd:Pages></ofd:Document>"
      ),
    ]
    for (index, page) in pages.enumerated() {
      let objects = order(page).enumerated().map { text($1, id: $0) }.joined()
      entries.append(
        (
          "Doc_0/Pages/Page_\(index)/Content.xml",
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Page \(space)><ofd:Content><ofd:Layer ID=\"1\">"
            + "\(objects)</ofd:Layer></ofd:Content></ofd:Page>"
        ))
    }
    return TestZip.bytes(entries.map { (name: $0.0, content: $0.1) })
  }

  /// The entry that everything begins with.
  static func root(docRoot: String) -> String {
    "<ofd:OFD \(space) Version=\"1.1\" DocType=\"OFD\"><ofd:DocBody><ofd:DocRoot>\(docRoot)</ofd:DocRoot></ofd:DocBody>"
      + "</ofd:OFD>"
  }

  private static func text(_ line: TestPages.Line, id: Int) -> String {
    let (x, y, size) = (line.x * point, line.y * point, line.size * point)
    // Steps between letters: half for ASCII; runs of equal steps are written short where they are long.
    let widths = line.text.unicodeScalars.map { $0.isASCII ? size / 2 : size }
    let isEven = Set(widths).count == 1 && widths.count > 1
    let delta = isEven ? "g \(widths.count - 1) \(size)" : widths.dropLast().map { "\($0)" }.joined(separator: " ")
    return "<ofd:TextObject ID=\"\(id + 10)\" Boundary=\"\(x) \(y) \(widths.reduce(0, +)) \(size)\" Font=\"1\" "
      + "Size=\"\(size)\"><ofd:TextCode X=\"0\" Y=\"\(size * 0.88)\" DeltaX=\"\(delta)\">\(line.text)</ofd:TextCode></ofd:TextObject>"
  }
}
