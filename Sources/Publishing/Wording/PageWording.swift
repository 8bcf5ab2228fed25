import PlanModel

/// The words of pages: headings, sentences with figures, notes.
enum PageWording {
  static let site = LocalizedText("法治政府建设文件对照", "Plans for a law-based government compared")
  static let skip = LocalizedText("跳到正文", "Skip to content")
  static let pages = LocalizedText("页面", "Pages")
  static let overview = LocalizedText("总览", "Overview")
  static let overviewTitle = LocalizedText("法治政府建设文件对照总览", "Plans for a law-based government: overview")
  static let taxonomy = LocalizedText("主题分类", "Taxonomy")
  static let printed = LocalizedText("打印版", "Print")
  static let contents = LocalizedText("目录", "Contents")
  static let plans = LocalizedText("各份文件", "The documents")
  static let largestGaps = LocalizedText("最突出的缺项", "Where gaps stand out")
  static let largestGapsNote = LocalizedText(
    "别处普遍已有、个别文件没有的主题，按已有文件数从多到少排列。",
    "Topics that other plans have and one lacks, those that most plans have first.")
  static let lacking = LocalizedText("缺项文件", "absent from")
  static let having = LocalizedText("已有文件", "present in")
  static let sharpest = LocalizedText("指标差异", "Where targets differ")
  static let sharpestNote = LocalizedText(
    "多份文件设定了同一指标而要求不同。", "Several plans set the indicator, and not alike.")
  static let perPlan = LocalizedText("各文件的要求", "what each plan asks")
  static let foldNote = LocalizedText(
    "点开一个领域，看到其中各主题；点开一格，看到背后的语句。", "Open a domain for its topics, a cell for the sentences behind it.")
  static let wholeMatrix = LocalizedText("可筛选、排序的完整矩阵", "The whole matrix, to filter and sort")
  static let gapsByTopic = LocalizedText("缺项与可供起草的写法", "What it lacks, and what others say")
  static let gapsByTopicNote = LocalizedText(
    "每个主题只列一次：先列其他文件的写法，供起草参考，引文照录收到的文件，整理后的文字附于其下；再列本文件最接近的语句，供复核。",
    "Each topic once: what other plans say, to draft from, in the words as found with the cleaned ones below; then the plan's own nearest sentences, to check. "
  )
  static let othersSay = LocalizedText("其他文件的写法", "What others say")
  static let byReference = LocalizedText("逐份对照", "Against each plan")
  static let outline = LocalizedText("文件目录", "Outline of the document")
  static let mostHave = LocalizedText("多数文件已有", "most plans have it")
  static let competence = LocalizedText("权限", "competence")
  static let since = LocalizedText("全国要求", "asked for nationally")
  static let domainCoverage = LocalizedText("分领域", "by domain")
  static let targets = LocalizedText("指标目标", "Targets")
  static let method = LocalizedText("方法与说明", "Method")
  static let headline = LocalizedText("主要结果", "Main results")
  static let compared = LocalizedText("比较的文件", "What was compared")
  static let byDomain = LocalizedText("各领域覆盖情况", "Coverage by domain")
  static let matrix = LocalizedText("覆盖矩阵", "Coverage matrix")
  static let grid = LocalizedText("两两对照的缺项", "What each plan lacks against each other")
  static let pairs = LocalizedText("任务对照", "Side by side")
  static let downloads = LocalizedText("数据文件", "Data files")
  static let legend = LocalizedText("图例", "Legend")
  static let findings = LocalizedText("读取记录", "What reading found")
  static let coverage = LocalizedText("覆盖概况", "Coverage")
  static let gaps = LocalizedText("对照各文件的缺项", "What it lacks against each other plan")
  static let evidence = LocalizedText("各主题依据", "Evidence by topic")
  static let fullText = LocalizedText("全文与主题", "Full text with topics")
  static let otherTopics = LocalizedText("未归入领域的主题", "Topics outside every domain")
  static let basics = LocalizedText("基本信息", "About the document")
  static let coverageBar = LocalizedText("图示", "as a bar")
  static let cleaned = LocalizedText("整理文本", "Cleaned text")
  static let unfoldCleaned = LocalizedText("同时显示整理文本", "Show the cleaned text too")
  static let planned = LocalizedText("计划", "planned")
  static let more = LocalizedText("另见", "Also")
  static let noTopics = LocalizedText("未判定主题", "no topic")
  static let beforeFirstPart = LocalizedText("其他文字", "Other text")
  static let sharedIndicators = LocalizedText("多份文件共同设定的指标", "Indicators set by several plans")
  static let noShared = LocalizedText("没有多份文件共同设定的指标。", "No indicator is set by several plans.")
  static let noTargets = LocalizedText("未找到可核验的指标目标。", "No target that can be checked was found.")
  static let noGaps = LocalizedText("对照文件覆盖的主题，本文件均已覆盖。", "The plan covers every topic that the reference covers.")
  static let tasksOfReference = LocalizedText("对照文件各项任务的对应情况", "The reference's tasks, and whether the plan has them")
  static let wordsShown = LocalizedText(
    "标出的词是判定依据，小数是该句属于该主题的概率。编号为语句在文件中的位置：31/2即第31项任务的第2句，0为正文之前，P为部分，G为保障措施，N为下一步安排。",
    "Marked words decided it; the decimal is the probability that the sentence is about the topic. The number is the place in the document: 31/2 is the second sentence of task 31; 0 stands for what precedes the first part, P for a part, G for a guarantee, N for a next step."
  )
  static let domainCellNote = LocalizedText(
    "数字为已覆盖主题数／可比主题数；不适用、早于要求、未能读取的主题不计入可比主题。",
    "Figures: topics covered / topics that the plan could cover; not applicable, predating and unread topics are not counted."
  )
  static let matrixNote = LocalizedText(
    "数字为相应语句数。点开单元格，可看到该格背后的语句。",
    "The number is that of the sentences found. Each cell leads to the sentences behind it.")
  static let printedMatrixNote = LocalizedText("数字为相应语句数。", "The number is that of the sentences found.")
  static let gridNote = LocalizedText(
    "数字为横行文件与纵列文件相比缺少的主题数，只计“缺项”，不计“仅提及”。",
    "Number of topics that the plan of the row lacks against the plan of the column; only absent topics count.")
  static let gapNote = LocalizedText(
    "只有“缺项”是缺项；“仅提及”供研判，其余状态说明为何不作为缺项。",
    "Only absent is a gap; mentioned is for judgement; the other states say why no gap is claimed.")
  static let closedNote = LocalizedText("不作为缺项的主题及原因", "Topics that are no gap, and why")
  static let quoteNote = LocalizedText(
    "引文为源文件原文；原文经整理后文字有变化的，另附整理文本。",
    "Quotations are the words as found; where cleaning changed them, the cleaned text stands below.")

