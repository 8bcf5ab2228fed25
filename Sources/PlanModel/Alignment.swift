/// A topic given to a sentence.
public struct TopicScore: Hashable, Sendable, Codable {
  /// Notation of the topic, such as D04.
  public var code: String
  /// Probability in 0...1 that the sentence is about the topic.
  public var score: Double
  /// The words of the sentence's text that decided it, in text order; empty where the heading alone decided.
  public var evidence: [String]

  /// Makes a score.
  public init(code: String, score: Double, evidence: [String]) {
    self.code = code
    self.score = score
    self.evidence = evidence
  }
}

/// One sentence with its topics.
public struct AlignedSentence: Hashable, Sendable, Codable {
  /// The sentence.
  public var sentence: Sentence
  /// Id of the task it stands in, nil outside every task.
  public var task: String?
  /// True in the next-steps part of an annual report: planned, not reported.
  public var isPlanned: Bool
  /// The decided topics, main topic first; empty for none.
  public var topics: [TopicScore]
  /// Topics that the sentence names only in passing or in a list, best first.
  public var mentions: [TopicScore]

  /// Makes an aligned sentence.
  public init(
    sentence: Sentence, task: String?, isPlanned: Bool = false, topics: [TopicScore], mentions: [TopicScore] = []
  ) {
    self.sentence = sentence
    self.task = task
    self.isPlanned = isPlanned
    self.topics = topics
    self.mentions = mentions
  }
}

/// A sentence that comes near to a topic that the plan does not cover.
public struct NearSentence: Hashable, Sendable, Codable {
  /// Id of the sentence.
  public var sentence: String
  /// Probability in 0...1 that it is about the topic; below the decision threshold.
  public var score: Double

  /// Makes a near sentence.
  public init(sentence: String, score: Double) {
    self.sentence = sentence
    self.score = score
  }
}

/// A plan whose sentences have topics.
public struct AlignedPlan: Hashable, Sendable, Codable {
  /// The plan.
  public var plan: Plan
  /// Every sentence of the plan (tasks and others, not headings), in document order.
  public var sentences: [AlignedSentence]
  /// For each topic that no sentence is about: up to three nearest sentences, best first. Keys are notations.
  public var nearest: [String: [NearSentence]]

  /// Makes an aligned plan.
  public init(plan: Plan, sentences: [AlignedSentence], nearest: [String: [NearSentence]]) {
    self.plan = plan
    self.sentences = sentences
    self.nearest = nearest
  }
}
