extension Unicode.Scalar {
  /// True for white space (the Unicode property White_Space), as `properties.isWhitespace`, but without a look into
  /// tables: it is asked of every character of every document.
  @inlinable public var isWhiteSpace: Bool {
    switch value {
    case 0x9...0xD, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
