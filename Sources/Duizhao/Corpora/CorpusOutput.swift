import PlanModel
import PlanReading
import Publishing

/// The files of a report on a corpus, written as plans come.
struct CorpusOutput {
  private let report: StagedReport
  private let tables: CorpusTables
  private let database: CorpusDatabase?
  private var matrix = CSVWriter()
  private var targets = CSVWriter()
  private var pages: [String] = []

  init(report: StagedReport, tables: CorpusTables, database: CorpusDatabase?) {
    self.report = report
    self.tables = tables
    self.database = database
    matrix.row(tables.matrixHead)
    targets.row(tables.targetsHead)
  }

  /// Adds a plan.
  mutating func add(_ item: CorpusItem) throws(InputError) {
    let page = Self.pageName(item.plan.id)
    pages.append(page)
    if let bytes = item.page {
      try report.write("\(CorpusPlanPage.folder)/\(page)", bytes)
    } else {
      report.keep("\(CorpusPlanPage.folder)/\(page)")
    }
    matrix.row(tables.matrixRow(item.plan))
    for target in item.targets { targets.row(tables.targetsRow(target)) }
    try report.append(matrix.take(), to: "matrix.csv")
    try report.append(targets.take(), to: "targets.csv")
    if let read = item.read { try database?.add(item.plan, read) }
  }

  /// Writes what needs all plans, and puts the report into its place.
  mutating func finish(_ summary: CorpusSummary, language: Language) throws(InputError) {
    // Even without a target the table has its head.
    try report.append(targets.take(), to: "targets.csv")
    var gaps = CSVWriter()
    gaps.row(tables.gapsHead)
    tables.forEachGap(in: summary) { gaps.row($0) }
    try report.write("gaps.csv", gaps.take())
    var indicators = CSVWriter()
    for row in tables.indicators(summary) { indicators.row(row) }
    try report.write("indicators.csv", indicators.take())
    var unread = CSVWriter()
    unread.row([LocalizedText("文件", "file")(language), LocalizedText("原因", "reason")(language)])
    for entry in summary.unread { unread.row([entry.file, entry.reason]) }
    try report.write("unread.csv", unread.take())
    let report = report
    try CorpusPages(summary, pageOfPlan: pages, language: language).forEachPage { page throws(InputError) in
      try report.write(page.name, page.contents)
    }
    try database?.finish(unread: summary.unread)
    try report.commit()
  }

  /// A file name for a plan's page: its id where every file system takes it, else what is left of it, with a piece of its
  /// hash, so that no two ids have one name.
  static func pageName(_ id: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in id.unicodeScalars.prefix(60) {
      let isPlain =
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-"
        || (0x4E00...0x9FFF).contains(scalar.value)
      safe.append(isPlain ? scalar : "-")
    }
    let name = String(safe)
    return name == id ? "\(name).html" : "\(name)-\(SHA256.hex(Array(id.utf8)).prefix(8)).html"
  }
}
