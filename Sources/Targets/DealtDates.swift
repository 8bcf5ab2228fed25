/// Values dealt out to dates: 2022年、2025年…分别达到85%、95%.
enum DealtDates {
  /// The due date of each value, where a list of as many dates stands before them in the segment; else none.
  static func read(_ reading: SentenceReading, before position: Int, count: Int) -> [String] {
    let segment = reading.segment(at: position)
    let dates = reading.dates.filter {
      segment.contains($0.range.lowerBound) && $0.range.upperBound <= position && $0.role != .other
    }
    guard dates.count == count, count > 1 else { return [] }
    for (left, right) in zip(dates, dates.dropFirst())
    where !["、", "和", "及"].contains(reading.text.string(left.range.upperBound ..| right.range.lowerBound)) {
      return []
    }
    let due = dates.compactMap(\.due)
    return due.count == count ? due : []
  }

  /// True where nothing but further dates follows a date up to `end`.
  static func fill(_ reading: SentenceReading, after date: DateMention, to end: Int) -> Bool {
    let later = reading.dates.filter { $0.range.lowerBound >= date.range.upperBound && $0.range.upperBound <= end }
    guard let last = later.last else { return false }
    return last.range.upperBound == end && reading.text.has("、", at: date.range.upperBound)
  }
}
