import PlanModel

extension Concept {
  /// The letters of the levels: P province, M prefecture, C county, T township.
  public static let allLevels: Set<Character> = ["P", "M", "C", "T"]

  /// Weight of a preferred or alternative label as a term: it names the topic and decides alone.
  public static let labelWeight = 3.0
  /// Weight of a hidden label as a term: an abbreviation or regional wording, a little less certain.
  public static let hiddenLabelWeight = 2.5

  /// Every term that speaks for or against the concept: its Chinese labels, then the weighted terms of the
  /// lexicon. Where the lexicon holds the text of a label, its weight and context are the ones that count; no text
  /// occurs twice.
  public var allTerms: [LexiconTerm] {
    var seen = Set(terms.map(\.text))
    var all: [LexiconTerm] = []
    func add(_ labels: [String], _ weight: Double) {
      for label in labels where seen.insert(label).inserted { all.append(LexiconTerm(text: label, weight: weight)) }
    }
    add([label.chinese], Concept.labelWeight)
    add(altLabels, Concept.labelWeight)
    add(hiddenLabels, Concept.hiddenLabelWeight)
    return all + terms
  }
}
