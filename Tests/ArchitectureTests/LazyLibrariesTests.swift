import Testing

/// What Swift calls of the libraries that are loaded when they are needed, against what `CLazyLibraries` passes on.
struct LazyLibrariesTests {
  /// Functions of the libraries by their prefixes; types that are written like calls have none of these.
  private let called = #/\b(?:(?:xml|html)[A-Z]\w*|(?:zip|sqlite3|opencc|workbook|worksheet|format_set)_\w+)(?=\()/#
  /// The macros of libxml2 for its two variables are calls of these functions.
  private let behindMacros: Set = ["__xmlStructuredError", "__xmlStructuredErrorContext"]
  private let types: Set = [
    "zip_error_t", "zip_flags_t", "zip_int64_t", "zip_stat_t", "zip_uint16_t", "zip_uint64_t", "xmlSAXHandler",
  ]

  @Test("every function that is called of a library loaded on demand is passed on, and no other")
  func everyCallIsPassedOn() throws {
    let repository = Repository.current
    let paths = try repository.paths(under: "Sources")
    var calls: Set<String> = []
    var forwarded: Set<String> = []
    for path in paths {
      guard let text = repository.text(path) else { continue }
      if path.hasPrefix("Sources/CLazyLibraries/") {
        forwarded.formUnion(text.matches(of: #/(?m)^FORWARD\([^,]+, (\w+),/#).map { String($0.output.1) })
      } else if TextChecks.isHandWritten(path) || path.hasSuffix("shim.h") {
        calls.formUnion(text.matches(of: called).map { String($0.output) })
      }
    }
    #expect(!calls.isEmpty)
    #expect(calls.subtracting(types).union(behindMacros).symmetricDifference(forwarded) == [])
  }
}
