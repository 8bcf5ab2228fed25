import Evaluation
import PlanModel
import Publishing

/// The figures of a recorded evaluation that the page on method shows, as `make generate` takes them out of the record:
/// on each line the place of a value in it, a tab, the value.
struct RecordedFigures {
  private var values: [String: String] = [:]

  /// Takes up the lines.
  init(_ lines: String) {
    for line in lines.utf8.split(separator: UInt8(ascii: "\n")) {
      let parts = line.split(separator: UInt8(ascii: "\t"))
      if parts.count == 2 { values[String(Substring(parts[0]))] = String(Substring(parts[1])) }
    }
  }

  /// The rows: each plan, all plans, and all plans with each left out of the fitting in turn.
  ///
  /// - Throws: `InputError` where a value is missing.
  func figures() throws(InputError) -> MethodFigures {
    var topics: [MethodFigures.TopicAccuracy] = []
    while let plan = values["topicsByPlan.\(topics.count).plan"] {
      topics.append(try self.topics(plan, "topicsByPlan.\(topics.count).figures"))
    }
    topics.append(try self.topics(MethodFigures.all, "topics"))
    if values["leaveOnePlanOut.sentences"] != nil {
      topics.append(try self.topics(MethodFigures.leaveOnePlanOut, "leaveOnePlanOut"))
    }
    var targets: [MethodFigures.TargetAccuracy] = []
    while let plan = values["targetsByPlan.\(targets.count).plan"] {
      targets.append(try self.targets(plan, "targetsByPlan.\(targets.count).figures"))
    }
    if values["targets.gold"] != nil { targets.append(try self.targets(MethodFigures.all, "targets")) }
    return MethodFigures(data: Self.data, topics: topics, targets: targets)
  }

  private func topics(_ plan: String, _ place: String) throws(InputError) -> MethodFigures.TopicAccuracy {
    let (right, said) = (try count("\(place).absence.right"), try count("\(place).absence.said"))
    let absence = TopicFigures.Absence(said: said, right: right)
    let (low, high) = (try share("\(place).f1.low"), try share("\(place).f1.high"))
    return MethodFigures.TopicAccuracy(
      plan: plan, sentences: try count("\(place).sentences"), precision: try share("\(place).precision.value"),
      recall: try share("\(place).recall.value"), f1: try share("\(place).f1.value"),
      mainTopic: try share("\(place).mainTopicAccuracy.value"), absent: absence.precision,
      interval: low <= high ? low...high : nil)
  }

  private func targets(_ plan: String, _ place: String) throws(InputError) -> MethodFigures.TargetAccuracy {
    let figures = TargetFigures(
      gold: try count("\(place).gold"), found: try count("\(place).found"), hits: try count("\(place).hits"))
    return MethodFigures.TargetAccuracy(
      plan: plan, targets: figures.gold, precision: figures.precision, recall: figures.recall, f1: figures.f1)
  }

  private func count(_ place: String) throws(InputError) -> Int { try value(place, Int.init) }

  private func share(_ place: String) throws(InputError) -> Double { try value(place, Double.init) }

  private func value<Value>(_ place: String, _ read: (String) -> Value?) throws(InputError) -> Value {
    guard let value = values[place].flatMap(read) else {
      throw InputError(
        problem: "the compiled-in record of the evaluation lacks \(place)",
        remedy: "make it again: make record-evaluation, make generate")
    }
    return value
  }

  private static let data = LocalizedText(
    "公开的三份规划（四川、黄石、嘉陵）的编码语料。引擎即用这些语料训练，故“留一法”一行（每次不用其中一份训练，再测这一份）才接近对新文件的表现。",
    """
    The coded sentences of the three open plans (Sichuan, Huangshi, Jialing). The engine was trained on them too, \
    so only the row "leave one plan out" (trained without a plan, measured on it) is near to what a new document gets.
    """)
}
