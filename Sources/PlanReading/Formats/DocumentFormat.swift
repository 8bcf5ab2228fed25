import PlanModel

/// What a file is, told by its first bytes.
enum DocumentFormat: String, Sendable {
  case text, html, pdf, zip, legacyOffice, protectedOffice, richText, image, archive, mailArchive

  private static let signatures: [(bytes: [UInt8], format: DocumentFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip), ([0x50, 0x4B, 0x05, 0x06], .zip), ([0x50, 0x4B, 0x07, 0x08], .zip),
    ([0xD0, 0xCF, 0x11, 0xE0], .legacyOffice), (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image), (Array("GIF8".utf8), .image),
    (Array("II*\0".utf8), .image), (Array("MM\0*".utf8), .image),
    ([0x1F, 0x8B], .archive), (Array("Rar!".utf8), .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
  ]

  /// The format of a file's bytes.
  init(_ bytes: [UInt8]) {
    let head = bytes.prefix(1024)
    if let known = Self.signatures.first(where: { head.starts(with: $0.bytes) }) {
      // A protected DOCX is an old container around an encrypted package, whose name it spells in UTF-16.
      let mark = "EncryptedPackage".utf8.flatMap { letter -> [UInt8] in [letter, 0] }
      let isProtected = known.format == .legacyOffice && Self.contains(bytes, mark)
      self = isProtected ? .protectedOffice : known.format
    } else if Self.isPDF(head) {
      self = .pdf
    } else if HTMLSignature.opens(bytes) {
      self = .html
    } else if Self.isMailArchive(bytes) {
      self = .mailArchive
    } else {
      self = .text
    }
  }

  /// Readers of PDF allow rubbish before the header (ISO 32000-1, implementation note 13), but no text.
  private static func isPDF(_ head: ArraySlice<UInt8>) -> Bool {
    if head.starts(with: Array("%PDF-".utf8)) { return true }
    let header = Array("%PDF-1.".utf8)
    guard let place = head.indices.first(where: { head[$0...].starts(with: header) }) else { return false }
    return head[..<place].allSatisfy { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
  }

  /// A page that a browser saved with its pictures in one file (MHTML, RFC 2557): a message whose header says so. Who
  /// saved it may stand in front, in whatever encoding.
  private static func isMailArchive(_ bytes: [UInt8]) -> Bool {
    // Told by a few bytes for nearly every text: a field opens a message.
    let opening = bytes.prefix(64).drop { [0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    guard let first = opening.first, (0x41...0x5A).contains(first & 0xDF), opening.contains(UInt8(ascii: ":")) else {
      return false
    }
    let text = String(decoding: bytes.prefix(4096), as: UTF8.self).lowercased()
    let header = text.replacing("\r\n", with: "\n").unicodeScalars.drop { $0 == "\n" || $0 == "\u{FEFF}" }
    // A field opens it: letters and a colon.
    let name = header.prefix { ("a"..."z").contains($0) || $0 == "-" }
    guard name.count >= 2, header.dropFirst(name.count).first == ":" else { return false }
    guard String(header).contains("mime-version:") else { return false }
    return ["multipart/related", "multipart/alternative", "text/html"].contains { String(header).contains($0) }
  }

  private static func contains(_ bytes: [UInt8], _ words: [UInt8]) -> Bool {
    guard let first = words.first, bytes.count >= words.count else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      (0...(buffer.count - words.count)).contains { index in
        buffer[index] == first && buffer[index..<(index + words.count)].elementsEqual(words)
      }
    }
  }

  /// Why a file of this format cannot be read; nil for formats that can.
  func refusal(file: String) -> InputError? {
    switch self {
    case .text, .html, .pdf, .zip, .legacyOffice, .richText, .mailArchive: nil
    case .protectedOffice:
      InputError(
        file: file, problem: "the document is protected with a password", remedy: "save it without the password")
    case .image:
      InputError(
        file: file, problem: "the file is a picture, which holds no text", remedy: "give the document, not its scan")
    case .archive:
      InputError(file: file, problem: "the file is a compressed archive", remedy: "unpack it and give the document")
    }
  }
}
