import PlanModel
import Synchronization

/// What is known of a text under one tag of `TargetContext`: most sentences hold neither a target nor anything to doubt,
/// and plans repeat each other. Both are remembered together, so that a new text is taken up once.
final class SentenceVerdicts: Sendable {
  private static let memo = TextMemo<SentenceVerdicts>(bits: 15)

  /// A pair of bits for each question: whether it is answered, and the answer.
  private let bits = Atomic<UInt8>(0)

  /// A question about a text.
  enum Question: UInt8 {
    /// Whether it holds nothing to doubt.
    case isUndoubted = 0
    /// Whether it holds no target.
    case isSilent = 2
  }

  /// What is known of a text, whoever asks.
  static func of(_ text: String, tag: UInt64) -> SentenceVerdicts {
    memo.value(of: text, tag: tag) { SentenceVerdicts() }
  }

  /// The answer to a question; found and kept where there is none.
  func answer(_ question: Question, find: () -> Bool) -> Bool {
    let known = bits.load(ordering: .relaxed) >> question.rawValue
    if known & 1 == 1 { return known & 2 == 2 }
    let answer = find()
    // The answer depends on the text and the tag alone: whoever else finds it finds the same.
    bits.bitwiseOr((answer ? 3 : 1) << question.rawValue, ordering: .relaxed)
    return answer
  }
}
