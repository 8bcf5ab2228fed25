import PlanModel

/// A table of targets, and the parts of its rows.
struct TargetTable {
  /// What the first columns name.
  enum Shape { case shared, single, deadlines }

  let site: Site
  let items: TargetItems
  let shape: Shape
  /// False where the heading above names the indicator of every row.
  var namesIndicator = true
  private var language: Language { site.language }

  /// Writes the table; `isHome` tells whether a row is the one that links lead to.
  func write(_ targets: [Target], caption: String, _ html: inout HTMLWriter, isHome: (Target) -> Bool) {
    html.table(style, caption: caption) { html in
      html.tableHead(titles.map { $0(language) })
      html.element(.tbody) { html in for target in targets { row(target, isHome: isHome(target), &html) } }
    }
  }

  /// Writes one table with a row group for each name; the filters hide a group without rows to show.
  func write(groups: [(name: String, targets: [Target])], caption: String, _ html: inout HTMLWriter) {
    html.table(style, caption: caption) { html in
      html.tableHead(titles.map { $0(language) })
      for group in groups {
        html.element(.tbody, .data(.frame, "topic")) { html in
          html.element(.tr, .class("group")) {
            $0.element(.th, .scope(.rowgroup), .colspan(titles.count), text: group.name)
          }
          for target in group.targets { row(target, isHome: true, &html) }
        }
      }
    }
  }

  private var style: String {
    switch shape {
    case .shared: namesIndicator ? "stack targets shared" : "stack targets alike"
    case .single: "stack targets single"
    case .deadlines: "stack"
    }
  }

  private var titles: [LocalizedText] {
    switch shape {
    case .shared:
      [Wording.plan] + (namesIndicator ? [Wording.indicator] : [])
        + [Wording.bound, Wording.strength, Wording.status, Wording.scope, Wording.quote]
    case .single:
      [
        Wording.indicator, Wording.plan, Wording.bound, Wording.strength, Wording.status, Wording.scope, Wording.quote,
      ]
    case .deadlines: [Wording.due, Wording.plan, Wording.indicator, Wording.bound, Wording.strength, Wording.topic]
    }
  }

  private func row(_ target: Target, isHome: Bool, _ html: inout HTMLWriter) {
    var attributes: [HTMLAttribute] = isHome ? [.id(TargetItems.rowID(target))] : []
    if shape != .shared { attributes += items.attributes(target) }
    if shape == .single { attributes.append(.data(.counted, "single")) }
    let plan = site.index.name(target.plan, language)
    html.element(.tr, all: attributes) { html in
      switch shape {
      case .shared:
        html.element(.th, .scope(.row), text: plan)
        if namesIndicator { html.element(.td, all: site.documentLanguage) { $0.text(target.indicator) } }
      case .single:
        html.element(.th, all: [.scope(.row)] + site.documentLanguage) { $0.text(target.indicator) }
        html.element(.td, text: plan)
      case .deadlines:
        html.element(.th, .scope(.row), .class("num"), text: target.due ?? "")
        html.element(.td, text: plan)
        html.element(.td, all: site.documentLanguage) {
          $0.element(.a, .href(Link(fragment: TargetItems.rowID(target))), text: target.indicator)
        }
      }
      html.element(.td, .class("num"), text: shape == .deadlines ? target.amount(language) : target.bound(language))
      html.element(.td, .class("s")) { html in
        html.sampleSign(target.strength, target.status)
        // A result that is reported was promised by nobody here.
        html.text(target.status == .achieved ? "–" : target.strength.label(language))
      }
      if shape == .deadlines { return topic(target, &html) }
      html.element(.td, .class("s"), text: target.status.label(language))
      html.element(.td, all: site.documentLanguage) { $0.text(target.scope) }
      html.element(.td) { html in
        html.element(.q, all: site.documentLanguage) { $0.text(target.quote) }
        html.text(" ")
        html.link(
          site.link(toSentence: target.sentence, of: target.plan), .class("num"),
          text: PageNames.place(target.sentence, of: target.plan))
      }
    }
  }

  private func topic(_ target: Target, _ html: inout HTMLWriter) {
    html.element(.td) { html in
      guard let topic = target.topic else { return html.text("–") }
      html.link(site.link(toTopic: topic, of: target.plan), text: "\(topic) \(site.index.label(topic, language))")
    }
  }
}

extension HTMLWriter {
  /// Writes the sign of a target in running text; the words beside it say the same.
  mutating func sampleSign(_ strength: Target.Strength, _ status: Target.Status) {
    element(
      .svg, .class("sample"), .ariaHidden, .xmlnsDrawing, .drawing(.viewBox, "-9 -9 18 18"), .drawing(.width, "16"),
      .drawing(.height, "16")
    ) { $0.sign(strength, status, x: 0, y: 0) }
  }
}
