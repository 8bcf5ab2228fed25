import PlanModel
import Taxonomy

/// Lays the tasks of two plans side by side, many to many.
///
/// Two tasks are candidates
/// - on topic: they share a topic other than the overall ones, which has `Thresholds.sharedTopicShare` of one of them;
/// - on wording: they overlap by `Thresholds.paraphrased`, and neither is too short to tell.
///
/// Candidates on wording are kept. Of those on topic alone each is kept that is among the best
/// `Thresholds.partners` of one of its tasks: a broad topic that two tasks share does not pair them while both have
/// better partners. Better is a higher sum of shared topic weight and overlap of wording; of equals the earlier task.
package enum TaskPairing {
  /// The tasks of two plans side by side.
  package static func report(left: AlignedPlan, right: AlignedPlan, scheme: ConceptScheme) -> PairReport {
    report(left: TaskProfiles(left, scheme: scheme), right: TaskProfiles(right, scheme: scheme))
  }

  static func report(left: TaskProfiles, right: TaskProfiles) -> PairReport {
    let kept = keep(candidates(left, right))
    let pairs = kept.map { candidate in
      TaskPair(
        left: left.ids[candidate.left], right: right.ids[candidate.right],
        relation: relation(left.topics[candidate.left], right.topics[candidate.right]),
        sharedTopics: shared(left.topics[candidate.left], right.topics[candidate.right]).map(\.0.code),
        overlap: candidate.overlap, reuse: reuse(candidate.overlap))
    }
    let pairedLeft = Set(kept.map(\.left))
    let pairedRight = Set(kept.map(\.right))
    return PairReport(
      left: left.plan, right: right.plan, pairs: pairs,
      leftOnly: left.ids.indices.filter { !pairedLeft.contains($0) }.map { left.ids[$0] },
      rightOnly: right.ids.indices.filter { !pairedRight.contains($0) }.map { right.ids[$0] })
  }

  /// How much of the wording is shared.
  package static func reuse(_ overlap: Double) -> TaskPair.Reuse {
    if overlap >= Thresholds.relayed { return .relayed }
    return overlap >= Thresholds.paraphrased ? .paraphrased : .ownWords
  }

  /// How the left topics stand to the right ones. Tasks that pair on wording alone may share no topic; they are said
  /// to intersect, and their list of shared topics is empty.
  private static func relation(_ left: [WeighedTopic], _ right: [WeighedTopic]) -> TaskPair.Relation {
    let left = Set(left.map(\.position))
    let right = Set(right.map(\.position))
    if left.isDisjoint(with: right) { return .intersects }
    if left == right { return .equal }
    if left.isSubset(of: right) { return .subset }
    return left.isSuperset(of: right) ? .superset : .intersects
  }

  /// The topics that both have, in taxonomy order.
  private static func shared(
    _ left: [WeighedTopic], _ right: [WeighedTopic]
  ) -> [(WeighedTopic, WeighedTopic)] {
    var pairs: [(WeighedTopic, WeighedTopic)] = []
    var place = 0
    for topic in left {
      while place < right.count, right[place].position < topic.position { place += 1 }
      guard place < right.count else { break }
      if right[place].position == topic.position { pairs.append((topic, right[place])) }
    }
    return pairs
  }
}

extension TaskPairing {
  /// Two tasks that may pair, by their positions.
  private struct Candidate {
    var left: Int
    var right: Int
    /// Overlap of wording, 0...1.
    var overlap: Double
    /// True where the wording alone pairs them.
    var isOnWording: Bool
    /// Shared topic weight, 0...1, plus overlap.
    var strength: Double
  }

  private static func candidates(_ left: TaskProfiles, _ right: TaskProfiles) -> [Candidate] {
    let places = left.wording.places(in: right.wording)
    var found: [Candidate] = []
    for one in left.ids.indices {
      let overlaps = left.wording.overlaps(of: one, with: right.wording, places: places)
      for other in right.ids.indices {
        let (isOnTopic, weight) = weight(left.topics[one], right.topics[other])
        let length = min(left.wording.size(one), right.wording.size(other))
        let isOnWording = overlaps[other] >= Thresholds.paraphrased && length >= Thresholds.trigramsForWording
        guard isOnTopic || isOnWording else { continue }
        found.append(
          Candidate(
            left: one, right: other, overlap: overlaps[other], isOnWording: isOnWording,
            strength: weight + overlaps[other]))
      }
    }
    return found
  }

  /// What two tasks share of topics other than the overall ones: whether one of them is large enough in either, and the
  /// sum of the smaller shares. Asked of each two tasks, so that no list is made.
  private static func weight(_ left: [WeighedTopic], _ right: [WeighedTopic]) -> (isOnTopic: Bool, weight: Double) {
    var (isOnTopic, weight) = (false, 0.0)
    var (one, other) = (0, 0)
    while one < left.count, other < right.count {
      if left[one].position == right[other].position {
        if !left[one].isOverall {
          let (share, counterpart) = (left[one].share, right[other].share)
          isOnTopic = isOnTopic || max(share, counterpart) >= Thresholds.sharedTopicShare
          weight += min(share, counterpart)
        }
        one += 1
      } else if left[one].position < right[other].position {
        one += 1
      } else {
        other += 1
      }
    }
    return (isOnTopic, weight)
  }

  /// The candidates that are kept, in their order.
  private static func keep(_ candidates: [Candidate]) -> [Candidate] {
    // Positions of the candidates, best first; a stable order, so that equals stay in document order.
    let ranking = candidates.indices.sorted { (candidates[$1].strength, $0) < (candidates[$0].strength, $1) }
    var leftPartners: [Int: Int] = [:]
    var rightPartners: [Int: Int] = [:]
    var isKept = Array(repeating: false, count: candidates.count)
    for index in ranking {
      let candidate = candidates[index]
      leftPartners[candidate.left, default: 0] += 1
      rightPartners[candidate.right, default: 0] += 1
      let rank = min(leftPartners[candidate.left] ?? 0, rightPartners[candidate.right] ?? 0)
      isKept[index] = candidate.isOnWording || rank <= Thresholds.partners
    }
    return candidates.indices.filter { isKept[$0] }.map { candidates[$0] }
  }
}
