import PlanModel

extension WordingWeights {
  /// Reads a table; works on bytes, because it runs at each start of the program.
  ///
  /// - Throws: `InputError` where it has another format or a damaged line.
  package init(table: String, file: String) throws(InputError) {
    var table = table
    let read = table.withUTF8 { WordingTableReader(bytes: $0).read() }
    switch read {
    case .success(let weights): self = weights
    case .failure(let damage):
      throw InputError(
        file: file, line: damage.line, problem: damage.problem, remedy: "train it again with 'make train'")
    }
  }
}

private struct Damage: Error {
  var line: Int
  var problem: String
}

/// Reads the bytes of a table.
private struct WordingTableReader {
  let bytes: UnsafeBufferPointer<UInt8>

  func read() -> Result<WordingWeights, Damage> {
    var head: [String] = []
    var offset = 0
    while head.count < 3, offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
      head.append(String(decoding: bytes[offset..<end], as: UTF8.self))
      offset = end + 1
    }
    guard head.count == 3, head[0] == WordingWeights.format else {
      return .failure(Damage(line: 1, problem: "is no wording model of this version"))
    }
    let topics = head[1].split(separator: " ").map(String.init)
    let biases = head[2].split(separator: " ").compactMap { Float(String($0)).map { $0 / WordingWeights.steps } }
    guard biases.count == topics.count + 1 else {
      return .failure(Damage(line: 3, problem: "needs a bias for each topic and one more"))
    }
    return rows(from: offset, classes: biases.count).map {
      WordingWeights(topics: topics, biases: biases, rows: $0)
    }
  }

  /// The lines of n-grams: up to the tab the n-gram, behind it pairs of class and weight.
  private func rows(from start: Int, classes: Int) -> Result<NGramWeights, Damage> {
    // A line holds some ten bytes of n-gram and four for each weight.
    var rows = NGramWeights(rows: bytes.count / 20, entries: bytes.count / 4)
    var line = 4
    var offset = start
    while offset < bytes.count {
      var key: UInt64 = 0
      while offset < bytes.count, bytes[offset] != 0x09 {
        guard let (scalar, length) = scalar(at: offset), scalar != 0x0A else {
          return .failure(Damage(line: line, problem: "is cut short"))
        }
        key = key << 16 | UInt64(scalar & 0xFFFF)
        offset += length
      }
      offset += 1
      guard key != 0, offset < bytes.count else { return .failure(Damage(line: line, problem: "is cut short")) }
      while offset < bytes.count, bytes[offset] != 0x0A {
        guard let (first, firstLength) = scalar(at: offset),
          let (second, secondLength) = scalar(at: offset + firstLength), second != 0x0A
        else { return .failure(Damage(line: line, problem: "is cut short")) }
        let number = first - WordingWeights.classBase
        guard number >= 0, number < classes else {
          return .failure(Damage(line: line, problem: "names a class that the model lacks"))
        }
        rows.add(Float(second - WordingWeights.weightBase) / WordingWeights.steps, for: number)
        offset += firstLength + secondLength
      }
      rows.endRow(key)
      offset += 1
      line += 1
    }
    return .success(rows)
  }

  /// The scalar at an offset and its length in bytes (a Swift string holds valid UTF-8 only); nil behind the end.
  @inline(__always)
  private func scalar(at offset: Int) -> (value: Int, length: Int)? {
    guard offset < bytes.count else { return nil }
    let first = Int(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0, offset + 1 < bytes.count { return ((first & 0x1F) << 6 | Int(bytes[offset + 1]) & 0x3F, 2) }
    guard first < 0xF0, offset + 2 < bytes.count else { return nil }
    return (
      (first & 0x0F) << 12 | (Int(bytes[offset + 1]) & 0x3F) << 6 | Int(bytes[offset + 2]) & 0x3F, 3
    )
  }
}
