/// The rung of government that issued a plan.
public enum PlanLevel: String, CaseIterable, Sendable, Codable {
  case central, province, prefecture, county, township, department

  /// The letter of the taxonomy's `levels` column that stands for this level, nil where every topic applies.
  ///
  /// P province, M prefecture or other city with districts, C county or district, T township. A department of
  /// any level and the centre are not restricted by that column.
  public var competenceLetter: Character? {
    switch self {
    case .province: "P"
    case .prefecture: "M"
    case .county: "C"
    case .township: "T"
    case .central, .department: nil
    }
  }

  /// The level's name.
  public var label: LocalizedText {
    switch self {
    case .central: LocalizedText("中央", "central")
    case .province: LocalizedText("省级", "province")
    case .prefecture: LocalizedText("市级", "prefecture")
    case .county: LocalizedText("县级", "county")
    case .township: LocalizedText("乡级", "township")
    case .department: LocalizedText("部门", "department")
    }
  }
}

/// The place a plan is for.
public struct Jurisdiction: Hashable, Sendable, Codable {
  /// The place's name in simplified Chinese, such as 四川省.
  public var name: String
  /// The place's rung of government, nil where the document does not tell.
  public var level: PlanLevel?

  /// Makes a jurisdiction.
  public init(name: String, level: PlanLevel?) {
    self.name = name
    self.level = level
  }
}
