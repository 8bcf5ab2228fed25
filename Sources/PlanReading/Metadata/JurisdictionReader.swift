import ChineseText
import PlanModel

/// Reads for which place a document is, and on which rung of government that place stands.
enum JurisdictionReader {
  /// Words at which the name of a place or office ends in a title.
  private static let stops = [
    "法治", "依法", "关于", "贯彻", "落实", "推进", "全面", "深化", "深入", "加快", "加强", "建设", "“", "《", "进一步", "优化", "政府",
    "20", "十四五", "人民政府", "领导小组", "印发", "工作", "普法", "行政", "实施", "年",
  ].map { Array($0) }
  /// Names of places and offices are not longer than this many scalars.
  private static let longestName = 60
  private static let offices = ["局", "厅", "委员会", "委", "办公室", "办", "中心", "部", "院", "署"]
  private static let municipalities = ["北京市", "天津市", "上海市", "重庆市"]

  /// The place that a title is for, else the place of the issuer; nil where neither names one.
  static func place(title: String?, issuer: String?, salutation: [OutlineBlock]) -> Jurisdiction? {
    // The place of a title comes before that of the office that sends it.
    for text in [title, issuer] {
      guard let text, let name = name(Array(text)) else { continue }
      return Jurisdiction(name: name, level: level(name) ?? levelBelow(salutation, place: name))
    }
    if let name = MentionedPlace.find(in: salutation) { return Jurisdiction(name: name, level: level(name)) }
    if let issuer, issuer.hasPrefix("中共中央") || issuer.hasPrefix("国务院") {
      return Jurisdiction(name: "中央", level: .central)
    }
    return nil
  }

  /// The name that a title begins with: a place (南充市嘉陵区) or an office (北京市市场监督管理局).
  static func name(_ title: [Unicode.Scalar]) -> String? {
    var title = withoutOpening(title.squeezed)
    if let body = Gazetteer.body(at: title) { return body }
    if title.begins(with: "中共") { title = Array(title.dropFirst(2)) }
    // 我镇, 全市, 各县 name no place.
    if let first = title.first, ["我", "本", "全", "各", "该", "贵"].contains(first) { return nil }
    var end = 0
    while end < title.count, end <= longestName, !stops.contains(where: { title.holds($0, at: end) }) { end += 1 }
    end = officeEnd(title, from: end) ?? end
    var subject = Array(title[..<end])
    guard subject.count >= 2, subject.count <= longestName else { return nil }
    if let first = firstOfTwo(subject) { subject = first }
    if offices.contains(where: { subject.ends(with: $0) }), placeEnd(subject) > 0 {
      // 嘉善县委 is the committee of the place.
      if !subject.ends(with: "委") || placeEnd(subject) < subject.count - 1 { return subject.string }
    }
    let end2 = placeEnd(subject)
    return end2 >= 2 ? Array(subject[..<end2]).string : nil
  }

  /// The title without what may stand before the name: 关于印发, 2023年度.
  private static func withoutOpening(_ title: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var title = title[...]
    for words in ["关于印发", "关于"] where Array(title.prefix(4)).begins(with: words) {
      title = title.dropFirst(words.unicodeScalars.count)
    }
    if title.first == "《" { title = title.dropFirst() }
    let year = title.prefix { $0.isDecimalDigit || $0.isChineseNumeral || $0 == "〇" || $0 == "—" || $0 == "-" }
    if year.count >= 4, title[year.endIndex...].first == "年" {
      title = title[(year.endIndex + 1)...]
      if title.first == "度" { title = title.dropFirst() }
    }
    return Array(title)
  }

