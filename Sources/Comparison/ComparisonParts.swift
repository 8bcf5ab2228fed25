/// What a comparison is for: a question about one thing need not wait for all the others.
package enum ComparisonParts: Hashable, Sendable {
  /// Everything that a report publishes.
  case everything
  /// The coverage matrix alone.
  case coverage
  /// The matrix, and what one plan lacks against another or against `GapReport.peers`.
  case gaps(plan: String, against: String)
  /// The matrix, and the tasks of each two plans side by side.
  case pairs
  /// The matrix, targets and indicators.
  case targets

  /// True where targets and indicators are wanted.
  package var hasTargets: Bool { self == .everything || self == .targets }

  /// True where pairs of tasks are wanted.
  package var hasPairs: Bool { self == .everything || self == .pairs }
}
