import PlanModel
import Testing

@testable import PlanArchive

@Suite struct ReadPlanTests {
  private static func sentence(_ number: Int, original: String? = nil, section: String? = "（一）甲") -> Sentence {
    Sentence(
      id: "p/1/\(number)", text: "第\(number)句。", original: original ?? "第\(number)句。",
      source: SourceRange(start: number * 10, end: number * 10 + 9), part: nil, section: section, heading: "题目")
  }

  /// A plan that uses every field (a test looks) and every kind of missing value.
  static let plan: ReadPlan = {
    let sentences = [sentence(1), sentence(2, original: "第 2 句。"), sentence(3, section: nil)]
    let plan = Plan(
      id: "p",
      metadata: PlanMetadata(
        title: "方案", jurisdiction: Jurisdiction(name: "某县", level: .county), kind: .workPoints,
        period: Period(from: 2021, to: 2025), issued: "2021-02", issuer: "某县人民政府",
        documentNumber: "某发〔2021〕1号", posted: "2021-03-01"),
      source: PlanSource(file: "p.txt", sha256: "ab", format: "text", encoding: "GB18030", byteCount: 99),
      headings: [
        Heading(
          id: "p/S一/1", kind: .section, number: "一", text: "（一）甲", original: "(一)甲",
          source: SourceRange(start: 0, end: 9))
      ],
      tasks: [
        PlanTask(
          id: "p/1", role: .nextStep, number: "1", title: "题目", part: "二、", section: "（一）甲",
          responsible: [ResponsibleUnit(role: .lead, name: "司法局")],
          deadlines: [TaskDeadline(text: "6月底前", date: "2021-06-30"), TaskDeadline(text: "长期")],
          responsibleLines: [TextPiece(text: "责任单位", original: "责任单位", source: SourceRange(start: 40, end: 52))],
          sentences: Array(sentences.prefix(2)))
      ],
      otherSentences: [sentences[2]],
      furniture: [TextPiece(text: "打印", original: "【打印】", source: SourceRange(start: 60, end: 72))],
      findings: [
        Finding(
          .gluedDigits, .warning, LocalizedText("甲", "a"), source: SourceRange(start: 1, end: 2), before: "b",
          after: "c"),
        Finding(.noTasks, .error, LocalizedText("乙", "b")),
      ])
    let topic = TopicScore(code: "A01", score: 0.1 + 0.2, evidence: ["甲", "乙"])
    var stranger = sentence(9)
    stranger.id = "elsewhere"
    stranger.part = "一、总体要求"
    let aligned = AlignedPlan(
      plan: plan,
      sentences: [
        AlignedSentence(sentence: sentences[0], task: "p/1", isPlanned: true, topics: [topic], mentions: []),
        AlignedSentence(sentence: sentences[2], task: nil, topics: [], mentions: [topic]),
        AlignedSentence(sentence: stranger, task: nil, topics: []),
      ], nearest: ["B02": [NearSentence(sentence: "p/1/1", score: 0.25)], "A03": []])
    let target = Target(
      id: "p/T001", plan: "p", task: nil, sentence: "p/1/1", text: "第1句。", quote: "1", indicator: "率", kind: .percent,
      comparator: .ge, value: 95.5, unit: "%", per: nil, due: "2025-12-31", strength: .strive, scope: "城区",
      status: .achieved, topic: "A01", source: SourceRange(start: 10, end: 19))
    var yearly = target
    (yearly.id, yearly.task, yearly.per, yearly.value) = ("p/T002", "p/1", "year", nil)
    return ReadPlan(aligned: aligned, targets: [target, yearly])
  }()

  private func read(_ bytes: [UInt8]) throws -> ReadPlan {
    try bytes.withUnsafeBufferPointer { try ReadPlan(archive: $0) }
  }

  @Test("a plan reads back as it was, every field of it")
  func roundTrip() throws {
    #expect(try read(Self.plan.archive) == Self.plan)
    #expect(try read(Self.plan.archive).archive == Self.plan.archive)
  }

  @Test("no member of the plan that is read back is left empty")
  func whole() {
    // Whether a value was seen for each member of each type: one that is never set could be lost unseen.
    var seen: [String: Bool] = [:]
    func look(_ value: Any) {
      let mirror = Mirror(reflecting: value)
      for child in mirror.children {
        let inner = Mirror(reflecting: child.value)
        let isCollection = [.optional, .collection, .dictionary, .set].contains(inner.displayStyle)
        if mirror.displayStyle == .struct, let label = child.label {
          let name = "\(mirror.subjectType).\(label)"
          seen[name] = (seen[name] ?? false) || !(isCollection && inner.children.isEmpty)
        }
        look(child.value)
      }
    }
    look(Self.plan)
    #expect(seen.filter { !$0.value }.map(\.key).sorted() == [])
    #expect(seen["PlanTask.deadlines"] == true)
  }

  @Test("an archive that is cut anywhere is refused")
  func cut() {
    let archive = Self.plan.archive
    for count in archive.indices { #expect(throws: DamagedArchive.self) { try read(Array(archive.prefix(count))) } }
    #expect(throws: DamagedArchive.self) { try read(archive + [0]) }
  }

  @Test("whatever byte is changed, reading ends, with a plan or an error")
  func changed() {
    let archive = Self.plan.archive
    for place in archive.indices {
      for value in [0x00, 0x7F, 0x80, 0xFF] as [UInt8] {
        var changed = archive
        changed[place] = value
        _ = try? read(changed)
      }
    }
  }

  @Test("numbers of any size and sign read back")
  func numbers() throws {
    var writer = ArchiveWriter()
    let numbers = [0, 1, -1, 63, 64, -64, -65, 1 << 40, Int.max, Int.min]
    for number in numbers { writer.write(number) }
    let read = try writer.bytes.withUnsafeBufferPointer { bytes in
      var reader = ArchiveReader(bytes)
      return try numbers.map { _ in try reader.int() }
    }
    #expect(read == numbers)
  }
}
