/// Finds page headers, page footers and page numbers.
enum RunningHeads {
  /// Lines this near to the top or bottom edge, counted in lines and in page heights, are looked at. The type area of
  /// GB/T 9704 begins an eighth of the page below its edge.
  private static let reach = 2
  private static let zone = 0.15
  private static let longest = 60

  /// For each page the indices of its lines that are none of the text.
  ///
  /// A page number stands outermost. A header stands in the same place, figures aside, on at least a third of the
  /// pages (headers of left and right pages differ) and on two at least.
  static func lines(of pages: [PageText]) -> [Set<Int>] {
    var result = pages.map(numbers)
    var places: [String: [(page: Int, line: Int, y: Double)]] = [:]
    for (index, page) in pages.enumerated() {
      for line in edges(page, without: result[index]) where page.lines[line].text.unicodeScalars.count <= longest {
        let words = page.lines[line].text.unicodeScalars.filter { !$0.properties.isWhitespace }
          .map { $0.isDecimalDigit ? "#" : String($0) }.joined()
        places[words, default: []].append((index, line, page.lines[line].top / max(page.height, 1)))
      }
    }
    let least = max(2, (pages.count + 2) / 3)
    for found in places.values where found.count >= least {
      // The place that most of them share.
      let middle = found.map(\.y).sorted()[found.count / 2]
      let same = found.filter { abs($0.y - middle) < 0.01 }
      guard Set(same.map(\.page)).count >= least else { continue }
      for place in same { result[place.page].insert(place.line) }
    }
    return result
  }

  /// The lines next to the page's upper and lower edge.
  private static func edges(_ page: PageText, without known: Set<Int>) -> [Int] {
    let order = page.lines.indices.filter { !known.contains($0) }.sorted {
      (page.lines[$0].top, $0) < (page.lines[$1].top, $1)
    }
    let heads = order.prefix(reach).filter { page.lines[$0].bottom < page.height * zone }
    let feet = order.suffix(reach).filter { page.lines[$0].top > page.height * (1 - zone) }
    return Array(Set(heads + feet)).sorted()
  }

  /// Page numbers: the outermost line where it is a number and nothing else.
  private static func numbers(_ page: PageText) -> Set<Int> {
    guard let top = page.lines.map(\.top).min(), let bottom = page.lines.map(\.bottom).max(), page.lines.count > 1
    else { return [] }
    return Set(
      page.lines.indices.filter { index in
        let line = page.lines[index]
        let isOutermost =
          (line.top - top < line.size / 2 && line.top < page.height * 0.15)
          || (bottom - line.bottom < line.size / 2 && line.bottom > page.height * 0.8)
        return isOutermost && isPageNumber(Array(line.text))
      })
  }

  /// 3, — 3 —, 第3页, 第 3 页 共 12 页, 3/12.
  static func isPageNumber(_ line: [Unicode.Scalar]) -> Bool {
    let signs: Set<Unicode.Scalar> = ["-", "—", "–", "－", "―", "·", "•", "/", "第", "页", "頁", "共", "，", ",", "~", "～"]
    let letters = line.squeezed
    let digits = letters.filter(\.isDecimalDigit).count
    return (1...8).contains(digits) && letters.count <= 16
      && letters.allSatisfy { $0.isDecimalDigit || signs.contains($0) }
  }
}
