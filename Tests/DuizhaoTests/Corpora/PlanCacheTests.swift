import Foundation
import PlanArchive
import Testing

@testable import Duizhao

@Suite struct PlanCacheTests {
  private func read(_ cache: PlanCache?) throws -> [ReadPlan] {
    try Pipeline().read(Corpus(folder: Repository.path("plans")).inputs(["jialing"]), cache: cache)
  }

  private func entries(_ folder: String) -> [String] {
    (FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? [])
      .filter { $0.split(separator: "/").last?.count == 64 }.sorted()
  }

  @Test("with a cache, filled or not, a plan is what it is without")
  func same() throws {
    let folder = try TemporaryFolder()
    let fresh = try read(nil)
    #expect(try read(PlanCache(folder: folder.path)) == fresh)
    #expect(entries(folder.path).count == 1)
    #expect(try read(PlanCache(folder: folder.path)) == fresh)
  }

  @Test("a damaged entry counts as missing, and is made anew", arguments: [0, 7, 12, 40, 5000])
  func damaged(place: Int) throws {
    let folder = try TemporaryFolder()
    let fresh = try read(PlanCache(folder: folder.path))
    let entry = URL(filePath: "\(folder.path)/\(try #require(entries(folder.path).first))")
    var bytes = try Data(contentsOf: entry)
    bytes[place] ^= 0x55
    try bytes.write(to: entry)
    #expect(try read(PlanCache(folder: folder.path)) == fresh)
    try bytes.prefix(place).write(to: entry)
    #expect(try read(PlanCache(folder: folder.path)) == fresh)
    #expect(try Data(contentsOf: entry).count > place)
  }

  @Test("a cache that cannot be written is no error")
  func unwritable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("", as: "file")
    #expect(try read(PlanCache(folder: "\(file)/cache")) == read(nil))
  }

  @Test("what a writer that was killed left behind is removed, and what a living one writes is not")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    _ = try read(PlanCache(folder: folder.path))
    let generation = try #require(entries(folder.path).first?.split(separator: "/").first)
    let temporary = "\(folder.path)/\(generation)/tmp"
    // No process has the number 2^22 on any system of today; the test's own is alive.
    let names = ["4194304-1", "\(ProcessInfo.processInfo.processIdentifier)-999"]
    for name in names { try Data([1]).write(to: URL(filePath: "\(temporary)/\(name)")) }
    _ = try Pipeline().read(
      Corpus(folder: Repository.path("plans")).inputs(["jiangmen"]), cache: PlanCache(folder: folder.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: temporary) == [names[1]])
  }

  @Test("id, name and manifest entry tell entries apart; the folder does not")
  func keys() throws {
    let cache = try PlanCache(folder: "/nowhere")
    let plain = PlanInput(id: "a", path: "x/a.txt")
    #expect(cache.key(of: [1], plain) == cache.key(of: [1], PlanInput(id: "a", path: "y/a.txt")))
    var other = plain
    other.metadata = PlanMetadata(title: "", jurisdiction: Jurisdiction(name: "", level: nil), kind: .other)
    var dated = other
    dated.metadata?.issued = ""
    let keys = [
      cache.key(of: [1], plain), cache.key(of: [2], plain), cache.key(of: [1], PlanInput(id: "b", path: "x/a.txt")),
      cache.key(of: [1], PlanInput(id: "a", path: "x/b.txt")), cache.key(of: [1], other), cache.key(of: [1], dated),
    ]
    #expect(Set(keys).count == keys.count)
  }
}
