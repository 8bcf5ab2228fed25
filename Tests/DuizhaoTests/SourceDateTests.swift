import PlanModel
import Testing

@testable import Duizhao

@Suite struct SourceDateTests {
  @Test(
    "seconds since 1970 give the date in UTC",
    arguments: [
      ("0", "1970-01-01"), ("951782400", "2000-02-29"), ("1767225599", "2025-12-31"), ("253402300799", "9999-12-31"),
    ])
  func dates(seconds: String, date: String) throws {
    #expect(try SourceDate.date(seconds: seconds) == date)
  }

  @Test("what is no number of seconds is told", arguments: ["", "now", "-1", "253402300800", "1e9"])
  func bad(seconds: String) {
    #expect(throws: InputError.self) { try SourceDate.date(seconds: seconds) }
  }
}
