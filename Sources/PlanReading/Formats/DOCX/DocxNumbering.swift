import XMLTree

/// Automatic numbers, counted as Word counts them (ECMA-376 part 1, 17.9).
struct DocxNumbering: Sendable {
  private struct Level: Sendable {
    var start = 1
    var format = "decimal"
    var text = ""
    var isLegal = false
    var suffix = "tab"
    var restart: Int?
    var style: String?
  }

  private struct List: Sendable {
    var abstract: String
    var levels: [Int: Level]
    var starts: [Int: Int] = [:]
  }

  private var lists: [String: List] = [:]
  /// The last number of each level of an abstract list, which all its lists share.
  private var counts: [String: [Int?]] = [:]
  /// Lists that have begun: what they override of the start counts once.
  private var begun: Set<String> = []

  /// Reads `numbering.xml`.
  init(_ root: XMLElement?) {
    guard let root else { return }
    var abstracts: [String: XMLElement] = [:]
    var styled: [String: XMLElement] = [:]
    for element in root.elements("abstractNum") {
      if let id = element.value("abstractNumId") { abstracts[id] = element }
      if let link = element.childValue("styleLink") { styled[link] = element }
    }
    for element in root.elements("num") {
      guard let id = element.value("numId"), let abstract = element.childValue("abstractNumId"),
        var definition = abstracts[abstract]
      else { continue }
      if let link = definition.childValue("numStyleLink"), let target = styled[link] { definition = target }
      var list = List(abstract: definition.value("abstractNumId") ?? abstract, levels: Self.levels(definition))
      for override in element.elements("lvlOverride") {
        guard let index = override.value("ilvl").flatMap({ Int($0) }), (0..<9).contains(index) else { continue }
        if let level = override.first("lvl") { list.levels[index] = Self.level(level) }
        if let start = override.childValue("startOverride").flatMap({ Int($0) }) { list.starts[index] = start }
      }
      lists[id] = list
    }
  }

  private static func levels(_ definition: XMLElement) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for element in definition.elements("lvl") {
      guard let index = element.value("ilvl").flatMap({ Int($0) }), (0..<9).contains(index) else { continue }
      levels[index] = level(element)
    }
    return levels
  }

  private static func level(_ element: XMLElement) -> Level {
    var level = Level()
    level.start = element.childValue("start").flatMap { Int($0) } ?? 0
    // A format that older versions do not know stands in a choice of alternatives.
    let choice = element.first("AlternateContent")?.first("Fallback")
    level.format = element.childValue("numFmt") ?? choice?.childValue("numFmt") ?? "decimal"
    level.text = element.childValue("lvlText") ?? ""
    level.isLegal = element.isOn("isLgl")
    level.suffix = element.childValue("suff") ?? "tab"
    level.restart = element.childValue("lvlRestart").flatMap { Int($0) }
    level.style = element.childValue("pStyle")
    return level
  }

  /// The level of a list that a style is tied to; the first where none is.
  func level(of style: String, in numID: String) -> Int {
    lists[numID]?.levels.filter { $0.value.style == style }.keys.min() ?? 0
  }

  /// Counts one paragraph and gives its number as shown, with what parts it from the text; empty for bullets and
  /// for lists that do not exist.
  mutating func next(_ numID: String, level index: Int) -> String {
    guard let list = lists[numID], let level = list.levels[index] else { return "" }
    var counts = counts[list.abstract] ?? [Int?](repeating: nil, count: 9)
    if begun.insert(numID).inserted {
      for (index, start) in list.starts where (0..<9).contains(index) { counts[index] = start - 1 }
    }
    counts[index] = (counts[index] ?? level.start - 1) &+ 1
    for deeper in (index + 1)..<max(9, index + 1) {
      let restart = list.levels[deeper]?.restart ?? deeper
      // 0 never restarts; n restarts behind level n, counted from one, and what stands above it.
      if restart > 0, index < restart { counts[deeper] = nil }
    }
    self.counts[list.abstract] = counts
    guard level.format != "bullet", level.format != "none" || level.text.contains("%") == false else { return "" }
    let number = shown(level, list: list, counts: counts)
    guard number.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return "" }
    return level.suffix == "nothing" ? number : number + " "
  }

  /// The level's text with each %n replaced.
  private func shown(_ level: Level, list: List, counts: [Int?]) -> String {
    var result = ""
    var scalars = level.text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "%", let digit = scalars.first?.decimalValue, (1...9).contains(digit) else {
        result.unicodeScalars.append(scalar)
        continue
      }
      scalars.removeFirst()
      guard let part = list.levels[digit - 1] else { continue }
      let format = level.isLegal ? "decimal" : part.format
      result += DocxNumberFormat.text(counts[digit - 1] ?? part.start, format)
    }
    return result
  }
}
