#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decoding of the two-byte encodings through the system's iconv.
///
/// Foundation's own GB18030 and Big5 give nothing, without a word, when the standard library is linked statically.
enum Iconv {
  /// What a decoding gives.
  struct Reading: Hashable, Sendable {
    /// The text; each run of bytes that are none holds U+FFFD.
    var text: String
    /// Number of bytes that are no text.
    var badBytes: Int
  }

  /// The Unicode scalar values of two-byte codes in an encoding, 0 for a code that makes no character; nil where
  /// iconv does not know the encoding.
  static func scalarValues(ofCodes codes: [UInt16], in name: String) -> [UInt32]? {
    guard let handle = iconv_open("UTF-32LE", name), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input: [CChar] = []
    input.reserveCapacity(codes.count * 2)
    for code in codes {
      input.append(CChar(truncatingIfNeeded: code >> 8))
      input.append(CChar(truncatingIfNeeded: code))
    }
    var values = [UInt32](repeating: 0, count: codes.count)
    var output = [UInt32](repeating: 0, count: longestRun + 4)
    // As many codes at a time as make characters: a call takes thirty times as long as a character.
    var start = 0
    while start < codes.count {
      let run = start..<min(start + longestRun, codes.count)
      if let read = characters(handle, &input, run, &output, &values) {
        // The code at which a call stops makes none.
        start += min(read + 1, run.count)
      } else {
        // Where codes made other than one character each, every one shows by itself whether it does.
        _ = characters(handle, &input, start..<(start + 1), &output, &values)
        start += 1
      }
    }
    return values
  }

  /// Most codes read by one call.
  private static let longestRun = 256

  /// Reads codes up to one that makes no character: their number; nil, and no values, where other than one character was
  /// made of each.
  private static func characters(
    _ handle: iconv_t, _ input: inout [CChar], _ codes: Range<Int>, _ output: inout [UInt32], _ values: inout [UInt32]
  ) -> Int? {
    var (fromLeft, toLeft) = (codes.count * 2, output.count * 4)
    input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBytes { target in
        var from = source.baseAddress?.advanced(by: codes.lowerBound * 2)
        var to = target.bindMemory(to: CChar.self).baseAddress
        _ = iconv(handle, nil, nil, nil, nil)
        _ = iconv(handle, &from, &fromLeft, &to, &toLeft)
      }
    }
    let count = output.count - toLeft / 4
    guard fromLeft.isMultiple(of: 2), count == codes.count - fromLeft / 2 else { return nil }
    for index in 0..<count { values[codes.lowerBound + index] = UInt32(littleEndian: output[index]) }
    return count
  }

  /// The bytes read in an encoding that iconv knows by `name`; nil where it does not know it.
  static func decode(_ bytes: [UInt8], from name: String) -> Reading? {
    guard let handle = iconv_open("UTF-8", name), handle != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(handle) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    var badBytes = 0
    let written = input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target -> Int in
        var from = source.baseAddress
        var fromLeft = source.count
        var to = target.baseAddress
        var toLeft = target.count
        while fromLeft > 0, toLeft > 3 {
          if iconv(handle, &from, &fromLeft, &to, &toLeft) != -1 { break }
          guard errno == EILSEQ || errno == EINVAL, fromLeft > 0, toLeft > 3 else { break }
          // One byte that is no text: U+FFFD in its place, and on with the next.
          for byte in [0xEF, 0xBF, 0xBD] as [UInt8] {
            to?.pointee = CChar(bitPattern: byte)
            to = to?.advanced(by: 1)
            toLeft -= 1
          }
          badBytes += 1
          from = from?.advanced(by: 1)
          fromLeft -= 1
        }
        return target.count - toLeft
      }
    }
    let text = String(decoding: output[..<written].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Reading(text: text, badBytes: badBytes)
  }
}
