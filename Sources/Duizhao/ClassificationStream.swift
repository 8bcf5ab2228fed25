import Alignment
import ChineseText
import PlanModel
import PlanReading

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Answers one JSON line with another: sentences in, topics out, in the same order.
///
/// A sentence under a heading is answered when those that follow it there are known, at most
/// `AlignmentSession.lookAhead` lines later; `isImmediate` answers each at once, with less to go by.
public struct ClassificationStream {
  /// A line that waits for its answer.
  private enum Slot {
    case answered([UInt8])
    case asked(id: String, folded: SentenceCleaning.Cleaned?)
  }

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
  private let isImmediate: Bool
  private var slots: [Slot] = []
  private let decoder = JSONDecoder()
  private let encoder: JSONEncoder

  /// Opens a stream; `allScores` adds the ten best undecided topics, `isImmediate` waits for no following line.
  ///
  /// - Throws: `InputError` where OpenCC's dictionaries are missing.
  public init(pipeline: Pipeline, allScores: Bool, isImmediate: Bool = false) throws(InputError) {
    self.isImmediate = isImmediate
    self.pipeline = pipeline
    cleaning = try SentenceCleaning()
    self.allScores = allScores
    session = AlignmentSession(pipeline.aligner)
    encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  }

  /// Takes a line; gives the answers that are ready, each with its line end. A bad line is answered with `error`, a blank
  /// one not at all.
  public mutating func take(_ line: [UInt8]) -> [UInt8] {
    guard line.contains(where: { $0 > 0x20 }) else { return [] }
    let data = Data(line)
    guard let question = try? decoder.decode(Question.self, from: data) else {
      let id = (try? decoder.decode(Identified.self, from: data))?.id
      slots.append(.answered(encode(Answer(id: id, error: "not a JSON object with the strings id and text"))))
      return answers(to: [])
    }
    var ready: [CollectedSentence] = []
    if question.plan != plan {
      // Another document: what stood before says nothing about what comes.
      plan = question.plan
      session.finish(to: &ready)
      session = AlignmentSession(pipeline.aligner)
    }
    let folded = cleaning.folded(question.text)
    func plain(_ heading: String?) -> String? { heading.map { cleaning.folded($0)?.text ?? $0 } }
    let text = folded?.text ?? question.text
    slots.append(.asked(id: question.id, folded: folded))
    session.add(
      AlignmentInput(
        text: text, heading: plain(question.heading) ?? "", section: plain(question.section),
        part: plain(question.part), namesUnits: ResponsibleUnits.isOnly(text)),
      to: &ready)
    if isImmediate { session.release(to: &ready) }
    return answers(to: ready)
  }

  /// The answers to the lines that still wait.
  public mutating func finish() -> [UInt8] {
    var ready: [CollectedSentence] = []
    session.finish(to: &ready)
    return answers(to: ready)
  }

  /// Answers sentences in the order in which they were asked, and the bad lines among them.
  private mutating func answers(to ready: [CollectedSentence]) -> [UInt8] {
    var bytes: [UInt8] = []
    var ready = ready[...]
    var done = 0
    loop: for slot in slots {
      switch slot {
      case .answered(let answer): bytes += answer
      case .asked(let id, let folded):
        guard let sentence = ready.popFirst() else { break loop }
        let result = pipeline.aligner.decide(sentence)
        bytes += encode(
          Answer(
            id: id, topics: result.topics.map { Topic($0, folded: folded) },
            candidates: allScores ? result.candidates.map { Topic($0, folded: folded) } : nil))
      }
      done += 1
    }
    slots.removeFirst(done)
    return bytes
  }

  private func encode(_ answer: Answer) -> [UInt8] {
    // A value of strings and finite numbers always encodes; the fallback keeps one line for one line.
    let data = (try? encoder.encode(answer)) ?? Data(#"{"error":"not encodable"}"#.utf8)
    return [UInt8](data) + [0x0A]
  }
}
