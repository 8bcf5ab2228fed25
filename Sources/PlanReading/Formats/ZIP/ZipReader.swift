import PlanModel
import XMLTree

/// Reads what comes as a ZIP archive: DOCX or OFD, told by the entries.
struct ZipReader: FormatReader {
  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    var archive = try ZipArchive(bytes, file: file)
    let names = archive.names
    if names.contains(where: { $0.lowercased() == "ofd.xml" }) { return try OFDReader.extract(&archive, file: file) }
    if names.contains("[Content_Types].xml"), names.contains(where: { $0.hasPrefix("word/") }) {
      return try DocxReader.extract(&archive, file: file)
    }
    let kind =
      if names.contains(where: { $0.hasPrefix("xl/") }) {
        "a spreadsheet"
      } else if names.contains(where: { $0.hasPrefix("ppt/") }) {
        "a presentation"
      } else if names.contains("mimetype"), names.contains("content.xml") {
        "an OpenDocument file"
      } else {
        "a ZIP archive, and neither DOCX nor OFD"
      }
    throw InputError(
      file: file, problem: "the file is \(kind)", remedy: "save the plan as DOCX or PDF, or unpack the archive")
  }
}

extension ZipArchive {
  /// The root element of an XML entry; nil where there is no such entry.
  ///
  /// - Throws: `InputError` where the entry is damaged or no XML, with its name.
  mutating func xml(_ name: String, file: String) throws(InputError) -> XMLElement? {
    guard let bytes = try entry(name) else { return nil }
    let markup = bytes.count { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "=") }
    guard markup <= Self.maximumMarkup else {
      throw InputError(
        file: file, problem: "\(name) holds more elements than a document has", remedy: "give the plan alone")
    }
    do throws(XMLProblem) {
      return try XMLParser.parse(bytes, file: name)
    } catch {
      throw InputError(
        file: file, problem: "the document is damaged (\(error.description))",
        remedy: "fetch it again, or open and save it anew")
    }
  }
}
