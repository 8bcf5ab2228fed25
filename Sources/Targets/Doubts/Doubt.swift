import PlanModel

/// Words whose number or date cannot be what was meant: told as a finding, kept as written, and never ranked.
struct Doubt: Hashable, Sendable {
  /// What is wrong.
  var kind: Finding.Kind
  /// Where the words stand: indices of scalars of the text.
  var range: Range<Int>
  /// What is wrong, in words that follow the quoted words.
  var reason: LocalizedText
}

extension TargetExtractor {
  /// What a reader should know about the numbers and dates of a plan, in document order; see `findings(in:)` of a plan.
  package func findings(in plan: AlignedPlan) -> [Finding] { Self.findings(in: plan.plan) }

  /// The plan with the findings on its numbers and dates among its own, in document order; those about the whole
  /// document stay first. To be called once on a plan that was read.
  package static func withFindings(_ plan: Plan) -> Plan {
    var plan = plan
    plan.findings = (plan.findings + findings(in: plan)).enumerated().sorted {
      ($0.element.source?.start ?? -1, $0.offset) < ($1.element.source?.start ?? -1, $1.offset)
    }.map(\.element)
    return plan
  }

  /// Dates that do not exist, rates above 100 %, numbers run together, and due dates without a year in a plan without
  /// one, in document order.
  ///
  /// A pure function; titles and headings are read too. The offsets are those of the words where the source holds
  /// them unchanged, else those of their sentence.
  package static func findings(in plan: Plan) -> [Finding] {
    let metadata = plan.metadata
    let isReport = metadata.kind == .annualReport
    var findings = FindingList()
    for heading in plan.headings {
      let text = ScalarText(heading.text)
      findings.append(
        contentsOf: (ImpossibleDates.scan(text) + GluedDigits.scan(text)).map {
          finding($0, text, heading.text, heading.original, heading.source)
        })
    }
    func add(_ sentences: [Sentence], isNext: Bool) {
      let startYear = metadata.startYear.map { isReport && isNext ? $0 + 1 : $0 }
      let isAchieved = isReport && !isNext
      let tag = TargetContext.memoTag(startYear: startYear, isAchieved: isAchieved)
      for sentence in sentences {
        func doubts() -> [Doubt] {
          Self.doubts(
            sentence.text,
            context: TargetContext(
              kind: metadata.kind, startYear: startYear, period: metadata.period, heading: sentence.heading,
              isAchieved: isAchieved))
        }
        var known: [Doubt]?
        let isUndoubted = SentenceVerdicts.of(sentence.text, tag: tag).answer(.isUndoubted) {
          let found = doubts()
          known = found
          return found.isEmpty
        }
        guard !isUndoubted else { continue }
        let text = ScalarText(sentence.text)
        findings.append(
          contentsOf: (known ?? doubts()).map {
            finding($0, text, sentence.text, sentence.original, sentence.source)
          })
      }
    }
    add(plan.otherSentences, isNext: false)
    for task in plan.tasks { add(task.sentences, isNext: task.role == .nextStep) }
    return findings.findings.enumerated().sorted {
      ($0.element.source?.start ?? 0, $0.offset) < ($1.element.source?.start ?? 0, $1.offset)
    }.map(\.element)
  }

  /// The doubtful words of one sentence, left to right.
  static func doubts(_ sentence: String, context: TargetContext) -> [Doubt] {
    // Most sentences hold nothing that could be doubted: no sign of a date, and neither digit nor share.
    let isDated = UnknownYears.mayFind(in: context)
    guard isDated || sentence.unicodeScalars.contains(where: mayBeDoubted) else { return [] }
    let reading = SentenceReading(sentence, context: context)
    let doubts =
      ImpossibleDates.scan(reading.text) + GluedDigits.scan(reading.text) + ImpossiblePercentages.scan(reading)
    let missing = UnknownYears.scan(reading).filter { date in !doubts.contains { $0.range.overlaps(date.range) } }
    guard !doubts.isEmpty || !missing.isEmpty else { return [] }
    return (doubts + missing).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  /// True for a scalar that one of the scans begins with: 月, 季 and 年 of dates, digits, and signs of percentages.
  private static func mayBeDoubted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "月", "季", "年", "%", "％", "百": true
    default: Numeral.digit(scalar) != nil
    }
  }

  private static func finding(
    _ doubt: Doubt, _ text: ScalarText, _ cleaned: String, _ original: String, _ source: SourceRange
  ) -> Finding {
    let words = text.string(doubt.range)
    var place = source
    if cleaned == original, source.end - source.start == cleaned.utf8.count {
      let start = source.start + text.string(0 ..| doubt.range.lowerBound).utf8.count
      place = SourceRange(start: start, end: start + words.utf8.count)
    }
    return Finding(
      doubt.kind, .warning,
      LocalizedText("“\(words)”：\(doubt.reason.chinese)。", "“\(words)”: \(doubt.reason.english)."), source: place)
  }
}
