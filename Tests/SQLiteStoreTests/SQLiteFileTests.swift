import SQLiteStore
import Testing

@Suite struct SQLiteFileTests {
  @Test("what is written reads back, NULL and Chinese included")
  func roundTrip() throws {
    let file = try SQLiteFile(path: ":memory:")
    try file.execute("CREATE TABLE plan (id TEXT, name TEXT, share REAL, count INTEGER)")
    try file.run("INSERT INTO plan VALUES (?, ?, ?, ?)", [.text("a"), .text("四川省"), .number(0.5), .integer(3)])
    try file.run("INSERT INTO plan VALUES (?, ?, ?, ?)", [.text("b"), .null, .null, .null])
    #expect(try file.column("SELECT name FROM plan ORDER BY id") == ["四川省", ""])
    #expect(try file.column("SELECT count(*) FROM plan WHERE name IS NULL") == ["1"])
  }

  @Test("a statement that SQLite refuses throws its words")
  func refused() throws {
    let file = try SQLiteFile(path: ":memory:")
    let problem = #expect(throws: SQLiteProblem.self) { try file.execute("SELECT * FROM nothing") }
    #expect(problem?.message.contains("nothing") == true)
  }

  @Test("a folder that cannot be written is refused")
  func folder() { #expect(throws: SQLiteProblem.self) { try SQLiteFile(path: "/nowhere/at/all.sqlite") } }
}
