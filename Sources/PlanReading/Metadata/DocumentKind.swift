import PlanModel

/// What a title says about kind and years of a document.
enum DocumentKind {
  private static let rules: [(words: [Unicode.Scalar], kind: PlanKind)] =
    DataTable.rows(EmbeddedData.documentKinds, columns: 2).compactMap { row in
      PlanKind(rawValue: row[1]).map { (Array(row[0]), $0) }
    }

  /// The kind of a document with a title; nil where the title names none.
  static func kind(_ title: String) -> PlanKind? {
    let title = Array(title)
    return rules.first { title.find($0.words) != nil }?.kind
  }

  /// The years that a title is for: （2021—2025年）, 2019年, 2019年度; nil where it names none.
  static func period(_ title: [Unicode.Scalar]) -> Period? {
    years(title) ?? fiveYears.first { title.contains($0.words) }?.period
  }

  /// The five-year plans: 十四五 is 2021 to 2025.
  private static let fiveYears: [(words: String, period: Period)] = [
    ("十二五", Period(from: 2011, to: 2015)), ("十三五", Period(from: 2016, to: 2020)),
    ("十四五", Period(from: 2021, to: 2025)), ("十五五", Period(from: 2026, to: 2030)),
  ]

  private static func years(_ title: [Unicode.Scalar]) -> Period? {
    for index in title.indices {
      guard let from = year(title, at: index), index == 0 || !title[index - 1].isDecimalDigit else { continue }
      var next = index + 4
      if next < title.count, title[next] == "年" { next += 1 }
      guard next < title.count, ["—", "-", "–", "至", "－", "~", "～", "―"].contains(title[next]) else {
        if next == index + 5 { return Period(from: from, to: from) }
        continue
      }
      while next < title.count, ["—", "-", "–", "至", "－", "~", "～", "―"].contains(title[next]) { next += 1 }
      if let to = year(title, at: next) { return Period(from: from, to: to) }
    }
    return nil
  }

  /// A year of four digits that stands at an index.
  private static func year(_ text: [Unicode.Scalar], at index: Int) -> Int? {
    guard index + 4 <= text.count else { return nil }
    var value = 0
    for scalar in text[index..<(index + 4)] {
      guard let digit = scalar.decimalValue else { return nil }
      value = value * 10 + digit
    }
    return (1949...2100).contains(value) ? value : nil
  }
}
