import FileContainers
import PlanModel

/// The pairs of tasks as a mapping set of SSSOM (Simple Standard for Sharing Ontological Mappings), in its TSV form: a
/// header in YAML behind number signs, then a row a pair.
///
/// The predicate is read from the left task, as SKOS defines it: `skos:broadMatch` says that the right task is the
/// broader one (its topics hold those of the left), `skos:narrowMatch` that the left one is.
package struct SSSOMExport: Sendable {
  private let report: ComparisonReport
  private let index: ReportIndex

  /// The mappings of a report's pairs.
  package init(_ report: ComparisonReport) {
    self.report = report
    index = ReportIndex(report)
  }

  /// The mapping set.
  package func text() -> String {
    var lines = header
    lines.append(Self.columns.joined(separator: "\t"))
    for pairs in report.pairs {
      for pair in pairs.pairs { lines.append(row(pair, in: pairs).map(Self.cell).joined(separator: "\t")) }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let columns = [
    "subject_id", "subject_label", "predicate_id", "object_id", "object_label", "mapping_justification",
    "subject_source", "object_source", "confidence", "similarity_score", "similarity_measure", "comment",
  ]

  private var header: [String] {
    let sources = report.plans.map(\.plan.source.sha256).joined(separator: ":")
    let id = NameGUID.of("urn:duizhao:mappings:\(report.provenance.taxonomySHA256):\(sources)")
    var lines = [
      "#curie_map:", "#  duizhao: \"urn:duizhao:plan:\"", "#  semapv: \"https://w3id.org/semapv/vocab/\"",
      "#  skos: \"http://www.w3.org/2004/02/skos/core#\"", "#  urn: \"urn:\"", "#mapping_set_id: \"urn:uuid:\(id)\"",
      "#mapping_set_title: \"\(ExportWording.pairs.english): \(ExportWording.title.english)\"",
      "#mapping_tool: \"Duizhao\"", "#mapping_tool_version: \"\(report.provenance.engine)\"",
      // The documents belong to whoever issued them; the standard has this name for "not said".
      "#license: \"https://w3id.org/sssom/license/unspecified\"",
    ]
    if let made = report.provenance.made { lines.append("#mapping_date: \"\(made)\"") }
    return lines
  }

  private func row(_ pair: TaskPair, in pairs: PairReport) -> [String] {
    let justification =
      pair.sharedTopics.isEmpty
      ? "semapv:LexicalSimilarityThresholdMatching" : "semapv:SemanticSimilarityThresholdMatching"
    let topics = pair.sharedTopics.map { "\($0) \(index.label($0, .english))" }.joined(separator: "; ")
    return [
      Self.curie(pair.left), title(pair.left), Self.predicate(pair.relation), Self.curie(pair.right),
      title(pair.right), justification, Self.curie(pairs.left), Self.curie(pairs.right),
      Figure.score(confidence(pair)), Figure.score(pair.overlap), "overlap coefficient of character trigrams",
      "wording: \(pair.reuse.label(.english))" + (topics.isEmpty ? "" : "; shared topics: \(topics)"),
    ]
  }

  private static func predicate(_ relation: TaskPair.Relation) -> String {
    switch relation {
    case .equal: "skos:exactMatch"
    case .subset: "skos:broadMatch"
    case .superset: "skos:narrowMatch"
    case .intersects: "skos:relatedMatch"
    }
  }

  /// How likely it is that the tasks share a topic at all: of the shared topics the surest, each as sure as the less sure
  /// of the two tasks. Tasks that pair on wording alone have the overlap.
  private func confidence(_ pair: TaskPair) -> Double {
    let (left, right) = (scores(pair.left), scores(pair.right))
    let shared = pair.sharedTopics.map { min(left[$0] ?? 0, right[$0] ?? 0) }
    return min(max(shared.max() ?? pair.overlap, 0), 1)
  }

  /// The best probability of each topic in a task.
  private func scores(_ task: String) -> [String: Double] {
    var scores: [String: Double] = [:]
    for sentence in index.task(task)?.sentences ?? [] {
      for topic in index.sentence(sentence.id)?.topics ?? [] {
        scores[topic.code] = max(scores[topic.code] ?? 0, topic.score)
      }
    }
    return scores
  }

  private func title(_ task: String) -> String { index.task(task)?.title ?? task }

  /// `duizhao:jiashan/%E4%B8%80`: the id with everything but plain letters, digits and `/-_.` percent-encoded.
  private static func curie(_ id: String) -> String { "duizhao:\(IRIText.encoded(id))" }

  /// One cell: no tabulator and no line end, quoted where it holds a quotation mark.
  private static func cell(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.value >= 0x20 || scalar == "\t" || scalar == "\n" {
      plain.append(scalar.value < 0x20 ? " " : scalar)
    }
    let text = String(plain)
    guard text.utf8.contains(UInt8(ascii: "\"")) else { return text }
    return "\"\(text.replacing("\"", with: "\"\""))\""
  }
}

/// Parts of IRIs.
enum IRIText {
  /// Text with everything but plain letters, digits and `/-_.` percent-encoded as UTF-8.
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"),
        UInt8(ascii: "."):
        bytes.append(byte)
      default: bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
