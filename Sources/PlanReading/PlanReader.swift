import ChineseText
import PlanModel

/// Reads a document into a plan: take its text out of its format, clean, set page furniture aside, find the outline, part sentences, read
/// responsible units and metadata.
///
/// Guarantees:
/// 1. Each character of the decoded source that is not white space lies in the range of exactly one heading,
///    sentence, line of responsible units or piece of furniture.
/// 2. Ids are unique within the plan and depend on the document alone.
/// 3. Damage gives findings; only a file that holds no readable text is refused.
/// 4. Text behind the limits of `ReadingLimits` is kept, undivided, as sentences behind the outline, and one finding says so.
package struct PlanReader: Sendable {
  private let cleaner: TextCleaner
  private let formats: FormatReaders
  private let limits: ReadingLimits

  /// Makes a reader that cleans texts with the cleaner given.
  package init(
    cleaner: TextCleaner, formats: FormatReaders = FormatReaders(), limits: ReadingLimits = .standard
  ) {
    self.cleaner = cleaner
    self.formats = formats
    self.limits = limits
  }

  /// Reads the document of a manifest's entry.
  ///
  /// - Throws: `InputError` for a file that cannot be read or that holds no text.
  package func read(_ entry: PlanManifest.Entry) throws(InputError) -> Plan {
    try read(bytes: try PlanFile.bytes(at: entry.path), file: entry.path, id: entry.id, metadata: entry.metadata)
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes.
  ///   - file: the file as the user named it, for messages; the plan keeps its last path component.
  ///   - id: the plan's id, with which the ids of its sentences begin.
  ///   - metadata: what the manifest says; it counts before what the text says, and contradictions are findings.
  /// - Throws: `InputError` for a file that is empty, binary, protected or of a format that is not read.
  package func read(
    bytes: [UInt8], file: String, id: String, metadata: PlanMetadata?
  ) throws(InputError) -> Plan {
    let found = try formats.extract(bytes, file: file)
    let source = PlanSource(
      file: file.split(separator: "/").last.map(String.init) ?? file, sha256: SHA256.hex(bytes), format: found.format,
      encoding: found.encoding, byteCount: bytes.count)
    var plan = read(found, id: id, source: source, metadata: metadata)
    plan.findings = Self.ordered(found.findings + plan.findings)
    return plan
  }

  /// Reads an extracted text. Each stage takes what the one before it gives and lets go of the rest, so that a long
  /// document is not in memory as lines, paragraphs and pieces at a time.
  private func read(_ found: ExtractedText, id: String, source: PlanSource, metadata: PlanMetadata?) -> Plan {
    let cover = SourceCover(found.text)
    var body = paragraphs(of: found, cover: cover)
    let frame = DocumentFrame(body.takeBlocks())
    var stated = StatedMetadata(frame, furniture: body.cardLines)
    stated.complete(withHeadings: frame)
    let merge = MetadataMerge(stated: stated, manifest: metadata)
    let draft = OutlineBuilder.build(frame, isReport: merge.metadata.kind == .annualReport, source: cover)
    let period = merge.metadata.period
    let assembly = PlanAssembly(
      draft, furniture: body.furniture, rest: body.rest, plan: id, cover: cover,
      year: period.flatMap { $0.from == $0.to ? $0.from : nil }, format: found.format)
    var findings = body.findings + assembly.findings + merge.findings
    if assembly.tasks.isEmpty {
      findings.append(
        Finding(
          .noTasks, .error,
          LocalizedText("未识别出任何任务，无法判断本文件的覆盖情况", "no task was found, so what the document covers cannot be told")))
    }
    return Plan(
      id: id, metadata: merge.metadata, source: source, headings: assembly.headings, tasks: assembly.tasks,
      otherSentences: assembly.otherSentences, furniture: assembly.furniture, findings: Self.ordered(findings))
  }

  /// The paragraphs of a document, and what was set aside and found on the way to them.
  private struct Paragraphs {
    var blocks: [OutlineBlock]
    var furniture: [OutlineDraft.Piece]
    var cardLines: [TracedText]
    var rest: [DocumentLines.PlainPiece]
    var findings: [Finding]

    mutating func takeBlocks() -> [OutlineBlock] {
      defer { blocks = [] }
      return blocks
    }
  }

  private func paragraphs(of found: ExtractedText, cover: SourceCover) -> Paragraphs {
    var findings: [Finding] = []
    var lines = DocumentLines(limit: limits.units(ofBytes: found.text.utf8.count))
    cleaner.clean(inParts: found.text, longest: limits.longestPart) { part in
      lines.add(part.text)
      findings += part.findings
    }
    findings += lines.findings
    let breaks = PageBreaks(lines.takeLines(), source: cover)
    findings += breaks.findings
    var page = PageFurniture(breaks.lines, regions: found.furniture, heads: breaks.heads)
    if found.format != "html", let pages = page.pages { findings.append(PageNumberRow.finding(pages)) }
    let wrapped = HardWrap.joined(TaskTables.read(page.takeLines(), rows: found.rows, source: cover))
    let whole = SentenceBreaks.joined(wrapped.lines, source: cover)
    findings += wrapped.findings + whole.findings
    return Paragraphs(
      blocks: OutlineBlock.blocks(of: whole.lines, source: cover), furniture: page.furniture, cardLines: page.cardLines,
      rest: lines.rest, findings: findings)
  }

  /// Findings in document order; those about the whole document come first.
  private static func ordered(_ findings: [Finding]) -> [Finding] {
    findings.enumerated().sorted { left, right in
      (left.element.source?.start ?? -1, left.offset) < (right.element.source?.start ?? -1, right.offset)
    }.map(\.element)
  }
}
