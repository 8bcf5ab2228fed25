import ChineseText
import PlanModel

/// What the information card of a government page says (发文机关, 成文日期, 文号). Publication dates of the page are no
/// dates of issue and are kept apart.
struct InformationCard: Hashable, Sendable {
  /// 标题 or 信息名称.
  var title: String?
  /// 发文机关.
  var issuer: String?
  /// 成文日期, ISO 8601.
  var issued: String?
  /// 文号.
  var documentNumber: String?
  /// 发布日期 of the page, ISO 8601.
  var posted: String?

  private enum Field { case title, issuer, issued, documentNumber, posted }

  private static let labels: [String: Field] = [
    "标题": .title, "信息名称": .title, "发文机关": .issuer, "发文机构": .issuer, "发文单位": .issuer, "成文日期": .issued,
    "生成日期": .issued, "发文日期": .issued, "印发日期": .issued, "文号": .documentNumber, "发文字号": .documentNumber,
    "文件编号": .documentNumber, "发布日期": .posted, "发布时间": .posted, "公开日期": .posted, "公开时间": .posted,
  ]

  /// Reads the lines of a page's furniture; of two values the first counts.
  init(_ lines: [TracedText]) {
    // A label at the end of a line has its value on the next one.
    var field: Field?
    for line in lines {
      let scalars = line.squeezed.scalars
      var begin = 0
      for index in scalars.indices where scalars[index].isColon || scalars[index] == "|" {
        // A value ends where the next label begins: 发文机关：市政府成文日期：2022年6月28日.
        guard let (label, start) = FurnitureRules.standard.label(scalars, before: index), start >= begin else {
          continue
        }
        take(scalars[begin..<start], for: field)
        field = Self.labels[label]
        begin = index + 1
      }
      take(scalars[begin...], for: field)
      if begin < scalars.count { field = nil }
    }
  }

  private mutating func take(_ value: ArraySlice<Unicode.Scalar>, for field: Field?) {
    let value = value.filter { $0 != "|" }
    guard let field, !value.isEmpty else { return }
    let text = value.string
    switch field {
    case .title: title = title ?? text
    case .issuer: issuer = issuer ?? text
    case .issued: issued = issued ?? DateText.first(in: value)
    case .posted: posted = posted ?? DateText.first(in: value)
    case .documentNumber: documentNumber = documentNumber ?? text
    }
  }
}
