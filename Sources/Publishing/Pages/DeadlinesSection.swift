import PlanModel

/// Every target with a due date: the time line, and the list in order of the dates.
struct DeadlinesSection {
  let site: Site
  let items: TargetItems
  private var language: Language { site.language }

  /// The targets with a due date, earliest first, then in plan order.
  var targets: [Target] {
    items.listed.enumerated().filter { $0.element.due != nil }.sorted {
      ($0.element.due ?? "", $0.offset) < ($1.element.due ?? "", $1.offset)
    }.map(\.element)
  }

  /// Writes the section.
  func write(_ html: inout HTMLWriter) {
    let targets = targets
    html.element(.section, all: targets.isEmpty ? [] : [.data(.frame, "section")]) { html in
      html.element(.h2, text: TargetWording.deadlines(language))
      guard !targets.isEmpty else { return html.element(.p, text: TargetWording.noDeadlines(language)) }
      DeadlineChart(site: site, targets: targets, attributes: items.attributes).write(&html)
      TargetTable(site: site, items: items, shape: .deadlines)
        .write(targets, caption: TargetWording.deadlineList(language), &html) { _ in false }
    }
  }
}
