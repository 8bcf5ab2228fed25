/// Where a value stands on a chart: a scale with its labelled places.
struct Axis: Sendable {
  /// A labelled place.
  struct Tick: Hashable, Sendable {
    var value: Double
    var label: String
  }

  /// The value at the left end.
  let low: Double
  /// The value at the right end; above `low`.
  let high: Double
  /// Labelled places, left to right.
  let ticks: [Tick]

  /// Where a value stands, 0 at the left end and 1 at the right; values beyond an end stand at it.
  func place(_ value: Double) -> Double { min(1, max(0, (value - low) / (high - low))) }

  /// A scale for amounts: from 0, for high percentages from 50 or 80, so that they stand apart; the ticks say which.
  static func amounts(_ values: [Double], unit: String) -> Axis {
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    if unit == "%", least >= 0, most <= 100 {
      return marked(least > 80 ? 80 : least > 50 ? 50 : 0, 100) { Figure.plain($0) + "%" }
    }
    // A fifth is left free on the right for the line that says "or more".
    let high = least < 0 || most > 0 ? round(max(most, 0) * 1.2) : 1
    let low = least < 0 ? -round(-least) : 0
    return marked(low, high > low ? high : low + 1) { Figure.plain($0) }
  }

  /// A scale for days given as years with fractions: whole years, each labelled in its middle where there is room.
  ///
  /// - Parameters:
  ///   - room: how many labels fit.
  ///   - least: how many years to show at least; earlier ones are added.
  static func years(_ days: [Double], room: Int, least: Int = 1) -> Axis {
    let last = (days.max() ?? 2000).rounded(.down)
    let first = min((days.min() ?? last).rounded(.down), last - Double(least - 1))
    let count = Int(last - first) + 1
    let step = max(1, (count + room - 1) / max(1, room))
    let ticks = stride(from: 0, to: count, by: step).map { offset in
      Tick(value: first + Double(offset) + 0.5, label: Figure.plain(first + Double(offset)))
    }
    return Axis(low: first, high: last + 1, ticks: ticks)
  }

  /// A day of ISO 8601 (`2022-06-30`, `2022-06`, `2022`) as a year with a fraction; a month and a year stand at
  /// their end. Nil for anything else.
  static func day(_ iso: String) -> Double? {
    let parts = iso.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil, (1000...9999).contains(year), parts.count <= 3 else { return nil }
    guard let month = parts.count > 1 ? parts[1] : 12, let day = parts.count > 2 ? parts[2] : 31,
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return Double(year) + (Double(month - 1) + Double(day) / 31.5) / 12
  }

  private static func marked(_ low: Double, _ high: Double, label: (Double) -> String) -> Axis {
    let values = [low, (low + high) / 2, high]
    return Axis(low: low, high: high, ticks: values.map { Tick(value: $0, label: label($0)) })
  }

  /// The next number above of the form 1, 2, 4, 5 or 10 times a power of ten, which halves without a long fraction.
  private static func round(_ value: Double) -> Double {
    guard value > 0, value < 1e14 else { return max(value, 1) }
    var power = 1.0
    while power * 10 < value { power *= 10 }
    while power > value { power /= 10 }
    return [1, 2, 4, 5, 8, 10].map { $0 * power }.first { $0 >= value } ?? value
  }
}
