import ChineseText
import PlanModel

/// Takes the plain text out of documents of one format.
///
/// The text is what a reader of the document sees, a paragraph or a row of a table on each line, in reading order.
/// For the rest of the program it is the document's decoded source text: offsets count its UTF-8 bytes.
package protocol FormatReader: Sendable {
  /// The text of a document.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes; they may come from anywhere.
  ///   - file: the file as the user named it, for messages; it is not opened.
  /// - Throws: `InputError` for a document that cannot be read at all. Damage in part of one is a finding.
  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText
}

/// The plain text of a document, and what its format tells of it.
package struct ExtractedText: Hashable, Sendable {
  /// A stretch of the text that is no part of the document's wording: navigation, page headers, footnotes.
  package struct Region: Hashable, Sendable {
    /// Where, in UTF-8 bytes of the text: whole lines.
    package var range: SourceRange
    /// What it is.
    package var name: LocalizedText
  }

  /// `text`, `html`, `docx`, `pdf`, `ofd`, `doc` or `rtf`.
  package var format: String
  /// IANA name of the encoding that text was read from; `UTF-8` for formats that hold Unicode.
  package var encoding: String
  /// The text.
  package var text: String
  /// Furniture that the format itself tells, in order; regions do not overlap.
  package var furniture: [Region]
  /// What a reader should know.
  package var findings: [Finding]
  /// Rows of tables in order, where the format tells their columns.
  var rows: [RowLayout] = []

  /// Makes an extracted text.
  package init(
    format: String, encoding: String = "UTF-8", text: String, furniture: [Region] = [], findings: [Finding] = []
  ) {
    self.format = format
    self.encoding = encoding
    self.text = text
    self.furniture = furniture
    self.findings = findings
  }
}

/// The readers of all formats, and the choice among them.
package struct FormatReaders: Sendable {
  private let pdf: any FormatReader
  private let office: any FormatReader

  /// Makes the set of readers; those for PDF and for old documents are named, because they run programs.
  package init(pdf: any FormatReader = PDFReader(), office: any FormatReader = OfficeReader()) {
    self.pdf = pdf
    self.office = office
  }

  /// The text of a document, whatever its format, which its content tells.
  ///
  /// - Throws: `InputError` for a document that is empty, binary, protected, or of a format that is not read.
  package func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    let format = DocumentFormat(bytes)
    if let refusal = format.refusal(file: file) { throw refusal }
    switch format {
    case .html: return try HTMLReader().extract(bytes, file: file)
    case .mailArchive: return try MHTMLReader().extract(bytes, file: file)
    case .pdf: return try pdf.extract(bytes, file: file)
    case .zip: return try ZipReader().extract(bytes, file: file)
    case .legacyOffice, .richText: return try office.extract(bytes, file: file)
    case .text:
      if let page = FeedPage.page(bytes, file: file) { return try HTMLReader().extract(Array(page.utf8), file: file) }
      return try TextReader().extract(bytes, file: file)
    default: return try TextReader().extract(bytes, file: file)
    }
  }
}

/// Reads plain text: the bytes turned into Unicode and nothing else.
struct TextReader: FormatReader {
  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    let decoded = try SourceDecoder.decode(bytes, file: file)
    return ExtractedText(
      format: "text", encoding: decoded.encoding, text: decoded.text, findings: decoded.findings)
  }
}
