import CLibMD

/// Globally unique ids that are made from names, so that the same thing bears the same id in every file.
package enum NameGUID {
  /// The namespace of URLs of RFC 9562, appendix A: 6ba7b811-9dad-11d1-80b4-00c04fd430c8.
  private static let namespace: [UInt8] = [
    0x6B, 0xA7, 0xB8, 0x11, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ]

  /// The UUID of version 5 (RFC 9562, section 5.5) of an IRI, in lower-case hexadecimal with hyphens.
  package static func of(_ name: String) -> String {
    let input = namespace + Array(name.utf8)
    var context = SHA1_CTX()
    SHA1Init(&context)
    input.withUnsafeBufferPointer { SHA1Update(&context, $0.baseAddress, $0.count) }
    var digest = [UInt8](repeating: 0, count: 20)
    digest.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      SHA1Final(base, &context)
    }
    digest[6] = digest[6] & 0x0F | 0x50
    digest[8] = digest[8] & 0x3F | 0x80
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for (index, byte) in digest.prefix(16).enumerated() {
      if [4, 6, 8, 10].contains(index) { text.append(UInt8(ascii: "-")) }
      text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return String(decoding: text, as: UTF8.self)
  }
}
