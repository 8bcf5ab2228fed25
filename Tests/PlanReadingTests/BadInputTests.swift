import Foundation
import PlanModel
import PlanReading
import Testing

@Suite("Bad input")
struct BadInputTests {
  private func error(bytes: [UInt8]) throws -> InputError? {
    let reader = try Fixtures.reader()
    do throws(InputError) {
      _ = try reader.read(bytes: bytes, file: "x/p.txt", id: "p", metadata: nil)
      return nil
    } catch { return error }
  }

  @Test("an empty file is refused")
  func empty() throws {
    #expect(try error(bytes: [])?.problem == "the file is empty")
    #expect(try error(bytes: Array(" \n\r\n\t".utf8))?.problem == "the file holds white space only")
  }

  @Test("broken, old and binary files are refused by name")
  func formats() throws {
    #expect(try error(bytes: Array("%PDF-1.7\n".utf8))?.problem.contains("PDF") == true)
    #expect(try error(bytes: [0x50, 0x4B, 3, 4, 0, 0])?.problem.contains("ZIP") == true)
    #expect(try error(bytes: [0xD0, 0xCF, 0x11, 0xE0])?.problem.contains("LibreOffice") == true)
    #expect(try error(bytes: Array("{\\rtf1 甲}".utf8))?.remedy.contains("DOCX") == true)
    #expect(try error(bytes: [0x89, 0x50, 0x4E, 0x47])?.problem.contains("picture") == true)
    #expect(try error(bytes: Array("\n<!DOCTYPE html><html>".utf8))?.problem == "the page shows no text")
    #expect(try error(bytes: (0..<2048).map { UInt8(truncatingIfNeeded: $0 &* 73) }) != nil)
  }

  @Test("missing files, folders and unreadable paths are told apart")
  func files() throws {
    func problem(_ path: String) -> String {
      do throws(InputError) {
        _ = try PlanFile.bytes(at: path)
        return ""
      } catch { return error.problem }
    }
    #expect(problem("/nonexistent/p.txt") == "there is no such file or folder")
    #expect(problem(Fixtures.root.path) == "this is a folder")
    #expect(problem("/dev/null") == "this is not an ordinary file")
    #expect(problem("/" + String(repeating: "x", count: 5000)) == "the path is too long")
    #expect(try PlanFile.bytes(at: Fixtures.root.appending(path: "plans/huangshi.txt").path).count == 17_100)
  }

  @Test("a document without tasks says so and keeps its sentences")
  func noTasks() throws {
    let text = "关于某事的说明\n\n这里没有编号。只有两句话。\n"
    let plan = try Fixtures.plan(text: text)
    #expect(plan.tasks.isEmpty)
    #expect(plan.isUnreadable)
    #expect(plan.findings.contains { $0.kind == .noTasks && $0.severity == .error })
    #expect(plan.otherSentences.map(\.text) == ["关于某事的说明", "这里没有编号。", "只有两句话。"])
    expectConserved(plan, source: text)
  }

  @Test("a document of nothing but numbers has no tasks")
  func onlyMarkers() throws {
    let text = String(repeating: "一、\n（一）\n1.\n（1）\n第一条\n", count: 500)
    let plan = try Fixtures.plan(text: text)
    #expect(plan.findings.contains { $0.kind == .noTasks })
    expectConserved(plan, source: text)
  }

  @Test("a line of a megabyte is read")
  func longLine() throws {
    let text = "一、任务\n1.优化职能。" + String(repeating: "认真履行职责，", count: 50_000) + "完。\n2.深化改革。\n"
    let plan = try Fixtures.plan(text: text)
    #expect(plan.tasks.count == 2)
  }

  @Test("many short lines, and titles without end, are read in linear time", .timeLimit(.minutes(1)))
  func manyLines() throws {
    let lines = (1...3000).map { "（一）总体要求\n\($0 % 999 + 1).优化职能（责任单位：甲局）。\n甲县法治\n" }
    #expect(try Fixtures.plan(text: "一、总体要求\n" + lines.joined()).findings.contains { $0.kind == .numbering } == false)
    let title = String(repeating: "甲市", count: 60_000)
    #expect(try Fixtures.plan(text: "《\(title)》全文如下。\n" + String(repeating: "《", count: 60_000)).tasks.isEmpty)
  }

  @Test("ten thousand nested brackets are read")
  func nestedBrackets() throws {
    let depth = 10_000
    let open = String(repeating: "（", count: depth)
    let close = String(repeating: "）", count: depth)
    let text = "一、任务\n1.优化职能\(open)牵头单位：甲局\(close)。\n\(open)责任单位：乙局\(close)\n2.深化\(open)\n"
    let plan = try Fixtures.plan(text: text)
    #expect(plan.tasks.count == 2)
    expectConserved(plan, source: text)
  }
}
