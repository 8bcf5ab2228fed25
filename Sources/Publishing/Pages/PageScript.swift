/// The scripts that a page holds: one each, with what keeps its choice in the address before it.
enum PageScript {
  /// Filters of targets and of gaps.
  static let filters = EmbeddedData.addressScript + EmbeddedData.filtersScript
  /// Filters and order of the coverage matrix.
  static let matrix = EmbeddedData.addressScript + EmbeddedData.matrixScript
}
