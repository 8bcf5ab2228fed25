import Glibc

/// Encodes text through the system's iconv.
enum TestEncoding {
  static func encode(_ text: String, _ name: String) -> [UInt8]? {
    guard let handle = iconv_open(name, "UTF-8"), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    var (from, to) = (input.count, output.count)
    let isDone = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        var left = source.baseAddress
        var right = target.baseAddress
        return iconv(handle, &left, &from, &right, &to) != -1
      }
    }
    return isDone ? output.dropLast(to).map { UInt8(bitPattern: $0) } : nil
  }
}
