import PlanModel

/// Compares the targets that the extractor found with coded ones.
///
/// A hit needs the same sentence and the same value; for a deadline the same due date, for a trend the same direction.
/// Targets are paired one to one. Of the hits, the share with each other field right is told.
public enum TargetEvaluation {
  /// The figures, with every miss and every extra.
  ///
  /// - Parameter canonical: what an indicator's wording is compared as, such as its id in the register; the wording
  ///   without quotation marks and 的 by default.
  public static func figures(
    gold: [GoldTarget], found: [Target], canonical: (String) -> String = TargetEvaluation.plainWording
  ) -> TargetFigures {
    let pairs = pairs(gold, found, canonical)
    let matchedGold = Set(pairs.map(\.0))
    let matchedFound = Set(pairs.map(\.1))
    var right: [String: Int] = [:]
    var differences: [TargetDifference] = []
    for (goldIndex, foundIndex) in pairs {
      for check in checks(gold[goldIndex], found[foundIndex], canonical) {
        if check.gold == check.found {
          right[check.field, default: 0] += 1
        } else {
          differences.append(
            TargetDifference(
              gold: gold[goldIndex].id, found: found[foundIndex].id, field: check.field, expected: check.gold,
              actual: check.found))
        }
      }
    }
    return TargetFigures(
      gold: gold.count, found: found.count, hits: pairs.count, right: right,
      misses: gold.indices.filter { !matchedGold.contains($0) }.map { gold[$0] },
      extras: found.indices.filter { !matchedFound.contains($0) }.map { found[$0] }, differences: differences)
  }

  /// The wording of an indicator without quotation marks, spaces and 的.
  public static func plainWording(_ indicator: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in indicator.unicodeScalars where !"“”‘’\"' 的".unicodeScalars.contains(scalar) { view.append(scalar) }
    return String(view)
  }

  /// The one-to-one pairs (index of gold, index of found), best agreement first within a sentence.
  ///
  /// What may be paired falls into classes of equal value, so taking the best pair first loses no hit.
  private static func pairs(
    _ gold: [GoldTarget], _ found: [Target], _ canonical: (String) -> String
  ) -> [(Int, Int)] {
    let foundBySentence = Dictionary(grouping: found.indices, by: { found[$0].sentence })
    var candidates: [(score: Int, gold: Int, found: Int)] = []
    for goldIndex in gold.indices {
      for foundIndex in foundBySentence[gold[goldIndex].sentence] ?? [] where isHit(gold[goldIndex], found[foundIndex])
      {
        let agreeing = checks(gold[goldIndex], found[foundIndex], canonical).filter { $0.gold == $0.found }
        let score = agreeing.count + (agreeing.contains { $0.field == "indicator" } ? 8 : 0)
        candidates.append((score, goldIndex, foundIndex))
      }
    }
    candidates.sort { ($1.score, $0.gold, $0.found) < ($0.score, $1.gold, $1.found) }
    var usedGold: Set<Int> = []
    var usedFound: Set<Int> = []
    var pairs: [(Int, Int)] = []
    for candidate in candidates where !usedGold.contains(candidate.gold) && !usedFound.contains(candidate.found) {
      usedGold.insert(candidate.gold)
      usedFound.insert(candidate.found)
      pairs.append((candidate.gold, candidate.found))
    }
    return pairs.sorted { $0.0 < $1.0 }
  }

  private static func isHit(_ gold: GoldTarget, _ found: Target) -> Bool {
    if let expected = gold.value {
      guard let actual = found.value else { return false }
      return abs(expected - actual) < 0.000_5 * max(1, abs(expected))
    }
    guard found.value == nil else { return false }
    if gold.kind == .deadline || found.kind == .deadline { return gold.kind == found.kind && gold.due == found.due }
    return gold.comparator == found.comparator
  }

  private struct Check {
    var field: String
    var gold: String
    var found: String
  }

  private static func checks(_ gold: GoldTarget, _ found: Target, _ canonical: (String) -> String) -> [Check] {
    [
      Check(field: "kind", gold: gold.kind.rawValue, found: found.kind.rawValue),
      Check(field: "comparator", gold: gold.comparator.rawValue, found: found.comparator.rawValue),
      Check(field: "due", gold: gold.due ?? "", found: found.due ?? ""),
      Check(field: "status", gold: gold.status.rawValue, found: found.status.rawValue),
      Check(field: "strength", gold: gold.strength.rawValue, found: found.strength.rawValue),
      Check(field: "unit", gold: gold.unit, found: found.unit),
      Check(field: "per", gold: gold.per ?? "", found: found.per ?? ""),
      Check(field: "indicator", gold: canonical(gold.indicator), found: canonical(found.indicator)),
      Check(field: "topic", gold: gold.topic ?? "", found: found.topic ?? ""),
    ]
  }
}

/// A field in which a hit differs from the coded target.
public struct TargetDifference: Hashable, Sendable, Codable {
  /// Id of the coded target.
  public var gold: String
  /// Id of the found target.
  public var found: String
  /// The field.
  public var field: String
  /// What was coded.
  public var expected: String
  /// What was found.
  public var actual: String
}

/// How well targets are found.
public struct TargetFigures: Hashable, Sendable, Codable {
  /// Number of coded targets.
  public var gold: Int
  /// Number of found targets.
  public var found: Int
  /// Number of pairs.
  public var hits: Int
  /// Hits with a field right, by field: kind, comparator, due, status, strength, unit, per, indicator, topic.
  public var right: [String: Int]
  /// Coded targets that were not found.
  public var misses: [GoldTarget]
  /// Found targets that were not coded.
  public var extras: [Target]
  /// Fields in which hits differ.
  public var differences: [TargetDifference]

  /// Share of the found that were coded, 0...1; 1 where nothing was found.
  public var precision: Double { found == 0 ? 1 : Double(hits) / Double(found) }
  /// Share of the coded that were found, 0...1; 1 where nothing was coded.
  public var recall: Double { gold == 0 ? 1 : Double(hits) / Double(gold) }
  /// Harmonic mean of precision and recall, 0...1.
  public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Share of the hits with a field right, 0...1; 1 without hits.
  public func share(_ field: String) -> Double { hits == 0 ? 1 : Double(right[field] ?? 0) / Double(hits) }
}

extension TargetFigures {
  /// Counts that were made elsewhere, without what they were made from.
  package init(gold: Int, found: Int, hits: Int) {
    self.init(gold: gold, found: found, hits: hits, right: [:], misses: [], extras: [], differences: [])
  }
}
