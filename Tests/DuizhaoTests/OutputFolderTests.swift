import Duizhao
import Foundation
import Testing

@Suite struct OutputFolderTests {
  private let page = PublishedFile(
    name: "a.html", text: "<html><head><meta name=\"generator\" content=\"Duizhao\" /></head></html>")

  @Test("files are written, and nothing else is left in the folder")
  func written() throws {
    let folder = try TemporaryFolder()
    try OutputFolder(path: folder.path + "/reports").write([page])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/reports") == ["a.html"])
  }

  @Test("a report that is written file by file holds the same bytes, and takes away old pages")
  func fileByFile() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(String(decoding: page.contents, as: UTF8.self), as: "old.html")
    let report = try Repository.report.get()
    try OutputFolder(path: folder.path).write(Publisher.jobs(for: report, figures: nil, language: .english))
    let files = Publisher.files(for: report, figures: nil, language: .english)
    #expect(folder.names == files.map(\.name).sorted())
    for file in files {
      let isSame = try Array(Data(contentsOf: URL(filePath: "\(folder.path)/\(file.name)"))) == file.contents
      #expect(isSame, "\(file.name)")
    }
  }

  @Test("a report that is drawn and written at once holds the same files in the order of reading")
  func atOnce() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write(String(decoding: page.contents, as: UTF8.self), as: "old.html")
    let report = try Repository.report.get()
    let written = try OutputFolder(path: folder.path).writeAtOnce(
      Publisher.jobs(for: report, figures: nil, language: .chinese))
    let files = Publisher.files(for: report, figures: nil, language: .chinese)
    #expect(written.map(\.name) == files.map(\.name) && written == files)
    #expect(folder.names == files.map(\.name).sorted())
  }

  @Test("a file that cannot be written among many leaves the old report standing")
  func atOnceBlocked() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("old", as: "index.html")
    // A folder stands where a draft is to be written.
    let draft = "\(folder.path)/.duizhao-\(ProcessInfo.processInfo.processIdentifier)/matrix.html"
    try FileManager.default.createDirectory(atPath: draft, withIntermediateDirectories: true)
    let jobs = Publisher.jobs(for: try Repository.report.get(), figures: nil, language: .chinese)
    #expect(throws: InputError.self) { try OutputFolder(path: folder.path).writeAtOnce(jobs) }
    #expect(folder.names == ["index.html"])
    #expect(try Data(contentsOf: URL(filePath: "\(folder.path)/index.html")) == Data("old".utf8))
  }

  @Test("a page of an earlier run goes, a page of someone else stays")
  func stale() throws {
    let folder = try TemporaryFolder()
    _ = try folder.write("<html>mine</html>", as: "own.html")
    _ = try folder.write(String(decoding: page.contents, as: UTF8.self), as: "old.html")
    try OutputFolder(path: folder.path).write([page])
    #expect(folder.names == ["a.html", "own.html"])
  }

  @Test("a file in the folder's place is named, and nothing is half written")
  func file() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("text", as: "reports")
    let error = #expect(throws: InputError.self) { try OutputFolder(path: file).write([page]) }
    #expect(error?.file == file)
    #expect(folder.names == ["reports"])
  }

  @Test("a folder that cannot be made is named")
  func unmakeable() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("text", as: "file")
    #expect(throws: InputError.self) { try OutputFolder(path: file + "/reports").write([page]) }
    #expect(folder.names == ["file"])
  }

  @Test("a target that cannot be replaced leaves no temporary folder behind")
  func blocked() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(atPath: folder.path + "/a.html", withIntermediateDirectories: true)
    #expect(throws: InputError.self) { try OutputFolder(path: folder.path).write([page]) }
    #expect(folder.names == ["a.html"])
  }

  @Test("what a killed run left in the folder goes with the next one; the folder of a run that is alive stays")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    // No system gives a process so high a number; the first process is always there.
    for name in [".duizhao-999999999", ".duizhao-1"] {
      try FileManager.default.createDirectory(atPath: "\(folder.path)/\(name)/pages", withIntermediateDirectories: true)
      try Data("half".utf8).write(to: URL(filePath: "\(folder.path)/\(name)/pages/a.html"))
    }
    try OutputFolder(path: folder.path).write([page])
    #expect(folder.names.sorted() == [".duizhao-1", "a.html"])
  }
}
