import ChineseText
import PlanModel
import PlanReading

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// One run of the fuzzer: reads the document, and ends the process where a guarantee is broken.
struct Fuzzer {
  /// Made once; the target is named in DUIZHAO_FUZZ_TARGET.
  static let shared = Fuzzer()

  private let target: FuzzTarget
  private let cleaner: TextCleaner
  private let reader: PlanReader
  // No program is run: only our own code is fuzzed.
  private let formats = FormatReaders(pdf: NoReader(), office: NoReader())

  private init() {
    let name = getenv("DUIZHAO_FUZZ_TARGET").map { String(cString: $0) } ?? ""
    guard let target = FuzzTarget(rawValue: name), let cleaner = try? TextCleaner() else {
      print("set DUIZHAO_FUZZ_TARGET to one of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    self.target = target
    self.cleaner = cleaner
    reader = PlanReader(cleaner: cleaner, formats: formats, limits: target.limits)
    if let folder = getenv("DUIZHAO_FUZZ_SEEDS").map({ String(cString: $0) }) { writeSeeds(to: folder) }
  }

  func run(_ bytes: [UInt8]) {
    let document = target.document(bytes)
    // A refusal is an answer.
    guard let found = try? formats.extract(document, file: "f"),
      let plan = try? reader.read(bytes: document, file: "f", id: "p", metadata: nil)
    else { return }
    var faults = ReadingInvariants.faults(of: plan, source: found.text)
    if found.text.utf8.count < 4000 {
      let text = cleaner.clean(found.text).text
      faults += ReadingInvariants.faults(of: text, source: found.text, step: 1 + text.count / 200)
    }
    guard faults.isEmpty else {
      // Straight to standard error: what is printed would be lost in the crash.
      let words = faults.prefix(5).joined(separator: "\n") + "\nin the text:\n\(found.text.debugDescription)\n"
      _ = words.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
      fatalError("a guarantee is broken")
    }
  }

  /// Writes the documents to begin with, and ends.
  private func writeSeeds(to folder: String) -> Never {
    for (index, seed) in target.seeds.enumerated() {
      guard let file = fopen("\(folder)/seed-\(index)", "wb") else { exit(2) }
      fwrite(seed, 1, seed.count, file)
      fclose(file)
    }
    exit(0)
  }
}

/// Stands where a program would be run.
private struct NoReader: FormatReader {
  func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    throw InputError(file: file, problem: "not fuzzed", remedy: "")
  }
}

/// What libFuzzer calls once, before the first document.
@_cdecl("LLVMFuzzerInitialize")
public func fuzzerInitialize(
  _ count: UnsafeMutablePointer<CInt>?,
  _ words: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>>>?
) -> CInt {
  _ = Fuzzer.shared
  return 0
}

/// What libFuzzer calls for each document.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzerTestOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  Fuzzer.shared.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
