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

  /// The link as a relative reference of RFC 3986. All but unreserved characters and `/` are percent-encoded, so
  /// that no part can be read as a scheme, a host or a query.
  var reference: String {
    let path = page.map { folder.rawValue + Self.encoded($0, keepSlash: false) } ?? ""
    guard let fragment else { return path.isEmpty ? "#" : path }
    return path + "#" + Self.encoded(fragment, keepSlash: true)
  }

  private static func encoded(_ text: String, keepSlash: Bool) -> String {
    // Most names need nothing.
    guard !text.utf8.allSatisfy({ isUnreserved($0) || keepSlash && $0 == UInt8(ascii: "/") }) else { return text }
    func digit(_ value: UInt8) -> UInt8 { value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10 }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if isUnreserved(byte) || keepSlash && byte == UInt8(ascii: "/") {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(digit(byte >> 4))
        bytes.append(digit(byte & 15))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
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
