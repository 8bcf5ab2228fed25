import PlanModel

extension MatrixView {
  /// The matrix as one page on its own; by topic, each cell leads to its sentences further down the page.
  package func html() -> String {
    let site = Site(report, language: language, isSingle: true)
    let title = level == .topic ? PageWording.matrix(language) : PageWording.byDomain(language)
    let bytes = PageFrame(site: site, name: nil, title: title).page { html in
      let section = MatrixSection(site: site)
      guard level == .topic else { return section.domains(link: { _ in nil }, &html) }
      section.legend(&html)
      section.topics(&html)
      html.element(.h2, text: PageWording.evidence(language))
      EvidenceSection(site: site).all(rank: 3, &html)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension GapsView {
  /// The gaps as one page on its own.
  package func html() -> String {
    let site = Site(report, language: language, isSingle: true)
    let bytes = PageFrame(site: site, name: nil, title: PageWording.gaps(language)).page { html in
      html.element(.p, .class("quiet"), text: PageWording.quoteNote(language))
      for gap in gaps { GapSection(site: site, gap: gap).write(rank: 2, &html) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension TargetsView {
  /// The targets as one page on its own.
  package func html() -> String {
    let site = Site(report, language: language, isSingle: true)
    return String(decoding: TargetsPage(site: site, view: self).page(), as: UTF8.self)
  }
}

extension PairsView {
  /// The pairs as one page on its own.
  package func html() -> String {
    let site = Site(report, language: language, isSingle: true)
    return String(
      decoding: PairsPage(site: site, view: self, texts: PairTexts(report, index: site.index)).page(), as: UTF8.self)
  }

  /// `四川省与嘉善县任务对照`.
  var title: String {
    let left = index.name(pairs.left, language)
    let right = index.name(pairs.right, language)
    return language == .chinese ? "\(left)与\(right)任务对照" : "\(left) and \(right): tasks side by side"
  }
}
