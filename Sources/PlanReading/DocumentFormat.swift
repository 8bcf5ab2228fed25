import PlanModel

/// What a file is, told by its first bytes.
enum DocumentFormat: String, Sendable {
  case text, html, docx, pdf, ofd, legacyOffice, image

  /// The format of a file's bytes.
  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    func begins(_ signature: [UInt8]) -> Bool { head.starts(with: signature) }
    if begins(Array("%PDF-".utf8)) {
      self = .pdf
    } else if begins([0x50, 0x4B, 0x03, 0x04]) {
      // ZIP: the first names in the archive tell Office from OFD.
      let names = String(decoding: bytes.prefix(4096), as: UTF8.self)
      self = names.contains("OFD.xml") || names.contains("Doc_0") ? .ofd : .docx
    } else if begins([0xD0, 0xCF, 0x11, 0xE0]) || begins(Array("{\\rtf".utf8)) {
      self = .legacyOffice
    } else if begins([0x89, 0x50, 0x4E, 0x47]) || begins([0xFF, 0xD8, 0xFF]) || begins(Array("GIF8".utf8)) {
      self = .image
    } else {
      let text = String(decoding: head, as: UTF8.self).lowercased()
      let mark = text.unicodeScalars.drop { $0.properties.isWhitespace || $0 == "\u{FEFF}" }
      let start = String(String.UnicodeScalarView(mark))
      self = start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? .html : .text
    }
  }

  /// Why a file of this format cannot be read; nil for text.
  func refusal(file: String) -> InputError? {
    let name: String
    switch self {
    case .text: return nil
    case .html: name = "an HTML page"
    case .docx: name = "a ZIP archive such as DOCX"
    case .pdf: name = "a PDF"
    case .ofd: name = "an OFD document"
    case .legacyOffice: name = "a Word or WPS document"
    case .image: name = "an image"
    }
    return InputError(
      file: file, problem: "the file is \(name), which cannot be read yet", remedy: "save its text as a .txt file")
  }
}
