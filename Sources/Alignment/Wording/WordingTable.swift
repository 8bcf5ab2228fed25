import PlanModel

/// The weights of the wording model, read where they lie: a hash table in printable characters, so that a program can
/// hold it as a literal and needs no time to load it.
///
/// Lines: format; topics; biases; number of bits of a slot's number and of characters of the entries; the slots; the
/// entries. All numbers are little-endian in digits of six bits, `0` to `o`. A slot is an n-gram (48 bits) and the place
/// of its entries (24 bits), zero for a free one; of two n-grams for one slot, the second lies in the next free one.
/// Entries of an n-gram are their count and, for each, class and weight; an n-gram with weights for many classes has a
/// weight for each instead, which several at a time are read from. (Seven eighths of all weights that a text needs stand
/// in such rows, because frequent n-grams have them.)
package struct WordingTable: Sendable {
  static let format = "# duizhao wording model 3"

  /// Notations in the order of the classes.
  package let topics: [String]
  /// A number for each topic and one for "no topic".
  let biases: [Float]
  private let bytes: TableBytes
  private let bits: Int
  private let slots: Int
  private let entries: Int
  private let entryLength: Int

  /// Reads a table that is compiled in.
  ///
  /// - Throws: `InputError` where it has another format or is cut short.
  package init(literal: StaticString, file: String) throws(InputError) {
    try self.init(
      TableBytes(base: UnsafeRawPointer(literal.utf8Start), count: literal.utf8CodeUnitCount, owner: nil), file: file)
  }

  /// Reads a table that was just trained.
  ///
  /// - Throws: `InputError` where it has another format or is cut short.
  package init(text: String, file: String) throws(InputError) {
    try self.init(TableBytes(copying: Array(text.utf8)), file: file)
  }

  private init(_ bytes: TableBytes, file: String) throws(InputError) {
    func damage(_ line: Int, _ problem: String) -> InputError {
      InputError(file: file, line: line, problem: problem, remedy: "train it again with 'make train'")
    }
    var lines: [String] = []
    var offset = 0
    var start = 0
    while lines.count < 4, offset < bytes.count {
      if bytes[offset] == 0x0A {
        lines.append(bytes.text(start..<offset))
        start = offset + 1
      }
      offset += 1
    }
    guard lines.first == Self.format else { throw damage(1, "is no wording model of this version") }
    guard lines.count == 4 else { throw damage(lines.count, "is cut short") }
    topics = lines[1].split(separator: " ").map(String.init)
    biases = lines[2].split(separator: " ").compactMap { Float(String($0)).map { $0 / Layout.steps } }
    guard biases.count == topics.count + 1 else {
      throw damage(3, "needs a bias for each topic and one more")
    }
    let sizes = lines[3].split(separator: " ").compactMap { Int(String($0)) }
    guard sizes.count == 2, (1...24).contains(sizes[0]), (0...1 << 24).contains(sizes[1]) else {
      throw damage(4, "does not give its sizes")
    }
    self.bytes = bytes
    bits = sizes[0]
    slots = offset
    entries = slots + Layout.slotLength << bits + 1
    entryLength = sizes[1]
    // One more for the line end.
    guard bytes.count == entries + entryLength + 1 else { throw damage(5, "is cut short") }
  }

  /// The entries of an n-gram.
  struct Row {
    /// Where they begin in the table.
    fileprivate var place: Int
    /// How many there are, or `Layout.everyClass`.
    fileprivate var count: Int
  }

  /// Where the entries of an n-gram begin; nil where it is unknown.
  @inline(__always)
  func start(of key: UInt64) -> Int? {
    let wanted = Layout.spread(key)
    var slot = Layout.slot(key, bits)
    while true {
      let place = slots &+ slot &* Layout.slotLength
      let found = bytes.eight(at: place)
      if found == wanted { return Layout.number(bytes, place &+ Layout.keyDigits, Layout.startDigits) }
      if found == Layout.spread(0) { return nil }
      slot = (slot &+ 1) & (1 << bits &- 1)
    }
  }

  /// The entries that begin at `start`; nil where the table is damaged there.
  @inline(__always)
  func row(at start: Int) -> Row? {
    guard start <= entryLength &- Layout.countDigits else { return nil }
    let count = Layout.number(bytes, entries &+ start, Layout.countDigits)
    let length = count == Layout.everyClass ? biases.count &* Layout.stepDigits : count &* Layout.entryDigits
    guard start &+ Layout.countDigits &+ length <= entryLength else { return nil }
    return Row(place: entries &+ start &+ Layout.countDigits, count: count)
  }

  /// Adds the weights of an n-gram, in steps, to the sums of the classes.
  ///
  /// - Parameters:
  ///   - sums: a sum for each class.
  ///   - source: sums that the same weights are taken from; nil for none.
  @inline(__always)
  func add(_ row: Row, to sums: UnsafeMutablePointer<Int32>, from source: UnsafeMutablePointer<Int32>? = nil) {
    guard row.count == Layout.everyClass else {
      forEachEntry(of: row) { number, steps in
        sums[number] &+= steps
        if let source { source[number] &-= steps }
      }
      return
    }
    changeEach(sums, by: row) { $0 &+ $1 }
    if let source { changeEach(source, by: row) { $0 &- $1 } }
  }

  /// Calls `body` with class and weight of each entry.
  @inline(__always)
  private func forEachEntry(of row: Row, _ body: (_ number: Int, _ steps: Int32) -> Void) {
    var place = row.place
    let (end, classes) = (place &+ row.count &* Layout.entryDigits, UInt32(truncatingIfNeeded: biases.count))
    while place < end {
      // Three digits in one look; the byte behind them is the next entry's or the line end.
      let digits = bytes.four(at: place) &- 0x30_3030
      let entry = digits & 0x3F | digits >> 2 & 0xFC0 | digits >> 4 & 0x3_F000
      let number = entry >> UInt32(Layout.weightBits)
      if number < classes {
        let weight = Int32(bitPattern: entry & (1 << UInt32(Layout.weightBits) - 1)) &- Int32(Layout.weightLimit)
        body(Int(number), weight)
      }
      place &+= Layout.entryDigits
    }
  }

  /// Changes the sum of each class by its weight. Nothing in the loop can fail, so that it is done for several classes at
  /// once.
  @inline(__always)
  private func changeEach(
    _ sums: UnsafeMutablePointer<Int32>, by row: Row, _ change: (_ sum: Int32, _ steps: Int32) -> Int32
  ) {
    for number in 0..<biases.count {
      let digits = bytes.two(at: row.place &+ number &* Layout.stepDigits) &- 0x3030
      sums[number] = change(sums[number], Int32(digits & 0x3F | digits >> 2 & 0xFC0) &- Int32(Layout.weightLimit))
    }
  }
}
