import PlanModel

/// Full coverage as an end state that can be checked: 全覆盖, 全部…, 均…, 应…尽… with a definite object.
struct CoverageRule: TargetRule {
  func drafts(_ reading: SentenceReading, taken: Taken) -> [Draft] {
    var drafts: [Draft] = []
    for (index, clause) in reading.clauses.enumerated() {
      let found = covering(reading, clause, index)
      drafts += found
      if found.isEmpty, !taken.clauses.contains(index) {
        drafts += WholeRule.drafts(reading, clause, index)
      }
    }
    return drafts
  }

  private static let covered: [Word] = ["全覆盖"]
  private static let levels: [Word] = [
    "三级", "四级", "五级", "两级", "多级", "各级", "各领域", "全领域", "全域", "全流程", "全过程", "纵向", "横向",
  ]

  private static let places: [Word] = [
    "镇街", "街道）", "街道", "乡镇", "县", "市", "区", "区）", "村", "社区）", "部门", "单位", "政府", "机关", "州）",
  ]

  /// …全覆盖, outside quotation marks.
  private func covering(_ reading: SentenceReading, _ clause: Range<Int>, _ index: Int) -> [Draft] {
    let text = reading.text
    guard let hit = text.last(Self.covered, in: clause), !reading.masked[hit.range.lowerBound],
      !text.has("率", at: hit.range.upperBound)
    else { return [] }
    // 100%全覆盖 is read by the rule of percentages.
    if text.has("%", endingAt: hit.range.lowerBound) { return [] }
    let isAttributive = text.has("的", at: hit.range.upperBound) && !text.has("的基础上", at: hit.range.upperBound)
    var head = clause.lowerBound ..| hit.range.lowerBound
    var quote = clause
    if let date = reading.dates.last(where: { head.contains($0.range.lowerBound) }),
      date.range.upperBound < head.upperBound
    {
      head = date.range.upperBound ..| head.upperBound
      if isAttributive { quote = head.lowerBound ..| clause.upperBound }
    }
    var scope = ""
    var object = Phrase.trimTail(text, Phrase.trimLead(text, head))
    if let level = text.longest(Self.levels, endingAt: object.upperBound, from: object.lowerBound) {
      let list = listStart(text, object, before: object.upperBound - level.length)
      scope = text.string(list ..| object.upperBound)
      object = Phrase.trimTail(text, object.lowerBound ..| list)
    }
    if scope.isEmpty, !isAttributive, index > 0, Self.isPlaces(text, object) {
      // 建立立法联系点，实现县（市、区）全覆盖: where, and what stands before.
      scope = text.string(object)
      object = object.lowerBound ..| object.lowerBound
    }
    if isAttributive {
      object = Phrase.afterDe(text, hit.range.upperBound + 1 ..| clause.upperBound)
    } else if object.count < 2, index > 0 {
      let number = (0 ..| index).last { !text.contains("全覆盖", in: reading.clauses[$0]) } ?? index - 1
      let before = reading.clauses[number]
      // Behind a number in that clause stands what is counted: 每年培育3个“枫桥式”司法所，实现全覆盖.
      let counted =
        reading.quantities.last { before.contains($0.range.lowerBound) }?.range.upperBound ?? before.lowerBound
      let first = reading.quantities.first { before.contains($0.range.lowerBound) && $0.form == .measure }
      let thing = first.map { before.lowerBound ..| $0.range.lowerBound } ?? before
      let noun = before.upperBound - counted >= 3 ? counted ..| before.upperBound : thing
      object = Phrase.trimLead(text, Phrase.trimTail(text, noun))
      if let verb = text.last(["向", "延伸"], in: object), verb.range.lowerBound > object.lowerBound {
        object = object.lowerBound ..| verb.range.lowerBound
      }
      quote = before.lowerBound ..| clause.upperBound
    }
    if scope.isEmpty, let verb = text.last(["实现", "达到"], in: object), verb.range.lowerBound - object.lowerBound >= 3,
      object.upperBound - verb.range.upperBound >= 2
    {
      let before = object.lowerBound ..| verb.range.lowerBound
      let behind = verb.range.upperBound ..| object.upperBound
      let place = text.longest(["在", "于"], at: head.lowerBound)
      if let place {
        // 在镇（街道）实现合法性审查全覆盖: where, and what is covered.
        scope = text.string(
          before.contains(head.lowerBound) ? (head.lowerBound + place.length) ..| before.upperBound : before)
        object = behind
      } else if text.longest(Self.places, endingAt: before.upperBound, from: before.lowerBound) != nil {
        // 15个镇街实现“一村一法律顾问”全覆盖.
        scope = text.string(before)
        object = behind
      } else if Numeral.read(text, at: behind.lowerBound, limit: behind.upperBound) != nil {
        object = before
      } else {
        // 法律顾问、公职律师实现党政机关全覆盖: what is covered, and where.
        scope = text.string(behind)
        object = before
      }
    }
    let items = splits(text, object)
    return items.map { item in
      var name = item
      var own = scope
      if let from = text.longest(["从", "对", "在"], at: item.lowerBound, limit: item.upperBound), items.count == 1 {
        _ = from
        own = own.isEmpty ? ScopeFinder.split(text, item) : own
      }
      name = Phrase.trimLead(text, name)
      return Draft(
        quote: quote, name: text.string(name) + "覆盖率", anchor: hit.range.upperBound, clause: index, kind: .coverage,
        comparator: .eq, value: 100, unit: "%",
        per: Recurrence.read(text, from: clause.lowerBound, to: hit.range.lowerBound).flatMap {
          ["year", "term", "two-years", "three-years", "five-years"].contains($0.period) ? $0.period : nil
        },
        scope: own, isAttributive: isAttributive)
    }
  }

