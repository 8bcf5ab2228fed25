#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Collects small pieces of text for standard output. A class, because the pieces come from a closure.
final class OutputBuffer {
  private static let size = 1 << 16
  private var bytes: [UInt8] = []

  /// Takes the next piece.
  func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= Self.size { flush() }
  }

  /// Writes what is left; to be called at the end.
  func flush() {
    Terminal.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}

/// Standard input and output of the process.
enum Terminal {
  /// Writes bytes to standard output; a reader that went away ends the program quietly.
  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR { continue }
        exit(errno == EPIPE ? 0 : 2)
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Writes text to standard output.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Ends the program.
  static func end(_ status: Int32) -> Never { exit(status) }

  /// Writes one line to standard error, and ends the program with status 2.
  static func fail(_ line: String) -> Never {
    write(Array("duizhao: \(line)\n".utf8), to: 2)
    exit(2)
  }

  /// A line on the terminal about long work; nothing where standard error is no terminal.
  static func progress(_ line: String) {
    if showsProgress { write(Array("\(line)\n".utf8), to: 2) }
  }

  /// True where somebody may be watching.
  static var showsProgress: Bool { isatty(2) == 1 }

  /// Width of the terminal in columns; nil where standard output is none.
  static var width: Int? {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Gives the lines of standard input, without their ends, as they arrive.
  ///
  /// A line above `limit` bytes is cut there, so that an endless line cannot fill the memory.
  static func forEachLine(limit: Int = 16 << 20, _ body: ([UInt8]) -> Void) {
    var line: [UInt8] = []
    var buffer = Array(repeating: UInt8(0), count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(0, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      var rest = buffer[..<count]
      while let end = rest.firstIndex(of: 0x0A) {
        if line.count < limit { line.append(contentsOf: rest[..<end]) }
        body(line)
        line.removeAll(keepingCapacity: true)
        rest = rest[(end + 1)...]
      }
      if line.count < limit { line.append(contentsOf: rest) }
    }
    if !line.isEmpty { body(line) }
  }

  private static func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.write(descriptor, bytes, count)
    #else
      Darwin.write(descriptor, bytes, count)
    #endif
  }
}
