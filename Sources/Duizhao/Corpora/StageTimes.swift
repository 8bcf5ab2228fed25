import Alignment
import Comparison
import PlanArchive
import PlanModel
import PlanReading
import Publishing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the processor's time goes, stage by stage, over some documents on one thread. For benchmarks only.
package struct StageTimes: Sendable {
  /// A stage and its seconds.
  package private(set) var stages: [(name: String, seconds: Double)] = []
  /// Documents, sentences and characters that were gone through.
  package private(set) var documents = 0
  package private(set) var sentences = 0
  package private(set) var characters = 0

  /// Goes through documents; those that cannot be read are left out.
  package init(_ inputs: CorpusInputs, pipeline: Pipeline) throws(InputError) {
    let reader = try DocumentReader()
    var seconds: [String: Double] = [:]
    var order: [String] = []
    func time<Value>(_ name: String, _ body: () -> Value) -> Value {
      let start = Self.now
      let value = body()
      if seconds[name] == nil { order.append(name) }
      seconds[name, default: 0] += Self.now - start
      return value
    }
    _ = time("start: lexicon and profiles") { pipeline.aligner }
    for (input, _) in inputs.inputs {
      guard let bytes = try? PlanFile.bytes(at: input.path),
        let plan = time("read, clean, outline", { try? reader.read(input, bytes: bytes) })
      else { continue }
      documents += 1
      let aligned = time("align") { pipeline.align(plan) }
      sentences += aligned.sentences.count
      for sentence in aligned.sentences { characters += sentence.sentence.text.unicodeScalars.count }
      _ = time("plain pass with the dictionary") {
        aligned.sentences.reduce(0) { $0 + pipeline.aligner.plainPass(over: $1.sentence.text) }
      }
      let targets = time("targets") { pipeline.targets(in: aligned) }
      let read = ReadPlan(aligned: aligned, targets: targets)
      let rows = time("matrix of the plan") { CoverageMatrix.rows(plans: [aligned], scheme: pipeline.scheme) }
      _ = time("page of the plan") {
        CorpusPlanPage(aligned, rows: rows, targets: targets, language: .chinese).page()
      }
      let archive = time("archive: write") { read.archive }
      _ = time("archive: read") { archive.withUnsafeBufferPointer { try? ReadPlan(archive: $0) } }
    }
    stages = order.map { ($0, seconds[$0] ?? 0) }
  }

  /// Seconds of processor time of this thread.
  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
