/// The mark of a pinyin gloss that was put between the two bytes of a character: `?guī)`.
///
/// A page in GBK was glossed byte by byte: `(pinyin)` went in behind each occurrence of the two bytes of certain
/// characters, also where they were the last byte of one character and the first of the next. `p1 p2 | x y` became
/// `p1 p2 | x ( pinyin ) y`: the decoder makes `x (` one `?`, and reads on one byte late.
struct GlossDamage: Hashable, Sendable {
  /// Scalar indices of the mark, from `?` to the bracket.
  var bounds: Range<Int>
  /// The reading as written.
  var reading: PinyinSyllable
  /// The bytes that went in, brackets included, as scalars.
  var inserted: [Unicode.Scalar]

  /// The mark that starts at `index`; nil where none does. Decoders that keep the bracket write `\u{FFFD}(guī)`.
  init?(_ scalars: [Unicode.Scalar], at index: Int) {
    guard scalars[index] == "?" || scalars[index] == "\u{FFFD}", index > 0 else { return nil }
    var start = index + 1
    if start < scalars.count, scalars[start] == "(" { start += 1 }
    let limit = min(scalars.count, start + 10)
    guard start < limit, let end = scalars[start..<limit].firstIndex(of: ")"),
      let reading = PinyinSyllable(scalars[start..<end])
    else { return nil }
    // Without an opening bracket anything may be a mark; a tone makes it one.
    guard reading.tone > 0 || reading.letters == "de" || reading.letters == "le" else { return nil }
    bounds = index..<(end + 1)
    self.reading = reading
    inserted = ["("] + scalars[start...end]
  }

  /// The marks of a text, in order.
  static func marks(in scalars: [Unicode.Scalar]) -> [GlossDamage] {
    scalars.indices.compactMap { index in
      // Asked before, not within: nearly every character fails here.
      scalars[index] == "?" || scalars[index] == "\u{FFFD}" ? GlossDamage(scalars, at: index) : nil
    }
  }
}
