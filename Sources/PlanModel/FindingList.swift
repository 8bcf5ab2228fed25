/// Findings on one document: of each kind the first are kept one by one, of all further ones their number.
///
/// Damage that comes at every second character (a text of nothing but tags) would else fill the memory with findings
/// that nobody reads. What was done to the text does not depend on whether it is listed.
package struct FindingList: Sendable {
  /// So many of a kind are listed. The plans at hand have at most 52 of one kind, a year's gazette in one file would have some
  /// thousands.
  package static let most = 5000

  private let most: Int
  private var listed: [Finding] = []
  private var counts: [Finding.Kind: Int] = [:]
  private var further: [Finding.Kind: (count: Int, first: Finding)] = [:]

  /// An empty list; tests give another limit.
  package init(most: Int = Self.most) { self.most = most }

  /// Adds a finding; they may come in any order.
  package mutating func append(_ finding: Finding) {
    guard counts[finding.kind, default: 0] >= most else {
      counts[finding.kind, default: 0] += 1
      listed.append(finding)
      return
    }
    var (count, first) = further[finding.kind] ?? (0, finding)
    count += 1
    if Self.rank(finding) > Self.rank(first) { first.severity = finding.severity }
    if Self.start(finding) < Self.start(first) { first.source = finding.source }
    further[finding.kind] = (count, first)
  }

  /// Adds several.
  package mutating func append(contentsOf findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  /// The findings listed, as they came, and for each kind with more of them one that tells how many: at the place of the
  /// foremost of these, as grave as the gravest.
  package var findings: [Finding] {
    listed
      + Finding.Kind.allCases.compactMap { kind in
        further[kind].map { count, first in
          Finding(
            kind, first.severity,
            LocalizedText(
              "自此处起同类情况另有\(count)处，不再逐一列出", "\(count) more of this kind from here on, not listed one by one"),
            source: first.source)
        }
      }
  }

  private static func rank(_ finding: Finding) -> Int {
    Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
  }

  /// Findings on the whole document stand in front.
  private static func start(_ finding: Finding) -> Int { finding.source?.start ?? -1 }
}
