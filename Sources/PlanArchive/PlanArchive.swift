import PlanModel

extension ArchiveWriter {
  mutating func write(_ range: SourceRange) {
    write(range.start)
    write(range.count)
  }

  mutating func write(_ piece: TextPiece) {
    write(piece.text)
    write(piece.original == piece.text ? nil : piece.original)
    write(piece.source)
  }

  /// Headings repeat from sentence to sentence: where the three are the former sentence's, a single byte says so.
  mutating func write(_ sentence: Sentence, after former: Sentence?) {
    write(sentence.id)
    write(sentence.text)
    write(sentence.original == sentence.text ? nil : sentence.original)
    write(sentence.source)
    let isSame =
      former?.part == sentence.part && former?.section == sentence.section
      && former?.heading == sentence.heading
    write(isSame)
    guard !isSame else { return }
    write(sentence.part)
    write(sentence.section)
    write(sentence.heading)
  }

  mutating func write(_ sentences: [Sentence]) {
    write(sentences.count)
    var former: Sentence?
    for sentence in sentences {
      write(sentence, after: former)
      former = sentence
    }
  }

  mutating func write(_ task: PlanTask) {
    write(task.id)
    write(task.role.rawValue)
    write(task.number)
    write(task.title)
    write(task.part)
    write(task.section)
    write(task.responsible) { writer, unit in
      writer.write(unit.role.rawValue)
      writer.write(unit.name)
    }
    write(task.deadlines) { writer, deadline in
      writer.write(deadline.text)
      writer.write(deadline.date)
    }
    write(task.responsibleLines) { $0.write($1) }
    write(task.sentences)
  }

  mutating func write(_ finding: Finding) {
    write(finding.kind.rawValue)
    write(finding.severity.rawValue)
    write(finding.message.chinese)
    write(finding.message.english)
    write(finding.source) { $0.write($1) }
    write(finding.before)
    write(finding.after)
  }

  mutating func write(_ metadata: PlanMetadata) {
    write(metadata.title)
    write(metadata.jurisdiction.name)
    write(metadata.jurisdiction.level?.rawValue)
    write(metadata.kind.rawValue)
    write(metadata.period) { writer, period in
      writer.write(period.from)
      writer.write(period.to)
    }
    write(metadata.issued)
    write(metadata.issuer)
    write(metadata.documentNumber)
    write(metadata.posted)
  }

  mutating func write(_ plan: Plan) {
    write(plan.id)
    write(plan.metadata)
    write(plan.source.file)
    write(plan.source.sha256)
    write(plan.source.format)
    write(plan.source.encoding)
    write(plan.source.byteCount)
    write(plan.headings) { writer, heading in
      writer.write(heading.id)
      writer.write(heading.kind.rawValue)
      writer.write(heading.number)
      writer.write(heading.text)
      writer.write(heading.original == heading.text ? nil : heading.original)
      writer.write(heading.source)
    }
    write(plan.tasks) { $0.write($1) }
    write(plan.otherSentences)
    write(plan.furniture) { $0.write($1) }
    write(plan.findings) { $0.write($1) }
  }
}

extension ArchiveReader {
  mutating func range() throws(DamagedArchive) -> SourceRange {
    let start = try int()
    let count = try int()
    guard start >= 0, count >= 0, start <= 1 << 40, count <= 1 << 40 else { throw DamagedArchive() }
    return SourceRange(start: start, end: start + count)
  }

  mutating func piece() throws(DamagedArchive) -> TextPiece {
    let text = try string()
    return TextPiece(text: text, original: try optionalString() ?? text, source: try range())
  }

  mutating func sentence(after former: Sentence?) throws(DamagedArchive) -> Sentence {
    let id = try string()
    let text = try string()
    var sentence = Sentence(id: id, text: text, original: try optionalString() ?? text, source: try range())
    if try bool() {
      guard let former else { throw DamagedArchive() }
      (sentence.part, sentence.section, sentence.heading) = (former.part, former.section, former.heading)
    } else {
      sentence.part = try optionalString()
      sentence.section = try optionalString()
      sentence.heading = try string()
    }
    return sentence
  }

  mutating func sentences() throws(DamagedArchive) -> [Sentence] {
    var former: Sentence?
    return try list { reader throws(DamagedArchive) in
      let sentence = try reader.sentence(after: former)
      former = sentence
      return sentence
    }
  }

  mutating func task() throws(DamagedArchive) -> PlanTask {
    PlanTask(
      id: try string(), role: try symbol(PlanTask.Role.self), number: try string(), title: try string(),
      part: try optionalString(), section: try optionalString(),
      responsible: try list { reader throws(DamagedArchive) in
        ResponsibleUnit(role: try reader.symbol(ResponsibleUnit.Role.self), name: try reader.string())
      },
      deadlines: try list { reader throws(DamagedArchive) in
        TaskDeadline(text: try reader.string(), date: try reader.optionalString())
      },
      responsibleLines: try list { reader throws(DamagedArchive) in try reader.piece() },
      sentences: try sentences())
  }

  mutating func finding() throws(DamagedArchive) -> Finding {
    let kind = try symbol(Finding.Kind.self)
    let severity = try symbol(Finding.Severity.self)
    let message = LocalizedText(try string(), try string())
    return Finding(
      kind, severity, message, source: try optional { reader throws(DamagedArchive) in try reader.range() },
      before: try optionalString(), after: try optionalString())
  }

  mutating func metadata() throws(DamagedArchive) -> PlanMetadata {
    let title = try string()
    let place = try string()
    let level = try optional { reader throws(DamagedArchive) in try reader.symbol(PlanLevel.self) }
    return PlanMetadata(
      title: title, jurisdiction: Jurisdiction(name: place, level: level), kind: try symbol(PlanKind.self),
      period: try optional { reader throws(DamagedArchive) in Period(from: try reader.int(), to: try reader.int()) },
      issued: try optionalString(), issuer: try optionalString(), documentNumber: try optionalString(),
      posted: try optionalString())
  }

  mutating func plan() throws(DamagedArchive) -> Plan {
    let id = try string()
    let metadata = try metadata()
    let source = PlanSource(
      file: try string(), sha256: try string(), format: try string(), encoding: try string(), byteCount: try int())
    let headings = try list { reader throws(DamagedArchive) in
      let (id, kind, number) = (try reader.string(), try reader.symbol(Heading.Kind.self), try reader.string())
      let text = try reader.string()
      return Heading(
        id: id, kind: kind, number: number, text: text, original: try reader.optionalString() ?? text,
        source: try reader.range())
    }
    return Plan(
      id: id, metadata: metadata, source: source, headings: headings,
      tasks: try list { reader throws(DamagedArchive) in try reader.task() }, otherSentences: try sentences(),
      furniture: try list { reader throws(DamagedArchive) in try reader.piece() },
      findings: try list { reader throws(DamagedArchive) in try reader.finding() })
  }
}
