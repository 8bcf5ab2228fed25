import PlanModel

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The date that a report bears: none as a rule, so that the same input gives the same bytes; the one of
/// `SOURCE_DATE_EPOCH` where that is set (reproducible-builds.org).
package enum SourceDate {
  /// The date of the environment as `2026-01-31`, in UTC; nil where none is set.
  ///
  /// - Throws: `InputError` where it is no number of seconds.
  package static func fromEnvironment() throws(InputError) -> String? {
    guard let value = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !value.isEmpty else { return nil }
    return try date(seconds: value)
  }

  /// The date of a number of seconds since 1970 UTC.
  static func date(seconds value: String) throws(InputError) -> String {
    // Until the end of the year 9999.
    guard let seconds = Int64(value), (0..<253_402_300_800).contains(seconds) else {
      throw InputError(
        problem: "SOURCE_DATE_EPOCH is '\(value)', which is no number of seconds since 1970",
        remedy: "set it to one, such as $(date +%s), or unset it")
    }
    // Days to a date of the Gregorian calendar, in eras of 400 years that begin on 1 March (Hinnant, "chrono-compatible
    // low-level date algorithms").
    let days = seconds / 86_400 + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
