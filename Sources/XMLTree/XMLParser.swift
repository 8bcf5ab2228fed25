internal import CLibXML2

/// Reads XML documents into values.
package enum XMLParser {
  /// Documents of more bytes are refused.
  package static let maximumBytes = 64 << 20
  /// Documents whose elements are nested deeper are refused.
  package static let maximumDepth = 256

  /// Reads a document that may come from anywhere.
  ///
  /// Nothing is fetched, from the network or from disk; a document that declares entities is refused, so that no
  /// reference can grow (CWE-776) or read a file (CWE-611). Comments and processing instructions are left out.
  ///
  /// - Parameters:
  ///   - bytes: the document, in any encoding that it declares itself.
  ///   - file: the name for messages; it is not opened.
  /// - Returns: the root element.
  /// - Throws: the first problem, with its line.
  package static func parse(_ bytes: [UInt8], file: String) throws(XMLProblem) -> XMLElement {
    try GuardedDocument.read(bytes, file: file) { document throws(XMLProblem) in
      guard let root = xmlDocGetRootElement(document) else {
        throw XMLProblem(file: file, line: 0, message: "the document has no element")
      }
      return try copy(root, file: file)
    }
  }

  /// Copies an element; `GuardedDocument` has limited the depth of this recursion.
  private static func copy(_ node: xmlNodePtr, file: String) throws(XMLProblem) -> XMLElement {
    var element = XMLElement(
      name: name(node.pointee.name, node.pointee.ns), line: Int(xmlGetLineNo(node)))
    var property = node.pointee.properties
    while let current = property {
      element.attributes.append(
        XMLAttribute(
          name: name(current.pointee.name, current.pointee.ns),
          value: try value(of: current, line: element.line, file: file)))
      property = current.pointee.next
    }
    var run = ""
    var child = node.pointee.children
    while let current = child {
      switch current.pointee.type {
      case XML_ELEMENT_NODE:
        if !run.isEmpty { element.children.append(.text(run)) }
        run = ""
        element.children.append(.element(try copy(current, file: file)))
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        run += GuardedDocument.string(current.pointee.content) ?? ""
      case XML_ENTITY_REF_NODE:
        throw unresolved(current, line: Int(xmlGetLineNo(current)), file: file)
      default: break
      }
      child = current.pointee.next
    }
    if !run.isEmpty { element.children.append(.text(run)) }
    return element
  }

  private static func value(of attribute: xmlAttrPtr, line: Int, file: String) throws(XMLProblem) -> String {
    var value = ""
    var part = attribute.pointee.children
    while let current = part {
      guard current.pointee.type == XML_TEXT_NODE else { throw unresolved(current, line: line, file: file) }
      value += GuardedDocument.string(current.pointee.content) ?? ""
      part = current.pointee.next
    }
    return value
  }

  /// A reference to an entity of an external subset, which is never read: dropping it would lose text.
  private static func unresolved(_ node: xmlNodePtr, line: Int, file: String) -> XMLProblem {
    let name = GuardedDocument.string(node.pointee.name) ?? ""
    return XMLProblem(
      file: file, line: max(line, 0), message: "the entity &\(name); is declared outside the document")
  }

  private static func name(_ local: UnsafePointer<xmlChar>?, _ namespace: xmlNsPtr?) -> XMLName {
    XMLName(
      GuardedDocument.string(local) ?? "",
      namespace: namespace.flatMap { GuardedDocument.string($0.pointee.href) })
  }
}
