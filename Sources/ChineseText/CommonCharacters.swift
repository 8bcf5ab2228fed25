/// The characters that make up most of any Chinese text, in both scripts: a reading of bytes in the wrong encoding
/// gives rare characters instead.
///
/// The commonest characters of general and of official prose (的一是… 政府法治…), written down in both scripts.
enum CommonCharacters {
  private static let all = ScalarSet(
    """
    的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可里后後小么麼心多天\
    而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長知民样樣现現分将將\
    外但身些与與高意进進把法此实實回二理美点點月明其种種声聲全工己话話者向情部正名定女问問力机機给給等几幾很业業最间間新什打便位因重被走电電\
    四第门門相次东東政海口使教西再平真听聽世气氣信北少关關并並内內加化由却代军軍产產入先山五太水万萬市特别別体體题題件数數制製治省区區县縣\
    府规規执執监監管建设設责責务務服权權审審议議委党黨办辦组組织織应應领領导導条條例项項基层層保障强強深推创創优優评評考核督察示范範环境環
    """.unicodeScalars.filter(\.isHan))

  /// The share of common characters among all that are not ASCII, in 0...1; 0 where there are none.
  static func share(in text: String) -> Double { share(in: text.unicodeScalars) }

  /// The same of scalars.
  static func share(in scalars: some Sequence<Unicode.Scalar>) -> Double {
    var (common, others) = (0, 0)
    for scalar in scalars where scalar.value >= 0x80 && !scalar.isChinesePunctuation {
      if all.contains(scalar) { common += 1 } else { others += 1 }
    }
    return common + others == 0 ? 0 : Double(common) / Double(common + others)
  }
}
