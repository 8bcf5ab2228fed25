import PlanModel
import Testing

@testable import ChineseText

@Suite struct SourceDecoderTests {
  private let sample = "嘉善县人民政府关于法治政府建设的通知，各部门要认真贯彻落实。"

  private func decode(_ bytes: [UInt8]) throws -> DecodedText { try SourceDecoder.decode(bytes, file: "plan.txt") }

  @Test("UTF-8 is read with and without a byte-order mark")
  func utf8() throws {
    #expect(try decode(Array(sample.utf8)) == DecodedText(text: sample, encoding: "UTF-8"))
    #expect(try decode([0xEF, 0xBB, 0xBF] + Array(sample.utf8)) == DecodedText(text: sample, encoding: "UTF-8"))
  }

  @Test("UTF-16 without a byte-order mark is told by its characters, and the guess is a finding")
  func unmarkedUTF16() throws {
    // With and without the NUL bytes that digits and line ends have.
    for text in [sample, sample + "\n一、主要任务\n1.到2025年，完善制度。\n"] {
      let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
      let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
      for (bytes, name) in [(little, "UTF-16LE"), (big, "UTF-16BE")] {
        let decoded = try decode(bytes)
        #expect(decoded.text == text)
        #expect(decoded.encoding == name)
        #expect(decoded.findings.map(\.kind) == [.encodingGuessed])
        #expect(decoded.findings.first?.message.english.contains(name) == true)
      }
    }
  }

  @Test("stray NUL bytes do not make a text binary; a file of them is refused")
  func strayNUL() throws {
    let bytes = Array(sample.utf8) + [0] + Array(sample.utf8)
    #expect(try decode(bytes).text == sample + "\0" + sample)
    #expect(throws: InputError.self) { try decode([UInt8](repeating: 0, count: 4096)) }
  }

  @Test("UTF-16 is read as the standard library reads it, lone halves of a pair included")
  func surrogates() {
    let units: [UInt16] = [0x4E2D, 0xD840, 0xDC00, 0xD840, 0x61, 0xDC00, 0xD840, 0xD840, 0xDC0B, 0xDFFF, 0xDBFF]
    let bytes = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(UTF16Bytes.decode(bytes[...], isBigEndian: true).text == String(decoding: units, as: UTF16.self))
    #expect(UTF16Bytes.decode(bytes[2...], isBigEndian: true).text == String(decoding: units[1...], as: UTF16.self))
    #expect(UTF16Bytes.decode([], isBigEndian: true).text.isEmpty)
    #expect(UTF16Bytes.decode([0x41], isBigEndian: false).text == "\u{FFFD}")
  }

  @Test("UTF-16 is read by its byte-order mark")
  func utf16() throws {
    let little: [UInt8] = [0xFF, 0xFE] + sample.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + sample.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try decode(little) == DecodedText(text: sample, encoding: "UTF-16LE"))
    #expect(try decode(big) == DecodedText(text: sample, encoding: "UTF-16BE"))
    #expect(try decode(little + [0x41]).findings.map(\.kind) == [.undecodable])
  }

  @Test("GB18030 and Big5 are told apart, with a finding")
  func guessed() throws {
    let simplified = try #require(GBK.shared?.bytes(Array(sample.unicodeScalars)))
    let one = try decode(simplified)
    #expect(one.text == sample)
    #expect(one.encoding == "GB18030")
    #expect(one.findings.map(\.kind) == [.encodingGuessed])
    // 四川省人民政府法治政府建設 in Big5.
    let traditional: [UInt8] = [
      0xA5, 0x7C, 0xA4, 0x74, 0xAC, 0xD9, 0xA4, 0x48, 0xA5, 0xC1, 0xAC, 0x46, 0xA9, 0xB2, 0xAA, 0x6B, 0xAA, 0x76, 0xAC,
      0x46,
      0xA9, 0xB2, 0xAB, 0xD8, 0xB3, 0x5D,
    ]
    let two = try decode(traditional)
    #expect(two.text == "四川省人民政府法治政府建設")
    #expect(two.encoding == "Big5")
  }

  @Test("a few bad bytes become U+FFFD with a finding at their place, and the rest is read")
  func badBytes() throws {
    var bytes = Array(sample.utf8)
    bytes.insert(contentsOf: [0xFF, 0xFE], at: 6)
    let decoded = try decode(bytes)
    #expect(decoded.encoding == "UTF-8")
    #expect(decoded.text.hasPrefix("嘉善\u{FFFD}"))
    #expect(decoded.text.hasSuffix(sample.dropFirst(2)))
    #expect(decoded.findings.map(\.kind) == [.undecodable])
    #expect(decoded.findings.first?.source?.start == 6)
    var gbk = try #require(GBK.shared?.bytes(Array(sample.unicodeScalars)))
    gbk.insert(0xFF, at: 4)
    #expect(try decode(gbk).findings.map(\.kind) == [.encodingGuessed, .undecodable])
  }

  @Test("many bad places are told together")
  func manyBadBytes() throws {
    let bytes: [UInt8] = (0..<40).flatMap { _ in Array("法治政府建设".utf8) + [0xFF] }
    #expect(try decode(bytes).findings.count == SourceDecoder.mostFindings + 1)
  }

  @Test(
    "files without text are refused with a remedy",
    arguments: [
      [], Array(" \n\u{3000}\t".utf8), [0xEF, 0xBB, 0xBF], [0x50, 0x4B, 3, 4, 0, 0, 8], Array(repeating: 1, count: 90),
      [0xE9, 0x41, 0xE8, 0x42], Array("\u{FEFF}\u{FEFF}\n".utf8),
    ] as [[UInt8]])
  func refused(_ bytes: [UInt8]) throws {
    let error = #expect(throws: InputError.self) { try decode(bytes) }
    #expect(error?.file == "plan.txt")
    #expect(error?.remedy.isEmpty == false)
  }

  @Test("whatever the bytes, decoding ends with a text or an InputError")
  func hostile() {
    var random = FixedRandom(state: 3)
    for _ in 0..<400 {
      let bytes = (0..<Int.random(in: 1...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      do {
        let decoded = try decode(bytes)
        #expect(!decoded.text.isEmpty)
      } catch {
        #expect(error is InputError)
      }
    }
  }
}
