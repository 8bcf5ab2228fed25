import PlanModel

/// Turns a comparison into the files of a publication; writes nothing.
package enum Publisher {
  /// Every file of the publication in one language, in the order of reading: `index.html`, `matrix.html`,
  /// `plan-ID.html` for each plan, `pairs.html`, `pairs-LEFT-RIGHT.html` for each two (while these are not too many),
  /// `targets.html`, `taxonomy.html`, `method.html`, `report.html` for paper, `matrix.csv`, `gaps.csv`, `targets.csv`,
  /// `comparison.xml`, `comparison.xsd`. The same report gives the same bytes.
  ///
  /// - Parameters:
  ///   - figures: accuracy for the page on method; nil says there that none was given.
  ///   - language: language of pages and spreadsheets; the XML holds both.
  package static func files(
    for report: ComparisonReport, figures: MethodFigures?, language: Language
  ) -> [PublishedFile] {
    let site = Site(report, language: language)
    let texts = PairTexts(report)
    var files = [
      PublishedFile(name: PageNames.index, contents: IndexPage(site: site).page()),
      PublishedFile(name: PageNames.matrix, contents: MatrixPage(site: site).page()),
    ]
    for plan in report.plans {
      guard let name = site.names.plan(plan.plan.id) else { continue }
      files.append(PublishedFile(name: name, contents: PlanPage(site: site, plan: plan).page()))
    }
    if !report.pairs.isEmpty {
      files.append(PublishedFile(name: PageNames.pairs, contents: PairsIndexPage(site: site).page()))
    }
    for pair in report.pairs where PairsIndexPage.hasPages(report) {
      guard let name = site.names.pairs(pair.left, pair.right) else { continue }
      let view = PairsView(pair, in: report, language: language, index: site.index)
      files.append(PublishedFile(name: name, contents: PairsPage(site: site, view: view, texts: texts).page()))
    }
    let targets = TargetsView(report, language: language, differingOnly: false, index: site.index)
    files += [
      PublishedFile(name: PageNames.targets, contents: TargetsPage(site: site, view: targets).page()),
      PublishedFile(name: PageNames.taxonomy, contents: TaxonomyPage(site: site).page()),
      PublishedFile(name: PageNames.method, contents: MethodPage(site: site, figures: figures).page()),
      PublishedFile(name: PageNames.report, contents: ReportPage(site: site, figures: figures).page()),
    ]
    let matrix = MatrixView(report, language: language, level: .topic, index: site.index)
    let gaps = GapsView(report.gaps, in: report, language: language, index: site.index)
    files += [
      PublishedFile(name: "matrix.csv", text: matrix.csv()),
      PublishedFile(name: "gaps.csv", text: gaps.csv()),
      PublishedFile(name: "targets.csv", text: targets.csv()),
      PublishedFile(name: "comparison.xml", text: ComparisonXML.document(report, figures: figures, texts: texts)),
      PublishedFile(name: XMLVocabulary.schemaName, text: XMLVocabulary.schema),
    ]
    return files
  }
}
