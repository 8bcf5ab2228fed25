import CXLSXWriter
import PlanModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Workbook {
  /// The workbook as an XLSX file. The same workbook gives the same bytes: the date of making is that of ZIP's epoch.
  ///
  /// - Throws: `InputError` where a sheet has more rows than the format allows, or no temporary file can be written.
  package func xlsx() throws(InputError) -> [UInt8] {
    if let sheet = sheets.first(where: { $0.rows.count >= Self.maximumRows }) {
      throw InputError(
        problem: "sheet '\(sheet.name)' has \(sheet.rows.count) rows, and a spreadsheet holds \(Self.maximumRows - 1)",
        remedy: "name fewer plans, or take csv")
    }
    // The library writes files only, and buffers sheets in others: all in a folder of our own, which goes away.
    let base = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(base)/duizhao-xlsx-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.unwritten }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = "\(folder)/workbook.xlsx"
    defer {
      unlink(path)
      rmdir(folder)
    }
    guard write(to: path, folder: folder), let bytes = Self.bytes(of: path) else { throw Self.unwritten }
    return bytes
  }

  private static let unwritten = InputError(
    problem: "the workbook could not be written into a temporary folder",
    remedy: "check the rights and the free space of $TMPDIR")

  private func write(to path: String, folder: String) -> Bool {
    var folderName = Array(folder.utf8CString)
    return folderName.withUnsafeMutableBufferPointer { folderName in
      var options = lxw_workbook_options()
      options.tmpdir = folderName.baseAddress
      guard let book = workbook_new_opt(path, &options) else { return false }
      setProperties(of: book)
      var formats = FormatTable(book: book)
      for sheet in sheets {
        guard let target = workbook_add_worksheet(book, sheet.name) else { continue }
        SheetWriter(sheet: sheet, target: target).write(formats: &formats)
      }
      return workbook_close(book) == LXW_NO_ERROR
    }
  }

  private func setProperties(of book: UnsafeMutablePointer<lxw_workbook>) {
    guard let title = strdup(Self.plain(title)) else { return }
    defer { free(title) }
    var properties = lxw_doc_properties()
    properties.title = title
    // 1 January 1980, where ZIP's own calendar begins.
    properties.created = 315_532_800
    workbook_set_properties(book, &properties)
  }

  /// The text without what XML and spreadsheets cannot hold, and no longer than a cell may be.
  static func plain(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9, 0xA, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: break
      default: continue
      }
      units += UTF16.width(scalar)
      guard units < maximumText else {
        kept.append("…")
        break
      }
      kept.append(scalar)
    }
    return String(kept)
  }

  private static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}
