import PlanModel
import XMLTree

extension XMLWriter {
  /// Writes one gap report.
  func gapReport(_ gap: GapReport, withText: Bool) {
    startElement("gapReport", attributes: [("plan", gap.plan), ("against", gap.against)])
    // By number, as below: a loop over the values would copy each.
    for index in gap.topics.indices { topicGap(gap.topics[index], withText: withText) }
    for index in gap.tasks.indices { taskGap(gap.tasks[index], withText: withText) }
    endElement()
  }

  private func topicGap(_ topic: TopicGap, withText: Bool) {
    startElement("topicGap")
    attribute("code", topic.code)
    attribute("state", topic.state.rawValue)
    localized("label", topic.label)
    references("reference", topic.reference, withText: withText)
    scored("nearest", topic.nearest, withText: withText)
    endElement()
  }

  private func taskGap(_ task: TaskGap, withText: Bool) {
    startElement("taskGap")
    attribute("plan", task.plan)
    attribute("task", task.task)
    attribute("role", task.role.rawValue)
    attribute("status", task.status.rawValue)
    element("title", text: task.title)
    for code in task.missingTopics {
      startElement("missingTopic")
      attribute("code", code)
      endElement()
    }
    references("coveredBy", task.coveredBy, withText: withText)
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
