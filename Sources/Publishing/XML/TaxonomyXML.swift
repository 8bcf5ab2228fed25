import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes a domain or a topic of the taxonomy with all that the report tells of it, then what `below` writes.
  func concept(_ name: String, _ code: String, _ label: LocalizedText, _ entry: TopicEntry?, below: () -> Void) {
    startElement(
      name,
      attributes: attributes([
        ("code", code), ("slug", entry.flatMap { $0.slug.isEmpty ? nil : $0.slug }),
        ("levels", entry?.levels.joined()), ("since", entry.map { String($0.since) }),
      ]))
    localized("label", label)
    if let entry {
      localized("scopeNote", entry.scopeNote)
      for other in entry.altLabels { element("altLabel", text: other) }
      for term in entry.terms {
        startElement("term", attributes: [("weight", Figure.plain(term.weight))])
        element("text", text: term.text)
        for word in term.requires { element("requires", text: word) }
        for word in term.excludes { element("excludes", text: word) }
        endElement()
      }
    }
    below()
    endElement()
  }

  /// Writes the accuracy that the page on method shows.
  func accuracy(_ figures: MethodFigures) {
    startElement("accuracy")
    localized("data", figures.data)
    for row in figures.topics {
      element(
        "topicAccuracy",
        attributes: attributes([
          ("plan", row.plan), ("sentences", String(row.sentences)), ("precision", Figure.score(row.precision)),
          ("recall", Figure.score(row.recall)), ("f1", Figure.score(row.f1)),
          ("f1Low", row.interval.map { Figure.score($0.lowerBound) }),
          ("f1High", row.interval.map { Figure.score($0.upperBound) }), ("mainTopic", Figure.score(row.mainTopic)),
          ("absent", Figure.score(row.absent)),
        ]))
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
