/// Columns that text takes on a terminal.
///
/// After Unicode Standard Annex 11: scalars of the classes Wide and Fullwidth take two columns, combining marks and
/// format characters none, all others one (ambiguous ones too: that is what terminals do outside legacy locales).
package enum DisplayWidth {
  /// Columns of one scalar.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return value < 0x20 || (0x7F..<0xA0).contains(value) || value == 0xAD ? 0 : 1 }
    if isWide(value) { return 2 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// Columns of a text.
  package static func of(_ text: String) -> Int {
    var width = 0
    for scalar in text.unicodeScalars { width += of(scalar) }
    return width
  }

  /// The text cut to at most `columns`, with … where something was cut.
  package static func truncated(_ text: String, to columns: Int) -> String {
    guard columns > 0 else { return "" }
    var width = 0
    var kept = String.UnicodeScalarView()
    var keptWidth = 0
    for scalar in text.unicodeScalars {
      width += of(scalar)
      if width > columns { return String(kept) + (keptWidth < columns ? "…" : "") }
      if width <= columns - 1 {
        kept.append(scalar)
        keptWidth = width
      }
    }
    return text
  }

  private static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x2E80...0x303E, 0x3041...0x33FF,
      0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18AFF, 0x1B000...0x1B2FF, 0x1F300...0x1F64F,
      0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return true
    default: return false
    }
  }
}
