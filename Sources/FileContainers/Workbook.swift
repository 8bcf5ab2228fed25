/// A spreadsheet of several sheets, not yet written anywhere.
///
/// Every text is written as text: a cell that begins with an equal sign is no formula.
package struct Workbook: Sendable {
  /// How a cell looks.
  package struct Style: Hashable, Sendable {
    /// Colour of the ground as 0xRRGGBB; nil for none.
    package var fill: Int?
    /// Colour of the words as 0xRRGGBB; nil for black.
    package var ink: Int?
    package var isBold: Bool
    package var isCentred: Bool
    /// True where long text goes on in the next line of the cell.
    package var wraps: Bool
    /// Number format, such as `0.00`; nil for the general one.
    package var number: String?

    /// Makes a style.
    package init(
      fill: Int? = nil, ink: Int? = nil, isBold: Bool = false, isCentred: Bool = false, wraps: Bool = false,
      number: String? = nil
    ) {
      self.fill = fill
      self.ink = ink
      self.isBold = isBold
      self.isCentred = isCentred
      self.wraps = wraps
      self.number = number
    }
  }

  /// One cell.
  package struct Cell: Hashable, Sendable {
    package enum Value: Hashable, Sendable {
      case text(String)
      case number(Double)
    }

    package var value: Value
    package var style: Style

    /// A cell of text.
    package static func text(_ text: String, _ style: Style = Style()) -> Cell {
      Cell(value: .text(text), style: style)
    }

    /// A cell with a number; one that is not finite reads as an empty text.
    package static func number(_ number: Double, _ style: Style = Style()) -> Cell {
      Cell(value: number.isFinite ? .number(number) : .text(""), style: style)
    }

    /// A cell with a whole number.
    package static func number(_ number: Int) -> Cell { .number(Double(number)) }
  }

  /// One column of a sheet.
  package struct Column: Hashable, Sendable {
    package var head: String
    /// Width in characters of Latin script; a Chinese character takes two.
    package var width: Double

    /// Makes a column.
    package init(_ head: String, width: Double) {
      self.head = head
      self.width = width
    }
  }

  /// One sheet: a row of heads that stays in place and filters, and rows below it.
  package struct Sheet: Sendable {
    /// At most 31 characters, without `[]:*?/\`.
    package var name: String
    package var columns: [Column]
    /// Rows of cells; a shorter row leaves its last cells empty.
    package var rows: [[Cell]]
    /// Columns that stay in place when the sheet is moved sideways.
    package var frozenColumns: Int

    /// Makes a sheet.
    package init(name: String, columns: [Column], rows: [[Cell]] = [], frozenColumns: Int = 0) {
      self.name = name
      self.columns = columns
      self.rows = rows
      self.frozenColumns = frozenColumns
    }
  }

  /// Title in the properties of the file.
  package var title: String
  /// The sheets in order.
  package var sheets: [Sheet]

  /// Rows that a sheet may have, its heads among them.
  package static let maximumRows = 1_048_576
  /// Characters (UTF-16) that a cell may have.
  package static let maximumText = 32_767

  /// Makes a workbook.
  package init(title: String, sheets: [Sheet]) {
    self.title = title
    self.sheets = sheets
  }
}
