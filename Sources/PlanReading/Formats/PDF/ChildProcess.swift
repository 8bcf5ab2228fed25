#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Runs a program on bytes, with limits on time, memory and output.
///
/// The program reads its standard input and writes its standard output; it gets no file name, no other open file and
/// of the environment PATH alone. `sh` sets the limits and is replaced by the program.
package enum ChildProcess {
  /// What a run gave.
  package struct Result: Sendable {
    /// Exit status; 127 where the program is missing.
    package var status: Int32
    /// What it wrote to standard output.
    package var output: [UInt8]
    /// The first bytes of what it said on standard error.
    package var messages: String
  }

  /// Why a run gave nothing.
  package enum Failure: Error, Hashable, Sendable {
    case timeout, tooMuchOutput, killed
    case system(Int32)
  }

  /// Limits of a run.
  package struct Limits: Sendable {
    /// Seconds, by the clock.
    var seconds: Double
    /// Bytes of standard output.
    var output: Int
    /// Kilobytes of memory; nil for no limit.
    var memory: Int? = 512 << 10

    /// Sets limits.
    package init(seconds: Double, output: Int, memory: Int? = 512 << 10) {
      self.seconds = seconds
      self.output = output
      self.memory = memory
    }
  }

  /// Runs a program.
  ///
  /// - Parameters:
  ///   - program: its name, looked up on PATH, or its path.
  ///   - arguments: passed as they are; no shell reads them.
  ///   - input: its standard input.
  /// - Throws: why there is no result; the program is not running any more then.
  package static func run(
    _ program: String, _ arguments: [String], input: [UInt8], limits: Limits
  ) throws(Failure) -> Result {
    let memory = limits.memory.map { "ulimit -v \($0) 2>/dev/null; " } ?? ""
    let script = "ulimit -t \(Int(limits.seconds) + 1) 2>/dev/null; \(memory)exec \"$0\" \"$@\""
    var pipes = ChildPipes()
    defer { pipes.closeAll() }
    try pipes.open()
    let child = try spawn(["/bin/sh", "-c", script, program] + arguments, pipes)
    pipes.closeChildEnds()
    let deadline = now() + limits.seconds
    do throws(Failure) {
      let (output, messages) = try pipes.exchange(input, limit: limits.output, deadline: deadline)
      let status = try wait(for: child, deadline: deadline)
      return Result(status: status, output: output, messages: String(decoding: messages, as: UTF8.self))
    } catch {
      // The whole group: the program may have started others.
      kill(-child, SIGKILL)
      var status: Int32 = 0
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
      throw error
    }
  }

  /// Seconds of a clock that never goes back.
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func spawn(_ command: [String], _ pipes: ChildPipes) throws(Failure) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    for (own, number) in zip(pipes.childEnds, Int32(0)...) {
      posix_spawn_file_actions_adddup2(&actions, own, number)
    }
    // A group of its own, so that all of it can be ended.
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    var words = copies(command)
    var environment = copies(["PATH=\(path)", "LC_ALL=C"])
    defer { for word in words + environment { free(word) } }
    var child = pid_t()
    let code = posix_spawn(&child, command[0], &actions, &attributes, &words, &environment)
    guard code == 0 else { throw .system(code) }
    return child
  }

  /// C strings, closed by a null pointer; the caller frees them.
  private static func copies(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { word in word.withCString { strdup($0) } } + [nil]
  }

  private static func wait(for child: pid_t, deadline: Double) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { throw .system(errno) }
      guard now() < deadline else { throw .timeout }
      usleep(2000)
    }
    // The layout of a status is the same on Linux and Darwin: the signal in the low bits, else the exit status.
    guard status & 0x7F == 0 else { throw .killed }
    return (status >> 8) & 0xFF
  }
}
