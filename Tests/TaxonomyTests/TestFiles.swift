import PlanModel
import Taxonomy

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The files of this repository that the tests compare with.
enum TestFiles {
  static func bytes(_ path: String) throws -> [UInt8] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return Array(try Data(contentsOf: root.appendingPathComponent(path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// The rows of a tab-separated file, without comments and header.
  static func rows(_ path: String) throws -> [[String]] {
    let lines = try text(path).split(separator: "\n").filter { !$0.hasPrefix("#") }
    return lines.dropFirst().map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A small scheme around the nodes given.
func rdf(_ nodes: String) -> [UInt8] {
  Array(
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#"
      xmlns:dct="http://purl.org/dc/terms/" xmlns:dz="urn:duizhao:property:" xml:base="http://example.org/scheme">
    \(nodes)
    </rdf:RDF>
    """.utf8)
}

/// Reads a small scheme; its first node stands in line 3.
func read(_ nodes: String, lexicon: String? = nil) throws(InputError) -> ConceptScheme {
  try ConceptSchemeReader.read(
    rdf: rdf(nodes), lexicon: lexicon.map { Array($0.utf8) }, file: "scheme.rdf", lexiconFile: "terms.tsv",
    sha256: "00")
}

/// The error that reading a small scheme throws; nil for none.
func readError(_ nodes: String, lexicon: String? = nil) -> InputError? {
  do throws(InputError) {
    _ = try read(nodes, lexicon: lexicon)
    return nil
  } catch {
    return error
  }
}
