/// A date or period in a sentence.
struct DateMention: Hashable, Sendable {
  /// What the words say.
  enum Role: Hashable, Sendable {
    /// By this date: 2022年年底前, 到2025年.
    case deadline
    /// A year or date without 前 or 到: a due date only where a verb of completion follows.
    case bare
    /// A period, the date of a document, a reported year: never a due date.
    case other
  }

  /// Where the words stand.
  var range: Range<Int>
  /// Last day, ISO 8601; nil where a year is missing and none is known.
  var due: String?
  /// The year, where one stands or is known.
  var year: Int?
  /// What the words say.
  var role: Role
}

/// Days of the calendar, as far as due dates need them.
enum Calendar {
  /// `YYYY-MM-DD`, nil for a date that does not exist (2月30日).
  static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1900...2100).contains(year), (1...12).contains(month), day >= 1, day <= days(year, month) else { return nil }
    return "\(year)-\(padded(month))-\(padded(day))"
  }

  /// The last day of a month.
  static func end(_ year: Int, _ month: Int) -> String? {
    guard (1...12).contains(month) else { return nil }
    return iso(year, month, days(year, month))
  }

  /// Number of days of a month.
  static func days(_ year: Int, _ month: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
