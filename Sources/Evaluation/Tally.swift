/// Counts over one or more sentences, from which every share is computed.
struct Tally: Hashable, Sendable {
  var coded = 0
  var given = 0
  var right = 0
  /// Sentences coded with a topic.
  var withTopic = 0
  /// Of these, those whose main topic is right.
  var mainRight = 0
  /// Sentences coded with none.
  var withoutTopic = 0
  /// Of these, those that got none.
  var noneRight = 0

  init() {}

  init(coded: [String], given: [String]) {
    self.coded = coded.count
    self.given = given.count
    right = Set(coded).intersection(given).count
    if coded.isEmpty {
      withoutTopic = 1
      noneRight = given.isEmpty ? 1 : 0
    } else {
      withTopic = 1
      mainRight = coded.first == given.first ? 1 : 0
    }
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.coded += right.coded
    sum.given += right.given
    sum.right += right.right
    sum.withTopic += right.withTopic
    sum.mainRight += right.mainRight
    sum.withoutTopic += right.withoutTopic
    sum.noneRight += right.noneRight
    return sum
  }

  var precision: Double { Double(right) / Double(max(1, given)) }
  var recall: Double { Double(right) / Double(max(1, coded)) }
  var f1: Double { 2 * Double(right) / Double(max(1, given + coded)) }
  var mainTopicAccuracy: Double { Double(mainRight) / Double(max(1, withTopic)) }
  var noTopicAccuracy: Double { Double(noneRight) / Double(max(1, withoutTopic)) }
}
