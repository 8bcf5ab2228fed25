import PlanModel

/// What an old document is, told by its bytes: a compound file (MS-CFB) names its streams in UTF-16.
enum OldDocument: Hashable, Sendable {
  case word, encryptedWord, richText, workbook, presentation, unknown

  /// Reads the kind.
  init(_ bytes: [UInt8]) {
    if bytes.starts(with: Array("{\\rtf".utf8)) {
      self = .richText
    } else if Self.holds(bytes, stream: "WordDocument") {
      self = Self.isEncrypted(bytes) ? .encryptedWord : .word
    } else if Self.holds(bytes, stream: "Workbook") || Self.holds(bytes, stream: "Book") {
      self = .workbook
    } else if Self.holds(bytes, stream: "PowerPoint Document") {
      self = .presentation
    } else {
      // WPS of before 2005 and files whose directory is damaged: LibreOffice may know more.
      self = .unknown
    }
  }

  /// Name of a temporary file of this kind.
  var name: String { self == .richText ? "document.rtf" : "document.doc" }

  /// Name of the format: `rtf` or `doc`.
  var format: String { self == .richText ? "rtf" : "doc" }

  /// Why a document of this kind is not read; nil where it may be.
  func refusal(file: String) -> InputError? {
    switch self {
    case .word, .richText, .unknown: nil
    case .encryptedWord:
      InputError(
        file: file, problem: "the document is protected with a password", remedy: "save it without the password")
    case .workbook:
      InputError(
        file: file, problem: "the file is an old spreadsheet (.xls, .et)", remedy: "save the plan as DOCX or PDF")
    case .presentation:
      InputError(
        file: file, problem: "the file is an old presentation (.ppt, .dps)", remedy: "save the plan as DOCX or PDF")
    }
  }

  /// True where the directory of a compound file has a stream of this name: entries of 128 bytes at sectors, which
  /// begin with the name, NUL-padded, and state its length with the closing NUL in bytes 64 and 65.
  private static func holds(_ bytes: [UInt8], stream: String) -> Bool {
    let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    return stride(from: 512, to: bytes.count - 127, by: 128).contains { start in
      bytes[start..<(start + name.count)].elementsEqual(name)
        && Int(bytes[start + 64]) | Int(bytes[start + 65]) << 8 == name.count + 2
    }
  }

  /// True where the head of Word's stream, which begins at a sector, says that the document is encrypted (MS-DOC,
  /// 2.5.2: wIdent 0xA5EC; fEncrypted is bit 8 of the flags at offset 10).
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    stride(from: 512, to: bytes.count - 31, by: 512).contains { start in
      bytes[start] == 0xEC && bytes[start + 1] == 0xA5 && bytes[start + 3] == 0 && bytes[start + 11] & 1 == 1
    }
  }
}
