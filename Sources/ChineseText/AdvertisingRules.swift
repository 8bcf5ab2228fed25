import PlanModel

/// The words of Data/advertising.tsv, by what becomes of them; the file explains the kinds.
struct AdvertisingRules: Sendable {
  private(set) var phrases: [[Unicode.Scalar]] = []
  private(set) var remarks: [[Unicode.Scalar]] = []
  private(set) var boxes: [[Unicode.Scalar]] = []
  private(set) var clauses: [[Unicode.Scalar]] = []
  private(set) var calls: [[Unicode.Scalar]] = []
  private(set) var scans: [[Unicode.Scalar]] = []
  private(set) var followers: [[Unicode.Scalar]] = []
  private(set) var suffixes: [[Unicode.Scalar]] = []
  private(set) var resumes: [[Unicode.Scalar]] = []
  /// What names an account, opens a download, and ends it.
  let account = Array("公众号".unicodeScalars)
  let download = Array("点击下载".unicodeScalars)
  let fileTypes = ["docx", "doc", "pdf", "wps", "zip", "rar", "xlsx", "xls"].map { Array($0.unicodeScalars) }
  /// The first two characters of phrases, clauses, calls and the like: nearly every place of a text fails here.
  private(set) var openings = ScalarPairs([])
  /// All that a match may begin with: the first characters of words, brackets and letters.
  private var mayBegin = ScalarSet([])
  /// The first two characters of remarks: most brackets hold none.
  private(set) var remarkOpenings = ScalarPairs([])

  /// Reads a table: lines of a kind, TAB, words; `#` comments.
  init(_ table: String) {
    var words: [[Unicode.Scalar]] = [download]
    for line in [Unicode.Scalar](scalarsOf: table).split(separator: "\n") where line.first != "#" {
      let cells = line.split(separator: "\t").map { Array($0) }
      guard cells.count == 2, !cells[1].isEmpty else { continue }
      let kind = cells[0].string
      switch kind {
      case "phrase": phrases.append(cells[1])
      case "remark":
        remarks.append(cells[1])
        boxes.append(cells[1])
      case "box": boxes.append(cells[1])
      case "follower": followers.append(cells[1])
      case "suffix": suffixes.append(cells[1])
      case "resume": resumes.append(cells[1])
      case "call": calls.append(cells[1])
      case "scan": scans.append(cells[1])
      case "clause": clauses.append(cells[1])
      default: continue
      }
      if ["phrase", "clause", "call", "scan"].contains(kind) { words.append(cells[1]) }
    }
    openings = ScalarPairs(words)
    let letters = (UInt8(ascii: "A")...UInt8(ascii: "z")).map { Unicode.Scalar($0) }.filter(\.isASCIILetter)
    mayBegin = ScalarSet(Array("（([【［〖〔".unicodeScalars) + letters + words.compactMap(\.first))
    remarkOpenings = ScalarPairs(boxes)
    for words in [\AdvertisingRules.phrases, \.followers, \.suffixes] {
      self[keyPath: words].sort { $0.count > $1.count }
    }
  }

  /// False where neither words nor a remark nor an address begins with a character: for nearly every one.
  @inline(__always)
  func mayMatch(_ scalar: Unicode.Scalar) -> Bool { mayBegin.contains(scalar) }
}