  /// Title of a gap section.
  static func gapTitle(_ plan: String, _ against: String, _ language: Language) -> String {
    language == .chinese ? "\(plan)对照\(against)" : "\(plan) against \(against)"
  }

  /// The years of a period.
  static func period(_ period: Period?, _ language: Language) -> String {
    guard let period else { return Wording.unknown(language) }
    if period.from == period.to { return language == .chinese ? "\(period.from)年" : "\(period.from)" }
    return language == .chinese ? "\(period.from)—\(period.to)年" : "\(period.from)–\(period.to)"
  }

  /// What a plan is, as pairs of name and value.
  static func facts(of plan: Plan, _ language: Language) -> [(String, String)] {
    let unknown = Wording.unknown(language)
    let metadata = plan.metadata
    let place = metadata.jurisdiction
    let roles = PlanTask.Role.allCasesInOrder.compactMap { role -> String? in
      let count = plan.tasks.count { $0.role == role }
      return count == 0 ? nil : role.counted(count, language)
    }
    return [
      (LocalizedText("地方", "place")(language), place.name.isEmpty ? unknown : place.name),
      (LocalizedText("层级", "level")(language), place.level?.label(language) ?? unknown),
      (LocalizedText("文件类型", "kind")(language), metadata.kind.label(language)),
      (LocalizedText("期间", "period")(language), period(metadata.period, language)),
      (LocalizedText("发文机关", "issuer")(language), metadata.issuer ?? unknown),
      (LocalizedText("发文日期", "issued")(language), metadata.issued ?? unknown),
      (LocalizedText("文号", "document number")(language), metadata.documentNumber ?? unknown),
      (
        LocalizedText("条目", "items")(language),
        roles.isEmpty ? Wording.none(language) : roles.joined(separator: Wording.comma(language))
      ),
    ]
  }
}

extension PlanTask.Role {
  /// A number of items: 任务40项, 40 tasks.
  func counted(_ count: Int, _ language: Language) -> String {
    language == .chinese ? "\(label.chinese)\(count)项" : "\(count) \(label.english)\(count == 1 ? "" : "s")"
  }

  /// The roles in the order of a document.
  static let allCasesInOrder: [PlanTask.Role] = [.task, .guarantee, .nextStep]
}
