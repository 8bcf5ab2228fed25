import CXLSXWriter

/// The formats of a workbook, each style once.
struct FormatTable {
  let book: UnsafeMutablePointer<lxw_workbook>
  private var known: [Workbook.Style: UnsafeMutablePointer<lxw_format>] = [:]

  init(book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
  }

  /// The format of a style. Numbers of formats follow the order in which styles are first asked for, so that the same
  /// workbook gives the same file.
  mutating func format(_ style: Workbook.Style) -> UnsafeMutablePointer<lxw_format>? {
    if let format = known[style] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    if let fill = style.fill {
      format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
      format_set_bg_color(format, lxw_color_t(fill))
    }
    if let ink = style.ink { format_set_font_color(format, lxw_color_t(ink)) }
    if style.isBold { format_set_bold(format) }
    if style.isCentred { format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue)) }
    if style.wraps { format_set_text_wrap(format) }
    if let number = style.number { format_set_num_format(format, number) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    known[style] = format
    return format
  }
}

/// Writes one sheet.
struct SheetWriter {
  let sheet: Workbook.Sheet
  let target: UnsafeMutablePointer<lxw_worksheet>

  private static let head = Workbook.Style(fill: 0x14365F, ink: 0xFFFFFF, isBold: true, wraps: true)

  func write(formats: inout FormatTable) {
    for (index, column) in sheet.columns.enumerated() {
      worksheet_set_column(target, lxw_col_t(index), lxw_col_t(index), column.width, nil)
      worksheet_write_string(target, 0, lxw_col_t(index), Workbook.plain(column.head), formats.format(Self.head))
    }
    for (place, row) in sheet.rows.enumerated() {
      for (index, cell) in row.prefix(sheet.columns.count).enumerated() {
        let (row, column) = (lxw_row_t(place + 1), lxw_col_t(index))
        switch cell.value {
        case .number(let number): worksheet_write_number(target, row, column, number, formats.format(cell.style))
        case .text(let text):
          let plain = Workbook.plain(text)
          if plain.isEmpty {
            if cell.style.fill != nil { worksheet_write_blank(target, row, column, formats.format(cell.style)) }
          } else {
            // Never a formula, whatever it begins with.
            worksheet_write_string(target, row, column, plain, formats.format(cell.style))
          }
        }
      }
    }
    worksheet_freeze_panes(target, 1, lxw_col_t(sheet.frozenColumns))
    guard !sheet.columns.isEmpty else { return }
    worksheet_autofilter(target, 0, 0, lxw_row_t(sheet.rows.count), lxw_col_t(sheet.columns.count - 1))
    worksheet_set_landscape(target)
    worksheet_set_paper(target, 9)  // A4
    worksheet_fit_to_pages(target, 1, 0)
    worksheet_repeat_rows(target, 0, 0)
  }
}
