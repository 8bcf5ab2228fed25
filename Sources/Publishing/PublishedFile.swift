/// One file of a publication, not yet written anywhere.
package struct PublishedFile: Hashable, Sendable {
  /// Path below the folder of the publication, such as `plan-sichuan.html`; never absolute, never with `..`.
  package let name: String
  /// The file's bytes.
  package let contents: [UInt8]

  /// Makes a file.
  package init(name: String, contents: [UInt8]) {
    self.name = name
    self.contents = contents
  }

  /// Makes a file from text, in UTF-8.
  package init(name: String, text: String) {
    self.init(name: name, contents: Array(text.utf8))
  }
}
