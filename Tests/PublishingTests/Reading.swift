import XMLTree

@testable import Publishing

/// Reads a page as XML; the document type, which the XML reader need not take, is left out.
func parsedPage(_ text: String) throws -> XMLElement {
  let body = text.hasPrefix("<!DOCTYPE html>\n") ? String(text.dropFirst("<!DOCTYPE html>\n".count)) : text
  return try XMLParser.parse(Array(body.utf8), file: "page")
}

extension XMLElement {
  /// This element and all below it, in document order.
  var selfAndDescendants: [XMLElement] {
    var found = [self]
    for case .element(let child) in children { found += child.selfAndDescendants }
    return found
  }

  /// Every element below with a name.
  func all(_ local: String) -> [XMLElement] { selfAndDescendants.filter { $0.name.local == local } }
}

/// Reads CSV after RFC 4180 into rows; the apostrophe against formulas is taken off.
func parsedCSV(_ bytes: [UInt8]) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var cell = String.UnicodeScalarView()
  var isQuoted = false
  var scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
  if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
  var index = 0
  func plain(_ view: String.UnicodeScalarView) -> String {
    let text = String(view)
    guard text.unicodeScalars.first == "'" else { return text }
    let rest = String(String.UnicodeScalarView(view.dropFirst()))
    return CSVWriter.looksLikeFormula(rest) ? rest : text
  }
  while index < scalars.count {
    let scalar = scalars[index]
    index += 1
    if isQuoted {
      if scalar != "\"" {
        cell.append(scalar)
      } else if index < scalars.count, scalars[index] == "\"" {
        cell.append("\"")
        index += 1
      } else {
        isQuoted = false
      }
    } else if scalar == "\"" {
      isQuoted = true
    } else if scalar == "," {
      row.append(plain(cell))
      cell = String.UnicodeScalarView()
    } else if scalar == "\r" {
      index += 1
      row.append(plain(cell))
      cell = String.UnicodeScalarView()
      rows.append(row)
      row = []
    } else {
      cell.append(scalar)
    }
  }
  return rows
}

/// Undoes percent-encoding.
func decodedReference(_ text: String) -> String {
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
      let byte = UInt8(String(decoding: source[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
    {
      bytes.append(byte)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
