import PlanModel

/// Turns a comparison into the files of a publication; writes nothing.
package enum Publisher {
  /// Every file of the publication in one language, in the order of reading: `index.html`, `matrix.html`,
  /// `plan-ID.html` for each plan, `pairs.html`, `pairs-LEFT-RIGHT.html` for each two (while these are not too many),
  /// `targets.html` (with `targets-N.html` where they are many), `taxonomy.html`, `method.html`, `report.html` for paper, `matrix.csv`, `gaps.csv`, `targets.csv`,
  /// `comparison.xml`, `comparison.xsd`. The same report gives the same bytes.
  ///
  /// - Parameters:
  ///   - figures: accuracy for the page on method; nil says there that none was given.
  ///   - language: language of pages and spreadsheets; the XML holds both.
  package static func files(
    for report: ComparisonReport, figures: MethodFigures?, language: Language
  ) -> [PublishedFile] {
    var files = jobs(for: report, figures: figures, language: language).map { ($0.place, $0.file()) }
    files.sort { $0.0 < $1.0 }
    return files.map(\.1)
  }

  /// The making of one file, which may run beside that of any other.
  package struct Job: Sendable {
    /// Place of the file among the files of the publication, from 0.
    package let place: Int
    /// The file's name.
    package let name: String
    /// Makes the file's bytes. Where a sink is given, it takes part after part of a long file, and only the last comes
    /// back.
    package let contents: @Sendable (PartSink?) -> [UInt8]

    /// The whole file.
    package func file() -> PublishedFile { PublishedFile(name: name, contents: contents(nil)) }
  }

  /// The jobs of `files(for:figures:language:)`, those that take longest first.
  package static func jobs(for report: ComparisonReport, figures: MethodFigures?, language: Language) -> [Job] {
    let site = Site(report, language: language)
    // Made by the first file that lays tasks side by side, while another thread writes one that does not.
    let texts = Lazy { PairTexts(report, index: site.index) }
    var jobs: [Job] = []
    var long: [Job] = []
    func add(_ name: String, isLong: Bool = false, _ contents: @escaping @Sendable (PartSink?) -> [UInt8]) {
      let job = Job(place: jobs.count + long.count, name: name, contents: contents)
      if isLong { long.append(job) } else { jobs.append(job) }
    }
    add(PageNames.index) { _ in IndexPage(site: site).page() }
    add(PageNames.matrix) { _ in MatrixPage(site: site).page() }
    for plan in report.plans {
      guard let name = site.names.plan(plan.plan.id) else { continue }
      add(name, isLong: true) { PlanPage(site: site, plan: plan, sink: $0).page() }
    }
    if !report.pairs.isEmpty { add(PageNames.pairs) { _ in PairsIndexPage(site: site).page() } }
    for pair in report.pairs where PairsIndexPage.hasPages(report) {
      guard let name = site.names.pairs(pair.left, pair.right) else { continue }
      add(name) { sink in
        let view = PairsView(pair, in: report, language: language, index: site.index)
        return PairsPage(site: site, view: view, texts: texts.value, sink: sink).page()
      }
    }
    add(PageNames.targets, isLong: true) { sink in
      let targets = TargetsView(report, language: language, differingOnly: false, index: site.index)
      return TargetsPage(site: site, view: targets, sink: sink).page()
    }
    for (place, part) in site.targetParts.parts.enumerated() {
      add(part.page) { sink in
        let targets = TargetsView(report, language: language, differingOnly: false, index: site.index)
        return TargetsPage(site: site, view: targets, sink: sink).page(part: place)
      }
    }
    add(PageNames.taxonomy, isLong: true) { _ in TaxonomyPage(site: site).page() }
    add(PageNames.method) { _ in MethodPage(site: site, figures: figures).page() }
    add(PageNames.report, isLong: true) { ReportPage(site: site, figures: figures, sink: $0).page() }
    add("matrix.csv") { _ in
      MatrixView(report, language: language, level: .topic, index: site.index).csv()
    }
    add("gaps.csv", isLong: true) {
      GapsView(report.gaps, in: report, language: language, index: site.index).csv(to: $0)
    }
    add("targets.csv") {
      TargetsView(report, language: language, differingOnly: false, index: site.index).csv(to: $0)
    }
    add("comparison.xml", isLong: true) {
      ComparisonXML.bytes(site, figures: figures, texts: texts.value, to: $0)
    }
    add(XMLVocabulary.schemaName) { _ in Array(XMLVocabulary.schema.utf8) }
    // The document of everything takes longest of all.
    return long.reversed() + jobs
  }
}
