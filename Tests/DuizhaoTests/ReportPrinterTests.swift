import Foundation
import PlanModel
import Testing

@testable import Duizhao

@Suite struct ReportPrinterTests {
  @Test("a browser that is not there is told before any work is done")
  func missing() {
    #expect(throws: InputError.self) { try ReportPrinter(browser: "/nowhere/chromium") }
    #expect(throws: InputError.self) { try ReportPrinter(browser: "no-such-browser-\(UUID().uuidString)") }
  }

  @Test("a program that prints nothing is told, and no file is left")
  func silent() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("<html></html>", as: "report.html")
    let printer = try ReportPrinter(browser: "/bin/true")
    #expect(throws: InputError.self) { try printer.print(folder: folder.path) }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["report.html"])
  }
}
