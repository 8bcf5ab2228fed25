import ArgumentParser
import Duizhao

/// What a plan lacks.
struct GapsCommand: AnsweringCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "Show tasks and topics of a reference that a plan lacks.",
    discussion: """
      Example: duizhao gaps jiashan --against sichuan
               duizhao gaps jiashan --against peers --check
      """)

  @Argument(help: "The plan to check: a file path or an id.")
  var plan: String

  @Option(help: "The reference: a file path, an id, or 'peers' for what most other plans have.")
  var against = "peers"

  @Flag(help: "End with status 1 where a gap was found.")
  var check = false

  @Option(name: .shortAndLong, help: "Output: table, csv, json, xml or html.")
  var format = FullFormat.table

  @OptionGroup var options: PlanOptions

  func answer() throws -> AnswerCache.Answer {
    let pipeline = try options.pipeline()
    var isWhole = true
    let (gaps, report) = try compared(pipeline, &isWhole)
    let view = GapsView([gaps], in: report, language: options.language)
    let text = try format.text(view)
    let isFound = gaps.topics.contains { $0.state.isGap }
    return AnswerCache.Answer(text: text, status: check && isFound ? 1 : 0, isWhole: isWhole)
  }

  /// What the plan lacks, and the comparison that it is drawn from.
  private func compared(_ pipeline: Pipeline, _ isWhole: inout Bool) throws -> (GapReport, ComparisonReport) {
    let corpus = try Corpus(folder: options.plans)
    let report: ComparisonReport
    if against == GapReport.peers {
      let subject = try corpus.input(plan)
      let others = try corpus.inputs([]).filter { $0.id != subject.id }
      if others.count >= CorpusRun.threshold { return try corpusAnswer(subject, others, pipeline, &isWhole) }
      guard !others.isEmpty else {
        throw InputError(
          file: options.plans, problem: "holds no other plan to compare with",
          remedy: "name a reference with --against, or a folder of plans with --plans")
      }
      report = pipeline.compare(
        try options.read([subject] + others, by: pipeline), parts: .gaps(plan: subject.id, against: GapReport.peers))
    } else {
      let inputs = try corpus.inputs([plan, against])
      guard inputs.count == 2 else {
        throw InputError(
          problem: "'\(plan)' and '\(against)' are the same plan", remedy: "name another reference with --against")
      }
      report = pipeline.compare(
        try options.read(inputs, by: pipeline), parts: .gaps(plan: inputs[0].id, against: inputs[1].id))
    }
    let reference = against == GapReport.peers ? GapReport.peers : report.plans[1].plan.id
    let subject = report.plans[0].plan.id
    guard let gaps = report.gaps.first(where: { $0.plan == subject && $0.against == reference }) else {
      throw InputError(
        problem: "one other plan is no majority of peers", remedy: "name it as the reference with --against")
    }
    return (gaps, report)
  }

  /// The same against more plans than anybody reads side by side.
  private func corpusAnswer(
    _ subject: PlanInput, _ others: [PlanInput], _ pipeline: Pipeline, _ isWhole: inout Bool
  ) throws -> (GapReport, ComparisonReport) {
    var meter = ProgressMeter(total: others.count, language: options.language)
    var unread: [CorpusFailure] = []
    let (gaps, report) = try pipeline.gaps(
      of: subject, against: CorpusInputs(others), cache: options.cache(), progress: { meter.update($0) },
      unread: { unread.append($0) })
    meter.finish()
    isWhole = unread.isEmpty
    for failure in unread {
      Terminal.write(Array("duizhao: \(failure.file): \(failure.problem); left out\n".utf8), to: 2)
    }
    return (gaps, report)
  }
}
