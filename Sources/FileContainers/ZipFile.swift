import CLibZip
import PlanModel

/// A ZIP archive that is written into memory.
package enum ZipFile {
  /// One entry.
  package struct Entry: Hashable, Sendable {
    /// Path in the archive, with slashes; never absolute, never with `..`.
    package var name: String
    package var contents: [UInt8]

    /// Makes an entry.
    package init(name: String, contents: [UInt8]) {
      self.name = name
      self.contents = contents
    }
  }

  /// The archive's bytes. The same entries give the same bytes: every entry is dated 1 January 1980, where ZIP's calendar
  /// begins, whatever the clock and its zone.
  ///
  /// - Throws: `InputError` where the library cannot write, as with two entries of one name.
  package static func archive(_ entries: [Entry]) throws(InputError) -> [UInt8] {
    var problem = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &problem) else { throw unwritten }
    // The archive gives up its hold on closing; ours keeps the bytes for reading.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, Int32(ZIP_TRUNCATE), &problem) else {
      zip_source_free(target)
      throw unwritten
    }
    // libzip reads the entries when it closes: they must stay where they are until then.
    let copies = entries.map { entry in
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(entry.contents.count, 1))
      _ = copy.initialize(from: entry.contents)
      return copy
    }
    defer { for copy in copies { copy.deallocate() } }
    for (entry, copy) in zip(entries, copies) {
      guard
        let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(entry.contents.count), 0)
      else {
        zip_discard(archive)
        throw unwritten
      }
      let index = zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw unwritten
      }
      zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw unwritten
    }
    return try bytes(of: target)
  }

  /// 1 January 1980: year 0, month 1, day 1.
  private static let firstDay = zip_uint16_t(1 << 5 | 1)

  private static let unwritten = InputError(
    problem: "the archive could not be written", remedy: "check the free memory and the names of the plans")

  private static func bytes(of source: OpaquePointer) throws(InputError) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw unwritten }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(status.size))
    guard zip_source_read(source, &bytes, zip_uint64_t(bytes.count)) == zip_int64_t(bytes.count) else {
      throw unwritten
    }
    return bytes
  }
}
