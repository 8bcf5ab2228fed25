import Duizhao
import Foundation
import Testing

@Suite struct ClassificationStreamTests {
  /// The answers to the lines, nil for a blank one.
  private func answer(
    _ lines: [String], allScores: Bool = false, isImmediate: Bool = false
  ) throws -> [[String: Any]?] {
    var stream = try ClassificationStream(
      pipeline: try Pipeline(), allScores: allScores, isImmediate: isImmediate)
    var bytes: [UInt8] = []
    for line in lines { bytes += stream.take(Array(line.utf8)) }
    bytes += stream.finish()
    #expect(bytes.last == 0x0A)
    var answers = try bytes.split(separator: 0x0A).map {
      try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any]
    }
    for (place, line) in lines.enumerated() where line.isEmpty { answers.insert(nil, at: place) }
    return answers
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

  @Test("a title is understood by what stands below it, unless each line is to be answered at once")
  func lookAhead() throws {
    let lines = [
      #"{"id":"1","text":"1.抓好有关管理。","heading":"抓好有关管理"}"#,
      #"{"id":"2","text":"全面推行行政规范性文件备案审查，做到有件必备、有备必审、有错必纠。","heading":"抓好有关管理"}"#,
    ]
    let topics = codes(try answer(lines)[0])
    let alone = codes(try answer(lines, isImmediate: true)[0])
    #expect(topics == ["B06"] && alone != topics)
    let ids = try answer(lines).compactMap { $0?["id"] as? String }
    #expect(ids == ["1", "2"])
  }

  @Test("answers come as soon as they can: at once without a heading, six lines later at most under one")
  func waiting() throws {
    var stream = try ClassificationStream(pipeline: try Pipeline(), allScores: false)
    #expect(!stream.take(Array(#"{"id":"1","text":"推进政务公开。"}"#.utf8)).isEmpty)
    let line = Array(#"{"id":"2","text":"推进政务公开。","heading":"政务公开"}"#.utf8)
    for _ in 0..<6 { #expect(stream.take(line).isEmpty) }
    #expect(!stream.take(line).isEmpty)
    #expect(stream.finish().split(separator: 0x0A).count == 6)
  }
}
