import PlanModel

/// Ids for headings and items: `P二`, `S一`, `12`, `G三`, `N一`, unique within the plan.
struct OutlineIDs: Sendable {
  /// For each heading, the id without the plan's and without the number of the piece.
  var headings: [String] = []
  /// For each item, the id without the plan's.
  var items: [String] = []
  private var used: [String: Int] = ["0": 1, "E": 1]

  /// Gives ids to an outline.
  ///
  /// Sections numbered anew in each part are told apart by the part (`P二-S一`), tasks numbered anew in each section
  /// by the section (`S二-3`); what still collides gets `-2`, `-3` … behind it.
  init(_ draft: OutlineDraft) {
    let sections = draft.headings.filter { $0.kind == .section }.map(\.marker.numeral)
    let sectionsRestart = Set(sections).count < sections.count
    for heading in draft.headings {
      var base = (heading.kind == .part ? "P" : "S") + heading.marker.numeral
      if heading.kind == .section, sectionsRestart, let part = heading.part { base = "\(headings[part])-\(base)" }
      headings.append(unique(base))
    }
    let numbers = draft.items.filter { $0.role == .task && !$0.isSection }.map(\.marker)
    let tasksRestart =
      zip(numbers, numbers.dropFirst()).contains { $1.value == 1 && $0.style == $1.style && !$1.style.isDecimal }
      || Set(numbers.map(\.style)).count > 1 && Set(numbers.map(\.digits)).count < numbers.count
    for item in draft.items {
      let number = item.marker.numeral
      let base: String
      switch item.role {
      case .guarantee: base = "G\(number)"
      case .nextStep: base = "N\(number)"
      case .task where item.isSection:
        base = sectionsRestart ? scoped("S\(number)", below: item.part) : "S\(number)"
      case .task:
        let plain = item.marker.digits
        base = tasksRestart ? scoped(plain, below: item.section ?? item.part) : plain
      }
      items.append(unique(base))
    }
  }

  private func scoped(_ base: String, below heading: Int?) -> String {
    heading.map { "\(headings[$0])-\(base)" } ?? base
  }

  private mutating func unique(_ base: String) -> String {
    guard var count = used[base] else {
      used[base] = 1
      return base
    }
    repeat { count += 1 } while used["\(base)-\(count)"] != nil
    used[base] = count
    used["\(base)-\(count)"] = 1
    return "\(base)-\(count)"
  }
}
