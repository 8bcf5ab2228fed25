import FileContainers
import PlanModel
import Testing

@Suite struct NameGUIDTests {
  @Test("ids are UUIDs of version 5 in the namespace of URLs, as other programs make them")
  func vectors() {
    #expect(NameGUID.of("http://www.example.com/") == "fcde3c85-2270-590f-9e7c-ee003d65e0e2")
    #expect(NameGUID.of("urn:duizhao:plan:嘉善") == "ab4aa58b-7b82-5ce7-aaee-ed6edfbb110f")
    #expect(NameGUID.of("") == "1b4db7eb-4057-5ddf-91e0-36dec72071f5")
  }
}

@Suite struct ZipFileTests {
  @Test("the same entries give the same bytes, and the signature of ZIP")
  func deterministic() throws {
    let entries = [
      ZipFile.Entry(name: "a.txt", contents: Array("一二三".utf8)), ZipFile.Entry(name: "b/空.txt", contents: []),
    ]
    let bytes = try ZipFile.archive(entries)
    #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(try ZipFile.archive(entries) == bytes)
    #expect(try ZipFile.archive(entries.reversed()) != bytes)
  }

  @Test("two entries of one name are refused with a line")
  func twice() {
    let entry = ZipFile.Entry(name: "a", contents: [1])
    #expect(throws: InputError.self) { try ZipFile.archive([entry, entry]) }
  }
}

@Suite struct WorkbookTests {
  @Test("the same workbook gives the same bytes")
  func deterministic() throws {
    let book = Workbook(
      title: "题",
      sheets: [
        Workbook.Sheet(
          name: "一", columns: [.init("甲", width: 10), .init("乙", width: 4)],
          rows: [[.text("=1+1", Workbook.Style(fill: 0xFF0000)), .number(2.5)], [.text("")]], frozenColumns: 1)
      ])
    let bytes = try book.xlsx()
    #expect(bytes.prefix(4) == [0x50, 0x4B, 3, 4])
    #expect(try book.xlsx() == bytes)
  }

  @Test("more rows than a sheet holds are refused with the sheet's name")
  func tooManyRows() {
    let rows = Array(repeating: [Workbook.Cell](), count: Workbook.maximumRows)
    let book = Workbook(title: "", sheets: [Workbook.Sheet(name: "长表", columns: [.init("甲", width: 4)], rows: rows)])
    let error = #expect(throws: InputError.self) { try book.xlsx() }
    #expect(error?.problem.contains("长表") == true)
  }
}
