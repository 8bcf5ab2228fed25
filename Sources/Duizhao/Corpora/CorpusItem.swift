import Comparison
import PlanArchive
import PlanModel
import Publishing

/// What a worker makes of one document of a corpus.
struct CorpusItem: Sendable {
  /// What the report keeps of the plan.
  var plan: CorpusPlan
  /// Its targets.
  var targets: [Target]
  /// Its page; nil where the one that stands in the report's folder is the same.
  var page: [UInt8]?
  /// All of it, for a database; nil where none is written.
  var read: ReadPlan?

  /// Makes everything anew.
  init(_ read: ReadPlan, _ pipeline: Pipeline, group: String?, language: Language) {
    let aligned = read.aligned
    let rows = CoverageMatrix.rows(plans: [aligned], scheme: pipeline.scheme)
    plan = CorpusPlan(
      aligned, rows: rows, targets: read.targets.count, group: group ?? Self.group(aligned.plan.metadata, language))
    targets = read.targets
    page = CorpusPlanPage(aligned, rows: rows, targets: targets, language: language).page()
    self.read = read
  }

  /// Takes up what was stored; nil where the fields are not those of this version.
  init?(_ stored: StoredItem, group: String?, topics: Int, language: Language) {
    let fields = stored.fields
    guard fields.count == 9, let kind = PlanKind(rawValue: fields[3]), let sentences = Int(fields[6]),
      let targets = Int(fields[7]), let troubles = Int(fields[8]), stored.states.count == topics
    else { return nil }
    plan = CorpusPlan(
      id: fields[0], name: fields[1], title: fields[2], kind: kind, level: PlanLevel(rawValue: fields[4]),
      group: group ?? fields[5], states: stored.states, sentences: sentences, targets: targets, troubles: troubles)
    self.targets = stored.targets
    page = nil
    read = nil
  }

  /// What is stored of an item that was made anew.
  func stored(metadata: PlanMetadata, language: Language, page checksum: Int) -> StoredItem {
    StoredItem(
      fields: [
        plan.id, plan.name, plan.title, plan.kind.rawValue, plan.level?.rawValue ?? "", Self.group(metadata, language),
        String(plan.sentences), String(plan.targets), String(plan.troubles),
      ], states: plan.states, page: checksum, targets: targets)
  }

  /// What a plan is listed under where its place among folders does not tell: its province, else its level.
  private static func group(_ metadata: PlanMetadata, _ language: Language) -> String {
    Provinces.name(in: metadata) ?? metadata.jurisdiction.level?.label(language)
      ?? LocalizedText("未知", "unknown")(language)
  }
}
