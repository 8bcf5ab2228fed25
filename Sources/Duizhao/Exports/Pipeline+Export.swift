import Comparison
import PlanArchive
import PlanModel
import Publishing

extension Pipeline {
  /// Most plans that are held each against each: of more, a corpus report shows the whole, and no table of pairs could be
  /// read.
  private static let mostPlans = CorpusRun.threshold - 1

  /// The comparison that an export is drawn from, with all of the taxonomy.
  ///
  /// - Throws: `InputError` where a format that holds every plan against every other is asked for too many, or the
  ///   environment names no date.
  package func comparison(_ plans: [ReadPlan], for format: ExportFormat) throws(InputError) -> ComparisonReport {
    guard plans.count <= Self.mostPlans || !format.isPairwise else {
      throw InputError(
        problem:
          "\(format.rawValue) holds every plan against every other, and \(plans.count) plans are more than \(Self.mostPlans)",
        remedy: "name fewer plans, or use 'duizhao compare --sqlite FILE'")
    }
    var report = compare(plans, parts: format.parts)
    if report.taxonomy.isEmpty { report.taxonomy = compare([ReadPlan]()).taxonomy }
    report.provenance.made = try SourceDate.fromEnvironment()
    return report
  }

  /// Step 5, for one format: its files. The same comparison gives the same bytes.
  ///
  /// - Parameter taxonomy: path of another taxonomy, for SKOS.
  /// - Throws: `InputError` where the format cannot hold that much, or the taxonomy cannot be read.
  package func export(
    _ report: ComparisonReport, as format: ExportFormat, language: Language, taxonomy: String? = nil
  ) throws(InputError) -> [PublishedFile] {
    switch format {
    case .xlsx:
      return [PublishedFile(name: "duizhao.xlsx", contents: try WorkbookExport(report, language: language).xlsx())]
    case .qdc: return [PublishedFile(name: "duizhao.qdc", text: QDAExport(report, language: language).codebook())]
    case .qdpx:
      return [PublishedFile(name: "duizhao.qdpx", contents: try QDAExport(report, language: language).project())]
    case .akn:
      let names = ExportNames(report)
      return report.plans.map {
        PublishedFile(name: "\(names.plan($0.plan.id)).akn.xml", text: AkomaNtoso($0, in: report).document())
      }
    case .sssom: return [PublishedFile(name: "duizhao.sssom.tsv", text: SSSOMExport(report).text())]
    case .skos: return [PublishedFile(name: "taxonomy.rdf", text: try TaxonomyView.rdf(taxonomy: taxonomy))]
    case .xml:
      let figures = try RecordedEvaluation.figures()
      return [PublishedFile(name: "comparison.xml", text: ComparisonXML.document(report, figures: figures))]
    case .csv: return TableExport(report, language: language).csv()
    case .json:
      do {
        return try TableExport(report, language: language).json()
      } catch {
        throw InputError(problem: "a figure cannot be written as JSON", remedy: "report this with the plans named")
      }
    }
  }
}
