/// One syllable of pinyin, with or without a mark of its tone.
package struct PinyinSyllable: Hashable, Sendable {
  /// Letters without tone, `v` for ü.
  package var letters: String
  /// Tone 1–4; 0 where none is marked.
  package var tone: Int

  /// Reads a syllable; nil where the letters make none.
  package init?(_ scalars: some Sequence<Unicode.Scalar>) {
    letters = ""
    tone = 0
    var length = 0
    for scalar in scalars {
      length += 1
      guard length <= 12 else { return nil }
      if let mark = Self.combining[scalar.value] {
        if mark > 0 { tone = mark }
        continue
      }
      guard let (letter, mark) = Self.letter(scalar) else { return nil }
      letters.unicodeScalars.append(letter)
      if mark > 0 {
        guard tone == 0 else { return nil }
        tone = mark
      }
    }
    guard Self.all.contains(letters) else { return nil }
    // One spelling each: lüe and nüe, and u behind j, q, x.
    if letters == "lue" || letters == "nue" { letters = letters.replacing("u", with: "v") }
    if let first = letters.utf8.first,
      first == UInt8(ascii: "j") || first == UInt8(ascii: "q") || first == UInt8(ascii: "x"),
      letters.utf8.contains(UInt8(ascii: "v"))
    {
      letters = letters.replacing("v", with: "u")
    }
  }

  /// Tone marks written as characters of their own (decomposed text); 0 for the two points of ü.
  private static let combining: [UInt32: Int] = [0x304: 1, 0x301: 2, 0x30C: 3, 0x300: 4, 0x308: 0]
  private static let marked: [Unicode.Scalar: (Unicode.Scalar, Int)] = {
    var table: [Unicode.Scalar: (Unicode.Scalar, Int)] = [:]
    let rows: [(Unicode.Scalar, String)] = [
      ("a", "āáǎà"), ("o", "ōóǒò"), ("e", "ēéěè"), ("i", "īíǐì"), ("u", "ūúǔù"), ("v", "ǖǘǚǜ"),
    ]
    for (letter, row) in rows {
      for (index, scalar) in row.unicodeScalars.enumerated() { table[scalar] = (letter, index + 1) }
    }
    // Letters of the phonetic alphabet that the GB sets use in pinyin, and the short marks typists take for ˇ.
    for (scalar, letter, mark) in [("ü", "v", 0), ("ɑ", "a", 0), ("ɡ", "g", 0), ("ă", "a", 3), ("ĕ", "e", 3)]
      as [(Unicode.Scalar, Unicode.Scalar, Int)]
    {
      table[scalar] = (letter, mark)
    }
    for (scalar, letter, mark) in [("ĭ", "i", 3), ("ŏ", "o", 3), ("ŭ", "u", 3), ("ń", "n", 2), ("ň", "n", 3)]
      as [(Unicode.Scalar, Unicode.Scalar, Int)]
    {
      table[scalar] = (letter, mark)
    }
    return table
  }()

  private static func letter(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, Int)? {
    if scalar.value >= 0x61, scalar.value <= 0x7A { return (scalar, 0) }
    return marked[scalar]
  }

  /// The syllables of Putonghua (Hanyu Pinyin scheme, 1958), by initial.
  private static let all: Set<String> = {
    let rows: [(String, String)] = [
      ("", "a ai an ang ao e ei en eng er o ou yi ya yo ye yao you yan yin yang ying yong wu wa wo wai wei wan wen"),
      ("", "wang weng yu yue yuan yun"),
      ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
      ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
      ("m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"), ("f", "a an ang ei en eng o ou u"),
      ("d", "a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo"),
      ("t", "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo"),
      ("n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan uo v ve ue un"),
      ("l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan un uo v ve ue"),
      ("g", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
      ("k", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
      ("h", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
      ("j", "i ia ian iang iao ie in ing iong iu u uan ue un v van ve vn"),
      ("q", "i ia ian iang iao ie in ing iong iu u uan ue un v van ve vn"),
      ("x", "i ia ian iang iao ie in ing iong iu u uan ue un v van ve vn"),
      ("zh", "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo"),
      ("ch", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"),
      ("sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"),
      ("r", "an ang ao e en eng i ong ou u ua uan ui un uo"),
      ("z", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"),
      ("c", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
      ("s", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
    ]
    var syllables: Set<String> = []
    for (initial, finals) in rows {
      for final in finals.split(separator: " ") { syllables.insert(initial + final) }
    }
    return syllables
  }()
}
