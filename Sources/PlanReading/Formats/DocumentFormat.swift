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

/// Tells HTML from plain text, in which scrapers may have left a tag or two.
enum HTMLSignature {
  private static let openers: Set<String> = [
    "body", "center", "div", "font", "h1", "h2", "h3", "head", "header", "link", "main", "meta", "nav", "ol", "p",
    "article", "script", "section", "span", "style", "table", "title", "ul",
  ]

  /// True where the bytes begin as a page or a piece of one does.
  static func opens(_ bytes: [UInt8]) -> Bool {
    // Without a tag there is no page; most documents end here.
    guard bytes.prefix(65_536).withUnsafeBufferPointer({ $0.contains(UInt8(ascii: "<")) }) else { return false }
    if declares(bytes) { return true }
    // Nor where words stand first: the tags of most texts are those that a scraper left.
    if let first = firstLetter(bytes.prefix(1024)), first != "<" { return false }
    // UTF-16 has a NUL beside each of these characters.
    let head = bytes.prefix(65_536).filter { $0 != 0 }
    var text = String(decoding: head, as: UTF8.self).lowercased().unicodeScalars[...]
    var isPage = false
    while true {
      text = text.drop(while: isBlank)
      if starts(text, "<!--"), let end = find("-->", in: text) {
        text = text[end...]
      } else if starts(text, "<?xml"), let end = find("?>", in: text) {
        text = text[end...]
      } else {
        break
      }
    }
    if starts(text, "<!doctype html") || starts(text, "<html") { isPage = true }
    guard !isPage, text.first == "<" else { return isPage }
    // A piece of a page: it opens with a tag of HTML and closes at least two.
    let letters = text.dropFirst().prefix { $0.properties.isAlphabetic || $0.isDecimalDigit }
    let name = String(String.UnicodeScalarView(letters))
    return openers.contains(name) && String(text).split(separator: "</", maxSplits: 2).count > 2
  }

  /// The first character that is no blank; nil where all are, or where the first one may be cut.
  private static func firstLetter(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    String(decoding: bytes.filter { $0 != 0 }, as: UTF8.self).unicodeScalars.first { !isBlank($0) }
  }

  /// True for white space and what a decoder leaves of other encodings.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isWhiteSpace || scalar == "\u{FEFF}" || scalar == "\u{FFFD}"
  }

  /// True where nothing but blanks stands in front of the declaration or the tag of a page: for most pages.
  private static func declares(_ bytes: [UInt8]) -> Bool {
    let blanks: [UInt8] = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0xEF, 0xBB, 0xBF]
    let start = bytes.prefix(1024).drop { blanks.contains($0) }
    return opens(start, with: "<!doctype html") || opens(start, with: "<html")
  }

  private static func opens(_ bytes: ArraySlice<UInt8>, with words: String) -> Bool {
    // Letters of either size; a letter differs from the other by one bit.
    bytes.count >= words.utf8.count
      && zip(bytes, words.utf8).allSatisfy { byte, letter in
        byte == letter || (0x41...0x5A).contains(byte) && byte | 0x20 == letter
      }
  }

  private static func starts(_ text: Substring.UnicodeScalarView, _ words: String) -> Bool {
    text.starts(with: words.unicodeScalars)
  }

  /// Index behind the first place of some words; nil where they do not stand.
  static func find(_ words: String, in text: Substring.UnicodeScalarView) -> String.Index? {
    let words = Array(words.unicodeScalars)
    var index = text.startIndex
    while index < text.endIndex {
      if text[index] == words.first, text[index...].starts(with: words) {
        return text.index(index, offsetBy: words.count)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
