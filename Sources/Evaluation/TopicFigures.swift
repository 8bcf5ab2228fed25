/// How well topics were given to coded sentences.
public struct TopicFigures: Hashable, Sendable, Codable {
  /// A share with its bootstrap interval.
  public struct Figure: Hashable, Sendable, Codable {
    /// The share, 0...1.
    public var value: Double
    /// Lower end of the 95 % bootstrap interval.
    public var low: Double
    /// Upper end.
    public var high: Double
  }

  /// Counts and shares of one topic.
  public struct PerTopic: Hashable, Sendable, Codable {
    /// Notation.
    public var code: String
    /// Sentences coded with it.
    public var coded: Int
    /// Sentences it was given to.
    public var given: Int
    /// Of these, rightly.
    public var right: Int
  }

  /// A main topic that was taken for another.
  public struct Confusion: Hashable, Sendable, Codable {
    /// The coded main topic; `-` for none.
    public var coded: String
    /// The given main topic; `-` for none.
    public var given: String
    /// How often.
    public var count: Int
    /// Ids of the first sentences concerned.
    public var examples: [String]
  }

  /// One band of the calibration table.
  public struct Band: Hashable, Sendable, Codable {
    /// Lower end of the band of probabilities.
    public var from: Double
    /// Number of decided topics with a probability in the band.
    public var count: Int
    /// Their mean probability.
    public var probability: Double
    /// Share of them that is coded.
    public var right: Double
  }

  /// Topics that no sentence of a plan was given or names, counted for each plan.
  public struct Absence: Hashable, Sendable, Codable {
    /// How many were so said to be absent.
    public var said: Int
    /// Of these, how many no sentence of the plan is coded with.
    public var right: Int

    /// Counts that were made elsewhere.
    package init(said: Int, right: Int) {
      self.said = said
      self.right = right
    }

    /// The share that is truly absent, 0...1; 1 where none was said to be.
    public var precision: Double { said == 0 ? 1 : Double(right) / Double(said) }
  }

  /// Sentences scored (structural ones are not).
  public var sentences: Int
  /// Topics coded.
  public var coded: Int
  /// Topics given.
  public var given: Int
  /// Topics given rightly.
  public var right: Int
  /// Right of given, over all topics of all sentences (micro average).
  public var precision: Figure
  /// Right of coded.
  public var recall: Figure
  /// Harmonic mean of both.
  public var f1: Figure
  /// Share of the coded sentences with a topic whose first given topic is the first coded one.
  public var mainTopicAccuracy: Figure
  /// Share of the sentences coded with no topic that got none.
  public var noTopicAccuracy: Double
  /// Expected calibration error of the decided topics (ten bands of probability).
  public var calibrationError: Double
  /// The bands.
  public var calibration: [Band]
  /// What a plan is said to lack: a gap list is as good as this.
  public var absence: Absence
  /// Every topic that is coded or given, by notation.
  public var topics: [PerTopic]
  /// Wrong main topics, most frequent first.
  public var confusions: [Confusion]
}
