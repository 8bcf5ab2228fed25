import PlanModel

extension HTMLWriter {
  /// Writes words of the interface that may hold words of a document, such as `四川省 against 黄石市`: on an English page
  /// each run of Chinese is told to be Chinese, so that it is read and set as such.
  mutating func mixed(_ text: String, _ site: Site) {
    guard site.language != .chinese, text.utf8.contains(where: { $0 >= 0xE2 }) else { return self.text(text) }
    var run = String.UnicodeScalarView()
    var isChinese = false
    for scalar in text.unicodeScalars {
      let found = Self.isChinese(scalar)
      if found != isChinese, !run.isEmpty {
        piece(String(run), isChinese)
        run = String.UnicodeScalarView()
      }
      isChinese = found
      run.append(scalar)
    }
    if !run.isEmpty { piece(String(run), isChinese) }
  }

  private mutating func piece(_ text: String, _ isChinese: Bool) {
    if isChinese { element(.span, .lang(Language.chinese.rawValue), text: text) } else { self.text(text) }
  }

  /// Ideographs, and the punctuation and full-width forms that stand among them.
  private static func isChinese(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x303F, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF01...0xFFEF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
