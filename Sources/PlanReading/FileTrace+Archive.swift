extension FileTrace {
  /// The trace as bytes: for each question its kind, its paths and the answer, each ended by a zero byte, which stands in
  /// no path.
  package var archive: [UInt8] {
    var bytes: [UInt8] = []
    for (question, answer) in answers {
      let (kind, paths) = question.parts
      for part in [kind.rawValue] + paths + [answer] {
        bytes += part.utf8
        bytes.append(0)
      }
    }
    return bytes
  }

  /// The trace that `archive` gave; nil for other bytes.
  package init?(archive: some Sequence<UInt8>) {
    self.init()
    var parts: [String] = []
    var part: [UInt8] = []
    for byte in archive {
      guard byte == 0 else {
        part.append(byte)
        continue
      }
      parts.append(String(decoding: part, as: UTF8.self))
      part.removeAll(keepingCapacity: true)
      guard let kind = Question.Kind(rawValue: parts[0]) else { return nil }
      guard parts.count == kind.pathCount + 2 else { continue }
      add(Question(kind, parts), parts[parts.count - 1])
      parts.removeAll(keepingCapacity: true)
    }
    guard parts.isEmpty, part.isEmpty else { return nil }
  }
}

extension FileTrace.Question {
  /// A question's kind, as it is written down.
  fileprivate enum Kind: String {
    case bytes, exists, isFolder, isSame, names, folders, size

    var pathCount: Int { self == .isSame ? 2 : 1 }
  }

  fileprivate var parts: (kind: Kind, paths: [String]) {
    switch self {
    case .bytes(let path): (.bytes, [path])
    case .exists(let path): (.exists, [path])
    case .isFolder(let path): (.isFolder, [path])
    case .isSame(let left, let right): (.isSame, [left, right])
    case .names(let folder): (.names, [folder])
    case .folders(let folder): (.folders, [folder])
    case .size(let path): (.size, [path])
    }
  }

  /// `parts` holds the kind, as many paths as it has, and the answer.
  fileprivate init(_ kind: Kind, _ parts: [String]) {
    switch kind {
    case .bytes: self = .bytes(parts[1])
    case .exists: self = .exists(parts[1])
    case .isFolder: self = .isFolder(parts[1])
    case .isSame: self = .isSame(parts[1], parts[2])
    case .names: self = .names(parts[1])
    case .folders: self = .folders(parts[1])
    case .size: self = .size(parts[1])
    }
  }
}
