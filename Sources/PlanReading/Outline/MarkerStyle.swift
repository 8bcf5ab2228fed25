/// How an item of an outline is numbered, from coarse to fine.
enum MarkerStyle: Int, CaseIterable, Comparable, Sendable {
  /// 第一章, 第一部分, 第一编.
  case division
  /// 第一节.
  case subdivision
  /// 第一条.
  case article
  /// 一、.
  case part
  /// 一、 below another 一、.
  case innerPart
  /// 1 or 1. above 1.1.
  case decimalPart
  /// （一）.
  case bracketed
  /// 任务一：.
  case named
  /// 1.1.
  case decimal
  /// 1.1.1.
  case fineDecimal
  /// 1.1.1.1 and deeper.
  case finestDecimal
  /// 1. or 1、.
  case arabic
  /// （1）, 1）.
  case bracketedArabic
  /// ①.
  case circled
  /// 一是, 第一，, 首先，.
  case enumerated

  static func < (left: MarkerStyle, right: MarkerStyle) -> Bool { left.rawValue < right.rawValue }

  /// True where the number is written in Chinese numerals.
  var isChinese: Bool {
    switch self {
    case .division, .subdivision, .article, .part, .innerPart, .bracketed, .named, .enumerated: true
    case .decimalPart, .decimal, .fineDecimal, .finestDecimal, .arabic, .bracketedArabic, .circled: false
    }
  }

  /// True for 1.1 and the numbers above and below it.
  var isDecimal: Bool { self == .decimalPart || (self >= .decimal && self <= .finestDecimal) }

  /// True for headings of parts (一、, 第一章, 1 above 1.1), false for those of sections.
  var isPart: Bool { self == .division || self == .part || self == .decimalPart }

  /// True for the signs that number points within a task and tasks only where nothing coarser does.
  var isPoint: Bool { self >= .bracketedArabic }
}
