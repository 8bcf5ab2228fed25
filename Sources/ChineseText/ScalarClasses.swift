extension Unicode.Scalar {
  /// True for a Chinese character: the unified blocks, their extensions and compatibility forms, 〇 and 々.
  package var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// True for punctuation that belongs to Chinese text: CJK symbols, full-width forms, quotation marks, dash and
  /// ellipsis.
  package var isChinesePunctuation: Bool {
    switch value {
    case 0x3001...0x3003, 0x3008...0x301F, 0xFF01, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B, 0xFF1F: true
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x00B7: true
    default: false
    }
  }

  /// True for a Chinese character or Chinese punctuation.
  package var isChinese: Bool { isHan || isChinesePunctuation }

  /// True for 0–9.
  package var isASCIIDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// True for A–Z and a–z.
  package var isASCIILetter: Bool { (value >= 0x41 && value <= 0x5A) || (value >= 0x61 && value <= 0x7A) }

  /// True for white space within a line: blanks of every width and the tabulator, but no line break.
  package var isBlank: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// True for the characters that end a line in some encoding or other; CR LF counts as one break.
  package var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// True for a character of the private-use areas, which has no meaning outside one font.
  package var isPrivateUse: Bool {
    switch value {
    case 0xE000...0xF8FF, 0xF0000...0x10FFFD: true
    default: false
    }
  }
}
