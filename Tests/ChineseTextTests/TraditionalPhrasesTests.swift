import Foundation
import PlanModel
import Testing

@testable import ChineseText

@Suite struct TraditionalPhrasesTests {
  private let phrases = TraditionalPhrases.shared

  @Test("the table says what OpenCC says of every phrase")
  func oracle() throws {
    #expect(phrases.phrases.count == 277)
    let openCC = try OpenCC()
    let converted = try #require(openCC.convert(phrases.phrases.map(\.traditional.string).joined(separator: "\n")))
    let lines = converted.split(separator: "\n").map(String.init)
    let wrong = zip(phrases.phrases, lines).filter { $0.simplified.string != $1 }
    #expect(wrong.isEmpty, "make the table again: \(wrong.prefix(5))")
    #expect(lines.count == phrases.phrases.count)
  }

  @Test("OpenCC folds text in which no phrase matters as the table of characters does")
  func without() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/ChineseText/Data")
    // Official language and the words of two tables, put into traditional script.
    let texts = try ["official-language.txt", "wording.tsv", "common-words.tsv"].map {
      try String(contentsOf: file.appendingPathComponent($0), encoding: .utf8)
    }
    let text = try #require(try OpenCC(configuration: "s2t.json").convert(texts.joined(separator: "\n") + "〇々"))
    let runs = [Unicode.Scalar](scalarsOf: text).split { !$0.isHan }.map { Array($0) }
      .filter { !phrases.mayMatter(in: $0.indices, of: $0) }
    #expect(runs.count > 20_000)
    let converted = try #require(try OpenCC().convert(runs.map(\.string).joined(separator: "\n")))
    let lines = converted.split(separator: "\n").map(String.init)
    #expect(lines.count == runs.count)
    let wrong = zip(runs, lines).filter { TraditionalCharacters.shared.folded($0).string != $1 }
    #expect(wrong.isEmpty, "make the table again: \(wrong.prefix(5))")
  }

  @Test("a phrase and a character beyond the table of characters are asked for")
  func asked() {
    func mayMatter(_ text: String) -> Bool {
      let scalars = [Unicode.Scalar](scalarsOf: text)
      return phrases.mayMatter(in: scalars.indices, of: scalars)
    }
    #expect(phrases.phrases.allSatisfy { mayMatter("為" + $0.traditional.string + "為") })
    #expect(mayMatter("𠁞"))
    #expect(!mayMatter("法治政府建設"))
  }
}