  /// Index behind an office whose name holds one of the stops: 住房和城乡|建设厅, 成都市|行政审批局; nil where the stop ends
  /// the name.
  private static func officeEnd(_ title: [Unicode.Scalar], from stop: Int) -> Int? {
    guard ["建设", "行政", "工作"].contains(where: { title.holds(Array($0), at: stop) }) else { return nil }
    for end in (stop + 3)..<max(min(stop + 12, title.count), stop + 3) {
      guard offices.contains(where: { Array(title[..<end]).ends(with: $0) }) else { continue }
      if title[end].isDecimalDigit || stops.contains(where: { title.holds($0, at: end) }) { return end }
    }
    return nil
  }

  /// Of two issuers the first: 赣州市委、赣州市人民政府, 山西省委山西省人民政府 stand for one place.
  static func firstOfTwo(_ subject: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    guard let committee = subject.firstIndex(of: "委"), committee >= 2, committee + 1 < subject.count else { return nil }
    let place = Array(subject[..<committee])
    let rest = subject[(committee + 1)...].drop { $0 == "、" }
    return placeEnd(place) == place.count && Array(rest).holds(place, at: 0) ? place : nil
  }

  /// Index behind the last place name of a subject; 0 where there is none.
  private static func placeEnd(_ subject: [Unicode.Scalar]) -> Int {
    let suffixes = ["自治区", "特别行政区", "街道", "开发区", "新区", "省", "市", "州", "盟", "县", "旗", "区", "镇", "乡"]
    var end = 0
    var index = 2
    while index <= subject.count {
      let head = Array(subject[..<index])
      // 杭州市, 景德镇市: a name whose last character looks like a suffix; but 北京市市场 ends with 市.
      let goesOn = index - end == 1 && index >= 2 && ["州", "镇", "乡"].contains(subject[index - 2])
      // 城乡, 城镇, 乡村, 社区 are no places.
      let isWord = ["城乡", "城镇", "社区"].contains { head.ends(with: $0) } || subject.holds(["乡", "村"], at: index - 1)
      if !isWord, suffixes.contains(where: { head.ends(with: $0) }), index - end >= 2 || goesOn { end = index }
      index += 1
    }
    return end
  }

  /// The rung of a place: the gazetteer's, else the one that the name tells by itself. A 市 that the gazetteer does
  /// not know may be a prefecture or a county.
  static func level(_ name: String) -> PlanLevel? {
    let scalars = Array(name)
    if let level = Gazetteer.level(ofLastIn: scalars) { return level }
    if ["省", "自治区"].contains(where: { scalars.ends(with: $0) }) || municipalities.contains(name) { return .province }
    if ["县", "旗"].contains(where: { scalars.ends(with: $0) }) { return .county }
    if ["镇", "乡", "街道"].contains(where: { scalars.ends(with: $0) }) { return .township }
    if ["自治州", "州", "盟", "地区"].contains(where: { scalars.ends(with: $0) }) { return .prefecture }
    if scalars.ends(with: "开发区") || scalars.ends(with: "新区") { return nil }
    if scalars.ends(with: "区") { return .county }
    if scalars.ends(with: "市") {
      // A 市 below a 市 or 州 is of county rank: 嘉兴市海宁市.
      return scalars.indices.dropLast().contains { index in
        scalars[index] == "市" || scalars[index] == "州" && !["市", "区", "县"].contains(scalars[index + 1])
      } ? .county : nil
    }
    return offices.contains { scalars.ends(with: $0) } ? .department : nil
  }

  /// The rung told by whom a notice addresses: 各县（市、区）人民政府 stand below a prefecture, 各镇 below a county.
  private static func levelBelow(_ front: [OutlineBlock], place: String) -> PlanLevel? {
    guard place.hasSuffix("市"), let line = front.first(where: { $0.text.scalars.last?.isColon ?? false }) else {
      return nil
    }
    let words = line.text.scalars.squeezed
    if words.begins(with: "各县") || words.begins(with: "各区") || words.begins(with: "各市") { return .prefecture }
    if words.begins(with: "各镇") || words.begins(with: "各乡") || words.begins(with: "各街道") { return .county }
    return nil
  }
}
