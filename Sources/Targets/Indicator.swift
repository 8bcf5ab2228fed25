import PlanModel

/// One indicator of the field, as the register describes it.
package struct Indicator: Hashable, Sendable {
  /// Which of two values of the indicator asks for more.
  package enum Stricter: String, CaseIterable, Sendable {
    /// A higher value: 出庭应诉率, 培训学时.
    case higher
    /// A lower value: 败诉率, 办理时限.
    case lower
    /// An earlier date.
    case earlier
    /// Neither: values that cannot be ranked.
    case none
  }

  /// Stable id, lower-case English.
  package var id: String
  /// Standard name in both languages.
  package var label: LocalizedText
  /// Notation of its topic.
  package var topic: String
  /// Kinds of targets that measure it; the first is the usual one.
  package var kinds: [Target.Kind]
  /// Units it is counted in; the first is the usual one, empty for a deadline.
  package var units: [String]
  /// Which value asks for more.
  package var stricter: Stricter
  /// Other names.
  package var synonyms: [String]
  /// Combinations of words by which a sentence that does not name it is known.
  package var cues: [Cue]

  /// Words that must all stand in the text, the first in the target's own clauses, and words that must not.
  package struct Cue: Hashable, Sendable {
    /// Words that must stand.
    package var words: [String]
    /// Words that must not stand in the target's own clauses.
    package var excluded: [String]
    /// Words that must stand nowhere in the sentence.
    package var absent: [String]
  }
}
