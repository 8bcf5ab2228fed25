/// Page numbers in the contents of the printed report.
package enum PrintedLeaves {
  /// File name of the report for paper.
  package static let page = PageNames.report

  /// The report with the numbers of pages set where its contents leave room for them.
  ///
  /// - Parameter leaves: page numbers, from 1, by the ids of places.
  package static func fill(_ page: [UInt8], _ leaves: [String: Int]) -> [UInt8] {
    let mark = Array("data-leaf=\"".utf8)
    var filled: [UInt8] = []
    filled.reserveCapacity(page.count + leaves.count * 4)
    var index = 0
    while index < page.count {
      guard page[index] == mark[0], page[index...].starts(with: mark) else {
        filled.append(page[index])
        index += 1
        continue
      }
      let start = index + mark.count
      guard let quote = page[start...].firstIndex(of: UInt8(ascii: "\"")), quote + 1 < page.count,
        page[quote + 1] == UInt8(ascii: ">")
      else {
        filled.append(page[index])
        index += 1
        continue
      }
      filled += page[index...(quote + 1)]
      if let leaf = leaves[String(decoding: page[start..<quote], as: UTF8.self)] { filled += Array(String(leaf).utf8) }
      index = quote + 2
    }
    return filled
  }
}
