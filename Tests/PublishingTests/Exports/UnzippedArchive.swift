import CLibZip
import Testing
import XMLTree

/// The entries of a ZIP archive, unpacked by libzip.
struct UnzippedArchive {
  private(set) var names: [String] = []
  private var contents: [String: [UInt8]] = [:]

  init(_ bytes: [UInt8]) throws {
    var problem = zip_error_t()
    var bytes = bytes
    try bytes.withUnsafeMutableBytes { buffer in
      let source = try #require(
        zip_source_buffer_create(buffer.baseAddress, zip_uint64_t(buffer.count), 0, &problem))
      let archive = try #require(zip_open_from_source(source, Int32(ZIP_RDONLY | ZIP_CHECKCONS), &problem))
      defer { zip_discard(archive) }
      for index in 0..<zip_uint64_t(max(zip_get_num_entries(archive, 0), 0)) {
        var status = zip_stat_t()
        #expect(zip_stat_index(archive, index, 0, &status) == 0)
        let name = String(cString: try #require(zip_get_name(archive, index, 0)))
        let stream = try #require(zip_fopen_index(archive, index, 0))
        defer { zip_fclose(stream) }
        var entry = [UInt8](repeating: 0, count: Int(status.size))
        #expect(zip_fread(stream, &entry, zip_uint64_t(entry.count)) == zip_int64_t(entry.count))
        names.append(name)
        contents[name] = entry
      }
    }
  }

  func bytes(_ name: String) throws -> [UInt8] { try #require(contents[name], "no entry \(name)") }

  func xml(_ name: String) throws -> XMLElement { try XMLParser.parse(try bytes(name), file: name) }
}

/// A workbook as a reader sees it: names and rows of its sheets.
struct ReadWorkbook {
  private(set) var sheets: [(name: String, rows: [[String]], xml: XMLElement)] = []

  init(_ bytes: [UInt8]) throws {
    let archive = try UnzippedArchive(bytes)
    let strings = try archive.xml("xl/sharedStrings.xml").elements("si").map { $0.all("t").map(\.text).joined() }
    for (offset, sheet) in try archive.xml("xl/workbook.xml").all("sheet").enumerated() {
      let xml = try archive.xml("xl/worksheets/sheet\(offset + 1).xml")
      let rows = try xml.all("row").map { row in
        var cells: [String] = []
        for cell in row.elements("c") {
          let column = Self.column(try #require(cell.attribute("r")))
          while cells.count < column { cells.append("") }
          let value = cell.elements("v").first?.text ?? ""
          cells.append(cell.attribute("t") == "s" ? strings[try #require(Int(value))] : value)
        }
        return cells
      }
      sheets.append((sheet.attribute("name") ?? "", rows, xml))
    }
  }

  /// The number of the column of a place such as `AB12`, from 0.
  private static func column(_ place: String) -> Int {
    place.utf8.prefix { $0 >= UInt8(ascii: "A") }.reduce(0) { $0 * 26 + Int($1) - 64 } - 1
  }
}
