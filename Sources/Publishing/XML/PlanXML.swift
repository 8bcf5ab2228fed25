import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes a plan: metadata, source, headings, tasks, sentences, furniture, findings.
  ///
  /// - Parameter index: knows the topics of the sentences; nil for a plan that was only read.
  func plan(_ plan: Plan, topics index: ReportIndex?) {
    startElement(
      "plan",
      attributes: [
        ("id", plan.id), ("kind", plan.metadata.kind.rawValue), ("unreadable", plan.isUnreadable ? "true" : "false"),
      ])
    metadata(plan.metadata)
    element(
      "source",
      attributes: [
        ("file", plan.source.file), ("sha256", plan.source.sha256), ("format", plan.source.format),
        ("encoding", plan.source.encoding), ("byteCount", String(plan.source.byteCount)),
      ])
    startElement("headings")
    for heading in plan.headings {
      startElement("heading")
      attribute("id", heading.id)
      attribute("kind", heading.kind.rawValue)
      attribute("number", heading.number)
      attributes(of: heading.source)
      wording(heading.text, heading.original)
      endElement()
    }
    endElement()
    startElement("tasks")
    for number in plan.tasks.indices { task(plan.tasks[number], topics: index) }
    endElement()
    startElement("otherSentences")
    for number in plan.otherSentences.indices { sentence(plan.otherSentences[number], topics: index) }
    endElement()
    startElement("furniture")
    for piece in plan.furniture { self.piece("piece", piece) }
    endElement()
    startElement("findings")
    for finding in plan.findings { self.finding(finding) }
    endElement()
    endElement()
  }

  private func metadata(_ metadata: PlanMetadata) {
    startElement("metadata")
    element("title", text: metadata.title)
    startElement("jurisdiction")
    attribute("level", metadata.jurisdiction.level?.rawValue)
    text(metadata.jurisdiction.name)
    endElement()
    if let period = metadata.period {
      element("period", attributes: [("from", String(period.from)), ("to", String(period.to))])
    }
    if let issued = metadata.issued { element("issued", text: issued) }
    if let issuer = metadata.issuer { element("issuer", text: issuer) }
    if let number = metadata.documentNumber { element("documentNumber", text: number) }
    endElement()
  }

  private func task(_ task: PlanTask, topics index: ReportIndex?) {
    startElement("task", attributes: [("id", task.id), ("role", task.role.rawValue), ("number", task.number)])
    element("title", text: task.title)
    if let part = task.part { element("part", text: part) }
    if let section = task.section { element("section", text: section) }
    for unit in task.responsible {
      element("responsible", attributes: [("role", unit.role.rawValue)], text: unit.name)
    }
    for line in task.responsibleLines { piece("responsibleLine", line) }
    // By number, as below: a loop over the values would copy each.
    for number in task.sentences.indices { sentence(task.sentences[number], topics: index) }
    endElement()
  }

  private func sentence(_ sentence: Sentence, topics index: ReportIndex?) {
    startElement("sentence")
    attribute("id", sentence.id)
    attributes(of: sentence.source)
    let place = index?.place(ofSentence: sentence.id)
    if let index, let place, index.plans[place.plan].sentences[place.number].isPlanned { attribute("planned", "true") }
    wording(sentence.text, sentence.original)
    if let index, let place {
      let plan = index.plans[place.plan]
      for topic in plan.sentences[place.number].topics { self.topic("topic", topic) }
      for topic in plan.sentences[place.number].mentions { self.topic("mention", topic) }
    }
    endElement()
  }

  private func topic(_ name: String, _ topic: TopicScore) {
    startElement(name)
    attribute("code", topic.code)
    attribute("score", Figure.score(topic.score))
    for evidence in topic.evidence { element("evidence", text: evidence) }
    endElement()
  }

  private func piece(_ name: String, _ piece: TextPiece) {
    startElement(name)
    attributes(of: piece.source)
    wording(piece.text, piece.original)
    endElement()
  }

  private func finding(_ finding: Finding) {
    startElement("finding")
    attribute("kind", finding.kind.rawValue)
    attribute("severity", finding.severity.rawValue)
    attributes(of: finding.source)
    localized("message", finding.message)
    if let before = finding.before { element("before", text: before) }
    if let after = finding.after { element("after", text: after) }
    endElement()
  }
}

extension OutlineView {
  /// What was read, as a document of the published schema with the root `outline`.
  package func xml() -> String { xml(by: XMLWriter()) }

  /// The same part by part, for documents of any length.
  package func xml(to write: @escaping (String) -> Void) {
    write(xml(by: XMLWriter { write(String(decoding: $0, as: UTF8.self)) }))
  }

  private func xml(by writer: XMLWriter) -> String {
    writer.startElement("outline", attributes: XMLVocabulary.root)
    writer.plan(plan, topics: nil)
    writer.endElement()
    return writer.finish()
  }
}
