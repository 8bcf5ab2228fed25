/// Findings of one kind on one document: the first are kept one by one, of all further ones their number.
///
/// Damage that comes at every second character (a text of nothing but tags) would else fill the memory with findings
/// that nobody reads. What was done to the text does not depend on whether it is listed.
package struct FindingList: Sendable {
  /// So many are listed. The plans at hand have at most 52 of one kind, a year's gazette in one file would have some thousands.
  package static let most = 5000

  private let most: Int
  private var listed: [Finding] = []
  private var further: (count: Int, first: Finding)?

  /// An empty list; tests give another limit.
  package init(most: Int = Self.most) { self.most = most }

  /// Adds a finding; findings come in document order.
  package mutating func append(_ finding: Finding) {
    guard listed.count >= most else {
      listed.append(finding)
      return
    }
    var (count, first) = further ?? (0, finding)
    count += 1
    if Self.rank(finding) > Self.rank(first) { first.severity = finding.severity }
    further = (count, first)
  }

  /// Adds several.
  package mutating func append(contentsOf findings: some Sequence<Finding>) {
    for finding in findings { append(finding) }
  }

  /// The findings listed, and one that tells how many more there are: of the kind and at the place of the first of them,
  /// as grave as the gravest.
  package var findings: [Finding] {
    guard let further else { return listed }
    let rest = Finding(
      further.first.kind, further.first.severity,
      LocalizedText(
        "自此处起同类情况另有\(further.count)处，不再逐一列出", "\(further.count) more of this kind from here on, not listed one by one"),
      source: further.first.source)
    return listed + [rest]
  }

  private static func rank(_ finding: Finding) -> Int {
    Finding.Severity.allCases.firstIndex(of: finding.severity) ?? 0
  }
}
