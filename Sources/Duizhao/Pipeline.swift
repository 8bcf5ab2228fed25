import Alignment
import Comparison
import PlanArchive
import PlanModel
import PlanReading
import Publishing
import Targets
import Taxonomy

/// The way of the data, from documents to a published comparison; only this type knows the order of the steps.
///
/// ```swift
/// let pipeline = try Pipeline()
/// let plans = try pipeline.align(Corpus(folder: "plans").inputs([]))
/// let report = pipeline.compare(plans)
/// ```
public struct Pipeline: Sendable {
  /// Version of the engine; reports name it.
  public static let version = "0.1.0"

  /// The taxonomy that plans are aligned to.
  public var scheme: ConceptScheme { taxonomy.value }
  /// The same; the one that is compiled in is read beside the first document.
  private let taxonomy: Lazy<ConceptScheme>
  /// The alignment engine; compiled when a sentence is first aligned.
  private let engine: Lazy<Aligner>
  /// The register of indicators with the extractor that names them; read when a target is first sought.
  private let targetRules: Lazy<Result<(extractor: TargetExtractor, register: IndicatorRegister), InputError>>
  /// The accuracy that the page on method shows.
  private let figures: Lazy<Result<MethodFigures, InputError>>
  /// All that the first document needs; made beside its reading.
  let preparation: Preparation

  /// A pipeline with the model that is compiled in, and the taxonomy of `scheme(at:)`.
  ///
  /// - Throws: `InputError` with the line that breaks the taxonomy; where compiled-in data are damaged, which tests
  ///   exclude.
  public init(taxonomy path: String? = nil) throws(InputError) {
    let (wording, decision) = (try WordingModel.standard(), try DecisionModel.standard())
    let other = try path.map { path throws(InputError) in try Self.scheme(at: path) }
    let taxonomy = Lazy { other ?? Self.standardScheme }
    let engine = Lazy { Aligner(scheme: taxonomy.value, wording: wording, model: decision) }
    self.taxonomy = taxonomy
    taxonomy.prepare()
    let targetRules = Lazy {
      Result { () throws(InputError) in
        let register = try IndicatorRegister.embedded()
        return (extractor: TargetExtractor(register: register), register: register)
      }
    }
    (self.engine, self.targetRules) = (engine, targetRules)
    figures = Lazy { Result { () throws(InputError) in try RecordedEvaluation.figures() } }
    preparation = Preparation {
      _ = engine.value
      _ = targetRules.value
    }
  }

  /// Begins to make all that the first document needs, for those who know that one will come.
  package func begin() { preparation.begin() }

  private static var standardScheme: ConceptScheme {
    do throws(InputError) {
      return try ConceptScheme.standard()
    } catch {
      // It is compiled in, and a test reads it.
      preconditionFailure(error.description)
    }
  }

  var aligner: Aligner { engine.value }

  var extractor: TargetExtractor { rules.extractor }

  var register: IndicatorRegister { rules.register }

  private var rules: (extractor: TargetExtractor, register: IndicatorRegister) {
    switch targetRules.value {
    case .success(let rules): return rules
    // The register is compiled in, and a test reads it.
    case .failure(let error): preconditionFailure(error.description)
    }
  }

  /// The taxonomy that is compiled in, or another: a SKOS file in RDF/XML, with a `lexicon.tsv` beside it where there
  /// is one.
  ///
  /// - Throws: `InputError` with the line that breaks the taxonomy.
  public static func scheme(at path: String?) throws(InputError) -> ConceptScheme {
    guard let path else { return try ConceptScheme.standard() }
    let rdf = try PlanFile.bytes(at: path)
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let lexiconPath = folder + "lexicon.tsv"
    let lexicon = PlanFile.exists(lexiconPath) ? try PlanFile.bytes(at: lexiconPath) : nil
    return try ConceptSchemeReader.read(
      rdf: rdf, lexicon: lexicon, file: path, lexiconFile: lexiconPath, sha256: SHA256.hex(rdf + (lexicon ?? [])))
  }

