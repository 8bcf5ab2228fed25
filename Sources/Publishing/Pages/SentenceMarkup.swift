import PlanModel

/// Sentences as the pages quote them.
extension HTMLWriter {
  /// Writes a sentence with its score and the deciding words marked, and the words as found where they differ.
  ///
  /// - Parameter brief: leaves out the words as found where the sentence is linked to its place in the full text.
  mutating func scored(_ sentence: ScoredSentence, of plan: String, brief: Bool = false, _ site: Site) {
    let label = PageNames.place(sentence.id, of: plan)
    let place = site.link(toSentence: sentence.id, of: plan)
    link(place, .class("num"), text: label)
    text(" ")
    element(.span, .class("num quiet"), text: Figure.short(sentence.score))
    if site.index.isPlanned(sentence.id) {
      text(" ")
      element(.span, .class("badge planned"), text: CellDisplay.planned.label(site.language))
    }
    text(" ")
    element(.span, all: site.documentLanguage) { $0.text(sentence.text, marking: sentence.evidence) }
    if !brief || place == nil { original(sentence.original, differsFrom: sentence.text, site) }
  }

  /// Writes the words as found, folded, where they differ from the cleaned text.
  mutating func original(_ original: String, differsFrom text: String, _ site: Site) {
    guard original != text else { return }
    element(.details) { html in
      html.element(.summary, text: Wording.original(site.language))
      html.element(.p, all: site.documentLanguage) { $0.text(original) }
    }
  }

  /// Writes a quotation of sentences of one task of a reference plan: the words as found, where they stand, and the
  /// cleaned text where it differs.
  mutating func quotation(_ references: [GapReference], _ site: Site, namesPlan: Bool, isPrinted: Bool = false) {
    if let first = references.first {
      element(.p, .class("where")) { html in
        if namesPlan { html.mixed(site.index.name(first.plan, site.language) + " ", site) }
        if let task = first.task {
          let cited = site.task(task, of: first.plan)
          html.element(.span, all: site.documentLanguage) {
            $0.link(isPrinted ? nil : cited?.link, text: cited?.citation ?? task)
          }
          html.text(" ")
        }
        if !isPrinted { html.links(references, site) }
      }
    }
    element(.blockquote, all: site.documentLanguage) { html in
      let differing = references.filter { $0.original != $0.text }
      guard !isPrinted else {
        // On paper nothing unfolds: the words as found, and the cleaned ones below where more than a comma was mended.
        for index in references.indices { html.element(.p, text: references[index].original) }
        let mended = differing.filter { Self.letters($0.original) != Self.letters($0.text) }
        guard !mended.isEmpty else { return }
        return html.element(.p, .class("mended")) { html in
          html.element(.span, .class("label"), .lang(site.language.rawValue), text: PageWording.cleaned(site.language))
          html.text(" " + mended.map(\.text).joined())
        }
      }
      for index in references.indices { html.element(.p, text: references[index].original) }
      if !differing.isEmpty {
        html.element(.details) { html in
          html.element(.summary, all: [.lang(site.language.rawValue)]) { $0.text(PageWording.cleaned(site.language)) }
          for reference in differing { html.element(.p, text: reference.text) }
        }
      }
    }
  }

  /// The characters of a text that are no punctuation and no space.
  private static func letters(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { scalar in
      switch scalar.value {
      // Nearly all are ideographs: no look-up for these.
      case 0x4E00...0x9FA5: true
      default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      }
    }
  }

  /// Writes references as a line of links.
  ///
  /// - Parameter namesPlans: names the plan of each, where no name stands beside.
  mutating func links(_ references: [GapReference], _ site: Site, namesPlans: Bool = false) {
    // By number, as below: a loop over the values would copy each.
    for index in references.indices {
      if index > 0 { text(Wording.comma(site.language)) }
      let (plan, sentence) = (references[index].plan, references[index].sentence)
      if namesPlans { mixed(site.index.name(plan, site.language) + " ", site) }
      link(site.link(toSentence: sentence, of: plan), .class("num"), text: PageNames.place(sentence, of: plan))
    }
  }

  /// Writes a state as a coloured label with its sign.
  mutating func badge(_ display: CellDisplay, sentences: Int = 1, _ language: Language) {
    element(.span, .class("badge \(display.style(sentences: sentences))")) { html in
      html.element(.span, .ariaHidden, text: display.sign)
      html.text(" " + display.label(language))
    }
  }
}

extension CellDisplay {
  /// Class of the style sheet: covered cells are deeper the more sentences stand behind them.
  func style(sentences: Int) -> String {
    switch self {
    case .covered, .reported: sentences >= 4 ? "covered3" : sentences >= 2 ? "covered2" : "covered1"
    default: rawValue
    }
  }
}
