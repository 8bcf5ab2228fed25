import PlanModel

/// What the search for lost characters knows about the language of a document.
struct RepairLanguage: Sendable {
  /// The model of official text, counted once from Data/official-language.txt.
  private static let official: CharacterModel = {
    let scalars = [Unicode.Scalar](scalarsOf: EmbeddedData.officialLanguage)
    var model = CharacterModel(characters: scalars.count)
    for line in scalars.split(separator: "\n") where line.first != "#" { model.add(line, endsLine: true) }
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
    /// The probability of the symbol wherever it stands.
    var probability: Float
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
    model.add(undamaged[...], weight: Self.documentWeight)
    self.model = model
    // By scalar value and 1, since no key is 0.
    var counts = CountTable<Double>(capacity: 2048, empty: 0)
    var traditional = 0
    for scalar in undamaged where scalar.isHan {
      let place = counts.place(adding: UInt64(scalar.value) + 1)
      counts.values[place] += 1
      if scalar.isTraditionalOnly { traditional += 1 }
    }
    let isTraditional = traditional * 20 >= counts.count
    byLead = [[Known]](repeating: [], count: 256)
    byTrail = byLead
    var forms = Self.traditionalForms[...]
    for symbol in model.symbols.sorted() {
      forms = forms.drop { $0.symbol < symbol }
      // A document in traditional script uses simplified forms, and the other way about, only where it is seen to.
      let candidates = [symbol] + forms.prefix { $0.symbol == symbol }.map(\.form)
      let total = candidates.reduce(0) { $0 + counts[UInt64($1.value) + 1] }
      let probability = model.probability(symbol)
      for scalar in candidates {
        guard let code = gbk.code(scalar) else { continue }
        let fits = candidates.count == 1 || scalar.isTraditionalOnly == isTraditional
        let share = (counts[UInt64(scalar.value) + 1] + (fits ? 0.5 : 0.01)) / (total + 0.5)
        let weight = min(0, logarithm(share)) + (glossed.contains(scalar) ? Self.unglossed : 0)
        let known = Known(
          lead: UInt8(code >> 8), trail: UInt8(code & 0xFF), scalar: scalar, symbol: symbol, probability: probability,
          weight: weight)
        byLead[Int(known.lead)].append(known)
        byTrail[Int(known.trail)].append(known)
      }
    }
  }

  /// Simplified characters with their traditional forms, in the order of both.
  private static let traditionalForms: [(symbol: Unicode.Scalar, form: Unicode.Scalar)] =
    (0x4E00...0x9FFF as ClosedRange<UInt32>).compactMap { value in
      guard let form = Unicode.Scalar(value),
        let symbol = TraditionalCharacters.shared.simplifiedForm(of: form)
      else { return nil }
      return (symbol, form)
    }.sorted { ($0.symbol, $0.form) < ($1.symbol, $1.form) }

  /// The character of two bytes, known or not.
  func character(_ lead: UInt8, _ trail: UInt8, _ scalar: Unicode.Scalar) -> Known {
    if let known = byLead[Int(lead)].first(where: { $0.trail == trail }) { return known }
    let isCommon = CharacterReadings.letters(of: scalar) != nil
    let symbol = CharacterModel.symbol(scalar)
    return Known(
      lead: lead, trail: trail, scalar: scalar, symbol: symbol, probability: model.probability(symbol),
      weight: !scalar.isHan ? 0 : isCommon ? Self.unknown.common : Self.unknown.rare)
  }

  /// What the model knows of two symbols, asked once for all the characters that may stand behind them.
  func context(_ symbols: (Unicode.Scalar, Unicode.Scalar)) -> CharacterModel.Context {
    model.context(symbols.0, symbols.1)
  }

  /// Natural logarithm of the probability of a character behind two symbols.
  func score(_ known: Known, in context: CharacterModel.Context) -> Double {
    known.weight + model.logProbability(known.symbol, anywhere: known.probability, in: context)
  }

  /// Natural logarithm of the probability of a symbol behind two others.
  func score(_ symbol: Unicode.Scalar, after context: (Unicode.Scalar, Unicode.Scalar)) -> Double {
    model.logProbability(symbol, anywhere: model.probability(symbol), in: model.context(context.0, context.1))
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
