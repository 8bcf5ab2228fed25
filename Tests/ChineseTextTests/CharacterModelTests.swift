import PlanModel
import Testing

@testable import ChineseText

@Suite struct CharacterModelTests {
  /// The model counted from the beginning to the end of a text, with the formula of the type's comment taken literally.
  private struct Plain {
    var counts: [String: Float] = [:]
    var followers: [String: Set<Unicode.Scalar>] = [:]
    var openings: [String: Float] = [:]
    var total: Float = 0

    mutating func add(_ text: String, weight: Float) {
      var context: [Unicode.Scalar] = ["\n", "\n"]
      for scalar in text.unicodeScalars {
        let (one, two) = (String(scalars: context.suffix(1)), String(scalars: context))
        for words in [String(scalar), one + String(scalar), two + String(scalar)] {
          counts[words, default: 0] += weight
        }
        for words in [one, two] { followers[words, default: []].insert(scalar) }
        openings[two, default: 0] += weight
        total += weight
        context = [context[1], scalar]
      }
    }

    func probability(_ scalar: Unicode.Scalar, after first: Unicode.Scalar, _ second: Unicode.Scalar) -> Float {
      let (one, two) = (String(second), String(scalars: [first, second]))
      func count(_ words: String) -> Float { counts[words] ?? 0 }
      func kinds(_ words: String) -> Float { Float(followers[words]?.count ?? 0) }
      let single = (count(String(scalar)) + 0.02) / (total + 0.02 * 22_000)
      guard kinds(one) > 0 else { return single }
      let pair = (count(one + String(scalar)) + kinds(one) * single) / (count(one) + kinds(one))
      guard kinds(two) > 0 else { return pair }
      return (count(two + String(scalar)) + kinds(two) * pair) / ((openings[two] ?? 0) + kinds(two))
    }
  }

  @Test("the tables give the probabilities of the formula, for texts that are added one after the other")
  func probabilities() {
    let texts = ["依法行政，依法治国。\n", "行政执法人员依法办事。\n\n法治政府"]
    var model = CharacterModel(characters: 4)
    var plain = Plain()
    for (text, weight) in zip(texts, [1, 2] as [Float]) {
      model.add(Array(text.unicodeScalars)[...], weight: weight)
      plain.add(text, weight: weight)
    }
    let letters = model.symbols + ["旗"]
    for first in letters {
      for second in letters {
        let context = model.context(first, second)
        for third in letters {
          let found = model.logProbability(third, anywhere: model.probability(third), in: context)
          #expect(found == logarithm(plain.probability(third, after: first, second)))
        }
      }
    }
  }

  @Test("a line end behind a text is counted as if it stood in it")
  func lineEnd() {
    var (one, other) = (CharacterModel(characters: 4), CharacterModel(characters: 4))
    one.add(Array("依法".unicodeScalars)[...], endsLine: true)
    other.add(Array("依法\n".unicodeScalars)[...])
    #expect(one.symbols == other.symbols)
    #expect(one.hasSeen("法", "\n"))
    #expect(one.probability("法") == other.probability("法"))
  }
}
