import ArgumentParser
import Duizhao

/// A view that can be written in every format.
protocol FullView {
  func table(width: Int?) -> String
  func csv() -> [UInt8]
  func json() throws -> String
  func xml() -> String
  func html() -> String
}

extension GapsView: FullView {
  func csv() -> [UInt8] { csv(to: nil) }
}

extension MatrixView: FullView {}

/// The formats of such a view.
enum FullFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, xml, html

  /// The text of a view in this format.
  func text(_ view: some FullView) throws -> String {
    switch self {
    case .table: view.table(width: Terminal.width)
    case .csv: String(decoding: view.csv(), as: UTF8.self)
    case .json: try view.json()
    case .xml: view.xml()
    case .html: view.html()
    }
  }
}
