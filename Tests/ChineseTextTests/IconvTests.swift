import Testing

@testable import ChineseText

@Suite struct IconvTests {
  /// What one code gives when it is decoded by itself.
  private func alone(_ code: UInt16) throws -> UInt32 {
    let reading = try #require(Iconv.decode([UInt8(code >> 8), UInt8(code & 0xFF)], from: "GBK"))
    let scalars = Array(reading.text.unicodeScalars)
    return reading.badBytes == 0 && scalars.count == 1 ? scalars[0].value : 0
  }

  @Test("codes that are read many at a time give what each gives alone, those that make no character included")
  func runs() throws {
    // 0x7F and the areas left to users stand between characters; an odd number of codes does not fill the last call.
    let codes = (UInt16(0xA2)...0xAB).flatMap { lead in (UInt16(0x40)...0xFE).map { lead << 8 | $0 } }
    let values = try #require(Iconv.scalarValues(ofCodes: codes, in: "GBK"))
    #expect(values == (try codes.map(alone)))
    #expect(values.contains(0))
    #expect(values.contains { $0 > 0x3000 })
  }

  @Test("an encoding that iconv does not know gives nothing")
  func unknown() {
    #expect(Iconv.scalarValues(ofCodes: [0xB0A1], in: "no such encoding") == nil)
  }
}
