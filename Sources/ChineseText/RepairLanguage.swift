/// What the search for lost characters knows about the language of a document.
struct RepairLanguage: Sendable {
  /// The model of official text, counted once from Data/official-language.txt.
  private static let official: CharacterModel = {
    // An array of scalars: slices of a string's view copy the whole string when something is added to them.
    let scalars = Array(EmbeddedData.officialLanguage.unicodeScalars)
    var model = CharacterModel(characters: scalars.count)
    for line in scalars.split(separator: "\n") where line.first != "#" { model.add(line + ["\n"]) }
    return model
  }()
  /// The document's own words count twice: it is the best sample of its own language.
  private static let documentWeight: Float = 2

  /// A character of GBK that the model knows, in a form that the document may use.
  struct Known: Sendable {
    var lead: UInt8
    var trail: UInt8
    var scalar: Unicode.Scalar
    var symbol: Unicode.Scalar
    /// Natural logarithm of the share of this form, and of what speaks against the character here.
    var weight: Double
  }

  /// What it costs that a character always glossed elsewhere stands without its gloss.
  static let unglossed = -6.0
  /// What it costs that neither the sample nor the document has a character: of the commonest 3,755, and beyond.
  private static let unknown = (common: -3.0, rare: -9.0)

  /// Known characters by their lead byte and by their trail byte.
  private(set) var byLead: [[Known]]
  private(set) var byTrail: [[Known]]
  private let model: CharacterModel

  /// Learns from the undamaged text of a document. `glossed` are characters that are glossed wherever they stand.
  init(undamaged: [Unicode.Scalar], glossed: Set<Unicode.Scalar>, gbk: GBK) {
    var model = Self.official
    model.add(undamaged, weight: Self.documentWeight)
    self.model = model
    var counts: [Unicode.Scalar: Double] = [:]
    var traditional = 0
    for scalar in undamaged where scalar.isHan {
      counts[scalar, default: 0] += 1
      if scalar.isTraditionalOnly { traditional += 1 }
    }
    let isTraditional = traditional * 20 >= counts.count
    let forms = Self.forms(of: model.symbols)
    byLead = [[Known]](repeating: [], count: 256)
    byTrail = byLead
    for symbol in model.symbols {
      // A document in traditional script uses simplified forms, and the other way about, only where it is seen to.
      let candidates = [symbol] + (forms[symbol] ?? [])
      let total = candidates.reduce(0) { $0 + (counts[$1] ?? 0) }
      for scalar in candidates {
        guard let code = gbk.code(scalar) else { continue }
        let fits = candidates.count == 1 || scalar.isTraditionalOnly == isTraditional
        let share = ((counts[scalar] ?? 0) + (fits ? 0.5 : 0.01)) / (total + 0.5)
        let weight = min(0, logarithm(share)) + (glossed.contains(scalar) ? Self.unglossed : 0)
        let known = Known(
          lead: UInt8(code >> 8), trail: UInt8(code & 0xFF), scalar: scalar, symbol: symbol, weight: weight)
        byLead[Int(known.lead)].append(known)
        byTrail[Int(known.trail)].append(known)
      }
    }
  }

  /// The traditional forms of simplified characters, in the order of their code points.
  private static func forms(of symbols: [Unicode.Scalar]) -> [Unicode.Scalar: [Unicode.Scalar]] {
    let wanted = Set(symbols)
    var forms: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for value in UInt32(0x4E00)...0x9FFF {
      guard let scalar = Unicode.Scalar(value),
        let symbol = TraditionalCharacters.shared.simplifiedForm(of: scalar), wanted.contains(symbol)
      else { continue }
      forms[symbol, default: []].append(scalar)
    }
    return forms
  }

  /// The character of two bytes, known or not.
  func character(_ lead: UInt8, _ trail: UInt8, _ scalar: Unicode.Scalar) -> Known {
    if let known = byLead[Int(lead)].first(where: { $0.trail == trail }) { return known }
    let isCommon = CharacterReadings.letters(of: scalar) != nil
    return Known(
      lead: lead, trail: trail, scalar: scalar, symbol: CharacterModel.symbol(scalar),
      weight: !scalar.isHan ? 0 : isCommon ? Self.unknown.common : Self.unknown.rare)
  }

  /// Natural logarithm of the probability of a character behind two symbols.
  func score(_ known: Known, after context: (Unicode.Scalar, Unicode.Scalar)) -> Double {
    known.weight + model.logProbability(known.symbol, after: context.0, context.1)
  }

  /// Natural logarithm of the probability of a symbol behind two others.
  func score(_ symbol: Unicode.Scalar, after context: (Unicode.Scalar, Unicode.Scalar)) -> Double {
    model.logProbability(symbol, after: context.0, context.1)
  }

  /// True where no character of a text is strange to both its neighbours; a repair of which that is not true may be as
  /// good as the model allows and yet wrong.
  func isAtHome(_ text: [Unicode.Scalar], between before: Unicode.Scalar, and behind: Unicode.Scalar?) -> Bool {
    let symbols = [before] + text.map(CharacterModel.symbol) + (behind.map { [CharacterModel.symbol($0)] } ?? [])
    return text.indices.allSatisfy { index in
      !text[index].isHan || model.hasSeen(symbols[index], symbols[index + 1])
        || index + 2 < symbols.count && model.hasSeen(symbols[index + 1], symbols[index + 2])
    }
  }
}
