import PlanModel

/// Keeps the columns of a table that was pasted with tabulators between its cells, before blanks are dropped.
///
/// Guarantees:
/// 1. Only tabulators inside a line change, each into one `|`, and only where two lines in a row have two or more.
/// 2. Indents and single tabulators stay.
package struct TabbedRows: CleaningStep {
  package init() {}

  package func clean(_ text: TracedText, of source: SourceText) -> (text: TracedText, findings: [Finding]) {
    guard text.scalars.contains("\t") else { return (text, []) }
    var rows: [[Int]] = []
    var edits: [TextEdit] = []
    func close() {
      if rows.count >= 2 { edits += rows.flatMap { $0.map { TextEdit($0..<($0 + 1), "|") } } }
      rows = []
    }
    var start = 0
    while start < text.count {
      let end = text.scalars[start...].firstIndex(where: \.isLineBreak) ?? text.count
      let line = text.scalars[start..<end]
      if let first = line.firstIndex(where: { !$0.isBlank }), let last = line.lastIndex(where: { !$0.isBlank }) {
        let tabs = line.indices.filter { line[$0] == "\t" && $0 > first && $0 < last }
        if tabs.count >= 2 { rows.append(tabs) } else { close() }
      } else if !line.isEmpty {
        close()
      }
      start = end + 1
    }
    close()
    return (text.applying(edits), [])
  }
}
