import PlanModel

extension TaskGap.Status {
  /// The status in words.
  var label: LocalizedText {
    switch self {
    case .covered: LocalizedText("已对应", "covered")
    case .partial: LocalizedText("部分对应", "partial")
    case .missing: LocalizedText("未见对应", "missing")
    case .notApplicable: LocalizedText("不适用", "not applicable")
    }
  }
}

extension TaskPair.Relation {
  /// How the left task's topics stand to the right's.
  var label: LocalizedText {
    switch self {
    case .equal: LocalizedText("主题一致", "same topics")
    case .subset: LocalizedText("甲含于乙", "left within right")
    case .superset: LocalizedText("甲包含乙", "left contains right")
    case .intersects: LocalizedText("主题交叉", "topics overlap")
    }
  }
}

extension TaskPair.Reuse {
  /// How much of the wording is shared.
  var label: LocalizedText {
    switch self {
    case .relayed: LocalizedText("基本照转", "relayed")
    case .paraphrased: LocalizedText("改写", "paraphrased")
    case .ownWords: LocalizedText("自行表述", "own words")
    }
  }
}

extension PlanTask.Role {
  /// What the item is in its document.
  var label: LocalizedText {
    switch self {
    case .task: LocalizedText("任务", "task")
    case .guarantee: LocalizedText("保障措施", "guarantee")
    case .nextStep: LocalizedText("下一步安排", "next step")
    }
  }
}

extension ResponsibleUnit.Role {
  /// The unit's part in the work.
  var label: LocalizedText {
    switch self {
    case .lead: LocalizedText("牵头单位", "lead")
    case .responsible: LocalizedText("责任单位", "responsible")
    case .support: LocalizedText("配合单位", "support")
    }
  }
}

extension Finding.Severity {
  /// How much a reader should care.
  var label: LocalizedText {
    switch self {
    case .note: LocalizedText("提示", "note")
    case .warning: LocalizedText("请核对", "please check")
    case .error: LocalizedText("有缺损", "lost or unread")
    }
  }
}

extension Finding.Kind {
  /// What was found.
  var label: LocalizedText {
    switch self {
    case .furniture: LocalizedText("网页附属文字", "page furniture")
    case .glossRemoved: LocalizedText("去除拼音注音", "pinyin gloss removed")
    case .glossRepaired: LocalizedText("修复注音损坏", "damage by a gloss repaired")
    case .glossUnrepaired: LocalizedText("注音损坏未能修复", "damage by a gloss not repaired")
    case .strayTag: LocalizedText("去除残留标签", "stray tag removed")
    case .invisibleCharacter: LocalizedText("去除不可见字符", "invisible character removed")
    case .scriptConverted: LocalizedText("繁体转简体", "traditional script folded")
    case .wordingConverted: LocalizedText("用词还原", "wording folded")
    case .encodingGuessed: LocalizedText("编码为推断", "encoding guessed")
    case .undecodable: LocalizedText("无法解码的字节", "bytes that are no text")
    case .numbering: LocalizedText("编号不连续", "numbering")
    case .noTasks: LocalizedText("未找到任务", "no task found")
    case .unreadable: LocalizedText("未能读取", "not read")
    case .metadataContradiction: LocalizedText("与清单不一致", "contradicts the manifest")
    case .metadataMissing: LocalizedText("文件未载明", "not stated")
    case .letterSpacing: LocalizedText("字间空格", "letter-spacing")
    case .lostSign: LocalizedText("符号丢失", "sign lost")
    case .injectedText: LocalizedText("混入文字", "words put in by a site")
    case .punctuation: LocalizedText("标点统一", "punctuation")
    case .lineBreak: LocalizedText("句中断行", "line break in a sentence")
    case .impossibleDate: LocalizedText("日期不存在", "impossible date")
    case .impossiblePercentage: LocalizedText("比率超过100%", "rate above 100 %")
    case .gluedDigits: LocalizedText("数字粘连", "numbers run together")
    case .yearUnknown: LocalizedText("期限缺年份", "due date without a year")
    }
  }
}
