import PlanModel

/// The characters that stand in traditional script only, each with its simplified form.
///
/// A flat table over the basic plane, so that a document is searched in one pass; phrases (乾隆, 瞭望) are the
/// business of OpenCC, from which the table was made.
package struct TraditionalCharacters: Sendable {
  private static let first: UInt32 = 0x3400
  private static let last: UInt32 = 0x9FFF

  /// The table, made once.
  package static let shared = TraditionalCharacters(EmbeddedData.traditionalCharacters)

  private var simplified: [UInt32]

  /// Reads a table: lines of traditional TAB simplified, `#` comments and a header line.
  package init(_ table: String) {
    simplified = [UInt32](repeating: 0, count: Int(Self.last - Self.first) + 1)
    // Lines are scanned by scalars: key, tabulator, value, line break.
    var key: Unicode.Scalar?
    var value: Unicode.Scalar?
    var length = 0
    for scalar in [Unicode.Scalar](scalarsOf: table) {
      if scalar == "\n" {
        if length == 3, let key, let value, key.value >= Self.first, key.value <= Self.last {
          simplified[Int(key.value - Self.first)] = value.value
        }
        (key, value, length) = (nil, nil, 0)
        continue
      }
      switch length {
      case 0: key = scalar
      case 1: if scalar != "\t" { key = nil }
      case 2: value = scalar
      default: break
      }
      length += 1
    }
  }

  /// The simplified form of a character that stands in traditional script only; nil for any other.
  package func simplifiedForm(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.value >= Self.first, scalar.value <= Self.last else { return nil }
    let value = simplified[Int(scalar.value - Self.first)]
    return value == 0 ? nil : Unicode.Scalar(value)
  }

  /// True for a character that stands in traditional script only.
  package func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= Self.first && scalar.value <= Self.last && simplified[Int(scalar.value - Self.first)] != 0
  }

  /// Scalar by scalar in simplified script, as many scalars as before.
  package func folded(_ scalars: some Collection<Unicode.Scalar>) -> [Unicode.Scalar] {
    scalars.map { simplifiedForm(of: $0) ?? $0 }
  }

  /// Scalar by scalar in simplified script.
  package func folded(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { view.append(simplifiedForm(of: scalar) ?? scalar) }
    return String(view)
  }
}

extension Unicode.Scalar {
  /// True for a character that stands in traditional script only (關, 設), false for those of both scripts (后, 著).
  package var isTraditionalOnly: Bool { TraditionalCharacters.shared.contains(self) }
}
