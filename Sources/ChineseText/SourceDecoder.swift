import PlanModel

/// Turns the bytes of a text file into Unicode.
///
/// UTF-8 (with or without byte-order mark) and UTF-16 with byte-order mark are read as they are. Other bytes are
/// read as GB18030, as Big5 and as UTF-16, and the reading with the best share of common characters is taken. A few bad
/// bytes become U+FFFD and a finding each; the rest is read, stray NUL bytes included.
package enum SourceDecoder {
  /// Largest file in bytes; a plan has some tens of thousands.
  package static let largest = 200_000_000
  /// Most places of bad bytes told one by one.
  static let mostFindings = 20

  /// The text of a file.
  ///
  /// Throws `InputError` for an empty or blank file, one over 200 MB, one that holds no text, and one in an unknown
  /// encoding. `file` is the name for messages.
  package static func decode(_ bytes: [UInt8], file: String) throws(InputError) -> DecodedText {
    guard bytes.count <= largest else {
      throw InputError(
        file: file, problem: "the file is larger than \(largest / 1_000_000) MB", remedy: "give the plan's text alone")
    }
    var decoded: DecodedText
    switch ByteOrderMark(bytes) {
    case .utf8:
      let bytes = Array(bytes.dropFirst(3))
      decoded = utf8(bytes, UTF8Scan(bytes))
    case .utf16(let isBigEndian): decoded = UTF16Bytes.decode(bytes.dropFirst(2), isBigEndian: isBigEndian)
    case nil:
      if let wide = UTF16Guess.decode(bytes) {
        decoded = wide
      } else {
        try refuseBinary(bytes, file: file)
        decoded = try unmarked(bytes, file: file)
      }
    }
    guard decoded.text.unicodeScalars.contains(where: { !$0.properties.isWhitespace && $0 != "\u{FEFF}" }) else {
      throw InputError(
        file: file, problem: bytes.isEmpty ? "the file is empty" : "the file holds white space only",
        remedy: "give a file with the text of a plan")
    }
    // A mark inside the text is the business of cleaning; a second one at the start is none of the text.
    if decoded.text.unicodeScalars.first == "\u{FEFF}" { decoded.text.unicodeScalars.removeFirst() }
    return decoded
  }

  private static func refuseBinary(_ bytes: [UInt8], file: String) throws(InputError) {
    let start = bytes.prefix(65_536)
    let controls = start.withUnsafeBufferPointer { start in
      start.count { $0 < 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D && $0 != 0x0C }
    }
    if controls * 20 > start.count {
      throw InputError(
        file: file, problem: "the file is not text (it holds control bytes)",
        remedy: "save it as plain text in UTF-8, or give a supported format")
    }
  }

  /// Bytes without a mark: UTF-8 where they are UTF-8 but for a few, else the better of the Chinese encodings.
  private static func unmarked(_ bytes: [UInt8], file: String) throws(InputError) -> DecodedText {
    let scan = UTF8Scan(bytes)
    // In another encoding, pairs that look like UTF-8 by chance are rare beside those that do not.
    if scan.multibyte >= 4 * scan.badPlaces.count { return utf8(bytes, scan) }
    var best: (reading: Iconv.Reading, score: Double, name: String)?
    for (name, codec) in [("GB18030", "GB18030"), ("Big5", "BIG5-HKSCS")] {
      guard let reading = Iconv.decode(bytes, from: codec) else { continue }
      let score = CommonCharacters.share(in: reading.text)
      if best.map({ score > $0.score }) ?? true { best = (reading, score, name) }
    }
    guard let best, best.score >= 0.1, best.reading.badBytes * 5 <= bytes.count else {
      throw InputError(
        file: file, problem: "the encoding is neither UTF-8, UTF-16, GB18030 nor Big5",
        remedy: "save the file as UTF-8")
    }
    let guess = guess(best.name)
    return DecodedText(
      text: best.reading.text, encoding: best.name, findings: [guess] + undecodable(in: best.reading.text))
  }

  /// Tells that an encoding was guessed.
  static func guess(_ name: String) -> Finding {
    Finding(
      .encodingGuessed, .note,
      LocalizedText("文件编码按\(name)读取（推断）", "encoding read as \(name), guessed from the characters it gives"))
  }

  private static func utf8(_ bytes: [UInt8], _ scan: UTF8Scan) -> DecodedText {
    let text = String(decoding: bytes, as: UTF8.self)
    let findings = scan.badPlaces.isEmpty ? scan.hasReplacement ? lost(in: text) : [] : undecodable(in: text)
    return DecodedText(text: text, encoding: "UTF-8", findings: findings)
  }

  /// Findings on U+FFFD that stands in the file itself: an earlier program could not read what stood there.
  private static func lost(in text: String) -> [Finding] {
    undecodable(in: text).map { finding in
      var finding = finding
      finding.severity = .warning
      finding.message = LocalizedText(
        "此处文字丢失（U+FFFD），保留原样", "characters are lost here (U+FFFD stands in the file); kept as found")
      return finding
    }
  }

  /// A finding for each run of replacement characters, the last for all further ones.
  static func undecodable(in text: String) -> [Finding] {
    var runs: [SourceRange] = []
    var offset = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if scalar == "\u{FFFD}" {
        if let last = runs.last, last.end == offset {
          runs[runs.count - 1].end = offset + width
        } else {
          runs.append(SourceRange(start: offset, end: offset + width))
        }
      }
      offset += width
    }
    var findings = runs.prefix(mostFindings).map { run in
      Finding(
        .undecodable, .error, LocalizedText("此处有无法解码的字节", "bytes here are no text in the document's encoding"),
        source: run, before: String(repeating: "\u{FFFD}", count: run.count / 3))
    }
    if runs.count > mostFindings {
      let more = runs.count - mostFindings
      findings.append(
        Finding(
          .undecodable, .error,
          LocalizedText("另有\(more)处无法解码的字节", "bytes at \(more) further places are no text either"),
          source: runs[mostFindings]))
    }
    return findings
  }
}
