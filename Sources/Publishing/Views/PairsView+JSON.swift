import PlanModel

extension PairsView {
  /// The pairs for scripts: `{"left", "right", "pairs": […], "leftOnly": […], "rightOnly": […]}`.
  package func json() throws -> String {
    try JSONText.encode(
      PairsJSON(
        left: pairs.left, right: pairs.right,
        pairs: pairs.pairs.map {
          PairJSON(
            left: $0.left, leftTitle: title($0.left), right: $0.right, rightTitle: title($0.right),
            relation: $0.relation, sharedTopics: $0.sharedTopics, overlap: Figure.rounded($0.overlap),
            reuse: $0.reuse)
        },
        leftOnly: pairs.leftOnly.map { TaskHeadJSON(task: $0, title: title($0)) },
        rightOnly: pairs.rightOnly.map { TaskHeadJSON(task: $0, title: title($0)) }))
  }
}

private struct PairsJSON: Encodable {
  var left: String
  var right: String
  var pairs: [PairJSON]
  var leftOnly: [TaskHeadJSON]
  var rightOnly: [TaskHeadJSON]
}

private struct PairJSON: Encodable {
  var left: String
  var leftTitle: String
  var right: String
  var rightTitle: String
  var relation: TaskPair.Relation
  var sharedTopics: [String]
  var overlap: Double
  var reuse: TaskPair.Reuse
}

private struct TaskHeadJSON: Encodable {
  var task: String
  var title: String
}
