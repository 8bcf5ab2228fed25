import PlanModel
import Synchronization

/// What a run asked about files, and what it was told: enough to tell later whether it would be told the same again.
///
/// Every input goes through `PlanFile`, so a run whose questions all have their old answers gives its old result
/// (a constructive trace, as build systems keep them).
package struct FileTrace: Equatable, Sendable {
  /// A question about files; paths are as they were asked for.
  package enum Question: Hashable, Sendable {
    case bytes(String)
    case exists(String)
    case isFolder(String)
    case isSame(String, String)
    case names(String)
    case folders(String)
    case size(String)
  }

  /// Runs that ask more, or read more bytes, are not traced: hashing what they read would cost as much as they do.
  static let limit = (questions: 200, bytes: 4 << 20)

  /// The questions in their order, each with what was told.
  package private(set) var answers: [(question: Question, answer: String)] = []
  private var bytesRead = 0
  /// True where more was asked than is taken down.
  private(set) var isCut = false

  package init() {}

  /// The files that were read, each with the SHA-256 of what was in it.
  package var files: [(path: String, sha256: String)] {
    answers.compactMap { answer in
      guard case .bytes(let path) = answer.question else { return nil }
      return (path, answer.answer)
    }
  }

  /// True where asking again would be told the same.
  ///
  /// - Parameter isContent: tells whether bytes have a SHA-256; who keeps a copy need not hash them.
  package func holds(isContent: ([UInt8], _ sha256: String) -> Bool = { SHA256.hex($0) == $1 }) -> Bool {
    answers.allSatisfy { question, answer in
      guard case .bytes(let path) = question else { return Self.ask(question) == answer }
      return (try? PlanFile.bytes(at: path)).map { isContent($0, answer) } ?? false
    }
  }

  /// What is told now; nil where asking fails.
  private static func ask(_ question: Question) -> String? {
    switch question {
    case .bytes(let path): (try? PlanFile.bytes(at: path)).map { SHA256.hex($0) }
    case .exists(let path): text(PlanFile.exists(path))
    case .isFolder(let path): text(PlanFile.isFolder(path))
    case .isSame(let left, let right): text(PlanFile.isSame(left, right))
    case .names(let folder): (try? PlanFile.names(in: folder)).map { text($0) }
    case .folders(let folder): (try? PlanFile.folders(in: folder)).map { text($0) }
    case .size(let path): String(PlanFile.size(at: path))
    }
  }

  static func text(_ truth: Bool) -> String { truth ? "yes" : "no" }

  /// A slash stands in no name.
  static func text(_ names: [String]) -> String { names.joined(separator: "/") }

  /// Takes down a question once.
  mutating func add(_ question: Question, _ answer: String, bytes: Int = 0) {
    guard !isCut, !answers.contains(where: { $0 == (question, answer) }) else { return }
    bytesRead += bytes
    isCut = answers.count >= Self.limit.questions || bytesRead > Self.limit.bytes
    answers.append((question, answer))
  }

  package static func == (left: FileTrace, right: FileTrace) -> Bool {
    left.answers.elementsEqual(right.answers, by: ==)
  }
}

extension FileTrace {
  /// The trace of the whole process, while one is made: the program asks files from many threads for one command.
  private static let recorder = Recorder()

  private final class Recorder: Sendable {
    let isOn = Atomic<Bool>(false)
    let trace = Mutex(FileTrace())
  }

  /// Runs something, and notes what it asks about files; nil for a trace that would be too long.
  package static func recording<Value>(_ body: () throws -> Value) rethrows -> (value: Value, trace: FileTrace?) {
    recorder.trace.withLock { $0 = FileTrace() }
    recorder.isOn.store(true, ordering: .releasing)
    defer { recorder.isOn.store(false, ordering: .releasing) }
    let value = try body()
    return (value, recorder.trace.withLock { $0.isCut ? nil : $0 })
  }

  /// Notes a question with its answer, where somebody wants to know.
  static func note(_ question: @autoclosure () -> Question, _ answer: @autoclosure () -> String, bytes: Int = 0) {
    guard recorder.isOn.load(ordering: .acquiring) else { return }
    let (question, answer) = (question(), answer())
    let isCut = recorder.trace.withLock { trace in
      trace.add(question, answer, bytes: bytes)
      return trace.isCut
    }
    // From here on nothing is taken down, so that nothing need be hashed either.
    if isCut { recorder.isOn.store(false, ordering: .releasing) }
  }
}
