import Alignment
import Evaluation
import Foundation
import PlanModel
import Taxonomy

func bytes(_ p: String) -> [UInt8] { [UInt8](FileManager.default.contents(atPath: p) ?? Data()) }
let args = CommandLine.arguments
let scheme = try ConceptSchemeReader.read(rdf: bytes("taxonomy/taxonomy.rdf"), lexicon: bytes(args[1]), file: "t", lexiconFile: args[1], sha256: "")
let names = ["sichuan", "huangshi", "jialing"]
let gold = try names.map { try GoldSentence.read(bytes("Tests/Fixtures/gold/\($0).jsonl"), file: $0) }
var sentences: [TrainingSentence] = []
for f in (try? FileManager.default.contentsOfDirectory(atPath: "/work/h/train"))?.sorted() ?? [] where f.hasSuffix(".tsv") {
  sentences += try TrainingSentence.read(String(decoding: bytes("/work/h/train/" + f), as: UTF8.self), file: f)
}
print("training sentences", sentences.count)
let noWording = args.contains("-w")
var settings = WordingTraining.Settings()
if let p = ProcessInfo.processInfo.environment["PASSES"], let n = Int(p) { settings.passes = n }
if let p = ProcessInfo.processInfo.environment["STEP"], let n = Float(p) { settings.step = n }
if let p = ProcessInfo.processInfo.environment["TERM"], let n = Float(p) { settings.termImportance = n }
if let p = ProcessInfo.processInfo.environment["LEASTW"], let n = Float(p) { settings.leastWeight = n }
if let p = ProcessInfo.processInfo.environment["DECAY"], let n = Float(p) { settings.decay = n }
let weights = noWording ? nil : WordingTraining(sentences: sentences, scheme: scheme, settings: settings).train { print("pass", $0, $1) }
let table = weights?.table ?? ""
print("table bytes", table.utf8.count, "rows", weights?.rows.count ?? 0)
let wording = noWording ? nil : try WordingWeights(table: table, file: "x").model
let index = Dictionary(uniqueKeysWithValues: scheme.topics.map(\.code).enumerated().map { ($1, $0) })
func examples(_ g: [GoldSentence]) -> [FittingExample] {
  var s = AlignmentSession(Aligner(scheme: scheme, wording: wording, model: try! DecisionModel.standard()))
  return g.compactMap { x in
    let e = s.evidence(for: AlignmentInput(text: x.text, heading: x.heading, section: x.section, part: x.part)).evidence
    return x.structural ? nil : FittingExample(evidence: e, topics: Set(x.topics.compactMap { index[$0] }))
  }
}
let t0 = Date()
let ex = gold.map(examples)
if let wording {
  var right = 0, total = 0
  for g in gold.flatMap({ $0 }) where !g.structural && !g.topics.isEmpty {
    let p = wording.probabilities(of: MatchText(g.text).scalars[...])
    let best = p.indices.max { p[$0] < p[$1] } ?? 0
    total += 1
    if best < scheme.topics.count, scheme.topics[best].code == g.topics[0] { right += 1 }
  }
  print("wording alone main", Double(right) / Double(total))
}
print("evidence", Date().timeIntervalSince(t0))
func run(_ model: DecisionModel, _ g: [GoldSentence]) -> [[TopicScore]] {
  var s = AlignmentSession(Aligner(scheme: scheme, wording: wording, model: model))
  return g.map { s.align(AlignmentInput(text: $0.text, heading: $0.heading, section: $0.section, part: $0.part)).topics }
}
func show(_ name: String, _ f: TopicFigures) {
  print(name, "P \(String(format: "%.3f", f.precision.value)) R \(String(format: "%.3f", f.recall.value)) F1 \(String(format: "%.3f", f.f1.value)) main \(String(format: "%.3f", f.mainTopicAccuracy.value)) none \(String(format: "%.2f", f.noTopicAccuracy)) ece \(String(format: "%.3f", f.calibrationError))")
}
var lopo: [[TopicScore]] = []
for i in 0..<3 {
  let train = (0..<3).filter { $0 != i }.flatMap { ex[$0] }
  let given = run(DecisionFitting.fit(train), gold[i])
  lopo += given
  show("leave out " + names[i], TopicEvaluation.figures(gold: gold[i], given: given))
}
show("leave-one-plan-out", TopicEvaluation.figures(gold: gold.flatMap { $0 }, given: lopo))
let model = DecisionFitting.fit(ex.flatMap { $0 })
let all = gold.flatMap { g in run(model, g) }
let f = TopicEvaluation.figures(gold: gold.flatMap { $0 }, given: all)
show("fitted on all", f)
print(model.table)
if args.contains("x") {
  for (g, t) in zip(gold.flatMap { $0 }, lopo) where !g.structural && Set(g.topics) != Set(t.map(\.code)) {
    print(g.id, "[\(g.heading)]", g.text, "GOLD", g.topics, "GIVEN", t.map { "\($0.code) \(String(format: "%.2f", $0.score)) \($0.evidence)" })
  }
}
let clock = ContinuousClock()
print("scheme", clock.measure { _ = try! ConceptSchemeReader.read(rdf: bytes("taxonomy/taxonomy.rdf"), lexicon: bytes(args[1]), file: "t", lexiconFile: args[1], sha256: "") })
print("index", clock.measure { _ = LexiconIndex(scheme: scheme) })
print("profiles", clock.measure { _ = TopicProfiles(scheme: scheme) })
print("matches", clock.measure { for g in gold { _ = run(model, g) } })
