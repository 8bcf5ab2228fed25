import ChineseText
import PlanModel

/// The parts of a document around its outline: what stands before the first number, and what ends it.
struct DocumentFrame: Sendable {
  /// Before the outline: title, notice of issue, salutation, signature, date, preamble; an earlier enclosure too.
  var front: [OutlineBlock]
  /// The outline with all its paragraphs.
  var body: [OutlineBlock]
  /// Behind it: signature, date, lists of enclosures, and whatever is enclosed.
  var end: [OutlineBlock]

  /// Divides a document. Where enclosures (附件) are parted by a line of their own, the part with the most numbers
  /// is the plan: a notice with three points of its own does not hide the plan that it sends.
  init(_ blocks: [OutlineBlock]) {
    var segments: [[OutlineBlock]] = [[]]
    for block in blocks {
      if FrontMatter.opensEnclosure(block), !(segments.last?.isEmpty ?? true) { segments.append([]) }
      segments[segments.count - 1].append(block)
    }
    var main = 0
    for index in segments.indices
    where segments[index].count(where: \.isNumbered) > segments[main].count(where: \.isNumbered) {
      main = index
    }
    front = segments[..<main].flatMap { $0 }
    end = segments[(main + 1)...].flatMap { $0 }
    body = segments[main]
    let first = body.firstIndex(where: \.isNumbered) ?? body.count
    front = TitleLine.joined(front + Array(body[..<first]))
    body = Array(body[first...])
    var tail = FrontMatter.enclosureList(body) ?? body.count
    while tail > 0, !body[tail - 1].isNumbered, FrontMatter.closesDocument(body[tail - 1].text.scalars) { tail -= 1 }
    end = Array(body[tail...]) + end
    body = Array(body[..<tail])
  }
}

extension DocumentFrame {
  /// The headings of the parts, numbers included.
  var partHeadings: [[Unicode.Scalar]] {
    body.filter { $0.marker?.style.isPart ?? false }
      .map { HeadingSplit.split($0).heading.scalars }
  }
}

/// Recognises lines of front and end matter.
enum FrontMatter {
  private static let organisationEnds = [
    "政府", "委员会", "办公室", "领导小组", "局", "厅", "党委", "省委", "市委", "县委", "区委", "工委", "党组", "街道办事处",
    "管委会", "委办", "国务院", "中央", "司法部",
  ]
  private static let closingWords = [
    "附件", "附：", "附:", "抄送", "此件", "（此件", "联系人", "（联系人", "主题词", "特此报告", "特此通知", "特此函告", "特此公告",
    "以上报告", "共印",
  ]

  /// Where a list of enclosures begins that ends a document (附件：1.任务分解表), its numbers none of the outline.
  static func enclosureList(_ body: [OutlineBlock]) -> Int? {
    let lines = body.suffix(15)
    guard
      let start = lines.lastIndex(where: { $0.text.scalars.begins(with: "附件") || $0.text.scalars.begins(with: "附：") })
    else { return nil }
    let line = body[start].text.scalars.squeezed
    guard line.prefix(5).contains(where: { $0.isColon || $0.isDecimalDigit }) else { return nil }
    let isList = body[start...].allSatisfy { $0.text.count <= 60 && !$0.text.scalars.contains("。") && $0.row == nil }
    return isList && start > 0 ? start : nil
  }

  /// True for a line that holds nothing but 附件, with a number perhaps.
  static func opensEnclosure(_ block: OutlineBlock) -> Bool {
    let line = block.text.scalars.squeezed
    guard line.count <= 5, line.begins(with: "附件") else { return false }
    return line.dropFirst(2).allSatisfy { $0.isDecimalDigit || $0.isChineseNumeral || $0.isColon }
  }

  /// True for the name of an organisation alone on its line: a signature.
  static func isSignature(_ line: [Unicode.Scalar]) -> Bool {
    let line = line.squeezed
    guard line.count >= 3, line.count <= 60 else { return false }
    let isName = !line.contains { $0.endsSentence || $0.isColon || ["，", "；", ",", ";", "《", "》"].contains($0) }
    return isName && organisationEnds.contains { line.ends(with: $0) }
  }

  /// True for 川府发〔2021〕25号 alone on its line.
  static func isDocumentNumber(_ line: [Unicode.Scalar]) -> Bool {
    let line = line.squeezed
    guard line.count <= 30, line.last == "号", !line.contains("，") else { return false }
    return line.contains { $0 == "〔" || $0 == "[" || $0 == "［" || $0 == "（" || $0 == "(" }
      && line.contains(where: \.isDecimalDigit)
  }

  /// Who printed a document, and when: 甲市人民政府办公室　2023年3月20日印发, in brackets or not; nil for other lines.
  static func imprint(_ line: [Unicode.Scalar]) -> (office: String, date: String)? {
    var words = line.squeezed[...]
    while let last = words.last, last.closesBracket || last == "。" { words = words.dropLast() }
    if let first = words.first, first.opensBracket { words = words.dropFirst() }
    guard words.count <= 60, Array(words).ends(with: "印发"), let date = DateText.first(in: Array(words)) else {
      return nil
    }
    // The name stands before the date, or between the date and 印发.
    let names = Array(words.dropLast(2)).string.split { $0.isNumber || $0 == "年" || $0 == "月" || $0 == "日" }
    let office = names.filter { isSignature(Array(String($0))) }
    guard office.count == 1, let name = office.first, names.allSatisfy({ $0.count <= 1 || $0 == name }) else {
      return nil
    }
    return (String(name), date)
  }

  /// The names on a line of signature: of two offices beside each other both.
  static func signatories(_ line: TracedText) -> [String] {
    let scalars = line.scalars
    let parts = scalars.split(whereSeparator: \.isWhiteSpace).map(Array.init)
    if parts.count > 1, parts.allSatisfy({ isSignature($0) }) { return parts.map(\.string) }
    guard isSignature(scalars) else { return [] }
    let name = scalars.squeezed
    // Cleaning closes the gap between the two.
    let place = name.begins(with: "中共") ? Array(name.dropFirst(2)) : name
    guard let first = JurisdictionReader.firstOfTwo(place), !name.contains("、") else { return [name.string] }
    let end = first.count + 1 + (name.count - place.count)
    return [Array(name[..<end]).string, Array(name[end...]).string]
  }

  /// True for a line that can end a document behind its last paragraph.
  static func closesDocument(_ line: [Unicode.Scalar]) -> Bool {
    if DateText.wholeDate(line) != nil || isSignature(line) || imprint(line) != nil { return true }
    return line.count <= 200 && closingWords.contains { line.begins(with: $0) }
  }
}
