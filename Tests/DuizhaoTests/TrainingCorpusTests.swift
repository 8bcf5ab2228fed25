import Duizhao
import Foundation
import Testing

@Suite struct TrainingCorpusTests {
  private func folder(_ files: [String: String]) throws -> String {
    let url = FileManager.default.temporaryDirectory.appending(path: "training-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    return url.path
  }

  @Test("what is committed to train on reads")
  func committed() throws {
    _ = try TrainingCorpus(paths: [Repository.path("training"), Repository.path("Tests/Fixtures/gold")])
  }

  @Test("sentences and documents train a model")
  func trains() throws {
    let path = try folder([
      "a.tsv": "D04\t标题\t\tx\t推行三项制度。\n", "b.tsv": "D\tx\t题\n.\tB05\t加强规范性文件审核。\n", "README.md": "no data",
    ])
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(try TrainingCorpus(paths: [path]).wordingTable().hasPrefix("# duizhao wording model"))
  }

  @Test(
    "an unknown topic, a damaged line and an empty folder are named",
    arguments: [
      ["a.tsv": "X99\t\t\tx\t句。\n"], ["a.tsv": "D\tx\t题\n.\tX99\t句。\n"], ["a.tsv": "D\tx\t题\n.\t句。\n"],
      ["a.tsv": "one column\n"], [:],
    ])
  func bad(files: [String: String]) throws {
    let path = try folder(files)
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: InputError.self) { try TrainingCorpus(paths: [path]) }
  }
}
