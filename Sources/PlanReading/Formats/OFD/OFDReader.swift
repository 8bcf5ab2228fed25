import PlanModel
import XMLTree

/// Reads OFD (GB/T 33190-2016): OFD.xml leads to documents, these to pages, and pages hold text with its place.
enum OFDReader {
  /// Documents of more pages are read so far.
  static let maximumPages = 2000

  /// The text of an archive.
  static func extract(_ archive: inout ZipArchive, file: String) throws(InputError) -> ExtractedText {
    guard let root = try archive.xml("OFD.xml", file: file) else { throw ZipArchive.damaged(file) }
    var pages: [PageText] = []
    var table: PageTable?
    var missing: [Int] = []
    var count = 0
    for body in root.elements("DocBody") {
      guard let reference = body.first("DocRoot")?.text, let path = ZipPath.resolved(trimmed(reference), in: "OFD.xml"),
        let document = try archive.xml(path, file: file)
      else { throw ZipArchive.damaged(file) }
      let area = document.first("CommonData")?.first("PageArea")
      for page in document.first("Pages")?.elements("Page") ?? [] {
        count += 1
        guard count <= maximumPages else { break }
        guard let location = page.attribute("BaseLoc"), let path = ZipPath.resolved(location, in: path) else {
          missing.append(count)
          continue
        }
        // A page that is damaged is told; the others are read.
        do throws(InputError) {
          guard let content = try archive.xml(path, file: file) else {
            missing.append(count)
            continue
          }
          pages.append(OFDPage.read(content, area: area, table: &table))
        } catch {
          guard error.problem.hasPrefix("the document is damaged") else { throw error }
          missing.append(count)
        }
      }
    }
    var result = PageAssembly.text(pages, format: "ofd")
    result.findings += missing.prefix(20).map { number in
      Finding(
        .unreadable, .error, LocalizedText("第\(number)页无法读取", "page \(number) cannot be read"))
    }
    if result.text.isEmpty {
      result.findings.append(
        Finding(
          .unreadable, .error,
          LocalizedText("文档没有文字层（可能是扫描件）", "the document has no text layer (it may be a scan)")))
    } else if PageAssembly.shareOfUnmapped(pages) > 0.3 {
      result.findings.append(PageAssembly.unmapped)
    }
    return result
  }

  private static func trimmed(_ text: String) -> String {
    String(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }
}
