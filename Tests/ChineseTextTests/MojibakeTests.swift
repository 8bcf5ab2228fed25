import Foundation
import PlanModel
import Testing

@testable import ChineseText

@Suite struct MojibakeTests {
  private func clean(_ text: String) throws -> CleanedText { try TextCleaner().clean(text) }

  /// A text as a reader of GBK or of Windows-1252 sees its UTF-8, where every byte has a character.
  private func garbled(_ text: String) throws -> String {
    let gbk = try #require(GBK.shared)
    var scalars: [Unicode.Scalar] = []
    let bytes = Array(text.utf8)
    for index in stride(from: 0, to: bytes.count, by: 2) {
      scalars.append(try #require(gbk.scalar(bytes[index], bytes[index + 1])))
    }
    return scalars.string
  }

  @Test("words that were read as GBK are put back where every byte leads back, with a warning")
  func whole() throws {
    let found = try garbled("法治政府")
    let result = try clean("1.加强监督。\n" + found + "。")
    #expect(result.text.string == "1.加强监督。\n法治政府。")
    #expect(result.findings.map(\.kind) == [.undecodable])
    #expect(result.findings.first?.severity == .warning)
  }

  @Test("words that were read as Windows-1252 are put back")
  func narrow() throws {
    #expect(try clean("1.ä¸\u{AD}å›½").findings.map(\.severity) == [.warning])
    // Letters of a foreign name are no bytes.
    #expect(try clean("与Orléans市建立联系").findings.isEmpty)
    #expect(try clean("ä¸\u{AD}å›½").text.string == "中国")
  }

  @Test("words whose bytes were lost stay as found, with a finding, and are not folded")
  func lost() throws {
    let found = "鎹愬ぉ甯傛硶娌绘斂搴滃缓璁惧伐浣滆鐐"
    let result = try clean(found)
    #expect(result.text.string == found)
    #expect(result.findings.map(\.kind) == [.undecodable])
    #expect(try clean("推进锟斤拷锟斤拷机制，与ä¸\u{AD}å›½法治。").text.string == "推进锟斤拷锟斤拷机制，与中国法治。")
    #expect(try clean("推进锟斤拷锟斤拷机制。").findings.map(\.kind) == [.undecodable])
  }

  @Test("plans, in either script, are not taken for garbled", arguments: Fixtures.plans)
  func plans(_ id: String) throws {
    let text = try Fixtures.plan(id)
    for text in [text, try #require(try OpenCC(configuration: "s2t.json").convert(text))] {
      #expect(Fixtures.run(Mojibake(), text).findings.isEmpty)
    }
  }

  @Test("signs in the place of lost characters are told, and stay")
  func signs() throws {
    for text in ["加强执法■■人员管理。", "□□加强监督。", "完善???制度。", "完善制度，????。", "规范执法□为。"] {
      let result = try clean(text)
      #expect(result.text.string == text)
      #expect(result.findings.map(\.kind) == [.undecodable], "\(text)")
      #expect(result.findings.first?.severity == .warning)
    }
    for text in ["□是 □否", "■加强监督。", "是否公开？", "（是□否□）"] { #expect(try clean(text).findings.isEmpty, "\(text)") }
  }

  @Test("U+FFFD in a file is told")
  func replacement() throws {
    let decoded = try SourceDecoder.decode(Array("推进\u{FFFD}行为规范。".utf8), file: "x.txt")
    #expect(decoded.findings.map(\.severity) == [.warning])
    #expect(try SourceDecoder.decode(Array("推进行为规范。".utf8), file: "x.txt").findings.isEmpty)
  }
}
