/// The log odds of all topics for a sentence, several at a time: near enough to leave out topics that have no chance.
///
/// Of most topics a sentence says nothing: no term stands in it or in its headings, and a few lists of numbers are all that
/// their features are made from. For these the log odds are sums of the lists, each times a number that depends on the
/// sentence alone. Every other topic gets infinity here. What is not left out is worked out exactly afterwards, so that
/// nothing is decided by these numbers.
enum QuickOdds {
  /// How far the numbers may be off, generously: they are summed up in single precision and in another order.
  static let margin: Float = 1e-3

  /// Writes the log odds of each topic, infinity where only the exact ones will do.
  ///
  /// - Parameters:
  ///   - source: the evidence for the sentence.
  ///   - weights: of the decision, one for each case of `Feature`.
  ///   - odds: a place for each topic.
  static func write(_ source: FeatureSource, weights: [Double], to odds: UnsafeMutableBufferPointer<Float>) {
    func weight(_ feature: Feature) -> Float { Float(weights[feature.rawValue]) }
    let silence = source.silence
    let constant =
      weight(.bias) + weight(.ownBehind) * min(max(0, source.best), 8) / 8
      + weight(.likenessBehind) * source.bestLikeness + weight(.wordingBehind) * source.bestWording
      + weight(.noTopic) * source.noTopic
    odds.update(repeating: constant)
    source.clauseWording.withUnsafeBufferPointer { clause in
      /// Adds a list times `factor`, and times the clause's own list and `product`.
      func add(_ list: [Float], _ factor: Float, product: Float = 0) {
        list.withUnsafeBufferPointer { list in
          // Without checks of bounds, so that several topics go in one step.
          let count = min(odds.count, list.count, clause.count)
          for topic in 0..<count { odds[topic] += (factor + product * clause[topic]) * list[topic] }
        }
      }
      add(source.likeness, weight(.likeness) - weight(.likenessBehind) + silence * weight(.silentLikeness))
      add(source.wording, weight(.wording) - weight(.wordingBehind))
      add(source.clauseWording, weight(.clauseWording))
      add(
        source.titleWording,
        weight(.headingWording) + silence * weight(.silentHeadingWording)
          + source.noTopic * weight(.noTopicHeading) + source.muteness * weight(.muteHeadingWording))
      add(source.sectionWording, silence * weight(.silentSectionWording))
      add(source.titleDomain, weight(.headingDomain))
      add(source.sectionDomain, weight(.sectionDomain), product: weight(.sectionDomainWording))
      add(
        source.neighbours, weight(.neighbours) + silence * weight(.silentNeighbours),
        product: weight(.neighboursWording))
      add(
        source.following,
        weight(.following) + (source.isTitle ? weight(.titleFollowing) : 0) + silence * weight(.silentFollowing),
        product: weight(.followingWording))
    }
    exclude(source.own, from: odds) { $0 != 0 }
    for list in [source.titleOwn, source.sectionOwn, source.previousOwn] { exclude(list, from: odds) { $0 > 0 } }
    let best = source.bestWording
    exclude(source.wording, from: odds) { $0 >= best }
    if source.isTitle { exclude(source.followingOwn, from: odds) { $0 >= 2 } }
  }

  /// Puts infinity where a list says that the features are others than the sums are made from.
  @inline(__always)
  private static func exclude(
    _ list: [Float], from odds: UnsafeMutableBufferPointer<Float>, where isOut: (Float) -> Bool
  ) {
    list.withUnsafeBufferPointer { list in
      for topic in 0..<min(odds.count, list.count) { odds[topic] = isOut(list[topic]) ? .infinity : odds[topic] }
    }
  }
}
