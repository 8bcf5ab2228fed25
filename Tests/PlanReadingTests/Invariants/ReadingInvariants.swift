import ChineseText
import PlanModel

/// What reading guarantees of every document, whatever its state; the tests and the fuzz targets check it.
enum ReadingInvariants {
  /// What is broken in a plan; empty where all holds.
  static func faults(of plan: Plan, source: String) -> [String] {
    let bytes = Array(source.utf8)
    var faults = unaccounted(pieces(of: plan), bytes)
    for sentence in sentences(of: plan) where text(bytes, sentence.source) != sentence.original {
      faults.append("\(sentence.id) quotes “\(sentence.original)”, which does not stand at \(sentence.source)")
    }
    for finding in plan.findings {
      guard let range = finding.source else { continue }
      if text(bytes, range) == nil { faults.append("a finding points out of the text or into a character: \(range)") }
    }
    let ids = sentences(of: plan).map(\.id) + plan.headings.map(\.id)
    if Set(ids).count != ids.count { faults.append("ids are not unique") }
    if Set(plan.tasks.map(\.id)).count != plan.tasks.count { faults.append("ids of tasks are not unique") }
    return faults
  }

  /// What is broken in the way back from a cleaned text to its source.
  ///
  /// Some spans are tried: there, back and there again is the identity. `step` parts their beginnings.
  static func faults(of text: TracedText, source: String, step: Int = 1) -> [String] {
    let whole = source.utf8.count
    var faults: [String] = []
    for index in text.ranges.indices {
      if index > 0, text.ranges[index - 1].start > text.ranges[index].start {
        faults.append("starts decrease at \(index)")
      }
      if text.ranges[index].end > whole { faults.append("a range leads out of the source at \(index)") }
    }
    for start in stride(from: 0, to: text.count, by: max(step, 1)) {
      for length in [1, 2, 7, 40] where start + length <= text.count {
        guard let range = text.sourceRange(start..<(start + length)), !range.isEmpty else { continue }
        guard let back = text.bounds(of: range) else {
          faults.append("nothing leads back to \(range)")
          continue
        }
        let inner = (start..<(start + length)).filter { !text.ranges[$0].isEmpty }
        if !inner.allSatisfy(back.contains) { faults.append("the way back from \(range) loses a part of it") }
        if text.sourceRange(back) != range { faults.append("\(range) leads to \(back) and that elsewhere") }
      }
    }
    return faults
  }

  /// Every piece that covers source text, in document order.
  private static func pieces(of plan: Plan) -> [SourceRange] {
    (plan.headings.map(\.source) + sentences(of: plan).map(\.source)
      + plan.tasks.flatMap(\.responsibleLines).map(\.source) + plan.furniture.map(\.source)).sorted()
  }

  private static func sentences(of plan: Plan) -> [Sentence] {
    (plan.tasks.flatMap(\.sentences) + plan.otherSentences).sorted { $0.source < $1.source }
  }

  /// Bytes that no piece holds or that two hold; white space may lie between pieces.
  private static func unaccounted(_ pieces: [SourceRange], _ bytes: [UInt8]) -> [String] {
    var faults: [String] = []
    var end = 0
    for range in pieces + [SourceRange(start: bytes.count, end: bytes.count)] {
      if range.start < end { faults.append("pieces overlap at \(range)") }
      let gap = String(decoding: bytes[min(end, range.start)..<range.start], as: UTF8.self)
      if !gap.unicodeScalars.allSatisfy({ $0.properties.isWhitespace }) {
        faults.append("nothing holds “\(gap)” at \(end)")
      }
      end = max(end, range.end)
    }
    return faults
  }

  /// The words in a range; nil where it leads out of the text or parts a character.
  private static func text(_ bytes: [UInt8], _ range: SourceRange) -> String? {
    guard range.end <= bytes.count, range.start <= range.end else { return nil }
    let begins = range.start == bytes.count || bytes[range.start] & 0xC0 != 0x80
    let ends = range.end == bytes.count || bytes[range.end] & 0xC0 != 0x80
    return begins && ends ? String(decoding: bytes[range.start..<range.end], as: UTF8.self) : nil
  }
}
