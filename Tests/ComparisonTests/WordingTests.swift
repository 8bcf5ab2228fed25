import Testing

@testable import Comparison

private func overlap(_ left: [String], _ right: [String]) -> Double? {
  let one = Wording([left])
  let other = Wording([right])
  return one.overlaps(of: 0, with: other, places: one.places(in: other)).first
}

@Test("equal wording overlaps wholly, whatever its punctuation, digits and letters")
func equalWording() {
  #expect(overlap(["全面落实，行政执法。"], ["全面落实行政执法3项A"]) == 1)
}

@Test("a short text that stands in a long one overlaps wholly: the smaller one is the measure")
func containedWording() {
  #expect(overlap(["行政执法公示"], ["全面推行行政执法公示制度，加强监督"]) == 1)
}

@Test("the coefficient is the shared part of the smaller set of trigrams")
func coefficient() {
  // 甲乙丙 乙丙丁 丙丁戊 against 甲乙丙 乙丙丁 丙丁己: two of three.
  #expect(overlap(["甲乙丙丁戊"], ["甲乙丙丁己"]) == 2.0 / 3)
}

@Test("repeated trigrams count once")
func repeats() {
  #expect(overlap(["甲乙丙甲乙丙"], ["甲乙丙丁"]) == 0.5)
}

@Test("trigrams do not reach from one sentence into the next")
func sentenceEnds() {
  #expect(overlap(["甲乙", "丙丁戊"], ["乙丙丁"]) == 0)
}

@Test("texts without three Han characters in a row overlap with nothing", arguments: [[], [""], ["甲乙"], ["2021—2025"]])
func noTrigrams(text: [String]) {
  #expect(overlap(text, text) == 0)
}

@Test("rare characters of the supplementary planes count as Han characters")
func supplementary() {
  #expect(overlap(["𠮷𠮷甲乙"], ["𠮷𠮷甲丙"]) == 0.5)
}

@Test("every text of an index is held against every text of the other")
func manyTexts() {
  let left = Wording([["甲乙丙"], ["丁戊己庚"]])
  let right = Wording([["丁戊己"], ["甲乙丙"], ["无关文字"]])
  let places = left.places(in: right)
  #expect(left.overlaps(of: 0, with: right, places: places) == [0, 1, 0])
  #expect(left.overlaps(of: 1, with: right, places: places) == [1, 0, 0])
  #expect(left.size(1) == 2)
}
