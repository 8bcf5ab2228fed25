/// Writes PDF files with a text layer: a font that is not embedded, whose codes are UTF-16 and whose map says so.
enum TestPDF {
  /// A file of printed pages.
  static func bytes(_ pages: [[TestPages.Line]]) -> [UInt8] {
    bytes(contents: pages.map { $0.map(content).joined(separator: "\n") })
  }

  /// A file of pages with pictures and no text.
  static func scan(pages: Int) -> [UInt8] {
    bytes(contents: [String](repeating: "q 500 0 0 700 50 50 cm /I0 Do Q", count: pages))
  }

  /// A file of pages by their content streams.
  static func bytes(contents: [String]) -> [UInt8] {
    var objects: [String] = []
    let kids = contents.indices.map { "\(8 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Catalog /Pages 2 0 R >>")
    objects.append("<< /Type /Pages /Count \(contents.count) /Kids [\(kids)] >>")
    objects.append(
      "<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 6 0 R >>"
    )
    objects.append(
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /DW 1000 /W [32 126 500] /FontDescriptor 5 0 R "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>")
    objects.append(
      "<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 "
        + "/Descent -120 /CapHeight 700 /StemV 80 >>")
    objects.append(stream(map))
    objects.append(
      stream(
        String(repeating: "00", count: 400 * 400 / 8) + ">",
        "/Type /XObject /Subtype /Image /Width 400 /Height 400 /ColorSpace /DeviceGray /BitsPerComponent 1 "
          + "/Filter /ASCIIHexDecode"))
    for (index, content) in contents.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(9 + 2 * index) 0 R "
          + "/Resources << /Font << /F0 3 0 R >> /XObject << /I0 7 0 R >> >> >>")
      objects.append(stream(content))
    }
    var file = "%PDF-1.5\n"
    var places: [Int] = []
    for (index, object) in objects.enumerated() {
      places.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }

  private static func stream(_ content: String, _ entries: String = "") -> String {
    "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
  }

  private static func hex(_ number: some BinaryInteger) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func content(_ line: TestPages.Line) -> String {
    let codes = line.text.utf16.map(hex).joined()
    return "BT /F0 \(line.size) Tf 1 0 0 1 \(line.x) \(TestPages.height - line.y - line.size) Tm <\(codes)> Tj ET"
  }

  /// Each code is the UTF-16 unit that it stands for.
  private static var map: String {
    let ranges = (0..<256).map { "<\(hex($0 * 256))> <\(hex($0 * 256 + 255))> <\(hex($0 * 256))>" }
    let groups = stride(from: 0, to: 256, by: 64).map { start in
      "64 beginbfrange\n\(ranges[start..<(start + 64)].joined(separator: "\n"))\nendbfrange"
    }
    return """
      /CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def
      1 begincodespacerange <0000> <FFFF> endcodespacerange
      \(groups.joined(separator: "\n"))
      endcmap end end
      """
  }
}
