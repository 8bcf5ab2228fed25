internal import CLibXML2

/// Builds elements from libxml2's events. A class, because C code holds on to it for the length of one call.
final class HTMLTreeBuilder {
  /// Stops the parser; set for the length of one call.
  var stop: (() -> Void)?
  /// True where the page was given up for its depth.
  private(set) var isTooDeep = false

  /// The open elements, outermost first.
  private var open: [XMLElement] = []
  /// Number of open elements that are too deep to be kept.
  private var deeper = 0
  private var root: XMLElement?

  /// The builder that libxml2 hands back to a callback.
  static func of(_ context: UnsafeMutableRawPointer?) -> HTMLTreeBuilder? {
    context.map { Unmanaged<HTMLTreeBuilder>.fromOpaque($0).takeUnretainedValue() }
  }

  func start(_ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    guard !isTooDeep, let name = GuardedDocument.string(name) else { return }
    guard open.count < HTMLParser.maximumDepth else {
      deeper += 1
      guard open.count + deeper > HTMLParser.maximumNesting else { return }
      isTooDeep = true
      stop?()
      return
    }
    var element = XMLElement(name: XMLName(name.lowercased()))
    var next = attributes
    while let pair = next, let key = GuardedDocument.string(pair.pointee) {
      let value = GuardedDocument.string(pair[1]) ?? ""
      element.attributes.append(XMLAttribute(name: XMLName(key.lowercased()), value: value))
      next = pair + 2
    }
    open.append(element)
  }

  func end(_ name: UnsafePointer<xmlChar>?) {
    guard !isTooDeep else { return }
    if deeper > 0 {
      deeper -= 1
      return
    }
    guard let name = GuardedDocument.string(name)?.lowercased(),
      let index = open.lastIndex(where: { $0.name.local == name })
    else { return }
    while open.count > index { close() }
  }

  func text(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
    guard let text, length > 0, !open.isEmpty else { return }
    let run = String(decoding: UnsafeBufferPointer(start: text, count: Int(length)), as: UTF8.self)
    let last = open.count - 1
    if case .text(let before)? = open[last].children.last {
      // Taken out first, so that the run grows in place.
      open[last].children.removeLast()
      var joined = before
      joined += run
      open[last].children.append(.text(joined))
    } else {
      open[last].children.append(.text(run))
    }
  }

  /// The page's root; nil where it holds no element.
  func finish() -> XMLElement? {
    while !open.isEmpty { close() }
    return root
  }

  private func close() {
    guard let element = open.popLast() else { return }
    if open.isEmpty {
      // A second root holds what stands behind </html>.
      if root == nil { root = element } else { root?.children.append(.element(element)) }
    } else {
      open[open.count - 1].children.append(.element(element))
    }
  }
}
