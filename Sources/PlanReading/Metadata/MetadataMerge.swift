import PlanModel

/// Puts what the manifest says beside what the document says.
struct MetadataMerge: Sendable {
  /// The metadata of the plan.
  private(set) var metadata: PlanMetadata
  /// Contradictions, and what neither states.
  private(set) var findings: [Finding] = []

  /// The manifest's word counts; where the document says otherwise, a finding tells. Without a manifest the
  /// document's word is all there is. A finding names what nobody states.
  init(stated: StatedMetadata, manifest: PlanMetadata?) {
    guard let manifest else {
      metadata = PlanMetadata(
        title: stated.title ?? "", jurisdiction: Jurisdiction(name: stated.jurisdiction ?? "", level: stated.level),
        kind: stated.kind ?? .other, period: stated.period, issued: stated.issued, issuer: stated.issuer,
        documentNumber: stated.documentNumber, posted: stated.posted)
      comparePosting(stated)
      missing("标题", "title", stated.title == nil)
      missing("地区", "jurisdiction", stated.jurisdiction == nil)
      missing("行政层级", "level of government", stated.level == nil)
      missing("文件类型", "kind of document", stated.kind == nil)
      missing("实施期间", "period", stated.period == nil)
      missing("发文机关", "issuer", stated.issuer == nil)
      missing("成文日期", "date of issue", stated.issued == nil, posted: stated.posted)
      return
    }
    metadata = manifest
    metadata.posted = stated.posted
    comparePosting(stated)
    metadata.issued = manifest.issued ?? stated.issued
    metadata.issuer = manifest.issuer ?? stated.issuer
    metadata.period = manifest.period ?? stated.period
    metadata.documentNumber = manifest.documentNumber ?? stated.documentNumber
    metadata.jurisdiction.level = manifest.jurisdiction.level ?? stated.level
    missing("行政层级", "level of government", metadata.jurisdiction.level == nil)
    missing("实施期间", "period", metadata.period == nil)
    missing("发文机关", "issuer", metadata.issuer == nil)
    missing("成文日期", "date of issue", metadata.issued == nil, posted: stated.posted)
    let source = stated.titleSource
    compare("标题", "title", stated.title, manifest.title, source)
    // 嘉陵区 and 南充市嘉陵区 are one place.
    if let place = stated.jurisdiction, !place.hasSuffix(manifest.jurisdiction.name),
      !manifest.jurisdiction.name.hasSuffix(place)
    {
      compare("地区", "jurisdiction", place, manifest.jurisdiction.name, source)
    }
    compare("行政层级", "level", stated.level?.rawValue, manifest.jurisdiction.level?.rawValue, source)
    compare("实施期间", "period", stated.period.map(Self.years), manifest.period.map(Self.years), source)
    compare("发文机关", "issuer", stated.issuer, manifest.issuer, nil)
    compare("文号", "document number", stated.documentNumber, manifest.documentNumber, nil)
    if let said = stated.issued, let written = manifest.issued, !said.hasPrefix(written), !written.hasPrefix(said) {
      compare("成文日期", "date of issue", said, written, nil)
    }
  }

  /// A page cannot have been put up before the document was issued.
  private mutating func comparePosting(_ stated: StatedMetadata) {
    guard let posted = stated.posted, let issued = metadata.issued ?? stated.issued, posted < issued,
      !issued.hasPrefix(posted)
    else { return }
    findings.append(
      Finding(
        .metadataContradiction, .warning,
        LocalizedText(
          "网页发布日期\(posted)早于成文日期\(issued)，请核对",
          "the page was posted on \(posted), before the date of issue \(issued)")))
  }

  private static func years(_ period: Period) -> String { "\(period.from)—\(period.to)" }

  private mutating func missing(_ chinese: String, _ english: String, _ isMissing: Bool, posted: String? = nil) {
    guard isMissing else { return }
    var message = LocalizedText("文件未载明\(chinese)", "the document does not state its \(english)")
    if let posted {
      message = LocalizedText(
        message.chinese + "（网页发布日期为\(posted)）", message.english + " (the page was posted on \(posted))")
    }
    findings.append(Finding(.metadataMissing, .note, message))
  }

  private mutating func compare(
    _ chinese: String, _ english: String, _ said: String?, _ written: String?, _ source: SourceRange?
  ) {
    guard let said, let written, Self.plain(said) != Self.plain(written) else { return }
    findings.append(
      Finding(
        .metadataContradiction, .warning,
        LocalizedText(
          "清单所载\(chinese)“\(written)”与文件所载“\(said)”不一致",
          "the manifest gives the \(english) “\(written)”, the document says “\(said)”"),
        source: source))
  }

  /// The text without white space and with one form of dashes and brackets, for comparing.
  private static func plain(_ text: String) -> [Unicode.Scalar] {
    Array(text).squeezed.map { scalar in
      switch scalar {
      case "-", "–", "－", "―": "—"
      case "(": "（"
      case ")": "）"
      default: scalar
      }
    }
  }
}
