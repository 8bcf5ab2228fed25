import ChineseText
import PlanModel
import XMLTree

/// What the style sheets in a page and an element's own attributes say of its looks, as far as it bears on what can be
/// seen. Sheets in other files are not known.
struct HTMLSheet: Sendable {
  /// Properties and their values, in lower case.
  typealias Declarations = [String: String]

  private struct Rule: Sendable {
    var tag: String?
    var id: String?
    var classes: [String] = []
    var declarations: Declarations
  }

  /// Properties that are looked at; of all others no rule is kept.
  private static let known: Set<String> = [
    "display", "visibility", "color", "background", "background-color", "background-image", "font-size", "opacity",
    "left", "top", "text-indent", "height", "max-height", "overflow", "text-decoration", "text-decoration-line",
  ]
  private static let longest = 400_000
  private static let most = 4000

  /// Rules by the last word of their selector: `.class`, `#id` or a tag.
  private var rules: [String: [Rule]] = [:]
  private var count = 0

  /// No sheet.
  init() {}

  /// Reads the sheets of a page.
  init(_ root: XMLElement) {
    var stack = [root]
    var left = Self.longest
    while let element = stack.popLast() {
      if element.name.local == "style" {
        let text = element.text
        guard text.utf8.count <= left else { continue }
        left -= text.utf8.count
        read(Array(text.lowercased()))
      } else {
        stack += element.elements.reversed()
      }
    }
  }

  /// Declarations for an element: those of the page's sheets, then its own attributes.
  func declarations(_ element: XMLElement) -> Declarations {
    var result: Declarations = [:]
    if count > 0 {
      let classes = Self.classes(element)
      let id = element.attribute("id")?.lowercased()
      for key in [element.name.local] + classes.map({ "." + $0 }) + [id.map { "#" + $0 } ?? ""] {
        for rule in rules[key] ?? []
        where (rule.tag == nil || rule.tag == element.name.local) && (rule.id == nil || rule.id == id)
          && rule.classes.allSatisfy(classes.contains)
        {
          result.merge(rule.declarations) { $1 }
        }
      }
    }
    if let style = element.attribute("style") {
      result.merge(Self.declarations(Array(style.lowercased())[...])) { $1 }
    }
    return result
  }

  private static func classes(_ element: XMLElement) -> [String] {
    (element.attribute("class") ?? "").lowercased().split(whereSeparator: \.isWhitespace).prefix(20).map(String.init)
  }

  /// Reads a sheet. What stands in @media and the like is for print or other screens, and left out.
  private mutating func read(_ sheet: [Unicode.Scalar]) {
    var index = 0
    var selector: [Unicode.Scalar] = []
    while index < sheet.count {
      if sheet.holds(["/", "*"], at: index) {
        index = (sheet.find(["*", "/"], from: index + 2) ?? sheet.count) + 2
      } else if sheet[index] == ";" {
        selector = []
        index += 1
      } else if sheet[index] == "{" {
        let isAt = selector.first { !$0.isWhiteSpace } == "@"
        let end = Self.end(of: sheet, from: index)
        if !isAt { add(selector, sheet[(index + 1)..<end]) }
        selector = []
        index = end + 1
      } else {
        selector.append(sheet[index])
        index += 1
      }
    }
  }

  /// The closing brace for the one at an index.
  private static func end(of sheet: [Unicode.Scalar], from start: Int) -> Int {
    var depth = 0
    for index in start..<sheet.count {
      if sheet[index] == "{" { depth += 1 }
      if sheet[index] == "}" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return sheet.count
  }

  private mutating func add(_ selectors: [Unicode.Scalar], _ body: ArraySlice<Unicode.Scalar>) {
    let declared = Self.declarations(body)
    guard !declared.isEmpty else { return }
    for selector in selectors.split(separator: ",") where count < Self.most {
      let words = selector.split { $0.isWhiteSpace || $0 == ">" || $0 == "+" || $0 == "~" }
      guard let last = words.last, !selector.contains(where: { ":[*<!-".unicodeScalars.contains($0) && $0 != "-" }),
        var rule = Self.rule(last)
      else { continue }
      rule.declarations = declared
      if words.count > 1 {
        // Around which elements it holds is not looked at: it may only make sure that something shows.
        rule.declarations = declared.filter { name, value in
          name == "display" && value != "none" || name == "visibility" && value == "visible"
            || name.hasPrefix("background")
        }
        guard !rule.declarations.isEmpty else { continue }
      }
      let key = rule.classes.last.map { "." + $0 } ?? rule.id.map { "#" + $0 } ?? rule.tag ?? ""
      rules[key, default: []].append(rule)
      count += 1
    }
  }

  /// `tag#id.class.class`.
  private static func rule(_ selector: ArraySlice<Unicode.Scalar>) -> Rule? {
    var rule = Rule(declarations: [:])
    var word = ""
    var kind: Unicode.Scalar = " "
    for scalar in selector + ["."] {
      guard scalar == "." || scalar == "#" else {
        word.unicodeScalars.append(scalar)
        continue
      }
      switch kind {
      case "." where !word.isEmpty: rule.classes.append(word)
      case "#": rule.id = word
      case " " where !word.isEmpty: rule.tag = word
      default: break
      }
      (word, kind) = ("", scalar)
    }
    return rule.tag == nil && rule.id == nil && rule.classes.isEmpty ? nil : rule
  }

  private static func declarations(_ body: ArraySlice<Unicode.Scalar>) -> Declarations {
    var result: Declarations = [:]
    for part in body.split(separator: ";") {
      guard let colon = part.firstIndex(of: ":") else { continue }
      let name = Array(part[..<colon]).squeezed.string
      guard known.contains(name) else { continue }
      let value = Array(part[(colon + 1)...]).squeezed.string
      result[name] = value.hasSuffix("!important") ? String(value.dropLast(10)) : value
    }
    return result
  }
}
