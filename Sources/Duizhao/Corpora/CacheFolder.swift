import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files of a cache: `ROOT/GENERATION/ab/abcdef…`, written through `ROOT/GENERATION/tmp`.
final class CacheFolder: Sendable {
  private let root: String
  private let folder: String
  /// Whether the folders stand; nil before the first writing. After one failure nothing more is tried.
  private let isReady = Mutex<Bool?>(nil)
  private let counter = Atomic<Int>(0)
  /// Generations kept beside the one in use: another program or taxonomy may be in use beside this one.
  private static let otherGenerations = 2

  init(root: String, generation: String) {
    self.root = root
    folder = "\(root)/\(generation)"
  }

  /// A variable of the environment; nil where it is not set, or empty.
  static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value[0] != 0 else { return nil }
    return String(cString: value)
  }

  /// A path that does not depend on the folder in which the program was started.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let current = getcwd(nil, 0) else { return path }
    defer { free(current) }
    return "\(String(cString: current))/\(path)"
  }

  /// What tells this build of the program from another: size and time of its file.
  static var programIdentity: String {
    #if canImport(Darwin)
      let path = CommandLine.arguments.first ?? ""
    #else
      let path = "/proc/self/exe"
    #endif
    var status = stat()
    guard stat(path, &status) == 0 else { return "" }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return "\(status.st_size) \(time.tv_sec) \(time.tv_nsec)"
  }

  /// The bytes of an entry; nil where there is none.
  func read(_ name: String) -> [UInt8]? { Self.bytes(path(name)) }

  /// Writes an entry, whole or not at all.
  func write(_ bytes: [UInt8], as name: String) {
    guard prepare() else { return }
    let number = counter.add(1, ordering: .relaxed).newValue
    let temporary = "\(folder)/tmp/\(getpid())-\(number)"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return giveUp() }
    let isWritten = Self.writeAll(bytes, to: descriptor)
    guard close(descriptor) == 0, isWritten else {
      unlink(temporary)
      return giveUp()
    }
    mkdir("\(folder)/\(name.prefix(2))", 0o700)
    if rename(temporary, path(name)) != 0 { unlink(temporary) }
  }

  private func path(_ name: String) -> String { "\(folder)/\(name.prefix(2))/\(name)" }

  private func giveUp() { isReady.withLock { $0 = false } }

  /// Makes the folders once; a new generation takes away old ones, and what killed runs left behind goes too.
  private func prepare() -> Bool {
    isReady.withLock { isReady in
      if let isReady { return isReady }
      var path = ""
      for part in root.split(separator: "/", omittingEmptySubsequences: false) {
        path += path.isEmpty && part.isEmpty ? "/" : path.isEmpty || path == "/" ? String(part) : "/\(part)"
        mkdir(path, 0o700)
      }
      if mkdir(folder, 0o700) == 0 { prune() }
      mkdir("\(folder)/tmp", 0o700)
      removeLeftovers()
      let made = access("\(folder)/tmp", W_OK) == 0
      isReady = made
      return made
    }
  }

  /// Files in tmp whose writer is no longer alive.
  private func removeLeftovers() {
    for name in Self.names(in: "\(folder)/tmp") {
      guard let writer = name.split(separator: "-").first.flatMap({ pid_t($0) }) else { continue }
      if kill(writer, 0) != 0, errno == ESRCH { unlink("\(folder)/tmp/\(name)") }
    }
  }

  /// Keeps the generations used last, beside the new one.
  private func prune() {
    let generations = Self.names(in: root).filter { name in
      name.count == 16 && name.allSatisfy(\.isHexDigit) && "\(root)/\(name)" != folder
    }
    let byAge = generations.map { name -> (name: String, time: Int) in
      var status = stat()
      guard stat("\(root)/\(name)/tmp", &status) == 0 else { return (name, 0) }
      #if canImport(Darwin)
        return (name, status.st_mtimespec.tv_sec)
      #else
        return (name, status.st_mtim.tv_sec)
      #endif
    }
    for generation in byAge.sorted(by: { ($0.time, $0.name) > ($1.time, $1.name) }).dropFirst(Self.otherGenerations) {
      for shard in Self.names(in: "\(root)/\(generation.name)") {
        for file in Self.names(in: "\(root)/\(generation.name)/\(shard)") {
          unlink("\(root)/\(generation.name)/\(shard)/\(file)")
        }
        rmdir("\(root)/\(generation.name)/\(shard)")
      }
      rmdir("\(root)/\(generation.name)")
    }
  }

  private static func names(in folder: String) -> [String] { allNames(in: folder).filter { !$0.hasPrefix(".") } }

  /// Names of what a folder holds, sorted; hidden ones too.
  static func allNames(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The bytes of a file, `most` of them at most; nil where it cannot be read.
  private static func bytes(_ path: String, most: Int = .max) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size < 1 << 30 else {
      return nil
    }
    let size = min(Int(status.st_size), most)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = systemRead(descriptor, buffer.baseAddress.map { $0 + count }, size - count)
        if got < 0, errno == EINTR { continue }
        guard got > 0 else { return }
        count += got
      }
    }
    return bytes.count == size ? bytes : nil
  }

  /// True where a file holds exactly these bytes.
  static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    var status = stat()
    guard stat(path, &status) == 0, Int(status.st_size) == bytes.count else { return false }
    return Self.bytes(path)?.withUnsafeBytes { old in bytes.withUnsafeBytes { isEqual(old, $0) } } ?? false
  }

  /// True for the same bytes; by memcmp, because == of arrays looks at each byte for itself.
  static func isEqual(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Bool {
    guard left.count == right.count, let first = left.baseAddress, let second = right.baseAddress else {
      return left.count == right.count
    }
    return memcmp(first, second, left.count) == 0
  }

  /// True where some bytes stand among the first thousand of a file.
  static func begins(_ path: String, with mark: [UInt8]) -> Bool {
    guard let head = bytes(path, most: 1024), head.count >= mark.count else { return false }
    return (head.startIndex...(head.endIndex - mark.count)).contains { head[$0...].starts(with: mark) }
  }

  /// Checksum of a file; nil where it cannot be read.
  static func checksum(of path: String) -> Int? { bytes(path).map { checksum($0) } }

  /// Checksum of bytes, see `PlanCache`.
  static func checksum(_ bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { Int(truncatingIfNeeded: PlanCache.checksum($0)) }
  }

  private static func systemRead(_ descriptor: Int32, _ bytes: UnsafeMutablePointer<UInt8>?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, bytes, count)
    #elseif canImport(Musl)
      Musl.read(descriptor, bytes, count)
    #else
      Darwin.read(descriptor, bytes, count)
    #endif
  }

  /// Writes bytes to an open file; false where the disk is full or fails.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var offset = 0
    return bytes.withUnsafeBytes { raw in
      while offset < raw.count {
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, raw.baseAddress.map { $0 + offset }, raw.count - offset)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, raw.baseAddress.map { $0 + offset }, raw.count - offset)
        #else
          let written = Darwin.write(descriptor, raw.baseAddress.map { $0 + offset }, raw.count - offset)
        #endif
        if written < 0, errno == EINTR { continue }
        guard written > 0 else { return false }
        offset += written
      }
      return true
    }
  }
}
