import PlanModel

/// One line of the cleaned text that holds something, without white space at its ends.
struct TextLine: Hashable, Sendable {
  /// The line; never empty.
  var text: TracedText
  /// True where an empty line, or the beginning of the text, stands above it.
  var followsBlank: Bool
  /// True where white space stood in front of it, as before the first line of a paragraph.
  var isIndented = false
  /// Where the last line as found begins in the text, of a line that was joined across a page's end.
  var lastLine = 0
  /// True where page furniture was taken out above it: nothing may be joined across it.
  var followsFurniture = false
  /// Set where the line is a row of a table of tasks; see `TaskTables`.
  var row: TableRow?
}
