import ChineseText
import PlanModel

/// What a document itself says about itself; nil for what it does not say.
struct StatedMetadata: Hashable, Sendable {
  /// Its title in cleaned text.
  var title: String?
  /// The place.
  var jurisdiction: String?
  /// The place's rung of government.
  var level: PlanLevel?
  /// What kind of document.
  var kind: PlanKind?
  /// The years it is for.
  var period: Period?
  /// Date of issue, ISO 8601.
  var issued: String?
  /// Date on which the page was put up, ISO 8601; never taken for the date of issue.
  var posted: String?
  /// Who issued it.
  var issuer: String?
  /// Document number.
  var documentNumber: String?
  /// Where the title stands, for findings.
  var titleSource: SourceRange?

  /// Reads what front and end matter, information cards and headings say.
  init(_ frame: DocumentFrame, furniture: [TracedText]) {
    let card = InformationCard(furniture)
    let notice = NoticeOfIssue(frame.front)
    let line = frame.front.last { TitleLine.isTitle($0.text.scalars) && NoticeOfIssue.parts($0.text.scalars) == nil }
    title = notice?.title ?? line?.text.string ?? Self.announced(frame.front) ?? card.title
    if let line, let found = title, found.unicodeScalars.count < line.text.count, line.text.string.contains(found) {
      title = line.text.string
    }
    titleSource = notice?.source ?? line?.text.sourceRange
    documentNumber =
      frame.front.lazy.compactMap { DocumentNumber.find(in: $0.text.scalars) }.first
      ?? frame.front.first { FrontMatter.isDocumentNumber($0.text.scalars) }?.text.squeezed.string
      ?? card.documentNumber.map { DocumentNumber.find(in: Array($0)) ?? $0 }
    let signature = Signature(frame)
    issuer = signature.issuer ?? notice?.issuer ?? card.issuer
    issued = signature.date ?? card.issued
    posted = card.posted
    kind = title.flatMap(DocumentKind.kind) ?? Self.announcedKind(frame.front)
    period = title.flatMap { DocumentKind.period(Array($0)) }
    if kind == .plan, let period, period.from == period.to { kind = .workPoints }
    let place = JurisdictionReader.place(title: title, issuer: issuer ?? notice?.issuer, salutation: frame.front)
    (jurisdiction, level) = (place?.name, place?.level)
  }

  /// 现制定本实施方案: the kind that a preamble names.
  private static func announcedKind(_ front: [OutlineBlock]) -> PlanKind? {
    for block in front.reversed() {
      let scalars = block.text.scalars
      guard let place = scalars.find(Array("制定本")) else { continue }
      return DocumentKind.kind(Array(scalars[place...].prefix(10)).string)
    }
    return nil
  }

  /// Reads from the headings what a report without a title tells there: that it is one, and of which year
  /// (一、2019年度工作情况).
  mutating func complete(withHeadings frame: DocumentFrame) {
    let headings = frame.partHeadings
    if kind == nil, PartKind.tellsReport(headings: headings) { kind = .annualReport }
    if kind == .annualReport, period == nil {
      period = headings.first { $0.contains("情况") || $0.contains("成效") }.flatMap(DocumentKind.period)
    }
  }

  /// 《…》全文如下, 《…》已经…审议通过: the document that a text without title line announces.
  private static func announced(_ front: [OutlineBlock]) -> String? {
    for block in front {
      let scalars = block.text.scalars
      guard let (title, end) = Quoted.first(in: scalars) else { continue }
      let behind = Array(scalars[end...])
      if scalars.first == "《", behind.begins(with: "全文") || behind.begins(with: "已") { return title }
      for (title, end) in Quoted.all(in: scalars) where Array(scalars[end...]).begins(with: "全文") { return title }
    }
    return nil
  }
}

