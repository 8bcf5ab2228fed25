import PlanModel
import XMLTree

/// Reads the text layer of a PDF through the program `pdftotext` of poppler (GPL; run as a process, never linked).
///
/// The program gets the bytes, no file name, and 60 seconds; it opens no connection. Its `-bbox-layout` output tells
/// where each line stands, from which columns, paragraphs, headers and page numbers are told apart.
package struct PDFReader: FormatReader {
  /// Name or path of pdftotext.
  private let program: String
  /// Name or path of pdfimages, which comes with it: tells a scanned page from an empty one.
  private let imageProgram: String
  /// Seconds after which a program is ended.
  private let timeLimit: Double

  /// Makes a reader.
  package init(program: String = "pdftotext", imageProgram: String = "pdfimages", timeLimit: Double = 60) {
    self.program = program
    self.imageProgram = imageProgram
    self.timeLimit = timeLimit
  }

  /// The text of a PDF; pages without a text layer are findings.
  ///
  /// - Throws: `InputError` where pdftotext is missing or cannot read the file.
  package func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    let result = try run(bytes, file: file)
    guard result.status == 0 else { throw refusal(result, file: file) }
    let pages: [PageText]
    do throws(XMLProblem) {
      pages = try BoxLayout.pages(result.output)
    } catch {
      throw InputError(
        file: file, problem: "what pdftotext gave cannot be read (\(error.message))",
        remedy: "install poppler-utils 0.80 or newer, or give the plan's text")
    }
    var extracted = PageAssembly.text(pages, format: "pdf")
    extracted.findings += damage(bytes, result)
    let empty = pages.indices.filter { pages[$0].lines.isEmpty }
    if extracted.text.isEmpty {
      extracted.findings.append(
        Finding(
          .unreadable, .error,
          LocalizedText("PDF没有文字层（可能是扫描件），未能读取", "the PDF has no text layer (it may be a scan) and could not be read")))
    } else {
      extracted.findings += scanned(empty, bytes)
      if PageAssembly.shareOfUnmapped(pages) > 0.3 { extracted.findings.append(PageAssembly.unmapped) }
    }
    return extracted
  }

  private func run(_ bytes: [UInt8], file: String) throws(InputError) -> ChildProcess.Result {
    do throws(ChildProcess.Failure) {
      return try ChildProcess.run(
        program, ["-enc", "UTF-8", "-bbox-layout", "-", "-"], input: bytes,
        limits: .init(seconds: timeLimit, output: 24 << 20))
    } catch {
      switch error {
      case .timeout:
        throw InputError(
          file: file, problem: "pdftotext did not finish within \(Int(timeLimit.rounded(.up))) seconds",
          remedy: "print the document to a new PDF, or give its text")
      case .tooMuchOutput:
        throw InputError(
          file: file, problem: "the PDF holds more text than a plan has", remedy: "give the pages of the plan alone")
      case .killed:
        throw InputError(
          file: file, problem: "pdftotext broke down on this file or reached the limit of time or memory",
          remedy: "print the document to a new PDF, or give its text")
      case .system(let code):
        throw InputError(
          file: file, problem: "pdftotext could not be started (error \(code))",
          remedy: "check that processes may be started, or give the plan's text")
      }
    }
  }

  private func refusal(_ result: ChildProcess.Result, file: String) -> InputError {
    let messages = result.messages.lowercased()
    if result.status == 127 || result.status == 126 {
      return InputError(
        file: file, problem: "reading a PDF needs the program pdftotext, which is not installed",
        remedy: "install poppler-utils (Debian: apt-get install poppler-utils), or give the plan's text")
    }
    if messages.contains("password") || messages.contains("encrypt") || result.status == 3 {
      return InputError(
        file: file, problem: "the PDF is protected with a password or against copying",
        remedy: "save it without protection")
    }
    // 99 alone is poppler's status for any other error, such as a tree of pages that leads back into itself.
    if messages.contains("usage:") {
      return InputError(
        file: file, problem: "this pdftotext is not the one of poppler", remedy: "install poppler-utils")
    }
    return InputError(
      file: file, problem: "the PDF is damaged and cannot be opened", remedy: "fetch it again, or give the plan's text")
  }

  /// Tells of a file that breaks off: what stood behind is lost.
  private func damage(_ bytes: [UInt8], _ result: ChildProcess.Result) -> [Finding] {
    let tail = String(decoding: bytes.suffix(2048), as: UTF8.self)
    let isCut = !tail.contains("%%EOF")
    guard isCut || result.messages.contains("Couldn't") else { return [] }
    return [
      Finding(
        .unreadable, isCut ? .error : .warning,
        isCut
          ? LocalizedText("PDF文件不完整（缺少文件尾），部分内容可能缺失", "the PDF breaks off, so part of its text may be missing")
          : LocalizedText("PDF文件有损坏，部分内容可能缺失", "the PDF is damaged, so part of its text may be missing"))
    ]
  }

  /// Findings for pages without text that hold a picture; an empty page is none.
  private func scanned(_ empty: [Int], _ bytes: [UInt8]) -> [Finding] {
    guard !empty.isEmpty else { return [] }
    var pictured: Set<Int>?
    let limits = ChildProcess.Limits(seconds: timeLimit, output: 4 << 20)
    if let result = try? ChildProcess.run(imageProgram, ["-list", "-"], input: bytes, limits: limits),
      result.status == 0
    {
      pictured = Self.pages(ofImageList: String(decoding: result.output, as: UTF8.self))
    }
    return empty.filter { pictured?.contains($0 + 1) ?? true }.prefix(20).map { index in
      Finding(
        .unreadable, .error,
        LocalizedText("第\(index + 1)页没有文字层（可能是扫描件），未能读取", "page \(index + 1) has no text layer (it may be a scan)"))
    }
  }

  /// Pages with a picture of at least 300 × 300 dots: columns page, num, type, width, height.
  static func pages(ofImageList list: String) -> Set<Int> {
    var pages: Set<Int> = []
    for line in list.split(separator: "\n") {
      let columns = line.split(separator: " ")
      guard columns.count > 4, let page = Int(columns[0]), let width = Int(columns[3]), let height = Int(columns[4]),
        width >= 300, height >= 300
      else { continue }
      pages.insert(page)
    }
    return pages
  }
}
