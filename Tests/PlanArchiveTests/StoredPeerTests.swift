import PlanModel
import Testing

@testable import PlanArchive

@Suite struct StoredPeerTests {
  private let peer = StoredPeer(
    states: [.covered, .absent, .mentioned],
    references: [
      GapReference(plan: "a", task: "a/1", sentence: "a/1/2", text: "推进依法行政。", original: "推進依法行政。"), nil, nil,
    ])

  private func read(_ bytes: [UInt8]) -> StoredPeer? { bytes.withUnsafeBufferPointer { try? StoredPeer(archive: $0) } }

  @Test("what was written is read")
  func roundTrip() { #expect(read(peer.archive) == peer) }

  @Test("an archive that was cut is none, wherever")
  func cut() {
    for count in peer.archive.indices { #expect(read(Array(peer.archive.prefix(count))) == nil) }
  }
}
