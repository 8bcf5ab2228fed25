import PlanModel
import Testing

@testable import ChineseText

@Suite struct TraditionalCharactersTests {
  @Test("the table says what OpenCC says of every character of its planes")
  func oracle() throws {
    let openCC = try OpenCC()
    let scalars = (UInt32(0x3400)...0x9FFF).compactMap(Unicode.Scalar.init).filter(\.isHan)
    let converted = try #require(openCC.convert(scalars.map(String.init).joined(separator: "\n")))
    let lines = converted.unicodeScalars.split(separator: "\n").map { Array($0) }
    #expect(lines.count == scalars.count)
    let wrong = zip(scalars, lines).filter { scalar, line in
      line != [TraditionalCharacters.shared.simplifiedForm(of: scalar) ?? scalar]
    }
    #expect(wrong.isEmpty, "make the table again: \(wrong.prefix(5))")
  }

  @Test("characters of both scripts are not traditional only")
  func both() {
    #expect(("關" as Unicode.Scalar).isTraditionalOnly)
    for scalar in "后著干里系台法".unicodeScalars { #expect(!scalar.isTraditionalOnly) }
    #expect(TraditionalCharacters.shared.folded("關於a法") == "关于a法")
  }
}

@Suite struct ScriptFoldingTests {
  private func run(_ text: String) throws -> String { Fixtures.run(ScriptFolding(openCC: try OpenCC()), text).text }

  @Test("script is folded by phrases, wording is left alone")
  func folding() throws {
    #expect(try run("機製作用，乾隆年間的記錄製度；顯著增强") == "机制作用，乾隆年间的记录制度；显著增强")
    #expect(try run("建立程式，執行文件") == "建立程式，执行文件")
  }

  @Test("simplified text is not touched")
  func simplified() throws {
    let result = Fixtures.run(ScriptFolding(openCC: try OpenCC()), "后台程式的干部，乾坤")
    #expect(result.text == "后台程式的干部，乾坤".replacing("乾", with: "乾"))
    #expect(result.findings.count <= 1)
  }

  @Test("a missing configuration is a clear error")
  func missing() { #expect(throws: (any Error).self) { try OpenCC(configuration: "no-such.json") } }

  @Test("one converter serves many tasks at a time")
  func concurrent() async throws {
    let cleaner = try TextCleaner()
    let results = await withTaskGroup(of: String.self, returning: [String].self) { group in
      for number in 0..<40 { group.addTask { cleaner.clean("第\(number)條規範性檔案").text.string } }
      var all: [String] = []
      for await text in group { all.append(text) }
      return all
    }
    #expect(Set(results) == Set((0..<40).map { "第\($0)条规范性文件" }))
  }
}
