import PlanModel

/// What the information card of a government page says (发文机关, 成文日期, 文号). Publication dates of the page are no
/// dates of issue and are not read.
struct InformationCard: Hashable, Sendable {
  /// 标题 or 信息名称.
  var title: String?
  /// 发文机关.
  var issuer: String?
  /// 成文日期, ISO 8601.
  var issued: String?
  /// 文号.
  var documentNumber: String?

  private enum Field { case title, issuer, issued, documentNumber }

  private static let labels: [String: Field] = [
    "标题": .title, "信息名称": .title, "发文机关": .issuer, "发文机构": .issuer, "发文单位": .issuer, "成文日期": .issued,
    "生成日期": .issued, "发文日期": .issued, "印发日期": .issued, "文号": .documentNumber, "发文字号": .documentNumber,
    "文件编号": .documentNumber,
  ]

  /// Reads the lines of a page's furniture; of two values the first counts.
  init(_ lines: [TracedText]) {
    for line in lines {
      var field: Field?
      var value: [String] = []
      // A token is a label when it holds a colon: 发文机关：市政府　成文日期：2022年6月28日.
      for token in line.scalars.split(whereSeparator: \.properties.isWhitespace) {
        guard let colon = token.firstIndex(where: \.isColon) else {
          value.append(Array(token).string)
          continue
        }
        take(value, for: field)
        field = Self.labels[Array(token[..<colon]).string]
        let rest = Array(token[(colon + 1)...]).string
        value = rest.isEmpty ? [] : [rest]
      }
      take(value, for: field)
    }
  }

  private mutating func take(_ value: [String], for field: Field?) {
    guard let field, let text = value.first else { return }
    switch field {
    case .title: title = title ?? value.joined()
    case .issuer: issuer = issuer ?? text
    case .issued: issued = issued ?? DateText.date(Array(text))?.iso
    case .documentNumber: documentNumber = documentNumber ?? text
    }
  }
}
