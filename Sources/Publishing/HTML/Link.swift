/// A relative link: to a place on the same page, or to a page of the same publication. Nothing else can be made.
package struct Link: Hashable, Sendable {
  /// File name of the page; nil for the same page.
  let page: String?
  /// Id of an element on that page; nil for its top.
  let fragment: String?
  /// Where the page is.
  let folder: Folder

  /// The folders of a publication, as seen from one another.
  enum Folder: String, Sendable {
    case same = ""
    case above = "../"
    case corpusPlans = "corpus-plans/"
  }

  /// Makes a link.
  init(page: String? = nil, fragment: String? = nil, in folder: Folder = .same) {
    self.page = page
    self.fragment = fragment
    self.folder = folder
  }

  /// Writes the link as a relative reference of RFC 3986. All but unreserved characters and `/` are percent-encoded, so
  /// that no part can be read as a scheme, a host or a query, and none needs to be escaped.
  func write(to bytes: inout [UInt8]) {
    let start = bytes.count
    if let page {
      bytes.append(unescaped: folder.rawValue)
      Self.write(page, keepSlash: false, to: &bytes)
    }
    if fragment != nil || bytes.count == start { bytes.append(UInt8(ascii: "#")) }
    if let fragment { Self.write(fragment, keepSlash: true, to: &bytes) }
  }

  private static func write(_ text: String, keepSlash: Bool, to bytes: inout [UInt8]) {
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
    text.withBytes { text in
      var start = 0
      for index in text.indices {
        let byte = text[index]
        guard !isUnreserved(byte), !keepSlash || byte != UInt8(ascii: "/") else { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
        start = index + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"):
      true
    default: false
    }
  }
}
