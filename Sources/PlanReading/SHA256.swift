import CLibMD

/// SHA-256 (FIPS 180-4) by libmd.
package enum SHA256 {
  /// The digest of the bytes in 64 lower-case hexadecimal digits.
  package static func hex(_ bytes: [UInt8]) -> String {
    var context = SHA2_CTX()
    SHA256Init(&context)
    bytes.withUnsafeBufferPointer { SHA256Update(&context, $0.baseAddress, $0.count) }
    var digest = [UInt8](repeating: 0, count: 32)
    digest.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      SHA256Final(base, &context)
    }
    let digits = Array("0123456789abcdef".utf8)
    let characters = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: characters, as: UTF8.self)
  }
}
