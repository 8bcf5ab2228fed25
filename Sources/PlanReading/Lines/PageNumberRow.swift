import ChineseText
import PlanModel

/// A row of page numbers, such as 上一页 1 2 3 下一页: it tells that a text is one of several pages.
enum PageNumberRow {
  /// What a row of page numbers says.
  struct Pages: Hashable, Sendable {
    /// Number of pages.
    var count: Int
    /// The page at hand; nil where the row does not tell.
    var current: Int?
  }

  /// So many pages at most an article has.
  static let most = 99

  /// The finding that all pages but the one at hand are missing.
  static func finding(_ pages: Pages) -> Finding {
    let missing = (1...pages.count).filter { $0 != pages.current }
    let names = pages.current == nil ? nil : ranges(missing)
    return Finding(
      .unreadable, .error,
      LocalizedText(
        "正文分为\(pages.count)页，本文件只是其中一页\(names.map { "，第\($0)页未保存" } ?? "")；请显示全文后另存，或把各页合为一个文件",
        "the article has \(pages.count) pages, of which this file is one\(names.map { "; pages \($0) are not saved" } ?? ""): show the whole text and save it, or put the pages into one file"
      ))
  }

  /// 2—3, or 1、3.
  private static func ranges(_ numbers: [Int]) -> String {
    var parts: [(from: Int, to: Int)] = []
    for number in numbers {
      if let last = parts.last, last.to + 1 == number {
        parts[parts.count - 1].to = number
      } else {
        parts.append((number, number))
      }
    }
    return parts.map { $0.from == $0.to ? "\($0.from)" : "\($0.from)—\($0.to)" }.joined(separator: "、")
  }

  private static let turns: Set<String> = ["上一页", "下一页", "上页", "下页", "前一页", "后一页", "前页", "后页"]
  private static let words: Set<String> = turns.union([
    "首页", "尾页", "末页", "第一页", "最后一页", "页", "跳转", "跳转到", "转到", "到", "第", "共", "全文", "阅读全文", "余下全文", "在本页阅读全文",
    "显示全文", "展开全文", "查看全文", "确定", "GO", "Go", "go", "分页", "页码",
  ])

  /// True for a text of nothing but numbers and words of such a row.
  static func isPart(_ text: String) -> Bool { parts(text).allSatisfy { Int($0) != nil || words.contains($0) } }

  /// Numbers and words of a line, brackets and arrows taken out.
  private static func parts(_ text: String) -> [String] {
    var parts: [[Unicode.Scalar]] = [[]]
    for scalar in text.unicodeScalars {
      guard scalar.isHan || scalar.isASCIILetter || scalar.isASCIIDigit else {
        parts.append([])
        continue
      }
      if let last = parts[parts.count - 1].last, last.isASCIIDigit != scalar.isASCIIDigit { parts.append([]) }
      parts[parts.count - 1].append(scalar)
    }
    return parts.filter { !$0.isEmpty }.flatMap(words(of:))
  }

  /// A run of words that stand without blanks (下一页尾页共), parted from its beginning, the longest first; a rest that
  /// is no such word stays whole.
  private static func words(of run: [Unicode.Scalar]) -> [String] {
    guard run.first?.isHan ?? false, run.count <= 60 else { return [run.string] }
    var found: [String] = []
    var start = 0
    while start < run.count {
      guard
        let length = (1...min(longest, run.count - start)).last(where: {
          words.contains(Array(run[start..<(start + $0)]).string)
        })
      else { return [run.string] }
      found.append(Array(run[start..<(start + length)]).string)
      start += length
    }
    return found
  }

  private static let characters = Set(words.joined().unicodeScalars)
  private static let longest = words.map(\.unicodeScalars.count).max() ?? 1

  /// What a row says; nil for other lines, and for a row of one page.
  ///
  /// - Parameters:
  ///   - line: the row.
  ///   - unlinked: what of it stands in no link: the page at hand has none.
  static func read(_ line: String, unlinked: String = "") -> Pages? {
    // A row holds no other characters than its words; nearly every line is told by its first.
    guard line.unicodeScalars.allSatisfy({ !$0.isHan || characters.contains($0) }), line.unicodeScalars.count <= 400
    else { return nil }
    let parts = parts(line)
    var numbers: [Int] = []
    for part in parts {
      if let number = Int(part) {
        numbers.append(number)
      } else if !words.contains(part) {
        return nil
      }
    }
    let total = zip(parts, parts.dropFirst()).first { $0.0 == "共" && Int($0.1) != nil }.flatMap { Int($0.1) }
    let isTurned = parts.contains(where: turns.contains)
    // 第3页 at the foot of a printed sheet is no row: one can turn pages, or there are numbers from 1 on.
    guard isTurned, total != nil || numbers.contains(1) || numbers.contains(2) else { return nil }
    guard let count = total ?? numbers.max(), (2...most).contains(count) else { return nil }
    let still = self.parts(unlinked)
    let stated = zip(parts, parts.dropFirst()).first { $0.0 == "第" && Int($0.1) != nil }.flatMap { Int($0.1) }
    let candidates = zip([""] + still, still).filter { $0.0 != "共" }.compactMap { Int($0.1) }
    let current = stated ?? (candidates.count == 1 ? candidates[0] : nil)
    return Pages(count: count, current: current.flatMap { (1...count).contains($0) ? $0 : nil })
  }
}
