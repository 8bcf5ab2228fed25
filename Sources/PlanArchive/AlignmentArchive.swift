import PlanModel

extension ArchiveWriter {
  mutating func write(_ topic: TopicScore) {
    write(topic.code)
    write(topic.score)
    write(topic.evidence) { $0.write($1) }
  }

  /// Everything of an aligned plan but the plan. Its sentences are the plan's: a number stands for each.
  mutating func write(_ aligned: AlignedPlan) {
    let all = aligned.plan.allSentences
    let numbers = Dictionary(zip(all.map(\.id), all.indices), uniquingKeysWith: { first, _ in first })
    write(aligned.sentences) { writer, sentence in
      let number = numbers[sentence.sentence.id].flatMap { all[$0] == sentence.sentence ? $0 : nil }
      writer.write(number ?? -1)
      if number == nil { writer.write(sentence.sentence, after: nil) }
      writer.write(sentence.task)
      writer.write(sentence.isPlanned)
      writer.write(sentence.topics) { $0.write($1) }
      writer.write(sentence.mentions) { $0.write($1) }
    }
    // Sorted: dictionaries have no order of their own.
    write(aligned.nearest.sorted { $0.key < $1.key }) { writer, entry in
      writer.write(entry.key)
      writer.write(entry.value) { writer, near in
        writer.write(near.sentence)
        writer.write(near.score)
      }
    }
  }

  mutating func write(_ target: Target) {
    write(target.id)
    write(target.plan)
    write(target.task)
    write(target.sentence)
    write(target.text)
    write(target.quote)
    write(target.indicator)
    write(target.kind.rawValue)
    write(target.comparator.rawValue)
    write(target.value) { $0.write($1) }
    write(target.unit)
    write(target.per)
    write(target.due)
    write(target.strength.rawValue)
    write(target.scope)
    write(target.status.rawValue)
    write(target.topic)
    write(target.source)
  }
}

extension ArchiveReader {
  mutating func topic() throws(DamagedArchive) -> TopicScore {
    TopicScore(
      code: try string(), score: try double(),
      evidence: try list { reader throws(DamagedArchive) in try reader.string() })
  }

  mutating func alignedPlan(_ plan: Plan) throws(DamagedArchive) -> AlignedPlan {
    let all = plan.allSentences
    let sentences = try list { reader throws(DamagedArchive) -> AlignedSentence in
      let number = try reader.int()
      let sentence: Sentence
      if number == -1 {
        sentence = try reader.sentence(after: nil)
      } else {
        guard all.indices.contains(number) else { throw DamagedArchive() }
        sentence = all[number]
      }
      return AlignedSentence(
        sentence: sentence, task: try reader.optionalString(), isPlanned: try reader.bool(),
        topics: try reader.list { reader throws(DamagedArchive) in try reader.topic() },
        mentions: try reader.list { reader throws(DamagedArchive) in try reader.topic() })
    }
    let nearest = try list { reader throws(DamagedArchive) in
      (
        try reader.string(),
        try reader.list { reader throws(DamagedArchive) in
          NearSentence(sentence: try reader.string(), score: try reader.double())
        }
      )
    }
    return AlignedPlan(
      plan: plan, sentences: sentences, nearest: Dictionary(nearest, uniquingKeysWith: { first, _ in first }))
  }

  mutating func target() throws(DamagedArchive) -> Target {
    Target(
      id: try string(), plan: try string(), task: try optionalString(), sentence: try string(), text: try string(),
      quote: try string(), indicator: try string(), kind: try symbol(Target.Kind.self),
      comparator: try symbol(Target.Comparator.self),
      value: try optional { reader throws(DamagedArchive) in try reader.double() }, unit: try string(),
      per: try optionalString(), due: try optionalString(), strength: try symbol(Target.Strength.self),
      scope: try string(), status: try symbol(Target.Status.self), topic: try optionalString(), source: try range())
  }
}

extension Plan {
  /// The sentences of the tasks, then the others.
  fileprivate var allSentences: [Sentence] { tasks.flatMap(\.sentences) + otherSentences }
}
