import Comparison
import PlanModel

/// What `export` writes.
package enum ExportFormat: String, CaseIterable, Sendable {
  /// A workbook: matrix, gaps, targets, pairs, sentences, sources.
  case xlsx
  /// The taxonomy as a REFI-QDA codebook.
  case qdc
  /// A REFI-QDA project with every coded sentence.
  case qdpx
  /// Each plan in Akoma Ntoso 3.0.
  case akn
  /// Pairs of tasks as an SSSOM mapping set.
  case sssom
  /// The taxonomy in SKOS (RDF/XML).
  case skos
  /// The tables, each as `--format csv` writes it.
  case csv
  /// The tables, each as `--format json` writes it.
  case json
  /// Everything in one document of the published schema.
  case xml

  /// The names, for messages and help.
  package static let list = allCases.map(\.rawValue).joined(separator: ", ")

  /// The format of a name.
  ///
  /// - Throws: `InputError` that lists the formats.
  package init(named name: String) throws(InputError) {
    guard let format = Self(rawValue: name) else {
      throw InputError(problem: "there is no format '\(name)'", remedy: "choose one of \(Self.list)")
    }
    self = format
  }

  /// True where plans are asked for at all: the taxonomy needs none.
  package var needsPlans: Bool { self != .qdc && self != .skos }

  /// True for one file of text, which may go to standard output.
  package func isText(files: Int) -> Bool {
    switch self {
    case .qdc, .sssom, .skos, .xml: true
    case .akn: files == 1
    case .xlsx, .qdpx, .csv, .json: false
    }
  }

  /// Name of the folder for several files.
  package var folder: String { "duizhao-\(rawValue)" }

  /// True where every plan is held against every other.
  var isPairwise: Bool {
    switch self {
    case .xlsx, .sssom, .csv, .json, .xml: true
    case .qdc, .qdpx, .akn, .skos: false
    }
  }

  /// What the comparison must find for it.
  var parts: ComparisonParts {
    switch self {
    case .xlsx, .csv, .json, .xml: .everything
    case .sssom: .pairs
    case .qdc, .qdpx, .akn, .skos: .coverage
    }
  }
}
