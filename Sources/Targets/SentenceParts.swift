import PlanModel

/// The parts of a sentence that do not depend on where it stands. A class, because it is remembered and handed about.
final class SentenceParts: Sendable {
  let text: ScalarText
  let clauses: [Range<Int>]
  let segments: [Range<Int>]
  let dates: [DateMention]
  let masked: [Bool]
  let quantities: [Quantity]

  private static func endsClause(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "，", "：", ",": true
    default: endsSegment(scalar)
    }
  }

  private static func endsSegment(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "；", "。", "！", "？", ";", "\n": true
    default: false
    }
  }

  /// Reads a text; dates without a year are of `year`.
  init(_ sentence: String, year: Int?) {
    // Lists are finished in place, before they become parts: a copy of each would be made otherwise.
    let text = ScalarText(sentence)
    let depths = Brackets.depthsOfPairs(text, text.bounds)
    var clauses = Brackets.split(text, text.bounds, depths: depths, where: Self.endsClause)
    for number in clauses.indices { clauses[number] = ListMarker.trim(text, clauses[number]) }
    let dates = DateScanner.scan(text, year: year)
    let masked = NotTargets.mask(text, dates: dates)
    var quantities = QuantityScanner.scan(text, masked: masked)
    quantities.removeAll { Self.isVague(text, $0) }
    segments = Brackets.split(text, text.bounds, depths: depths, where: Self.endsSegment)
    self.text = text
    self.clauses = clauses
    self.dates = dates
    self.masked = masked
    self.quantities = quantities
  }

  /// 一支, 一批, 一个: an article and no number, unless a direction stands beside it.
  private static func isVague(_ text: ScalarText, _ quantity: Quantity) -> Bool {
    guard quantity.isChinese, quantity.value == 1, quantity.form == .measure else { return false }
    if MeasureUnits.occasions.contains(quantity.unit) || MeasureUnits.durations.contains(quantity.unit) { return false }
    return !Bound.read(text, quantity, from: max(0, quantity.range.lowerBound - 4), to: text.count).isStated
  }
}
