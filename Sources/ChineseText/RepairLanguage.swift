/// What the search for lost characters knows about the language of a document.
struct RepairLanguage: Sendable {
  /// The model of official text, counted once from Data/official-language.txt.
  private static let official: CharacterModel = {
    let lines = EmbeddedData.officialLanguage.unicodeScalars.split(separator: "\n").filter { $0.first != "#" }
    var model = CharacterModel(characters: EmbeddedData.officialLanguage.unicodeScalars.count)
    for line in lines { model.add(line + ["\n"]) }
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
  }

  /// Known characters by their lead byte and by their trail byte.
  private(set) var byLead: [[Known]]
  private(set) var byTrail: [[Known]]
  private let model: CharacterModel
  private let formScores: [Unicode.Scalar: Double]

  /// Learns from the undamaged text of a document.
  init(undamaged: [Unicode.Scalar], gbk: GBK) {
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
    var formScores: [Unicode.Scalar: Double] = [:]
    for symbol in model.symbols {
      // A document in traditional script uses simplified forms, and the other way about, only where it is seen to.
      let candidates = [symbol] + (forms[symbol] ?? [])
      let total = candidates.reduce(0) { $0 + (counts[$1] ?? 0) }
      for scalar in candidates {
        guard let code = gbk.code(scalar) else { continue }
        let fits = candidates.count == 1 || scalar.isTraditionalOnly == isTraditional
        let share = ((counts[scalar] ?? 0) + (fits ? 0.5 : 0.01)) / (total + 0.5)
        formScores[scalar] = min(0, logarithm(share))
        let known = Known(lead: UInt8(code >> 8), trail: UInt8(code & 0xFF), scalar: scalar, symbol: symbol)
        byLead[Int(known.lead)].append(known)
        byTrail[Int(known.trail)].append(known)
      }
    }
    self.formScores = formScores
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

  /// Natural logarithm of the probability of a character, in this form, behind two symbols.
  func score(
    _ scalar: Unicode.Scalar, _ symbol: Unicode.Scalar, after context: (Unicode.Scalar, Unicode.Scalar)
  ) -> Double {
    model.logProbability(symbol, after: context.0, context.1) + (formScores[scalar] ?? (scalar.isHan ? -3 : 0))
  }
}
