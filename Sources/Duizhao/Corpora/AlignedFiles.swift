import PlanArchive
import PlanModel
import PlanReading

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Files of plans that were aligned before (`duizhao align --jsonl`), in the order of the files and their lines.
///
/// Only the places of the lines are kept; each line is read when its turn comes.
public struct AlignedFiles: Sendable {
  private struct Line: Sendable {
    var file: Int
    var number: Int
    var start: Int
    var count: Int
  }

  private let paths: [String]
  private let lines: [Line]
  /// Bytes of the longest line that is read.
  private static let limit = 512 << 20

  /// Finds the lines of files. Of a folder its files count whose names do not begin with `.` or `_`, in order: so do
  /// engines that write in parts name what is data.
  ///
  /// - Throws: `InputError` where a file cannot be read, or no line is there.
  public init(paths: [String]) throws(InputError) {
    var files: [String] = []
    for path in paths {
      guard PlanFile.isFolder(path) else {
        files.append(path)
        continue
      }
      files += try PlanFile.names(in: path).filter { !$0.hasPrefix("_") }.map { "\(path)/\($0)" }
    }
    var lines: [Line] = []
    for (file, path) in files.enumerated() {
      try Self.scan(path) { number, start, count in
        lines.append(Line(file: file, number: number, start: start, count: count))
      }
    }
    guard !lines.isEmpty else {
      throw InputError(
        file: paths.first, problem: "holds no aligned plans", remedy: "name files that 'duizhao align --jsonl' wrote")
    }
    self.paths = files
    self.lines = lines
  }

  /// The plans of the lines. Two plans of one id are told apart by their order.
  ///
  /// - Throws: `InputError` with the line for one that was made by another version or with another taxonomy.
  package func source(for pipeline: Pipeline) throws(InputError) -> CorpusSource {
    let heads = lines.indices.map { head($0) }
    var ids: Set<String> = []
    for (index, head) in heads.enumerated() {
      guard let head else { continue }
      if let made = head.provenance, made != pipeline.provenance {
        throw InputError(
          file: paths[lines[index].file], line: lines[index].number,
          problem: "was made by Duizhao \(made.engine) with another taxonomy or version",
          remedy: "align the documents again with this version")
      }
      if let id = head.id, head.provenance != nil, !ids.insert(id).inserted {
        throw InputError(
          file: paths[lines[index].file], line: lines[index].number, problem: "the plan “\(id)” stands twice",
          remedy: "name each file once")
      }
    }
    let groups = heads.map { $0?.group }
    let files = self
    return CorpusSource(
      count: lines.count, name: { heads[$0]?.file ?? files.paths[files.lines[$0].file] }, group: { groups[$0] }
    ) { files.plan($0) }
  }

  /// What tells lines apart, without their plans.
  private struct Head: Codable, Sendable {
    var id: String?
    var file: String?
    var group: String?
    var provenance: Provenance?
  }

  private func head(_ index: Int) -> Head? {
    bytes(index).flatMap { try? JSONDecoder().decode(Head.self, from: Data($0)) }
  }

  private func plan(_ index: Int) -> Result<ReadPlan, InputError> {
    let line = lines[index]
    func failure(_ problem: String) -> Result<ReadPlan, InputError> {
      .failure(
        InputError(
          file: paths[line.file], line: line.number, problem: problem, remedy: "align the document again"))
    }
    guard let bytes = bytes(index),
      let record = try? JSONDecoder().decode(AlignedRecord.self, from: Data(bytes))
    else { return failure("is no aligned plan") }
    if let error = record.error { return failure(error) }
    guard let read = record.read else { return failure("is no aligned plan") }
    return .success(read)
  }

  private func bytes(_ index: Int) -> [UInt8]? {
    let line = lines[index]
    guard line.count <= Self.limit else { return nil }
    let descriptor = open(paths[line.file], O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: line.count) { buffer, count in
      while count < line.count {
        let got = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, line.count - count, off_t(line.start + count))
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
    return bytes.count == line.count ? bytes : nil
  }

  /// Finds the lines of a file that are not blank.
  private static func scan(_ path: String, _ body: (_ number: Int, _ start: Int, _ count: Int) -> Void)
    throws(InputError)
  {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw InputError(file: path, problem: "there is no such file, or it may not be read", remedy: "check the path")
    }
    defer { close(descriptor) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    var (offset, start, number, isBlank) = (0, 0, 1, true)
    while true {
      let got = buffer.withUnsafeMutableBytes { pread(descriptor, $0.baseAddress, $0.count, off_t(offset)) }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      for index in 0..<got {
        if buffer[index] == 0x0A {
          if !isBlank { body(number, start, offset + index - start) }
          (start, number, isBlank) = (offset + index + 1, number + 1, true)
        } else if buffer[index] > 0x20 {
          isBlank = false
        }
      }
      offset += got
    }
    if !isBlank { body(number, start, offset - start) }
  }
}
