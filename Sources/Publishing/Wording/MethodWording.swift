import PlanModel

/// The words of the page on method.
enum MethodWording {
  static let steps = LocalizedText("怎样比较", "How it is done")
  static let states = LocalizedText("单元格的含义", "What a cell can say")
  static let unknowns = LocalizedText("局限与未经核对之处", "Limits, and what no expert has checked")
  static let accuracy = LocalizedText("准确度", "Accuracy")
  static let versions = LocalizedText("版本", "Versions")
  static let sources = LocalizedText("源文件", "Sources")
  static let precision = LocalizedText("准确率", "precision")
  static let recall = LocalizedText("召回率", "recall")
  static let interval = LocalizedText("95%区间", "95 % interval")
  static let mainTopic = LocalizedText("主要主题正确率", "main topic right")
  static let absent = LocalizedText("“缺失”判断正确率", "said absent, rightly")
  static let topicAccuracy = LocalizedText("逐句判定主题的准确度", "Accuracy of topics by sentence")
  static let targetAccuracy = LocalizedText("提取指标目标的准确度", "Accuracy of targets")
  static let noFigures = LocalizedText("本次生成未附准确度数据。", "No figures were given for this run.")
  static let findingsNote = LocalizedText(
    "读取时搁置、修复、转换之处逐一列出，箭头前为原文，箭头后为整理后的文字。偏移量为解码后源文本的 UTF-8 字节数。",
    "Everything that was set aside, repaired or converted when reading: the words as found, an arrow, the words after. Offsets are UTF-8 bytes of the decoded source text."
  )

  /// What a row of figures is called that stands for no plan of the report.
  static func row(_ name: String) -> LocalizedText {
    switch name {
    case MethodFigures.all: LocalizedText("全部", "all")
    case MethodFigures.leaveOnePlanOut: LocalizedText("留一法", "leave one plan out")
    default: LocalizedText(name, name)
    }
  }

  /// How it is done, step by step.
  static let stepTexts = [
    LocalizedText(
      "读取：按原样解码文件，搁置网页附属文字，去除夹注的拼音并修复其造成的损坏，把繁体字和转换器改动的用词还原为大陆公文用词；每个字都记着它在源文件中的位置，引用时用原文。",
      "Reading: the file is decoded as it is; page furniture is set aside, pinyin glosses and the damage around them are undone, traditional script and converters' wording are folded to mainland wording. Every character remembers its place in the source, and quotations use the words as found."
    ),
    LocalizedText(
      "分解：识别部分、章节、任务、责任单位和语句。语句以句号为界，是比较的单位。",
      "Outline: parts, sections, tasks, responsible units and sentences are told apart. A sentence, up to its full stop, is the unit of comparison."
    ),
    LocalizedText(
      "判定主题：依据分类法词表中的加权词语、由专门编写的语句训练的用语模型、语句所在的标题和前文，用逻辑回归为每句判定主题并给出概率；标出的词是词表中作为依据的词语。",
      "Topics: each sentence is given topics, with a probability, by a logistic regression over the weighted terms of the taxonomy's lexicon, a model of the wording trained on sentences written for it, the headings above and the sentences before; the terms of the lexicon that spoke for the topic are marked."
    ),
    LocalizedText(
      "提取指标目标：找出可以用数字、日期或全覆盖来核验的承诺和实绩，按指标归并，说明各文件宽严异同。",
      "Targets: commitments and results that a number, a date or full coverage can check are extracted and grouped by indicator, with a verdict on how they differ."
    ),
    LocalizedText(
      "比较：逐主题汇总各文件的覆盖状态，逐对列出缺项和任务对应关系。未能读取、不适用、早于要求的，一律不作为缺项。",
      "Comparison: the state of each topic in each plan, and for each two plans what one lacks and which tasks correspond. What was not read, does not apply or predates the requirement is never called a gap."
    ),
  ]

  /// What a reader must know before relying on the result.
  static let unknownTexts = [
    LocalizedText(
      "用于测算准确度的语句主题和指标目标由语言模型标注，未经领域专家核对；准确度只说明程序与这些标注的一致程度。",
      "The topics and targets that accuracy is measured on were coded by a language model and checked by no domain expert; the figures say how far the program agrees with that coding."
    ),
    LocalizedText(
      "词表和训练语句由语言模型编写，未经领域专家核对，可能遗漏地方用语；遗漏的用语会使已有内容显示为缺项，因此每个缺项都列出最接近的语句供复核。",
      "The lexicon and the training sentences were written by a language model, checked by no domain expert, and may lack regional wording; then a topic that a plan has shows as absent. That is why each absent topic names the nearest sentences."
    ),
    LocalizedText(
      "各级政府对某一主题有无权限，按分类法的适用层级一栏概括判断，未逐一核对当地的立法权限和机构设置。",
      "Whether a level has the competence for a topic is estimated from one column of the taxonomy; local powers of legislation and local institutions were not checked one by one."
    ),
    LocalizedText(
      "主题首次见于全国纲要的年份按分类法判断，可能与地方先行先试的情况不同。",
      "The year in which a national outline first asked for a topic is the taxonomy's; some places were ahead of it."
    ),
    LocalizedText(
      "比较的是文字，不是落实情况：写入文件不等于做到，未写入也不等于没有做。",
      "Texts are compared, not deeds: what a plan says may not be done, and what it does not say may be."
    ),
    LocalizedText(
      "文件可能另有配套文件、附件或分工方案，未提供的不在比较范围内。",
      "A plan may have annexes or companion documents; what was not given was not compared."
    ),
  ]
}