  private static let placeWords: [Word] = [
    "省", "市", "县", "区", "乡", "镇", "村", "街道", "社区", "居", "（", "）", "、", "和", "各", "每个", "每", "级", "三级", "四级", "五级", "两级",
    "省级",
    "市级", "县级",
    "乡级", "村级", "区级",
  ]

  /// True for words that name places or levels only: 县（市、区）, 乡镇（街道）, 县级.
  private static func isPlaces(_ text: ScalarText, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound, let word = text.longest(placeWords, at: index, limit: range.upperBound) {
      index += word.length
    }
    return index == range.upperBound && range.count >= 2
  }

  /// Where the list of levels that ends at `end` begins: 省、市、县、乡 — short items only.
  private func listStart(_ text: ScalarText, _ object: Range<Int>, before end: Int) -> Int {
    let pieces = Brackets.split(text, object.lowerBound ..| end, at: ["、"])
    var start = end
    for piece in pieces.reversed() {
      guard piece.count <= 9 else {
        // The first item may follow a verb: 平台实现市.
        if let verb = text.last(["实现", "达到", "的"], in: piece) { start = verb.range.upperBound }
        break
      }
      if let verb = text.last(["实现", "达到"], in: piece) { return verb.range.upperBound }
      start = piece.lowerBound
    }
    return start
  }

  private static let bodies: [Word] = [
    "中心", "工作站", "站", "点", "室", "所", "法律顾问", "队伍", "平台", "委员会", "组织", "清单", "窗口", "机构", "公职律师", "人民调解员", "副校长", "律师",
    "制度", "机制", "顾问",
  ]

  /// Items of a list that each can be covered: 公共法律服务中心、工作站、村（居）法律顾问 – and not 文件、决策、合同等合法性审查.
  private func splits(_ text: ScalarText, _ object: Range<Int>) -> [Range<Int>] {
    let pieces = Brackets.split(text, object, at: ["、", "和"])
    guard pieces.count > 1, !text.contains("等", in: object) else { return [object] }
    let allBodies = pieces.allSatisfy {
      $0.count >= 3 && text.longest(Self.bodies, endingAt: $0.upperBound, from: $0.lowerBound) != nil
    }
    return allBodies ? pieces : [object]
  }
}
