import PlanModel

/// Reads pages that a browser saved with their pictures in one file (MHTML, RFC 2557): the page is taken out of it and
/// read as a page. Nothing else of the archive is opened.
struct MHTMLReader: FormatReader {
  /// Parts within parts are looked into so deep, and so many pages at most.
  private static let deepest = 4
  private static let mostPages = 20

  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    var pages: [MailPart] = []
    Self.collect(MailPart(bytes[...]), depth: 0, into: &pages)
    var first: ExtractedText?
    var problem: InputError?
    // The first page may be a frame around the others.
    for page in pages {
      do throws(InputError) {
        let found = try HTMLReader().extract(page.content, file: file, charset: page.parameter("charset"))
        if !found.findings.contains(where: { $0.kind == .unreadable && $0.severity == .error }) { return found }
        first = first ?? found
      } catch {
        problem = problem ?? error
      }
    }
    if let first { return first }
    throw problem
      ?? InputError(
        file: file, problem: "the web archive (.mht, .mhtml) holds no page",
        remedy: "save the page as HTML (web page, HTML only)")
  }

  private static func collect(_ part: MailPart, depth: Int, into pages: inout [MailPart]) {
    guard depth <= deepest, pages.count < mostPages else { return }
    if part.type == "text/html" || part.type == "application/xhtml+xml" { pages.append(part) }
    for inner in part.parts { collect(inner, depth: depth + 1, into: &pages) }
  }
}
