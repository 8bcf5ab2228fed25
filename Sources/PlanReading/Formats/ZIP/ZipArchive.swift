internal import CLibZip
import PlanModel

/// A ZIP archive in memory, whose entries are read by name and never written anywhere.
///
/// Limits hold against archives made to grow: number of entries, size of an entry, sum of sizes, ratio. Sizes are
/// counted while inflating; what the archive says of itself is not trusted.
struct ZipArchive: ~Copyable {
  /// Most entries.
  static let maximumEntries = 10_000
  /// Largest entry, in bytes inflated: XML of this size still fits into memory as a tree.
  static let maximumEntryBytes = 16 << 20
  /// Largest sum of what is read of one archive, in bytes inflated.
  static let maximumTotalBytes = 48 << 20
  /// An entry above a megabyte that is inflated more often than this is no document: DOCX reaches some 30.
  static let maximumRatio = 300
  /// Most angle brackets and equal signs of an XML entry: each element and attribute takes memory.
  static let maximumMarkup = 1_500_000

  /// Names of the entries in the archive's order; folders and names that lead out of the archive are left out.
  let names: [String]
  private let archive: OpaquePointer
  private let file: String
  private var total = 0
  private let bytes: UnsafeMutableRawPointer

  /// Opens an archive.
  ///
  /// - Throws: `InputError` where the archive is damaged or exceeds a limit.
  init(_ bytes: [UInt8], file: String) throws(InputError) {
    // libzip keeps the pointer as long as the archive is open.
    let copy = UnsafeMutableRawPointer.allocate(byteCount: max(bytes.count, 1), alignment: 1)
    bytes.withUnsafeBytes { if let base = $0.baseAddress { copy.copyMemory(from: base, byteCount: $0.count) } }
    var problem = zip_error_t()
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 0, &problem) else {
      copy.deallocate()
      throw Self.damaged(file)
    }
    guard let archive = zip_open_from_source(source, Int32(ZIP_RDONLY), &problem) else {
      zip_source_free(source)
      copy.deallocate()
      throw Self.damaged(file)
    }
    var names: [String] = []
    let count = Int(zip_get_num_entries(archive, 0))
    guard count <= Self.maximumEntries else {
      zip_discard(archive)
      copy.deallocate()
      throw InputError(
        file: file, problem: "the archive has \(count) entries, more than a document has",
        remedy: "give the document alone")
    }
    for index in 0..<max(count, 0) {
      guard let name = zip_get_name(archive, zip_uint64_t(index), 0) else { continue }
      let text = String(cString: name)
      if let path = ZipPath.normalised(text), !text.hasSuffix("/") { names.append(path) }
    }
    self.archive = archive
    self.bytes = copy
    self.file = file
    self.names = names
  }

  deinit {
    zip_discard(archive)
    bytes.deallocate()
  }

  /// The bytes of an entry; nil where there is none of that name.
  ///
  /// - Throws: `InputError` where the entry is damaged, encrypted, or exceeds a limit.
  mutating func entry(_ name: String) throws(InputError) -> [UInt8]? {
    guard let path = ZipPath.normalised(name) else { return nil }
    var index = zip_name_locate(archive, path, zip_flags_t(ZIP_FL_NOCASE))
    if index < 0 { index = zip_name_locate(archive, "/" + path, zip_flags_t(ZIP_FL_NOCASE)) }
    guard index >= 0 else { return nil }
    var status = zip_stat_t()
    guard zip_stat_index(archive, zip_uint64_t(index), 0, &status) == 0 else { throw Self.damaged(file) }
    guard status.encryption_method == UInt16(ZIP_EM_NONE) else {
      throw InputError(
        file: file, problem: "the document is protected with a password", remedy: "save it without the password")
    }
    guard let stream = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw Self.damaged(file) }
    defer { zip_fclose(stream) }
    var result: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let packed = max(Int(clamping: status.comp_size), 1)
    while true {
      let count = Int(zip_fread(stream, &buffer, zip_uint64_t(buffer.count)))
      guard count >= 0 else { throw Self.damaged(file) }
      guard count > 0 else { return result }
      result += buffer[..<count]
      total += count
      let grows = result.count > 1 << 20 && result.count / packed > Self.maximumRatio
      guard result.count <= Self.maximumEntryBytes, total <= Self.maximumTotalBytes, !grows else {
        throw InputError(
          file: file, problem: "the archive grows beyond the size of a document (\(path))",
          remedy: "save the document anew, or give its text")
      }
    }
  }

  static func damaged(_ file: String) -> InputError {
    InputError(
      file: file, problem: "the document is damaged (its ZIP archive cannot be read)",
      remedy: "fetch it again, or open and save it anew")
  }
}

/// Paths inside an archive.
enum ZipPath {
  /// The path without `.`, `..` and a leading slash; nil where it is empty or leads out of the archive.
  static func normalised(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(whereSeparator: { $0 == "/" || $0 == "\\" }) {
      if part == "." { continue }
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
        continue
      }
      parts.append(part)
    }
    return parts.isEmpty ? nil : parts.joined(separator: "/")
  }

  /// The path that a reference in an entry leads to: absolute where it begins with a slash, else from the entry's
  /// folder; nil where it leads out of the archive.
  static func resolved(_ reference: String, in entry: String) -> String? {
    if reference.hasPrefix("/") { return normalised(reference) }
    let folder = entry.lastIndex(of: "/").map { String(entry[..<$0]) } ?? ""
    return normalised("\(folder)/\(reference)")
  }
}
