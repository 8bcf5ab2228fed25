/// The sentences so far under the same headings.
struct SentenceGroup {
  let place: SentencePlace
  /// The evidence of the last of them.
  private(set) var last: TopicEvidence?
  private var sum: [Float] = []
  private var count: Float = 0

  init(_ place: SentencePlace) { self.place = place }

  /// Mean probability of the wording model, per topic; empty before the first sentence.
  var mean: [Float] { sum.map { $0 / count } }

  mutating func add(_ evidence: TopicEvidence) {
    last = evidence
    count += 1
    if sum.isEmpty { sum = Array(repeating: 0, count: evidence.own.count) }
    for topic in sum.indices { sum[topic] += evidence.wording[topic] }
  }
}

extension AlignmentInput {
  /// True for a sentence that is its own title, with or without a number before it.
  var isTitle: Bool {
    guard !heading.isEmpty else { return false }
    // Bytes, because characters would have to be found from grapheme to grapheme.
    var (text, title) = (text, heading)
    return text.withUTF8 { text in
      title.withUTF8 { title in
        let (length, titleLength) = (Self.bareLength(text), Self.bareLength(title))
        // A number of up to six characters may stand before it: （二十三）
        return length >= titleLength && length - titleLength <= 18
          && text[(length - titleLength)..<length].elementsEqual(title[..<titleLength])
      }
    }
  }

  /// Number of bytes without the 。 at the end.
  private static func bareLength(_ text: UnsafeBufferPointer<UInt8>) -> Int {
    text.suffix(3).elementsEqual("。".utf8) ? text.count - 3 : text.count
  }
}
