import PlanModel

/// File names of the pages, and ids of the places on them.
struct PageNames: Sendable {
  static let index = "index.html"
  static let matrix = "matrix.html"
  static let pairs = "pairs.html"
  static let targets = "targets.html"
  static let taxonomy = "taxonomy.html"
  static let report = "report.html"
  static let method = "method.html"

  private let slugs: [String: String]
  /// Pages of the plans.
  private let pages: [String: String]

  /// Names for the plans of a report: ids in lower case made safe for every file system; two ids that would get
  /// one name are told apart by a number.
  init(plans: [String]) {
    var slugs: [String: String] = [:]
    var taken: Set<String> = []
    for id in plans where slugs[id] == nil {
      let base = Self.slug(id)
      var slug = base
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      slugs[id] = slug
    }
    self.slugs = slugs
    pages = slugs.mapValues { "plan-\($0).html" }
  }

  /// The page of a plan; nil for an id that is none of the report's.
  func plan(_ id: String) -> String? { pages[id] }

  /// The page of two plans side by side; nil where one is unknown.
  func pairs(_ left: String, _ right: String) -> String? {
    guard let left = slugs[left], let right = slugs[right] else { return nil }
    // Slugs never hold two hyphens in a row, so that a longer joint keeps `a-b` with `c` from `a` with `b-c`.
    let joint = (left + right).utf8.contains(UInt8(ascii: "-")) ? "--" : "-"
    return "pairs-\(left)\(joint)\(right).html"
  }

  /// A plan's id as part of an element's id.
  func slug(_ id: String) -> String { slugs[id] ?? Self.slug(id) }

  /// Id of a sentence on its plan's page: `s-12/3` for `sichuan/12/3`.
  static func sentence(_ id: String, of plan: String) -> String { "s-" + local(id, plan) }

  /// Id of a task on its plan's page: `t-12` for `sichuan/12`.
  static func task(_ id: String, of plan: String) -> String { "t-" + local(id, plan) }

  /// Id of a heading on its plan's page: `h-P二/1` for `sichuan/P二/1`.
  static func heading(_ id: String, of plan: String) -> String { "h-" + local(id, plan) }

  /// Id of a topic on a plan's page.
  static func topic(_ code: String) -> String { "topic-" + spaceless(code) }

  /// Id of what a plan says too little of, on its page.
  static func gap(_ code: String) -> String { "gap-" + spaceless(code) }

  /// Id of a domain on the pages that list domains.
  static func domain(_ code: String) -> String { "domain-" + spaceless(code) }

  /// Where a sentence or a task stands in its plan, as people read it: `12/3` for `sichuan/12/3`.
  static func place(_ id: String, of plan: String) -> String { local(id, plan) }

  private static func local(_ id: String, _ plan: String) -> String {
    let length = plan.utf8.count
    let isOfPlan = plan.withBytes { plan in
      id.withBytes { id in
        id.count > length && id[length] == UInt8(ascii: "/") && plan.indices.allSatisfy { id[$0] == plan[$0] }
      }
    }
    guard isOfPlan else { return spaceless(id) }
    return spaceless(String(Substring(id.utf8.dropFirst(length + 1))))
  }

  /// HTML ids may hold anything but white space; control characters are left out as the writer would replace them.
  static func spaceless(_ id: String) -> String {
    // Nearly all are letters, digits and signs of ASCII.
    let isPlain = id.withBytes { $0.allSatisfy { $0 > 0x20 && $0 < 0x7F } }
    guard !isPlain, id.unicodeScalars.contains(where: isBad) else { return id }
    var view = String.UnicodeScalarView()
    for scalar in id.unicodeScalars { view.append(isBad(scalar) ? "_" : scalar) }
    return String(view)
  }

  private static func isBad(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Nearly all ids are ASCII and Chinese numerals: no look-up for these.
    case 0x21..<0x7F, 0x4E00...0x9FFF: return false
    default:
      let properties = scalar.properties
      return properties.isWhitespace || properties.generalCategory == .control
        || properties.generalCategory == .format || properties.generalCategory == .unassigned
    }
  }

  private static func slug(_ id: String) -> String {
    var view = String.UnicodeScalarView()
    for scalar in id.lowercased().unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal || scalar == "_"
      if isPlain { view.append(scalar) } else if view.last != "-" { view.append("-") }
      if view.count == 80 { break }
    }
    while view.first == "-" { view.removeFirst() }
    while view.last == "-" { view.removeLast() }
    return view.isEmpty ? "plan" : String(view)
  }
}
