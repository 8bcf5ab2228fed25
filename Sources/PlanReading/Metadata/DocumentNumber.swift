import ChineseText
import PlanModel

/// Document numbers (发文字号): the short name of the issuer, the year in brackets, the number.
enum DocumentNumber {
  private static let limit = 30
  /// A line with more than the number is read only when it is short and quotes no other document.
  private static let lineLimit = 60

  /// The number in a line, its brackets 〔〕 as GB/T 9704 writes them; nil where there is none.
  static func find(in line: [Unicode.Scalar]) -> String? {
    let line = line.squeezed
    guard line.count <= lineLimit, !line.contains("《"), let end = line.firstIndex(of: "号") else { return nil }
    var index = end
    while index > 0, line[index - 1].isDecimalDigit { index -= 1 }
    guard index < end, end - index <= 4 else { return nil }
    if index > 0, line[index - 1] == "第" { index -= 1 }
    guard index >= 6, line[index - 1].closesBracket || line[index - 1] == "］",
      line[(index - 5)..<(index - 1)].allSatisfy(\.isDecimalDigit),
      line[index - 6].opensBracket || line[index - 6] == "［"
    else { return nil }
    var start = index - 6
    while start > 0, isLetter(line[start - 1]), index - start < limit { start -= 1 }
    guard start < index - 6 else { return nil }
    let number = Array(line[start..<(index - 6)]) + ["〔"] + Array(line[(index - 5)..<(index - 1)]) + ["〕"]
    return (number + Array(line[index...end])).string
  }

  /// The number of a line that holds nothing else, or nearly so.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic && !scalar.isColon
  }
}
