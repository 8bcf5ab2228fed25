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
    var all: [LexiconTerm] = []
    all.reserveCapacity(terms.count + 1 + altLabels.count + hiddenLabels.count)
    // Byte by byte: hashing Chinese strings, which normalises them, costs more than looking through a few dozen. By
    // number, because a loop over the terms themselves would count the references of each.
    func holds(_ list: [LexiconTerm], _ text: String) -> Bool {
      let count = text.utf8.count
      for number in list.indices
      where list[number].text.utf8.count == count && list[number].text.utf8.elementsEqual(text.utf8) {
        return true
      }
      return false
    }
    func add(_ labels: [String], _ weight: Double) {
      for label in labels where !holds(terms, label) && !holds(all, label) {
        all.append(LexiconTerm(text: label, weight: weight))
      }
    }
    add([label.chinese], Concept.labelWeight)
    add(altLabels, Concept.labelWeight)
    add(hiddenLabels, Concept.hiddenLabelWeight)
    all.append(contentsOf: terms)
    return all
  }
}
