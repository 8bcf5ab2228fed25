import PlanModel
import PlanReading
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Prints the report for paper into a PDF with a browser of the Chromium family, offline.
///
/// A browser knows the page numbers only once it has laid the pages out, and style sheets cannot ask it for them: the
/// report is printed, the pages of its parts are read from the PDF, and it is printed again with them in its contents.
package struct ReportPrinter: Sendable {
  /// Name of the file beside `report.html`.
  package static let fileName = "report.pdf"

  /// Programs looked for on PATH, in this order.
  private static let names = [
    "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
  ]
  /// Seconds after which a browser is ended.
  private static let patience = 180.0

  private let browser: String

  /// Finds the browser, before any work is done.
  ///
  /// - Parameter browser: a name on PATH or a path; nil to look for one.
  /// - Throws: `InputError` where there is none.
  package init(browser: String? = nil) throws(InputError) {
    let wanted = browser.map { [$0] } ?? Self.names
    guard let found = wanted.lazy.compactMap({ Self.program($0) }).first else {
      throw InputError(
        problem: browser.map { "--pdf needs a browser, and '\($0)' is no program" }
          ?? "--pdf needs Chromium, Chrome or Edge, and none was found",
        remedy: "install chromium or name one with --browser; report.html can be printed from any browser")
    }
    self.browser = found
  }

  /// Prints `report.html` of a folder into `report.pdf` beside it.
  ///
  /// - Throws: `InputError` where the browser fails; an older `report.pdf` is left as it was then.
  package func print(folder: String) throws(InputError) {
    let manager = FileManager.default
    let work = manager.temporaryDirectory.appending(path: "duizhao-print-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? manager.removeItem(at: work) }
    do {
      try manager.createDirectory(at: work, withIntermediateDirectories: true)
      let page = Array(try Data(contentsOf: URL(filePath: "\(folder)/\(PrintedLeaves.page)")))
      let html = work.appending(path: "report.html")
      let pdf = work.appending(path: "report.pdf")
      try Data(page).write(to: html)
      try run(html, pdf, work)
      let leaves = PDFDestinations.pages(Array(try Data(contentsOf: pdf)))
      if !leaves.isEmpty {
        try Data(PrintedLeaves.fill(page, leaves)).write(to: html)
        try run(html, pdf, work)
      }
      // Through a neighbour of the target, so that a full disk leaves the old file standing.
      let neighbour = "\(folder)/.duizhao-\(ProcessInfo.processInfo.processIdentifier).pdf"
      try Data(contentsOf: pdf).write(to: URL(filePath: neighbour))
      guard rename(neighbour, "\(folder)/\(Self.fileName)") == 0 else { throw failure("could not replace the file") }
    } catch {
      if let error = error as? InputError { throw error }
      throw failure("could not be written")
    }
  }

  private func run(_ page: URL, _ pdf: URL, _ work: URL) throws(InputError) {
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions", "--disable-background-networking",
      "--disable-component-update", "--disable-sync", "--proxy-server=127.0.0.1:9",
      "--user-data-dir=\(work.appending(path: "profile").path)", "--no-pdf-header-footer",
      "--generate-pdf-document-outline", "--print-to-pdf=\(pdf.path)",
    ]
    // Chromium's sandbox does not start for root.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    do throws(ChildProcess.Failure) {
      let limits = ChildProcess.Limits(seconds: Self.patience, output: 1 << 20, memory: nil)
      let result = try ChildProcess.run(browser, arguments + [page.absoluteString], input: [], limits: limits)
      guard result.status == 0, FileManager.default.fileExists(atPath: pdf.path) else {
        throw ChildProcess.Failure.killed
      }
    } catch {
      throw failure("the browser \(browser) did not print it")
    }
  }

  private func failure(_ problem: String) -> InputError {
    InputError(
      file: Self.fileName, problem: problem, remedy: "name another browser with --browser, or print report.html by hand"
    )
  }

  /// The path of a program; nil where it is none.
  private static func program(_ name: String) -> String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
  }
}
