import Alignment
import ChineseText
import PlanModel
import PlanReading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers one JSON line with another: sentences in, topics out.
public struct ClassificationStream {
  private struct Question: Decodable {
    var id: String
    var text: String
    var heading: String?
    var section: String?
    var part: String?
    var plan: String?
  }

  private struct Identified: Decodable {
    var id: String
  }

  private struct Answer: Encodable {
    var id: String?
    var topics: [Topic]?
    var candidates: [Topic]?
    var error: String?
  }

  private struct Topic: Encodable {
    var code: String
    var score: Double
    var evidence: [String]

    init(_ topic: TopicScore, folded: SentenceCleaning.Cleaned?) {
      code = topic.code
      score = (topic.score * 10_000).rounded() / 10_000
      evidence = folded.map { folded in topic.evidence.map { folded.words(of: $0) } } ?? topic.evidence
    }
  }

  private var session: AlignmentSession
  private var plan: String?
  private let pipeline: Pipeline
  private let cleaning: SentenceCleaning
  private let allScores: Bool
  private let decoder = JSONDecoder()
  private let encoder: JSONEncoder

  /// Opens a stream; `allScores` adds the ten best undecided topics.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  public init(pipeline: Pipeline, allScores: Bool) throws(InputError) {
    self.pipeline = pipeline
    cleaning = try SentenceCleaning()
    self.allScores = allScores
    session = AlignmentSession(pipeline.aligner)
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// The answer to one line, with its line end; nil for a blank line. A bad line is answered with `error`.
  public mutating func answer(to line: [UInt8]) -> [UInt8]? {
    guard line.contains(where: { $0 > 0x20 }) else { return nil }
    let data = Data(line)
    guard let question = try? decoder.decode(Question.self, from: data) else {
      let id = (try? decoder.decode(Identified.self, from: data))?.id
      return encode(Answer(id: id, error: "not a JSON object with the strings id and text"))
    }
    if question.plan != plan {
      // Another document: what stood before says nothing about what comes.
      plan = question.plan
      session = AlignmentSession(pipeline.aligner)
    }
    let folded = cleaning.folded(question.text)
    func plain(_ heading: String?) -> String? { heading.map { cleaning.folded($0)?.text ?? $0 } }
    let text = folded?.text ?? question.text
    let result = session.align(
      AlignmentInput(
        text: text, heading: plain(question.heading) ?? "", section: plain(question.section),
        part: plain(question.part), namesUnits: ResponsibleUnits.isOnly(text)))
    return encode(
      Answer(
        id: question.id, topics: result.topics.map { Topic($0, folded: folded) },
        candidates: allScores ? result.candidates.map { Topic($0, folded: folded) } : nil))
  }

  private func encode(_ answer: Answer) -> [UInt8] {
    // A value of strings and finite numbers always encodes; the fallback keeps one line for one line.
    let data = (try? encoder.encode(answer)) ?? Data(#"{"error":"not encodable"}"#.utf8)
    return [UInt8](data) + [0x0A]
  }
}
