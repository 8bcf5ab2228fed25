import PlanModel

/// What a plan lacks, a topic once: what the others say, quoted to draft from, whether the level has the competence,
/// and the plan's own nearest sentences.
struct GapTopicsSection {
  let site: Site
  let plan: Plan
  /// How many other plans are quoted for each topic; the rest are named.
  var quoted = 4
  /// How many sentences of each are quoted in full; the rest are named.
  var sentences = 3
  private var language: Language { site.language }

  /// Writes every open topic; headings have the rank given.
  func write(rank: Int, _ html: inout HTMLWriter) {
    let items = site.gaps.items(of: plan.id)
    let open = items.filter(\.isOpen)
    let closed = items.filter { !$0.isOpen }
    guard !items.isEmpty else { return html.element(.p, text: PageWording.noGaps(language)) }
    html.element(.p, .class("quiet"), text: PageWording.gapsByTopicNote(language) + PageWording.gapNote(language))
    if !site.isSingle { filters(open, &html) }
    for item in open { article(item, rank: rank, &html) }
    guard !closed.isEmpty else { return }
    html.element(.details) { html in
      html.element(.summary, text: "\(PageWording.closedNote(language)) (\(closed.count))")
      html.element(.ul) { html in
        for item in closed {
          html.element(.li) { html in
            html.text("\(item.code) \(item.label(language)) ")
            let display = CellDisplay(item.state, kind: plan.metadata.kind)
            html.badge(display, language)
            html.text(" " + display.reason(for: plan, language))
          }
        }
      }
    }
  }

  private func display(_ item: GapTopics.Item) -> CellDisplay {
    CellDisplay(item.state, kind: plan.metadata.kind, isPlannedOnly: item.state == .covered)
  }

  /// The filters; they stand hidden in the page, and the script shows them.
  private func filters(_ open: [GapTopics.Item], _ html: inout HTMLWriter) {
    guard !open.isEmpty else { return }
    let states = CellDisplay.allCases.filter { display in open.contains { self.display($0) == display } }
    let references = site.report.plans.map(\.plan.id).filter { id in
      open.contains { $0.references.contains { $0.plan == id } }
    }
    html.element(
      .form, .id("filters"), .class("filters"), .hidden, .ariaLabel(TargetWording.filters(language)),
      .data(.items, ".gap"), .data(.shown, GapWording.shown(language)), .data(.none, GapWording.none(language))
    ) { html in
      let names = references.map { (site.names.slug($0), site.index.name($0, language)) }
      let usual = open.contains(where: \.isUsual) ? [(GapReport.peers, Wording.peers(language))] : []
      choice("against", Wording.against(language), usual + names, &html)
      choice("state", Wording.state(language), states.map { ($0.rawValue, $0.label(language)) }, &html)
      html.element(.button, .buttonType, .value("reset"), text: TargetWording.reset(language))
      let isMended = open.contains { $0.references.contains { $0.sentences.contains { $0.original != $0.text } } }
      if isMended {
        html.element(
          .button, .buttonType, .value("unfold"), .ariaPressed, .data(.unfold, ".gap blockquote details"),
          text: PageWording.unfoldCleaned(language))
      }
      html.element(.output, .labelFor("filter-against filter-state"), text: "")
    }
  }

  private func choice(_ name: String, _ label: String, _ options: [(String, String)], _ html: inout HTMLWriter) {
    html.element(.div) { html in
      html.element(.label, .labelFor("filter-\(name)"), text: label)
      html.element(.select, .id("filter-\(name)"), .name(name)) { html in
        html.element(.option, .value(""), text: TargetWording.all(language))
        for (value, text) in options { html.element(.option, .value(value), text: text) }
      }
    }
  }

  /// One topic.
  func article(_ item: GapTopics.Item, rank: Int, isPrinted: Bool = false, _ html: inout HTMLWriter) {
    let display = display(item)
    let against = item.references.map { site.names.slug($0.plan) } + (item.isUsual ? [GapReport.peers] : [])
    let place: [HTMLAttribute] = isPrinted ? [] : [.id(PageNames.gap(item.code))]
    html.element(
      .section,
      all: place + [
        .class("gap is-\(display.rawValue)"), .data(.state, display.rawValue),
        .data(.against, against.joined(separator: " ")), .data(.counted, "gaps"),
      ]
    ) { html in
      html.element(.heading(rank)) { html in
        html.text("\(item.code) \(item.label(language)) ")
        html.badge(display, language)
      }
      html.element(.p, .class("quiet")) { $0.mixed(notes(item), site) }
      html.element(.div, .class("two")) { html in
        html.element(.div) { html in
          html.element(.heading(rank + 1), text: PageWording.othersSay(language))
          quotations(item, isPrinted: isPrinted, &html)
        }
        html.element(.div) { html in
          html.element(.heading(rank + 1), text: Wording.nearestSentence(language))
          nearest(item, &html)
        }
      }
    }
  }

  /// Who has it, and whether the level has the competence.
  private func notes(_ item: GapTopics.Item) -> String {
    let names = item.references.prefix(8).map { site.index.name($0.plan, language) }
    let more = item.references.count > names.count
    var parts = [
      GapWording.has(names.joined(separator: Wording.comma(language)), of: item.references.count, more: more, language)
    ]
    if item.isUsual { parts.append(PageWording.mostHave(language)) }
    if let entry = site.entries[item.code] {
      parts.append(GapWording.competence(entry.levels, of: plan.metadata.jurisdiction.level, language))
      parts.append(GapWording.since(entry.since, language))
    }
    return parts.joined(separator: Wording.semicolon(language)) + Wording.stop(language)
  }

  private func quotations(_ item: GapTopics.Item, isPrinted: Bool, _ html: inout HTMLWriter) {
    for (_, sentences) in item.references.prefix(quoted) {
      for group in GapSection.byTask(sentences.prefix(self.sentences)) {
        html.quotation(group, site, namesPlan: true, isPrinted: isPrinted)
      }
      let rest = Array(sentences.dropFirst(self.sentences))
      if !rest.isEmpty {
        html.element(.p, .class("quiet")) { html in
          let name = rest.first.map { site.index.name($0.plan, language) } ?? ""
          html.mixed("\(PageWording.more(language)) \(name) ", site)
          if isPrinted {
            html.text(
              rest.map { PageNames.place($0.sentence, of: $0.plan) }.joined(separator: Wording.comma(language)))
          } else {
            html.links(rest, site)
          }
        }
      }
    }
    let others = item.references.dropFirst(quoted)
    guard !others.isEmpty else { return }
    html.element(.p, .class("quiet")) { html in
      html.text(PageWording.more(language) + " ")
      for (position, reference) in others.prefix(24).enumerated() {
        if position > 0 { html.text(Wording.comma(language)) }
        let name = site.index.name(reference.plan, language)
        guard !isPrinted, let link = site.link(toTopic: item.code, of: reference.plan) else {
          html.mixed(name, site)
          continue
        }
        html.element(.a, .href(link)) { $0.mixed(name, site) }
      }
    }
  }

  private func nearest(_ item: GapTopics.Item, _ html: inout HTMLWriter) {
    guard !item.nearest.isEmpty else { return html.element(.p, text: Wording.none(language)) }
    html.element(.ul, .class("hits")) { html in
      for index in item.nearest.indices {
        html.element(.li) { $0.scored(item.nearest[index], of: plan.id, brief: true, site) }
      }
    }
  }
}
