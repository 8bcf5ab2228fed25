import PlanModel

/// How accurate the engine was on coded data: figures for the page on method, measured elsewhere.
package struct MethodFigures: Hashable, Sendable {
  /// Name of the row over all plans.
  package static let all = "all"
  /// Name of the row over all plans, each judged by an engine that was made without it.
  package static let leaveOnePlanOut = "leaveOnePlanOut"

  /// Accuracy of topics on one plan, or over all.
  package struct TopicAccuracy: Hashable, Sendable {
    /// Name or id of the plan; what a row over all plans is called.
    package var plan: String
    /// Number of coded sentences.
    package var sentences: Int
    /// Share of given topics that are right, 0...1.
    package var precision: Double
    /// Share of coded topics that were found, 0...1.
    package var recall: Double
    /// Harmonic mean of both, 0...1.
    package var f1: Double
    /// Share of sentences whose main topic is right, 0...1.
    package var mainTopic: Double
    /// Share of the topics said to be absent that are, 0...1.
    package var absent: Double
    /// 95 % interval of `f1`; nil where none was worked out.
    package var interval: ClosedRange<Double>?

    /// Makes a row.
    package init(
      plan: String, sentences: Int, precision: Double, recall: Double, f1: Double, mainTopic: Double,
      absent: Double, interval: ClosedRange<Double>? = nil
    ) {
      self.plan = plan
      self.sentences = sentences
      self.precision = precision
      self.recall = recall
      self.f1 = f1
      self.mainTopic = mainTopic
      self.absent = absent
      self.interval = interval
    }
  }

  /// Accuracy of targets on one plan, or over all.
  package struct TargetAccuracy: Hashable, Sendable {
    /// Name or id of the plan; what a row over all plans is called.
    package var plan: String
    /// Number of coded targets.
    package var targets: Int
    /// Share of extracted targets that are right, 0...1.
    package var precision: Double
    /// Share of coded targets that were found, 0...1.
    package var recall: Double
    /// Harmonic mean of both, 0...1.
    package var f1: Double

    /// Makes a row.
    package init(plan: String, targets: Int, precision: Double, recall: Double, f1: Double) {
      self.plan = plan
      self.targets = targets
      self.precision = precision
      self.recall = recall
      self.f1 = f1
    }
  }

  /// What the figures were measured on: which documents, coded by whom, and whether they were used for tuning.
  package var data: LocalizedText
  /// Topics, a row a plan, a row over all last.
  package var topics: [TopicAccuracy]
  /// Targets, a row a plan, a row over all last.
  package var targets: [TargetAccuracy]

  /// Makes figures.
  package init(data: LocalizedText, topics: [TopicAccuracy], targets: [TargetAccuracy]) {
    self.data = data
    self.topics = topics
    self.targets = targets
  }
}
