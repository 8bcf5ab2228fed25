import PlanModel
import Taxonomy

@testable import Alignment

/// A scheme of three topics, small enough to reason about.
enum SmallScheme {
  static let scheme = ConceptScheme(
    title: LocalizedText("小表", "Small scheme"), version: "1", sha256: "",
    concepts: [
      concept("B", "制度", broader: nil, terms: []),
      concept(
        "B05", "规范性文件合法性审核", broader: "B",
        terms: [LexiconTerm(text: "合法性审核", weight: 2, requires: ["规范性文件"])]),
      concept(
        "C07", "决策合法性审查", broader: "C",
        terms: [
          LexiconTerm(text: "合法性审核", weight: 2, excludes: ["规范性文件"]),
          LexiconTerm(text: "合法性审查", weight: 2.5),
        ]),
      concept(
        "A03", "行政许可精简", broader: "A",
        terms: [LexiconTerm(text: "取消…许可", weight: 2), LexiconTerm(text: "放管服", weight: 2)]),
      concept(
        "A09", "双随机、一公开", broader: "A", terms: [LexiconTerm(text: "随机抽查", weight: -2)]),
    ])

  static let aligner = Aligner(scheme: scheme, model: model)

  static let model = DecisionModel(
    weights: Feature.allCases.map { feature in
      switch feature {
      case .bias: -3
      case .ownFirst: 6
      case .ownBest: 1
      case .silentHeading: 6
      default: 0
      }
    }, threshold: 0.5, furtherThreshold: 0.5, mentionThreshold: 0.1)

  private static func concept(_ code: String, _ label: String, broader: String?, terms: [LexiconTerm]) -> Concept {
    Concept(
      code: code, slug: code.lowercased(), label: LocalizedText(label, label), scopeNote: LocalizedText(label, label),
      broader: broader, terms: terms)
  }
}

extension Aligner {
  /// The result for one sentence that stands alone.
  func result(_ input: AlignmentInput) -> AlignmentResult {
    var session = AlignmentSession(self)
    return session.align([input])[0]
  }
}
