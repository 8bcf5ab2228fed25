import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes a domain or a topic of the taxonomy with all that the report tells of it, then what `below` writes.
  func concept(_ name: String, _ code: String, _ label: LocalizedText, _ entry: TopicEntry?, below: () -> Void) {
    startElement(name)
    attribute("code", code)
    attribute("slug", entry.flatMap { $0.slug.isEmpty ? nil : $0.slug })
    attribute("levels", entry?.levels.joined())
    attribute("since", entry.map { String($0.since) })
    localized("label", label)
    if let entry {
      localized("scopeNote", entry.scopeNote)
      for other in entry.altLabels { element("altLabel", text: other) }
      for index in entry.terms.indices { term(entry.terms[index]) }
    }
    below()
    endElement()
  }

  private func term(_ term: TopicEntry.Term) {
    startElement("term")
    attribute("weight", Figure.plain(term.weight))
    element("text", text: term.text)
    for word in term.requires { element("requires", text: word) }
    for word in term.excludes { element("excludes", text: word) }
    endElement()
  }

  /// Writes the accuracy that the page on method shows.
  func accuracy(_ figures: MethodFigures) {
    startElement("accuracy")
    localized("data", figures.data)
    for row in figures.topics {
      startElement("topicAccuracy")
      attribute("plan", row.plan)
      attribute("sentences", String(row.sentences))
      attribute("precision", Figure.score(row.precision))
      attribute("recall", Figure.score(row.recall))
      attribute("f1", Figure.score(row.f1))
      attribute("f1Low", row.interval.map { Figure.score($0.lowerBound) })
      attribute("f1High", row.interval.map { Figure.score($0.upperBound) })
      attribute("mainTopic", Figure.score(row.mainTopic))
      attribute("absent", Figure.score(row.absent))
      endElement()
    }
    for row in figures.targets {
      element(
        "targetAccuracy",
        attributes: [
          ("plan", row.plan), ("targets", String(row.targets)), ("precision", Figure.score(row.precision)),
          ("recall", Figure.score(row.recall)), ("f1", Figure.score(row.f1)),
        ])
    }
    endElement()
  }
}
