/// Name of an element or an attribute.
package struct XMLName: Hashable, Sendable {
  /// The name without its prefix.
  package var local: String
  /// IRI of the namespace; nil for none.
  package var namespace: String?

  /// Makes a name.
  package init(_ local: String, namespace: String? = nil) {
    self.local = local
    self.namespace = namespace
  }
}

/// One attribute of an element. Namespace declarations are not attributes.
package struct XMLAttribute: Hashable, Sendable {
  /// Its name; an attribute without a prefix has no namespace.
  package var name: XMLName
  /// Its value, with references resolved.
  package var value: String

  /// Makes an attribute.
  package init(name: XMLName, value: String) {
    self.name = name
    self.value = value
  }
}

/// What stands inside an element. Comments and processing instructions are left out when a document is read.
package enum XMLNode: Hashable, Sendable {
  /// An element.
  case element(XMLElement)
  /// A run of text, white space included; CDATA sections are part of it.
  case text(String)
}

/// An element of a parsed document: a value, nothing of which depends on libxml2.
package struct XMLElement: Hashable, Sendable {
  /// The namespace of `xml:lang` and `xml:space`.
  package static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

  /// Its name.
  package var name: XMLName
  /// Its attributes in document order.
  package var attributes: [XMLAttribute]
  /// Its content in document order; two texts never stand beside each other.
  package var children: [XMLNode]
  /// Number of the line, from 1, on which its start tag ends; 0 for an element that was not parsed.
  package var line: Int

  /// Makes an element.
  package init(name: XMLName, attributes: [XMLAttribute] = [], children: [XMLNode] = [], line: Int = 0) {
    self.name = name
    self.attributes = attributes
    self.children = children
    self.line = line
  }

  /// All text inside the element and its descendants, in document order.
  package var text: String {
    var text = ""
    appendText(to: &text)
    return text
  }

  private func appendText(to text: inout String) {
    for child in children {
      switch child {
      case .element(let element): element.appendText(to: &text)
      case .text(let run): text += run
      }
    }
  }

  /// The child elements in document order.
  package var elements: [XMLElement] {
    children.compactMap { child in
      guard case .element(let element) = child else { return nil }
      return element
    }
  }

  /// Value of an attribute; without `namespace`, of the attribute that has none. nil where there is none.
  package func attribute(_ local: String, namespace: String? = nil) -> String? {
    attributes.first { $0.name.local == local && $0.name.namespace == namespace }?.value
  }

  /// The child elements with a local name, in any namespace.
  package func elements(_ local: String) -> [XMLElement] {
    elements.filter { $0.name.local == local }
  }

  /// The child elements with a local name in one namespace.
  package func elements(_ local: String, namespace: String) -> [XMLElement] {
    elements.filter { $0.name.local == local && $0.name.namespace == namespace }
  }

  /// The first child element with a local name, in any namespace.
  package func first(_ local: String) -> XMLElement? {
    for case .element(let element) in children where element.name.local == local { return element }
    return nil
  }
}
