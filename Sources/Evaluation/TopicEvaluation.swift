import PlanModel

/// Measures topics against coded sentences.
public enum TopicEvaluation {
  /// The figures for sentences and the topics they were given, in the same order; structural sentences are left
  /// out. `scheme` holds the notations of all topics, for what is absent.
  public static func figures(gold: [GoldSentence], given: [[TopicScore]], scheme: [String]) -> TopicFigures {
    let scored = zip(gold, given).filter { !$0.0.structural }.map { Scored(gold: $0, given: $1) }
    let tallies = scored.map { Tally(coded: $0.gold.topics, given: $0.given.map(\.code)) }
    let sum = tallies.reduce(Tally(), +)
    let samples = Bootstrap.sums(of: tallies)
    func figure(_ share: (Tally) -> Double) -> TopicFigures.Figure {
      let (low, high) = Bootstrap.interval(samples.map(share))
      return TopicFigures.Figure(value: share(sum), low: low, high: high)
    }
    let bands = calibration(scored)
    let error = bands.reduce(0.0) { $0 + Double($1.count) * abs($1.probability - $1.right) }
    return TopicFigures(
      sentences: scored.count, coded: sum.coded, given: sum.given, right: sum.right,
      precision: figure(\.precision), recall: figure(\.recall), f1: figure(\.f1),
      mainTopicAccuracy: figure(\.mainTopicAccuracy), noTopicAccuracy: sum.noTopicAccuracy,
      calibrationError: error / Double(max(1, sum.given)), calibration: bands,
      absence: absence(scored, Set(scheme)), topics: perTopic(scored),
      confusions: confusions(scored))
  }

  private struct Scored {
    var gold: GoldSentence
    var given: [TopicScore]
  }

  private static func calibration(_ scored: [Scored]) -> [TopicFigures.Band] {
    var sums = Array(repeating: (count: 0, probability: 0.0, right: 0), count: 10)
    for sentence in scored {
      for topic in sentence.given {
        let band = min(9, max(0, Int(topic.score * 10)))
        sums[band].count += 1
        sums[band].probability += topic.score
        sums[band].right += sentence.gold.topics.contains(topic.code) ? 1 : 0
      }
    }
    return sums.enumerated().compactMap { index, sum in
      guard sum.count > 0 else { return nil }
      return TopicFigures.Band(
        from: Double(index) / 10, count: sum.count, probability: sum.probability / Double(sum.count),
        right: Double(sum.right) / Double(sum.count))
    }
  }

  private static func absence(_ scored: [Scored], _ scheme: Set<String>) -> TopicFigures.Absence {
    var coded: [String: Set<String>] = [:]
    var given: [String: Set<String>] = [:]
    for sentence in scored {
      coded[sentence.gold.plan, default: []].formUnion(sentence.gold.topics)
      given[sentence.gold.plan, default: []].formUnion(sentence.given.map(\.code))
    }
    var absence = TopicFigures.Absence(said: 0, right: 0)
    for (plan, topics) in given {
      let said = scheme.subtracting(topics)
      absence.said += said.count
      absence.right += said.subtracting(coded[plan, default: []]).count
    }
    return absence
  }

  private static func perTopic(_ scored: [Scored]) -> [TopicFigures.PerTopic] {
    var topics: [String: TopicFigures.PerTopic] = [:]
    for sentence in scored {
      let given = Set(sentence.given.map(\.code))
      for code in given.union(sentence.gold.topics) {
        var row = topics[code] ?? TopicFigures.PerTopic(code: code, coded: 0, given: 0, right: 0)
        row.coded += sentence.gold.topics.contains(code) ? 1 : 0
        row.given += given.contains(code) ? 1 : 0
        row.right += given.contains(code) && sentence.gold.topics.contains(code) ? 1 : 0
        topics[code] = row
      }
    }
    return topics.values.sorted { $0.code < $1.code }
  }

  private static func confusions(_ scored: [Scored]) -> [TopicFigures.Confusion] {
    var found: [[String]: TopicFigures.Confusion] = [:]
    for sentence in scored {
      let coded = sentence.gold.topics.first ?? "-"
      let given = sentence.given.first?.code ?? "-"
      guard coded != given else { continue }
      var row = found[[coded, given]] ?? TopicFigures.Confusion(coded: coded, given: given, count: 0, examples: [])
      row.count += 1
      if row.examples.count < 3 { row.examples.append(sentence.gold.id) }
      found[[coded, given]] = row
    }
    return found.values.sorted { (-$0.count, $0.coded, $0.given) < (-$1.count, $1.coded, $1.given) }
  }
}
