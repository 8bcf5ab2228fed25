/// Checks on the text of single files.
enum TextChecks {
  /// Longest source file, in lines: one idea a file.
  static let longestFile = 300

  /// True for source code that people write: not generated, and not data.
  static func isHandWritten(_ path: String) -> Bool {
    let parts = path.split(separator: "/")
    let isCode = [".swift", ".h", ".c", ".modulemap"].contains { path.hasSuffix($0) }
    return isCode && !parts.contains("Generated")
  }

  /// Number of lines.
  static func lineCount(_ text: String) -> Int {
    text.utf8.count { $0 == UInt8(ascii: "\n") } + (text.isEmpty || text.utf8.last == UInt8(ascii: "\n") ? 0 : 1)
  }

  /// Folders in which people and build machines keep their work. Written in halves, so that this file has none.
  private static let machineFolders = ["work", "root", "home", "Users"].map { Array("/\($0)/".utf8) }

  /// Lines, from 1, on which an absolute path of a machine stands. A folder of the same name inside a relative path or
  /// an address (`docs/home/`, `example.org/home/`) is none.
  static func machinePathLines(_ bytes: [UInt8]) -> [Int] {
    var lines: [Int] = []
    var line = 1
    var previous = UInt8(ascii: "\n")
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "/"), opensPath(behind: previous), lines.last != line,
        machineFolders.contains(where: { bytes[index...].starts(with: $0) })
      {
        lines.append(line)
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      previous = byte
    }
    return lines
  }

  /// False behind what a path's earlier part may end with: a name, a variable, a dot, a wildcard.
  private static func opensPath(behind byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): false
    case UInt8(ascii: "0")...UInt8(ascii: "9"): false
    default: !"-_.~)}]*%+$".utf8.contains(byte)
    }
  }

  /// Levels of the headings of a Markdown text, in order; # lines inside fenced code are none.
  static func headingLevels(_ markdown: String) -> [Int] {
    var levels: [Int] = []
    var fence: Character?
    for line in markdown.split(whereSeparator: \.isNewline) {
      let text = line.drop { $0 == " " }
      if let mark = ["`", "~"].first(where: { text.hasPrefix(String(repeating: $0, count: 3)) }) {
        if fence == nil { fence = Character(mark) } else if fence == Character(mark) { fence = nil }
        continue
      }
      let level = text.prefix { $0 == "#" }.count
      if fence == nil, 1...6 ~= level, text.dropFirst(level).first == " " { levels.append(level) }
    }
    return levels
  }
}
