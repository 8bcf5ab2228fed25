import Duizhao
import Foundation
import Testing

@Suite struct ClassificationStreamTests {
  private func answer(_ lines: [String], allScores: Bool = false) throws -> [[String: Any]?] {
    var stream = try ClassificationStream(pipeline: try Pipeline(), allScores: allScores)
    return try lines.map { line in
      guard let bytes = stream.answer(to: Array(line.utf8)) else { return nil }
      #expect(bytes.last == 0x0A && !bytes.dropLast().contains(0x0A))
      return try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    }
  }

  private func codes(_ answer: [String: Any]?) -> [String]? {
    (answer?["topics"] as? [[String: Any]])?.compactMap { $0["code"] as? String }
  }

  @Test("a sentence gets its topic, a score and the words that decided it")
  func topic() throws {
    let found = try answer([#"{"id":"1","text":"全面推行行政执法“三项制度”。"}"#])[0]
    #expect(codes(found)?.first == "D04")
    let topic = try #require((found?["topics"] as? [[String: Any]])?.first)
    let score = try #require(topic["score"] as? Double)
    #expect(score > 0.5 && score <= 1)
    let words = try #require(topic["evidence"] as? [String])
    #expect(!words.isEmpty && words.allSatisfy { "全面推行行政执法“三项制度”。".contains($0) })
  }

  @Test("a silent sentence takes its heading's topic; without one it has none")
  func heading() throws {
    let found = try answer([
      #"{"id":"1","text":"完善配套制度。","heading":"健全行政裁量权基准"}"#, #"{"id":"2","text":"完善配套制度。"}"#,
    ])
    #expect(codes(found[0])?.first == "D07")
    #expect(codes(found[1]) == [])
  }

  @Test("a bad line is answered in its place, and the run goes on")
  func badLines() throws {
    let found = try answer([
      "{", #"{"id":"7","text":3}"#, "", #"{"id":"8","text":"加强行政复议工作。","plan":"x"}"#, "\u{0}[]",
    ])
    #expect(found[0]?["error"] is String)
    #expect(found[1]?["id"] as? String == "7" && found[1]?["error"] is String)
    #expect(found[2] == nil)
    #expect(codes(found[3])?.first?.hasPrefix("F0") == true)
    #expect(found[4]?["error"] is String)
  }

  @Test("a sentence in traditional script gets its topic, with its own words as evidence")
  func traditional() throws {
    let found = try answer([#"{"id":"1","text":"健全行政覆議工作機制,落實行政機關負責人出庭應訴制度。"}"#])[0]
    #expect(codes(found)?.contains("F07") == true)
    let words = (found?["topics"] as? [[String: Any]])?.flatMap { $0["evidence"] as? [String] ?? [] } ?? []
    #expect(!words.isEmpty && words.allSatisfy { "健全行政覆議工作機制,落實行政機關負責人出庭應訴制度。".contains($0) })
  }

  @Test("text that is not Chinese has no topic")
  func notChinese() throws {
    #expect(codes(try answer([#"{"id":"1","text":"The quick brown fox."}"#])[0]) == [])
  }

  @Test("all scores add candidates, best first")
  func candidates() throws {
    let found = try answer([#"{"id":"1","text":"推进包容审慎监管和信用监管。"}"#], allScores: true)[0]
    let scores = (found?["candidates"] as? [[String: Any]])?.compactMap { $0["score"] as? Double } ?? []
    #expect(!scores.isEmpty && scores.count <= 10 && scores == scores.sorted(by: >))
  }
}
