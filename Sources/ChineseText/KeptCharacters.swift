/// Characters that t2s changes though they are written so in simplified script too: 乾 in 乾安县, 於 in 於潜, 昇 in names.
///
/// Names of places keep theirs in any text. In a text of simplified script these characters stay by themselves, since
/// 乾 and 甯 are characters of simplified script, unless the words around them show that one was left over: 餅乾, 乾净.
enum KeptCharacters {
  /// Characters of the official table of 2013 that OpenCC folds; all but 乾 are those of names.
  static let ofSimplifiedScript = ScalarSet(Array("乾甯昇陞邨氾迺祕堃淼".unicodeScalars))

  /// Names, in both scripts, and in each the characters that stay.
  private static let names: [[Unicode.Scalar]] = [
    "乾县", "乾縣", "乾安县", "乾安縣", "乾州", "乾陵", "乾潭", "乾隆", "乾坤", "乾务", "乾務", "乾元", "乾清宫",
    "乾清宮", "乾封", "乾符", "乾佑", "乾西街道", "乾西鄉", "乾西乡", "於潜", "於潛", "於陵", "魏徵", "角徵羽", "徵羽",
  ].map { Array($0.unicodeScalars) }
  private static let inNames = ScalarSet(Array("乾於徵".unicodeScalars))

  /// What makes 乾 mean dry: before it, and behind it.
  private static let dryBefore = ScalarSet(Array("餅饼肉豆果風风烘晒曬晾擦菜笋筍葡萄口".unicodeScalars))
  private static let dryBehind = ScalarSet(Array("燥淨净旱貨货洗脆杯枯涸濕湿電电果糧粮粉草冰柴裂咳".unicodeScalars))

  /// True where the character at an index stays in a text of the script told.
  static func keeps(_ index: Int, in text: [Unicode.Scalar], isTraditional: Bool) -> Bool {
    let scalar = text[index]
    let isDry =
      scalar == "乾" && (neighbour(index - 1, in: text, dryBefore) || neighbour(index + 1, in: text, dryBehind))
    if inNames.contains(scalar), !isDry {
      for name in names {
        for (place, character) in name.enumerated() where character == scalar {
          if text.holds(name, at: index - place) { return true }
        }
      }
    }
    return !isTraditional && ofSimplifiedScript.contains(scalar) && !isDry
  }

  private static func neighbour(_ index: Int, in text: [Unicode.Scalar], _ set: ScalarSet) -> Bool {
    text.indices.contains(index) && set.contains(text[index])
  }
}