  /// SHA-256 of another taxonomy's files, as `scheme(at:)` would read them.
  static func taxonomyDigest(at path: String) throws(InputError) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let lexicon = folder + "lexicon.tsv"
    let bytes = PlanFile.exists(lexicon) ? try PlanFile.bytes(at: lexicon) : []
    return SHA256.hex(try PlanFile.bytes(at: path) + [0] + bytes)
  }

  /// Step 1 and 2: reads documents and aligns their sentences; `progress` is told each.
  ///
  /// - Throws: the first document's error, in the order given.
  public func align(
    _ inputs: [PlanInput], cache: PlanCache? = nil, progress: (String) -> Void = { _ in }
  ) throws(InputError) -> [AlignedPlan] {
    try read(inputs, cache: cache, progress: progress).map(\.aligned)
  }

  /// Step 2 alone: aligns the sentences of a plan.
  public func align(_ plan: Plan) -> AlignedPlan { aligner.align(plan) }

  /// Step 3: the targets of a plan.
  public func targets(in plan: AlignedPlan) -> [Target] { extractor.targets(in: plan) }

  /// Steps 3 and 4: extracts targets, and compares.
  public func compare(_ plans: [AlignedPlan]) -> ComparisonReport {
    compare(plans.map { ReadPlan(aligned: $0, targets: targets(in: $0)) })
  }

  /// Step 4: compares plans whose targets are known.
  ///
  /// - Parameter parts: what the comparison is for; what was not asked for is left empty.
  package func compare(_ plans: [ReadPlan], parts: ComparisonParts = .everything) -> ComparisonReport {
    let scheme = scheme
    let profiles = EveryProcessor().map(plans.count) { PlanProfile(plans[$0].aligned, scheme: scheme, parts: parts) }
    return compare(plans, profiles: profiles, parts: parts)
  }

  /// Steps 1 to 4: reads plans and compares them; what a comparison needs of each plan alone is drawn while others are
  /// read. `progress` is told each.
  ///
  /// - Throws: the first plan's error.
  package func compare(
    _ source: CorpusSource, progress: (String) -> Void = { _ in }
  ) throws(InputError) -> (plans: [ReadPlan], report: ComparisonReport) {
    let scheme = scheme
    let drawn = try source.all(progress: progress) { PlanProfile($0.aligned, scheme: scheme, parts: .everything) }
    let plans = drawn.map(\.plan)
    return (plans, compare(plans, profiles: drawn.map(\.drawn), parts: .everything))
  }

  private func compare(_ plans: [ReadPlan], profiles: [PlanProfile], parts: ComparisonParts) -> ComparisonReport {
    let targets = parts.hasTargets ? plans.flatMap(\.targets) : []
    let metadata = Dictionary(
      plans.map { ($0.aligned.plan.id, $0.aligned.plan.metadata) }, uniquingKeysWith: { first, _ in first })
    if parts == .everything { figures.prepare() }
    return Comparer.compare(
      profiles, targets: targets,
      indicators: { targets.isEmpty ? [] : IndicatorGrouping.groups(targets, plans: metadata, register: register) },
      scheme: scheme, provenance: provenance, parts: parts, sharing: EveryProcessor())
  }

  /// What makes the reports.
  var provenance: Provenance {
    Provenance(
      engine: Self.version, taxonomy: scheme.title.chinese, taxonomyVersion: scheme.version,
      taxonomySHA256: scheme.sha256)
  }

  /// Step 5: every file of the published report.
  package func publish(_ report: ComparisonReport, language: Language) throws(InputError) -> [PublishedFile] {
    let jobs = Publisher.jobs(for: report, figures: try figures.value.get(), language: language)
    let files = OrderedWork.map(count: jobs.count) { jobs[$0].file() }
    return zip(jobs.map(\.place), files).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// A published report.
  package struct Publication {
    /// Number of its files.
    package var count: Int
    /// The files in the order of reading; nil where they are too large to be kept in memory.
    package var files: [PublishedFile]?
  }

  /// A report on a plan with more sentences is made file by file: its pages have some tens of megabytes each.
  private static let mostSentences = 20_000
  /// So is a report on a plan whose file has more bytes.
  private static let mostBytes = 4 << 20

  /// Step 5 into a folder.
  ///
  /// - Throws: `InputError` where the folder cannot be written; the old report stands then.
  package func publish(
    _ report: ComparisonReport, language: Language, into folder: OutputFolder
  ) throws(InputError) -> Publication {
    let isLarge = report.plans.contains { plan in
      plan.sentences.count > Self.mostSentences || plan.plan.source.byteCount > Self.mostBytes
    }
    let jobs = Publisher.jobs(for: report, figures: try figures.value.get(), language: language)
    guard isLarge else {
      let files = try folder.writeAtOnce(jobs)
      return Publication(count: files.count, files: files)
    }
    try folder.write(jobs)
    return Publication(count: jobs.count)
  }
}