/// Titles between 《 and 》.
enum Quoted {
  /// The first title and the index behind its closing mark; nil where there is none.
  static func first(in scalars: [Unicode.Scalar], from start: Int = 0) -> (title: String, end: Int)? {
    guard start <= scalars.count, let open = scalars[start...].firstIndex(of: "《") else { return nil }
    var depth = 0
    for index in open..<scalars.count {
      if scalars[index] == "《" { depth += 1 }
      if scalars[index] == "》" { depth -= 1 }
      if depth == 0 { return (Array(scalars[(open + 1)..<index]).string, index + 1) }
    }
    return nil
  }

  /// Every title with the index behind its closing mark.
  static func all(in scalars: [Unicode.Scalar]) -> [(title: String, end: Int)] {
    var titles: [(title: String, end: Int)] = []
    var index = 0
    while let found = first(in: scalars, from: index) {
      titles.append(found)
      index = found.end
    }
    return titles
  }
}

/// A notice that sends a document on: X关于印发《Y》的通知.
struct NoticeOfIssue: Hashable, Sendable {
  /// Who sends it; empty titles of pages leave it out.
  var issuer: String?
  /// The document that is sent.
  var title: String
  /// Where the notice's title stands.
  var source: SourceRange?

  /// The first notice in front matter; nil where there is none.
  init?(_ front: [OutlineBlock]) {
    for block in front {
      guard let parts = Self.parts(block.text.scalars) else { continue }
      issuer = parts.issuer.isEmpty ? nil : parts.issuer
      title = parts.title
      source = block.text.sourceRange
      return
    }
    return nil
  }

  /// Issuer and document of a line; nil where the line is no notice's title.
  static func parts(_ line: [Unicode.Scalar]) -> (issuer: String, title: String)? {
    let line = line.squeezed
    guard line.count <= 200, !line.contains("。"), let about = verb(line) else { return nil }
    let issuer = Array(line[..<about.start]).string
    let rest = Array(line[about.end...])
    if rest.first == "《", let (title, end) = Quoted.first(in: rest) {
      guard Array(rest[end...]).begins(with: "的") || end == rest.count else { return nil }
      // Titles within it stand in 《》 again where it stands alone.
      let own = title.contains("《") ? title : title.replacing("〈", with: "《").replacing("〉", with: "》")
      return (issuer, own)
    }
    guard rest.ends(with: "的通知"), rest.count > 6 else { return nil }
    return (issuer, Array(rest.dropLast(3)).string)
  }

  private static func verb(_ line: [Unicode.Scalar]) -> (start: Int, end: Int)? {
    for words in ["关于印发", "关于转发", "关于发布", "关于公布", "印发"].map({ Array($0) }) {
      if let start = line.find(words) { return (start, start + words.count) }
    }
    return nil
  }
}

/// The signature of a document: who signed it, and when.
struct Signature: Hashable, Sendable {
  /// Name above the date.
  var issuer: String?
  /// The date, ISO 8601.
  var date: String?
  /// Documents of several offices are signed by three or four at most.
  private static let mostSignatories = 4

  /// The signature in front matter (of a notice of issue), else the one that ends the document.
  init(_ frame: DocumentFrame) {
    for blocks in [frame.front, frame.end] {
      guard let index = blocks.lastIndex(where: { DateText.wholeDate($0.text.scalars) != nil }) else { continue }
      date = DateText.wholeDate(blocks[index].text.scalars)
      var names: [String] = []
      for block in blocks[..<index].reversed().prefix(Self.mostSignatories) {
        let found = FrontMatter.signatories(block.text)
        guard !found.isEmpty else { break }
        names = found + names
      }
      if !names.isEmpty { issuer = names.joined(separator: "、") }
      return
    }
    // Without a signature the imprint tells, at the foot or below the title.
    for block in frame.front + frame.end {
      guard let imprint = FrontMatter.imprint(block.text.scalars) else { continue }
      (issuer, date) = (imprint.office, imprint.date)
      return
    }
  }
}
