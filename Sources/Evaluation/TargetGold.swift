import PlanModel

/// A target that a person (or a careful coder) found: one row of targets.tsv.
public struct GoldTarget: Hashable, Sendable, Codable {
  /// Id of the row, such as `sichuan/001`.
  public var id: String
  /// Id of the sentence that holds it.
  public var sentence: String
  /// The words that state it.
  public var quote: String
  /// What is measured.
  public var indicator: String
  /// What is measured in which way.
  public var kind: Target.Kind
  /// The direction of the bound.
  public var comparator: Target.Comparator
  /// The value; nil for a deadline and for trends.
  public var value: Double?
  /// Unit of the value; empty for a deadline.
  public var unit: String
  /// The period in which the amount is due; nil for none.
  public var per: String?
  /// ISO 8601 date by which it is due; nil for none.
  public var due: String?
  /// How firmly it is promised.
  public var strength: Target.Strength
  /// The subset it applies to; empty for all.
  public var scope: String
  /// Whether it is promised or reported.
  public var status: Target.Status
  /// Notation of the topic; nil for none.
  public var topic: String?

  /// Makes a coded target.
  public init(
    id: String, sentence: String, quote: String, indicator: String, kind: Target.Kind,
    comparator: Target.Comparator, value: Double?, unit: String, per: String? = nil, due: String? = nil,
    strength: Target.Strength = .must, scope: String = "", status: Target.Status = .target, topic: String? = nil
  ) {
    self.id = id
    self.sentence = sentence
    self.quote = quote
    self.indicator = indicator
    self.kind = kind
    self.comparator = comparator
    self.value = value
    self.unit = unit
    self.per = per
    self.due = due
    self.strength = strength
    self.scope = scope
    self.status = status
    self.topic = topic
  }
}

/// Reads coded targets.
public enum TargetGold {
  private static let columns = [
    "id", "unit", "quote", "indicator", "kind", "comparator", "value", "unit_of_measure", "per", "due", "strength",
    "scope",
    "status", "topic",
  ]

  /// Reads a table of coded targets, header line first, columns in any order.
  ///
  /// - Throws: `InputError` with the line for a missing column, a row of another width, or a word that is none of the
  ///   coding guide's.
  public static func read(_ text: String, file: String) throws(InputError) -> [GoldTarget] {
    var header: [String: Int] = [:]
    var rows: [GoldTarget] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = line.hasSuffix("\r") ? line.dropLast() : line
      if line.isEmpty || line.hasPrefix("#") { continue }
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if header.isEmpty {
        header = Dictionary(zip(fields, fields.indices), uniquingKeysWith: { first, _ in first })
        if let missing = columns.first(where: { header[$0] == nil }) {
          throw InputError(
            file: file, line: index + 1, problem: "the column \(missing) is missing",
            remedy: "begin the file with a line of the column names \(columns.joined(separator: ", "))")
        }
        continue
      }
      guard fields.count == header.count else {
        throw InputError(
          file: file, line: index + 1, problem: "the row has \(fields.count) columns, not \(header.count)",
          remedy: "separate the columns by single tabs")
      }
      rows.append(try row(header.mapValues { fields[$0] }, file: file, line: index + 1))
    }
    return rows
  }

  private static func row(_ row: [String: String], file: String, line: Int) throws(InputError) -> GoldTarget {
    func field(_ name: String) -> String { row[name] ?? "" }
    func optional(_ name: String) -> String? { field(name).isEmpty ? nil : field(name) }
    func coded<Code: RawRepresentable & CaseIterable>(_ name: String, _ value: String) throws(InputError) -> Code
    where Code.RawValue == String {
      if let code = Code(rawValue: value) { return code }
      throw InputError(
        file: file, line: line, problem: "“\(field(name))” is no \(name)",
        remedy: "use one of " + Code.allCases.map(\.rawValue).joined(separator: ", "))
    }
    var value: Double?
    if let text = optional("value") {
      guard let number = Double(text) else {
        throw InputError(
          file: file, line: line, problem: "“\(text)” is no number", remedy: "write plain digits, 100 for 100%")
      }
      value = number
    }
    // The guide writes trend-up and trend-down for what the model calls up and down.
    let comparator = field("comparator")
    let direction = comparator == "trend-up" ? "up" : comparator == "trend-down" ? "down" : comparator
    return GoldTarget(
      id: field("id"), sentence: field("unit"), quote: field("quote"), indicator: field("indicator"),
      kind: try coded("kind", field("kind")), comparator: try coded("comparator", direction), value: value,
      unit: field("unit_of_measure"), per: optional("per"), due: optional("due"),
      strength: try coded("strength", field("strength")), scope: field("scope"),
      status: try coded("status", field("status")), topic: optional("topic"))
  }
}
