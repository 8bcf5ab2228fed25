import Duizhao
import Foundation
import Testing

@Suite struct CorpusTests {
  private func corpus() throws -> Corpus { try Corpus(folder: Repository.path("plans")) }

  @Test("a plan is found by id and alias, in either case", arguments: ["jialing", "Jiading", "JIALING", "嘉陵"])
  func alias(name: String) throws {
    #expect(try corpus().input(name).id == "jialing")
  }

  @Test("a file of the folder keeps what the manifest says of it, however it is named")
  func path() throws {
    let input = try corpus().input(Repository.path("plans/./huangshi.txt"))
    #expect(input.id == "huangshi")
    #expect(input.metadata?.jurisdiction.name == "黄石市")
  }

  @Test("an unknown id is answered with the nearest")
  func unknown() throws {
    let error = #expect(throws: InputError.self) { try corpus().input("sichaun") }
    #expect(error?.description.contains("sichuan") == true)
  }

  @Test("a folder without a manifest works: the ids are the files' names")
  func withoutManifest() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("一、任务\n1.甲。\n", as: "Beta.txt")
    _ = try folder.write("一、任务\n1.乙。\n", as: "alpha.txt")
    #expect(try Corpus(folder: folder.path).inputs([]).map(\.id).sorted() == ["alpha", "beta"])
  }

  @Test("a folder that is missing or empty is refused when its plans are asked for")
  func empty() throws {
    let folder = try TemporaryFolder()
    #expect(throws: InputError.self) { try Corpus(folder: folder.path).inputs([]) }
    #expect(throws: InputError.self) { try Corpus(folder: folder.path + "/none").inputs([]) }
  }

  @Test("files of one name in two folders are two plans")
  func sameName() throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let paths = try [first.write("一、任务\n1.甲。\n", as: "plan.txt"), second.write("一、任务\n1.乙。\n", as: "plan.txt")]
    #expect(try corpus().inputs(paths + [paths[0]]).map(\.id) == ["plan", "plan-2"])
  }

  @Test("a plan named twice is read once")
  func twice() throws {
    #expect(try corpus().inputs(["sichuan", "四川", "huangshi"]).map(\.id) == ["sichuan", "huangshi"])
  }
}
