import CLibZip

/// Makes ZIP archives in memory.
enum TestZip {
  /// An archive of texts and bytes, deflated; with a password where one is given.
  static func bytes(_ entries: [(name: String, content: String)], password: String? = nil) -> [UInt8] {
    bytes(entries.map { ($0.name, Array($0.content.utf8)) }, password: password)
  }

  /// An archive of bytes.
  static func bytes(_ entries: [(name: String, content: [UInt8])], password: String? = nil) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { return [] }
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, Int32(ZIP_CREATE | ZIP_TRUNCATE), nil) else { return [] }
    var kept: [UnsafeMutableBufferPointer<UInt8>] = []
    for entry in entries {
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(entry.content.count, 1))
      _ = buffer.initialize(from: entry.content)
      kept.append(buffer)
      let source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(entry.content.count), 0)
      let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      if let password, index >= 0 {
        zip_file_set_encryption(archive, zip_uint64_t(index), UInt16(ZIP_EM_TRAD_PKWARE), password)
      }
    }
    zip_close(archive)
    for buffer in kept { buffer.deallocate() }
    guard zip_source_open(target) == 0 else { return [] }
    defer { zip_source_close(target) }
    var result: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(target, &part, zip_uint64_t(part.count))
      guard count > 0 else { return result }
      result += part[..<Int(count)]
    }
  }
}
