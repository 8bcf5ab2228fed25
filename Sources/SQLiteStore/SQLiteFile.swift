internal import CSQLite

/// What SQLite said was wrong.
package struct SQLiteProblem: Error {
  /// SQLite's own words.
  package var message: String
}

/// A new SQLite file, written in one transaction.
///
/// Without a journal and without waiting for the disk: the file counts only when it is whole and renamed into its place.
/// One file belongs to one function: it is not Sendable.
package final class SQLiteFile {
  private var handle: OpaquePointer?
  private var statements: [String: OpaquePointer] = [:]

  /// A value of a column.
  package enum Value {
    case text(String)
    case number(Double)
    case integer(Int)
    case null

    /// Text, or NULL.
    package static func optional(_ text: String?) -> Value { text.map { .text($0) } ?? .null }
  }

  /// Makes a file; one that stands there is written over.
  package init(path: String) throws(SQLiteProblem) {
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    guard sqlite3_open_v2(path, &handle, flags, nil) == SQLITE_OK else {
      let message = self.message
      sqlite3_close_v2(handle)
      throw SQLiteProblem(message: message)
    }
    try execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA encoding='UTF-8'; BEGIN")
  }

  deinit {
    for statement in statements.values { sqlite3_finalize(statement) }
    sqlite3_close_v2(handle)
  }

  private var message: String { sqlite3_errmsg(handle).map { String(cString: $0) } ?? "out of memory" }

  /// Runs statements that give nothing back.
  package func execute(_ sql: String) throws(SQLiteProblem) {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else { throw SQLiteProblem(message: message) }
  }

  /// Runs a statement with values for its `?`; it is compiled once.
  package func run(_ sql: String, _ values: [Value]) throws(SQLiteProblem) {
    let statement: OpaquePointer
    if let known = statements[sql] {
      statement = known
    } else {
      var made: OpaquePointer?
      guard sqlite3_prepare_v2(handle, sql, -1, &made, nil) == SQLITE_OK, let made else {
        throw SQLiteProblem(message: message)
      }
      statements[sql] = made
      statement = made
    }
    for (index, value) in values.enumerated() {
      let place = Int32(index + 1)
      switch value {
      case .text(var text):
        _ = text.withUTF8 { utf8 in
          utf8.withMemoryRebound(to: CChar.self) {
            duizhao_bind_text(statement, place, $0.baseAddress, Int32(truncatingIfNeeded: $0.count))
          }
        }
      case .number(let number): sqlite3_bind_double(statement, place, number)
      case .integer(let integer): sqlite3_bind_int64(statement, place, Int64(integer))
      case .null: sqlite3_bind_null(statement, place)
      }
    }
    defer { sqlite3_reset(statement) }
    guard sqlite3_step(statement) == SQLITE_DONE else { throw SQLiteProblem(message: message) }
  }

  /// The first column of the rows that a question gives, as text; for tests and checks.
  package func column(_ sql: String) throws(SQLiteProblem) -> [String] {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK else {
      throw SQLiteProblem(message: message)
    }
    defer { sqlite3_finalize(statement) }
    var rows: [String] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append(sqlite3_column_text(statement, 0).map { String(cString: $0) } ?? "")
    }
    return rows
  }

  /// Ends the transaction and closes the file; nothing can be written afterwards.
  package func finish() throws(SQLiteProblem) {
    try execute("COMMIT")
    for statement in statements.values { sqlite3_finalize(statement) }
    statements = [:]
    guard sqlite3_close(handle) == SQLITE_OK else { throw SQLiteProblem(message: message) }
    handle = nil
  }
}
