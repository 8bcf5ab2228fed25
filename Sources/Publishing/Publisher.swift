import PlanModel

/// Turns a comparison into the files of a publication; writes nothing.
package enum Publisher {
  /// Every file of the publication in one language, in the order of reading: `index.html`, `plan-ID.html` for each
  /// plan, `targets.html`, `pairs-LEFT-RIGHT.html` for each two, `method.html`, `matrix.csv`, `gaps.csv`,
  /// `targets.csv`, `comparison.xml`, `comparison.xsd`. The same report gives the same bytes.
  ///
  /// - Parameters:
  ///   - figures: accuracy for the page on method; nil says there that none was given.
  ///   - language: language of pages and spreadsheets; the XML holds both.
  package static func files(
    for report: ComparisonReport, figures: MethodFigures?, language: Language
  ) -> [PublishedFile] {
    let site = Site(report, language: language)
    var files = [PublishedFile(name: PageNames.index, contents: IndexPage(site: site).page())]
    for plan in report.plans {
      guard let name = site.names.plan(plan.plan.id) else { continue }
      files.append(PublishedFile(name: name, contents: PlanPage(site: site, plan: plan).page()))
    }
    let targets = TargetsView(report, language: language, differingOnly: false, index: site.index)
    files.append(PublishedFile(name: PageNames.targets, contents: TargetsPage(site: site, view: targets).page()))
    for pair in report.pairs {
      guard let name = site.names.pairs(pair.left, pair.right) else { continue }
      let view = PairsView(pair, in: report, language: language, index: site.index)
      files.append(PublishedFile(name: name, contents: PairsPage(site: site, view: view).page()))
    }
    files.append(
      PublishedFile(name: PageNames.method, contents: MethodPage(site: site, figures: figures).page()))
    let matrix = MatrixView(report, language: language, level: .topic, index: site.index)
    let gaps = GapsView(report.gaps, in: report, language: language, index: site.index)
    files += [
      PublishedFile(name: "matrix.csv", text: matrix.csv()),
      PublishedFile(name: "gaps.csv", text: gaps.csv()),
      PublishedFile(name: "targets.csv", text: targets.csv()),
      PublishedFile(name: "comparison.xml", text: ComparisonXML.document(report)),
      PublishedFile(name: XMLVocabulary.schemaName, text: XMLVocabulary.schema),
    ]
    return files
  }
}
