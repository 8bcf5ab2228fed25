import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes one gap report.
  func gapReport(_ gap: GapReport, withText: Bool) {
    startElement("gapReport", attributes: [("plan", gap.plan), ("against", gap.against)])
    for topic in gap.topics {
      startElement("topicGap", attributes: [("code", topic.code), ("state", topic.state.rawValue)])
      localized("label", topic.label)
      for reference in topic.reference { self.reference("reference", reference, withText: withText) }
      for sentence in topic.nearest { scored("nearest", sentence, withText: withText) }
      endElement()
    }
    for task in gap.tasks {
      startElement(
        "taskGap",
        attributes: [
          ("plan", task.plan), ("task", task.task), ("role", task.role.rawValue), ("status", task.status.rawValue),
        ])
      element("title", text: task.title)
      for code in task.missingTopics { element("missingTopic", attributes: [("code", code)]) }
      for reference in task.coveredBy { self.reference("coveredBy", reference, withText: withText) }
      endElement()
    }
    endElement()
  }
}

extension GapsView {
  /// The gaps as a document of the published schema with the root `gaps`.
  package func xml() -> String {
    let writer = XMLWriter()
    writer.startElement("gaps", attributes: XMLVocabulary.root)
    writer.planHeads(report)
    for gap in gaps { writer.gapReport(gap, withText: true) }
    writer.endElement()
    return writer.finish()
  }
}
