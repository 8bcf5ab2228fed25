/// What the features of any topic for one sentence are made from, taken up once for all topics: a look through optional
/// objects for each topic would cost more than the arithmetic.
struct FeatureSource {
  let own: [Float]
  let likeness: [Float]
  let wording: [Float]
  let clauseWording: [Float]
  // Empty where there is none.
  let titleOwn: [Float]
  let titleWording: [Float]
  let titleDomain: [Float]
  let sectionOwn: [Float]
  let sectionWording: [Float]
  let sectionDomain: [Float]
  let previousOwn: [Float]
  let neighbours: [Float]
  let following: [Float]
  let followingOwn: [Float]
  let best: Float
  let bestLikeness: Float
  let bestWording: Float
  let bestTopicWording: Float
  let bestHeading: Float
  let noTopic: Float
  let several: Float
  let isTitle: Bool

  /// 1 where no topic has evidence of its own that would decide; between is a matter of degree.
  var silence: Float { max(0, 1 - max(0, best) / 2) }
  /// Silence of a wording that speaks for no topic either.
  var muteness: Float { silence * max(0, 1 - bestTopicWording * 2) }

  /// Takes up the evidence for a sentence.
  init(_ evidence: SentenceEvidence) {
    let words = evidence.own
    own = words.own
    likeness = words.likeness
    wording = words.wording
    clauseWording = words.clauseWording
    titleOwn = evidence.heading?.own ?? []
    titleWording = evidence.heading?.wording ?? []
    titleDomain = evidence.heading?.domainWording ?? []
    sectionOwn = evidence.section?.own ?? []
    sectionWording = evidence.section?.wording ?? []
    sectionDomain = evidence.section?.domainWording ?? []
    previousOwn = evidence.previous?.own ?? []
    neighbours = evidence.neighbours
    following = evidence.following
    followingOwn = evidence.followingOwn
    best = words.bestOwn
    bestLikeness = words.bestLikeness
    bestWording = words.bestWording
    bestTopicWording = words.bestTopicWording
    bestHeading = evidence.heading?.bestOwn ?? 0
    noTopic = words.noTopic
    several = words.several
    isTitle = evidence.isTitle
  }

  /// The number of a topic, 0 in an empty list.
  @inline(__always)
  private func at(_ list: [Float], _ topic: Int) -> Float { topic < list.count ? list[topic] : 0 }

  /// Writes the features of a topic, in the order of `Feature.allCases`, into `Feature.count` places.
  func write(_ topic: Int, to features: UnsafeMutableBufferPointer<Double>) {
    let own = own[topic]
    let wording = wording[topic]
    let clause = clauseWording[topic]
    let titleWording = at(titleWording, topic)
    let headWording = at(sectionWording, topic)
    let heading = max(0, at(titleOwn, topic))
    let section = max(0, at(sectionOwn, topic))
    let previous = max(0, at(previousOwn, topic))
    let likeness = likeness[topic]
    let silence = silence
    let sectionDomain = at(sectionDomain, topic)
    let neighbours = at(neighbours, topic)
    let quietTitle = max(0, 1 - bestHeading / 2)
    let following = at(following, topic)
    let followingOwn = at(followingOwn, topic)
    var place = 0
    func put(_ value: Double) {
      features[place] = value
      place += 1
    }
    put(1)
    put(Double(min(own, 3) / 3))
    put(Double(max(0, min(own, 8) - 3) / 5))
    put(own > 0 && own >= best ? 1 : 0)
    put(Double(min(max(0, best - max(own, 0)), 8) / 8))
    put(Double(min(heading, 4) / 4))
    put(heading > 0 && heading >= bestHeading ? 1 : 0)
    put(Double(min(section, 4) / 4))
    put(Double(silence * min(heading, 4) / 4))
    put(Double(silence * quietTitle * min(section, 4) / 4))
    put(Double(likeness))
    put(Double(bestLikeness - likeness))
    put(Double(silence * likeness))
    put(Double(min(previous, 4) / 4))
    put(Double(silence * quietTitle * min(previous, 4) / 4))
    put(own > 0 ? Double(min(several, 5) / 5) : 0)
    put(Double(wording))
    put(wording > 0 && wording >= bestWording ? 1 : 0)
    put(Double(bestWording - wording))
    put(Double(clause))
    put(Double(clause * min(max(own, 0), 3) / 3))
    put(Double(titleWording))
    put(Double(silence * titleWording))
    put(Double(silence * headWording))
    put(Double(noTopic))
    put(Double(noTopic * max(titleWording, min(heading, 4) / 4)))
    put(Double(at(titleDomain, topic)))
    put(Double(sectionDomain))
    put(Double(sectionDomain * clause))
    put(Double(neighbours))
    put(Double(silence * neighbours))
    put(Double(neighbours * clause))
    put(Double(following))
    put(isTitle ? Double(following) : 0)
    put(Double(silence * following))
    put(Double(following * clause))
    put(isTitle && followingOwn >= 2 ? 1 : 0)
    let muteness = muteness
    put(Double(muteness * min(heading, 4) / 4))
    put(Double(muteness * titleWording))
  }
}

extension Feature {
  /// Number of features.
  static let count = allCases.count

  /// The features of one topic for one sentence, in the order of `allCases`.
  static func vector(_ evidence: SentenceEvidence, topic: Int) -> [Double] {
    Array(unsafeUninitializedCapacity: count) { features, written in
      features.initialize(repeating: 0)
      FeatureSource(evidence).write(topic, to: features)
      written = count
    }
  }
}
