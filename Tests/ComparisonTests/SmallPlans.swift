import PlanModel
import Taxonomy

/// Domains Z (overall), A and B with a few topics: B01 is for provinces and prefectures, B02 since 2021.
let smallScheme = ConceptScheme(
  title: LocalizedText("小", "small"), version: "1", sha256: "",
  concepts: [
    concept("Z", slug: "overall", in: nil), concept("Z01", in: "Z"),
    concept("A", in: nil), concept("A01", in: "A"), concept("A02", in: "A"), concept("A03", in: "A"),
    concept("A04", in: "A"),
    concept("B", in: nil), concept("B01", in: "B", levels: ["P", "M"]), concept("B02", in: "B", since: 2021),
  ])

func concept(
  _ code: String, slug: String = "", in domain: String?, levels: Set<Character> = ["P", "M", "C", "T"],
  since: Int = 2015
) -> Concept {
  Concept(
    code: code, slug: slug.isEmpty ? code : slug, label: LocalizedText("题\(code)", "Topic \(code)"),
    scopeNote: LocalizedText("", ""), broader: domain, levels: levels, since: since)
}

/// A sentence in a few letters: its text, its topics (main topic first), its mentions, its score.
struct Line {
  var text: String
  var topics: [String]
  var mentions: [String]
  var score: Double

  init(_ text: String = "", _ topics: [String] = [], mentions: [String] = [], score: Double = 0.9) {
    self.text = text
    self.topics = topics
    self.mentions = mentions
    self.score = score
  }
}

/// An aligned plan from the lines of its tasks. Sentences are `id/task/number`; those of `others` are `id/0/number`.
func smallPlan(
  _ id: String, level: PlanLevel? = .province, years: Period? = Period(from: 2021, to: 2025),
  tasks: [[Line]], roles: [Int: PlanTask.Role] = [:], others: [Line] = [], findings: [Finding] = [],
  nearest: [String: [NearSentence]] = [:]
) -> AlignedPlan {
  var aligned: [AlignedSentence] = []
  func sentences(_ lines: [Line], place: String, task: String?, isPlanned: Bool) -> [Sentence] {
    lines.enumerated().map { index, line in
      let sentence = Sentence(
        id: "\(place)/\(index + 1)", text: line.text, original: "[\(line.text)]", source: SourceRange(start: 0, end: 0))
      aligned.append(
        AlignedSentence(
          sentence: sentence, task: task, isPlanned: isPlanned,
          topics: line.topics.map { TopicScore(code: $0, score: line.score, evidence: ["证"]) },
          mentions: line.mentions.map { TopicScore(code: $0, score: 0.4, evidence: []) }))
      return sentence
    }
  }
  let otherSentences = sentences(others, place: "\(id)/0", task: nil, isPlanned: false)
  let planTasks = tasks.enumerated().map { index, lines in
    let task = "\(id)/\(index + 1)"
    let role = roles[index + 1] ?? .task
    return PlanTask(
      id: task, role: role, number: "\(index + 1)", title: "任务\(index + 1)",
      sentences: sentences(lines, place: task, task: task, isPlanned: role == .nextStep))
  }
  let plan = Plan(
    id: id,
    metadata: PlanMetadata(
      title: id, jurisdiction: Jurisdiction(name: id, level: level), kind: .plan, period: years),
    source: PlanSource(file: "\(id).txt", sha256: "", format: "text", encoding: "UTF-8", byteCount: 0),
    tasks: planTasks, otherSentences: otherSentences, findings: findings)
  return AlignedPlan(plan: plan, sentences: aligned, nearest: nearest)
}

/// The finding of a page that could not be read.
let unreadPage = Finding(.unreadable, .error, LocalizedText("第2页未能读取", "page 2 could not be read"))
