import FileContainers
import PlanModel

/// The comparison as a workbook: a sheet each for the matrix, gaps, targets, pairs, sentences and sources, and one that
/// says what the signs mean.
package struct WorkbookExport: Sendable {
  let report: ComparisonReport
  let language: Language
  let index: ReportIndex

  /// The workbook of a report.
  package init(_ report: ComparisonReport, language: Language) {
    self.report = report
    self.language = language
    index = ReportIndex(report)
  }

  /// The file.
  ///
  /// - Throws: `InputError` where there are more rows than a sheet holds, or no temporary file can be written.
  package func xlsx() throws(InputError) -> [UInt8] {
    try Workbook(
      title: ExportWording.title(language), sheets: [matrix, gaps, targets, pairs, sentences, sources, about]
    ).xlsx()
  }

  static let plain = Workbook.Style()
  static let wrapped = Workbook.Style(wraps: true)
  static let share = Workbook.Style(number: "0.00")

  /// How a state looks: the colours of the pages.
  static func style(_ display: CellDisplay, isCentred: Bool = false) -> Workbook.Style {
    switch display {
    case .covered, .reported: Workbook.Style(fill: 0xAED0EC, ink: 0x08233F, isCentred: isCentred)
    case .planned: Workbook.Style(fill: 0xE6DEF7, isCentred: isCentred)
    case .mentioned: Workbook.Style(fill: 0xFCEFC4, isCentred: isCentred)
    case .absent: Workbook.Style(fill: 0xF9D2CC, ink: 0x7D0F08, isBold: true, isCentred: isCentred)
    case .notApplicable, .predates, .unreadable: Workbook.Style(fill: 0xEDF0F3, ink: 0x545E69, isCentred: isCentred)
    }
  }

  /// Sign and name of a state, so that it is never told by its colour alone.
  func words(_ display: CellDisplay) -> String { "\(display.sign) \(display.label(language))" }

  private var matrix: Workbook.Sheet {
    let view = MatrixView(report, language: language, level: .topic, index: index)
    var sheet = Workbook.Sheet(
      name: ExportWording.matrix(language),
      columns: [
        .init(Wording.code(language), width: 8), .init(Wording.domain(language), width: 26),
        .init(Wording.topic(language), width: 38),
      ] + report.plans.map { .init(index.name($0.plan.id, language), width: 16) } + [
        .init(Wording.plansCovering(language), width: 12), .init(Wording.plansLacking(language), width: 12),
      ], frozenColumns: 3)
    sheet.rows = report.matrix.map { row in
      let cells = report.plans.map { MatrixView.cell($0.plan.id, in: row) }
      let states = cells.map { cell -> Workbook.Cell in
        guard let cell else { return .text("") }
        let display = view.display(cell)
        return .text(words(display), Self.style(display, isCentred: true))
      }
      return [
        .text(row.code), .text("\(row.domain) \(index.label(row.domain, language))"), .text(row.label(language)),
      ] + states + [
        .number(cells.count { $0?.state == .covered && $0?.isPlannedOnly == false }),
        .number(cells.count { $0?.state == .absent }),
      ]
    }
    return sheet
  }

  private var gaps: Workbook.Sheet {
    let view = GapsView(report.gaps, in: report, language: language, index: index)
    let widths: [Double] = [14, 14, 10, 14, 34, 14, 18, 16, 16, 22, 70, 30, 20, 50, 12]
    var sheet = Workbook.Sheet(
      name: ExportWording.gaps(language), columns: zip(view.head, widths).map { .init($0, width: $1) },
      frozenColumns: 5)
    for gap in report.gaps {
      for topic in gap.topics {
        let display = view.display(topic, of: gap.plan)
        var cells = self.cells(view.row(topic, of: gap), numbers: [14])
        cells[5] = .text(words(display), Self.style(display))
        sheet.rows.append(cells)
      }
      for task in gap.tasks {
        var cells = self.cells(view.row(task, of: gap), numbers: [])
        cells[5].style = Self.style(task.status)
        sheet.rows.append(cells)
      }
    }
    return sheet
  }

  private static func style(_ status: TaskGap.Status) -> Workbook.Style {
    switch status {
    case .covered: style(CellDisplay.covered)
    case .partial: style(CellDisplay.mentioned)
    case .missing: style(CellDisplay.absent)
    case .notApplicable: style(CellDisplay.notApplicable)
    }
  }

  private var targets: Workbook.Sheet {
    let view = TargetsView(report, language: language, differingOnly: false, index: index)
    let widths: [Double] = [16, 12, 14, 14, 16, 30, 10, 10, 10, 10, 10, 12, 10, 24, 10, 8, 28, 50, 60, 16, 50]
    return Workbook.Sheet(
      name: ExportWording.targets(language), columns: zip(view.head, widths).map { .init($0, width: $1) },
      rows: view.targets.map { target in
        var cells = cells(view.row(target), numbers: [])
        if let value = target.value, value.isFinite { cells[8] = .number(value) }
        return cells
      }, frozenColumns: 1)
  }

  /// Cells of text, those in `numbers` as numbers with two decimals where they hold one.
  func cells(_ texts: [String], numbers: Set<Int>) -> [Workbook.Cell] {
    texts.enumerated().map { place, text in
      if numbers.contains(place), let number = Double(text) { return .number(number, Self.share) }
      return .text(text, Self.wrapped)
    }
  }
}
