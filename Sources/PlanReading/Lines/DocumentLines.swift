import PlanModel

/// Takes a cleaned text part by part, and gives its lines up to the limit of `ReadingLimits`, and what stands behind it
/// as plain text.
///
/// Guarantee: every character that is not white space is in a line or in a piece of the rest, once and in order.
struct DocumentLines: Sendable {
  /// Text behind the limit, which nothing looks at but who searches it: without the place of each character.
  struct PlainPiece: Hashable, Sendable {
    /// The cleaned text, trimmed; never empty.
    var text: String
    /// The source bytes that it stands for.
    var source: SourceRange
  }

  /// The lines in order.
  private(set) var lines: [TextLine] = []
  /// What stands behind the limit, in pieces of about a page, cut at line ends where there are some.
  private(set) var rest: [PlainPiece] = []

  private let limit: Int
  private var units = 0
  private var followsBlank = true
  private var endsWithReturn = false
  private var isParted = false
  /// How often a line was parted, and where first.
  private var cuts: (count: Int, first: SourceRange)?

  /// Makes an empty list.
  ///
  /// - Parameter limit: how many units lines may hold; see `ReadingLimits`.
  init(limit: Int) { self.limit = limit }

  /// The lines, which the list then holds no more.
  mutating func takeLines() -> [TextLine] {
    defer { lines = [] }
    return lines
  }

  /// Tells that lines were parted, and that not all of the document was divided.
  var findings: [Finding] {
    var findings: [Finding] = []
    if let cuts {
      findings.append(
        Finding(
          .lineBreak, .warning,
          LocalizedText(
            "有的行超过\(ReadingLimits.longestSentence)字而无句号，已在\(cuts.count)处分段",
            "lines of more than \(ReadingLimits.longestSentence) characters without a full stop were parted, \(cuts.count) times"
          ),
          source: cuts.first))
    }
    if let limitFinding { findings.append(limitFinding) }
    return findings
  }

  private var limitFinding: Finding? {
    guard let first = rest.first, let last = rest.last else { return nil }
    return Finding(
      .unreadable, .error,
      LocalizedText(
        "本文件的条目和句子多于任何规划文件：自此处起的文字未再划分任务，按纯文本保留（\(rest.count)段）；请将文件拆分后分别读取",
        "the document has more items and sentences than any plan: from here on it is not divided into tasks but kept as plain text, in \(rest.count) pieces; split the file and read the parts"
      ),
      source: SourceRange(start: first.source.start, end: last.source.end))
  }

  /// Adds the next part of the text; the parts before it end where lines end.
  mutating func add(_ text: TracedText) {
    var start = 0
    var lineUnits = 0
    // Where the sentence begins that a scalar stands in, as far as full stops tell.
    var sentence = 0
    let scalars = text.scalars
    for index in 0...scalars.count {
      if index < scalars.count {
        let scalar = scalars[index]
        guard Self.endsLine(scalar) else {
          if scalar.endsSentence || scalar == "|" {
            lineUnits += 1
            sentence = index + 1
            // A line of very many sentences is cut at the limit.
            if units + lineUnits >= limit, rest.isEmpty, index + 1 < text.count {
              add(line: text.trimmed(start..<(index + 1)))
              units = limit
              add(rest: text, from: index + 1)
              return
            }
          } else if index - sentence >= ReadingLimits.longestSentence, units < limit {
            let line = text.trimmed(start..<index)
            add(line: line)
            isParted = true
            units += lineUnits + 1
            if let range = line.sourceRange { cuts = ((cuts?.count ?? 0) + 1, cuts?.first ?? range) }
            (start, sentence, lineUnits) = (index, index, 0)
          }
          continue
        }
      }
      guard units < limit else {
        add(rest: text, from: start)
        return
      }
      let line = text.trimmed(start..<index)
      let isIndented = start < index && Self.isIndented(text, at: start)
      // CR LF ends one line, not two.
      let isPair = index == start && (index > 0 ? text.scalars[index - 1] == "\r" : endsWithReturn)
      if !line.isEmpty {
        add(line: line, isIndented: isIndented)
        units += max(1, lineUnits + (line.scalars.last?.endsSentence ?? false ? 0 : 1))
      } else if !isPair, index < text.count {
        followsBlank = true
      }
      (start, sentence, lineUnits) = (index + 1, index + 1, 0)
    }
    endsWithReturn = text.scalars.last == "\r"
  }

  private mutating func add(line: TracedText, isIndented: Bool = false) {
    guard !line.isEmpty else { return }
    // As behind furniture: nothing may join again what was parted.
    lines.append(
      TextLine(
        text: line, followsBlank: followsBlank, isIndented: isIndented, followsFurniture: isParted))
    (followsBlank, isParted) = (false, false)
  }

  /// True where white space stands in front of a line, or stood there in the source before cleaning dropped it.
  private static func isIndented(_ text: TracedText, at start: Int) -> Bool {
    if text.scalars[start].isWhiteSpace { return true }
    let end = start > 0 ? text.ranges[start - 1].end : 0
    return text.ranges[start].start > end
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private mutating func add(rest text: TracedText, from first: Int) {
    var start = first
    while start < text.count {
      let end = Self.end(of: text.scalars, from: start)
      let piece = text.trimmed(start..<end)
      if let source = piece.sourceRange { rest.append(PlainPiece(text: piece.string, source: source)) }
      start = end
    }
  }

  /// Where a piece ends that begins at an index: behind the last line end in its second half, else behind the last full
  /// stop, else where it is long enough.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    let end = start + ReadingLimits.pieceLength
    guard end < scalars.count else { return scalars.count }
    let half = (start + ReadingLimits.pieceLength / 2)..<end
    let cut = scalars[half].lastIndex(where: endsLine) ?? scalars[half].lastIndex(where: \.endsSentence)
    return cut.map { $0 + 1 } ?? end
  }
}
