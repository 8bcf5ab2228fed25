import ChineseText
import PlanModel

/// Reads dates of issue.
enum DateText {
  /// The first date of a text that names a month at least, ISO 8601.
  static func first(in text: [Unicode.Scalar]) -> String? {
    ChineseDate.all(in: plain(text)).first { $0.date.month != nil }?.date.iso
  }

  /// The date that is all a line holds, brackets aside; nil for other lines and for a year alone.
  static func wholeDate(_ line: [Unicode.Scalar]) -> String? {
    guard line.count <= 40 else { return nil }
    var line = plain(line)
    if let first = line.first, let last = line.last, first.opensBracket, last.closesBracket {
      line = Array(line.dropFirst().dropLast())
    }
    guard let found = ChineseDate.all(in: line).first, found.bounds == line.indices, found.date.month != nil else {
      return nil
    }
    return found.date.iso
  }

  /// Without white space, and with the signs that stand for 〇 in 二○二二年 made one.
  private static func plain(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    text.squeezed.map { ["○", "◯", "О", "Ｏ", "零"].contains($0) ? "〇" : $0 }
  }
}
