import PlanModel
import Taxonomy
import Testing

@testable import Comparison

@Suite struct PeerTallyTests {
  @Test("a tally of the coded plans names the topics that the whole comparison names")
  func same() throws {
    let plans = try CodedPlans.plans()
    let scheme = CodedPlans.scheme(plans)
    let (subject, others) = (try #require(plans.first), plans.dropFirst())
    var tally = PeerTally(scheme: scheme)
    for plan in others { tally.add(PeerTally.Plan(plan, scheme: scheme)) }
    let whole = GapAnalysis.peers(plan: subject, others: Array(others), scheme: scheme)
    let tallied = tally.gaps(of: subject)
    #expect(tallied.topics.map(\.code) == whole.topics.map(\.code))
    #expect(tallied.topics.map(\.nearest) == whole.topics.map(\.nearest))
    #expect(tallied.topics.allSatisfy { !$0.reference.isEmpty && $0.reference.count <= PeerTally.references })
    #expect(tallied.tasks.isEmpty)
  }
}
