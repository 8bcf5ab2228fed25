import Comparison
import PlanArchive
import PlanModel
import PlanReading
import Taxonomy

/// Where the plans of a comparison come from: documents, or files of plans that were aligned before.
package struct CorpusSource: Sendable {
  /// Number of plans.
  package let count: Int
  /// What a plan with a number is listed under; nil where its place does not tell.
  package let group: @Sendable (Int) -> String?
  /// The plan with a number, or why there is none. May be called by several threads.
  package let plan: @Sendable (Int) -> Result<ReadPlan, CorpusFailure>
  /// The same with the error as it is told where one document stops the run.
  private let strict: @Sendable (Int) -> Result<ReadPlan, InputError>
  private let name: @Sendable (Int) -> String
  /// Bytes of a document; 0 where they are not known.
  private let size: @Sendable (Int) -> Int
  /// The cache and the name of a plan's entry in it; nil where there is none.
  private let entry: @Sendable (Int) -> (cache: PlanCache, key: String, id: String)?

  /// Plans that are read from documents, or from a cache.
  package init(_ inputs: CorpusInputs, pipeline: Pipeline, cache: PlanCache?) {
    let list = inputs.inputs
    let reader = Lazy { Result { () throws(InputError) in try DocumentReader() } }
    count = list.count
    group = { list[$0].group }
    name = { list[$0].input.id }
    size = { PlanFile.size(at: list[$0].input.path) }
    let strict: @Sendable (Int) -> Result<ReadPlan, InputError> = {
      pipeline.read(list[$0].input, by: reader, cache: cache)
    }
    self.strict = strict
    entry = { number in
      guard let cache, let bytes = try? PlanFile.bytes(at: list[number].input.path) else { return nil }
      return (cache, cache.key(of: bytes, list[number].input), list[number].input.id)
    }
    plan = { number in
      strict(number).mapError { error in
        let path = list[number].input.path
        return CorpusFailure(error, file: path.split(separator: "/").last.map(String.init) ?? path)
      }
    }
  }

  /// Plans that are at hand one by one.
  init(
    count: Int, name: @escaping @Sendable (Int) -> String, group: @escaping @Sendable (Int) -> String?,
    plan: @escaping @Sendable (Int) -> Result<ReadPlan, InputError>
  ) {
    self.count = count
    self.group = group
    self.name = name
    size = { _ in 0 }
    strict = plan
    entry = { _ in nil }
    self.plan = { number in plan(number).mapError { CorpusFailure($0, file: name(number)) } }
  }

  /// What a report on a corpus needs of the plan with a number.
  ///
  /// - Parameters:
  ///   - pages: folder of the plans' pages in the report as it stands.
  ///   - isWhole: true where the whole plan is needed.
  func item(
    _ number: Int, _ pipeline: Pipeline, _ language: Language, pages: String, isWhole: Bool
  ) -> Result<CorpusItem, CorpusFailure> {
    let entry = entry(number)
    if !isWhole, let entry, let stored = entry.cache.item(entry.key, language),
      CacheFolder.checksum(of: "\(pages)/\(CorpusOutput.pageName(entry.id))") == stored.page,
      let item = CorpusItem(
        stored, group: group(number), topics: pipeline.scheme.topics.count, language: language)
    {
      return .success(item)
    }
    return plan(number).map { read in
      let item = CorpusItem(read, pipeline, group: group(number), language: language)
      if let entry, let page = item.page {
        entry.cache.keep(
          item.stored(
            metadata: read.aligned.plan.metadata, language: language, page: CacheFolder.checksum(page)), as: entry.key,
          language)
      }
      return item
    }
  }

  /// What the plan with a number adds to another's peers.
  func peer(_ number: Int, scheme: ConceptScheme) -> Result<PeerTally.Plan, CorpusFailure> {
    let entry = entry(number)
    if let entry, let stored = entry.cache.peer(entry.key), stored.states.count == scheme.topics.count,
      let peer = PeerTally.Plan(states: stored.states, references: stored.references)
    {
      return .success(peer)
    }
    return plan(number).map { read in
      let peer = PeerTally.Plan(read.aligned, scheme: scheme)
      if let entry {
        entry.cache.keep(StoredPeer(states: peer.states, references: peer.references), as: entry.key)
      }
      return peer
    }
  }

  /// Every plan in order, with what `draw` makes of each alone; `progress` is told each.
  ///
  /// A processor that finds no more plans to read draws those that were read, while others read the last ones.
  ///
  /// - Throws: the first plan's error.
  package func all<Drawn: Sendable>(
    progress: (String) -> Void = { _ in }, drawing draw: @escaping @Sendable (ReadPlan) -> Drawn
  ) throws(InputError) -> [(plan: ReadPlan, drawn: Drawn)] {
    let count = count
    let reads = (0..<count).map { number in Lazy { strict(number) } }
    // The largest first: begun last, it would keep one processor waiting.
    let sizes = (0..<count).map { size($0) }
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    var plans: [(plan: ReadPlan, drawn: Drawn)] = []
    var failure: InputError?
    OrderedWork.run(count: count * 2, order: order + order.map { $0 + count }) { piece -> Drawn? in
      let read = reads[piece % count].value
      return piece < count ? nil : (try? read.get()).map(draw)
    } deliver: { piece, drawn in
      guard failure == nil else { return }
      switch reads[piece % count].value {
      case .success(let plan): if let drawn { plans.append((plan, drawn)) }
      case .failure(let error): failure = error
      }
      if piece < count { progress(name(piece)) }
    }
    if let failure { throw failure }
    return plans
  }
}
