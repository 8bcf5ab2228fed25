import PlanModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads files through POSIX, so that every way in which it can fail is told apart.
package enum PlanFile {
  /// Files of more bytes are refused.
  package static let maximumBytes = 64 << 20

  /// The bytes of a file, of at most `maximumBytes` bytes.
  ///
  /// - Throws: `InputError` for a path that is missing, a folder, no ordinary file, unreadable, or too large.
  package static func bytes(at path: String, atMost maximumBytes: Int = maximumBytes) throws(InputError) -> [UInt8] {
    let bytes = try readAll(path, atMost: maximumBytes)
    FileTrace.note(.bytes(path), SHA256.hex(bytes), bytes: bytes.count)
    return bytes
  }

  private static func readAll(_ path: String, atMost maximumBytes: Int) throws(InputError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw failure(path, errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR:
      throw InputError(file: path, problem: "this is a folder", remedy: "give a file, or the folder with --plans")
    default: throw InputError(file: path, problem: "this is not an ordinary file", remedy: "give a file on disk")
    }
    guard status.st_size <= maximumBytes else {
      throw InputError(
        file: path, problem: "the file has more than \(maximumBytes >> 20) MB", remedy: "give the plan's text alone")
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(status.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw failure(path, errno) }
      if count == 0 { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= maximumBytes else {
        throw InputError(file: path, problem: "the file grows while it is read", remedy: "try again")
      }
    }
  }

  /// Bytes of a file; 0 where there is none.
  package static func size(at path: String) -> Int {
    var status = stat()
    let size = stat(path, &status) == 0 ? Int(status.st_size) : 0
    FileTrace.note(.size(path), String(size))
    return size
  }

  /// True where a path leads to something that exists.
  package static func exists(_ path: String) -> Bool {
    let exists = access(path, F_OK) == 0
    FileTrace.note(.exists(path), FileTrace.text(exists))
    return exists
  }

  /// True where two paths lead to the same file.
  package static func isSame(_ left: String, _ right: String) -> Bool {
    var first = stat()
    var second = stat()
    let isSame =
      stat(left, &first) == 0 && stat(right, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
    FileTrace.note(.isSame(left, right), FileTrace.text(isSame))
    return isSame
  }

  /// True where a path leads to a folder.
  package static func isFolder(_ path: String) -> Bool {
    var status = stat()
    let isFolder = stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    FileTrace.note(.isFolder(path), FileTrace.text(isFolder))
    return isFolder
  }

  /// Names of the ordinary files in a folder, sorted by code points; hidden files are left out.
  ///
  /// - Throws: `InputError` for a folder that is missing or cannot be listed.
  package static func names(in folder: String) throws(InputError) -> [String] {
    let names = try names(in: folder, of: S_IFREG)
    FileTrace.note(.names(folder), FileTrace.text(names))
    return names
  }

  /// Names of the folders in a folder, sorted by code points; hidden ones and links are left out.
  ///
  /// - Throws: `InputError` for a folder that is missing or cannot be listed.
  package static func folders(in folder: String) throws(InputError) -> [String] {
    let names = try names(in: folder, of: S_IFDIR).filter { name in
      var status = stat()
      return lstat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }
    FileTrace.note(.folders(folder), FileTrace.text(names))
    return names
  }

  private static func names(in folder: String, of kind: mode_t) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else { throw failure(folder, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard stat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == kind else { continue }
      names.append(name)
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  private static func failure(_ path: String, _ code: Int32) -> InputError {
    switch code {
    case ENOENT, ENOTDIR:
      InputError(file: path, problem: "there is no such file or folder", remedy: "check the path")
    case EACCES, EPERM:
      InputError(file: path, problem: "it may not be read", remedy: "give yourself permission to read it")
    case ENAMETOOLONG: InputError(file: path, problem: "the path is too long", remedy: "check the path")
    default: InputError(file: path, problem: "reading failed (error \(code))", remedy: "check the disk and try again")
    }
  }
}
