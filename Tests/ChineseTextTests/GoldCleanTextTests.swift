import PlanModel
import Testing

@testable import ChineseText

/// Cleaned text against the coders' clean text, paragraph by paragraph.
@Suite struct GoldCleanTextTests {
  /// Lines without those that are empty.
  private func lines(_ text: String) -> [[Unicode.Scalar]] {
    text.unicodeScalars.split(separator: "\n").map { Array($0) }.filter { !$0.isEmpty }
  }

  /// Levenshtein's distance, one row at a time.
  private func distance(_ one: [Unicode.Scalar], _ two: [Unicode.Scalar]) -> Int {
    var row = Array(0...two.count)
    for (index, left) in one.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, right) in two.enumerated() {
        let above = row[column + 1]
        row[column + 1] = min(above + 1, row[column] + 1, diagonal + (left == right ? 0 : 1))
        diagonal = above
      }
    }
    return row[two.count]
  }

  /// Errors in characters; lines of furniture stand between equal lines, or before and behind all, and are left out.
  private func errors(_ cleaned: [[Unicode.Scalar]], _ gold: [[Unicode.Scalar]]) -> Int {
    var (errors, left, right) = (0, 0, 0)
    while right < gold.count {
      // The next pair of equal lines.
      var next: (Int, Int)?
      search: for ahead in 0..<(cleaned.count + gold.count - left - right) {
        for step in 0...ahead where left + step < cleaned.count && right + ahead - step < gold.count {
          if cleaned[left + step] == gold[right + ahead - step] {
            next = (left + step, right + ahead - step)
            break search
          }
        }
      }
      let (endLeft, endRight) = next ?? (cleaned.count, gold.count)
      if endRight > right {
        errors += distance(cleaned[left..<endLeft].flatMap { $0 }, gold[right..<endRight].flatMap { $0 })
      }
      (left, right) = (endLeft + 1, endRight + 1)
    }
    return errors
  }

  @Test(
    "character error rate against the clean texts",
    arguments: [("sichuan", 0.0006), ("huangshi", 0.0), ("jialing", 0.0)])
  func rate(_ id: String, _ bound: Double) throws {
    let gold = lines(try Fixtures.gold(id))
    let cleaned = lines(try TextCleaner().clean(Fixtures.plan(id)).text.string)
    let rate = Double(errors(cleaned, gold)) / Double(gold.reduce(0) { $0 + $1.count })
    #expect(rate <= bound, "\(id): \(rate)")
  }
}
