import PlanModel

/// What one plan lacks against one reference: topics with quotations and nearest sentences, then tasks.
struct GapSection {
  let site: Site
  let gap: GapReport
  private var language: Language { site.language }

  /// Id of a gap section.
  static func id(against reference: String, _ site: Site) -> String { "gaps-\(site.names.slug(reference))" }

  /// Number of topics in a state, as a sentence.
  var summary: String {
    let kind = site.index.plan(gap.plan)?.plan.metadata.kind ?? .other
    let displays = gap.topics.map { CellDisplay($0.state, kind: kind, isPlannedOnly: $0.state == .covered) }
    let counts = CellDisplay.allCases.compactMap { display -> String? in
      let count = displays.count { $0 == display }
      guard count > 0 else { return nil }
      return language == .chinese ? "\(display.label(language))\(count)个" : "\(count) \(display.label(language))"
    }
    guard !counts.isEmpty else { return PageWording.noGaps(language) }
    let missing = gap.tasks.count { $0.status == .missing }
    let partial = gap.tasks.count { $0.status == .partial }
    return language == .chinese
      ? "对照文件覆盖而本文件未覆盖的主题\(gap.topics.count)个：\(counts.joined(separator: "、"))。对照文件\(gap.tasks.count)项任务中，未见对应\(missing)项，部分对应\(partial)项。"
      : "\(gap.topics.count) topics of the reference are not covered: \(counts.joined(separator: ", ")). Of its \(gap.tasks.count) tasks \(missing) are missing and \(partial) covered in part."
  }

  /// Writes the section; its heading has the rank given.
  func write(rank: Int, _ html: inout HTMLWriter) {
    let title = PageWording.gapTitle(
      site.index.name(gap.plan, language), site.index.name(gap.against, language), language)
    html.element(.section, .id(Self.id(against: gap.against, site))) { html in
      html.element(.heading(rank)) { $0.mixed(title, site) }
      html.element(.p, text: summary)
      guard site.isSingle else {
        chips(&html)
        if !gap.tasks.isEmpty, site.report.plans.count <= Self.plansWithTasks { tasks(label: title, &html) }
        return
      }
      let open = gap.topics.filter { Self.isOpen($0.state) }
      let closed = gap.topics.filter { !Self.isOpen($0.state) }
      if !open.isEmpty { topics(open, caption: PageWording.gapNote(language), label: title, &html) }
      if !closed.isEmpty {
        html.element(.details) { html in
          let note = PageWording.closedNote(language)
          html.element(.summary, text: "\(note) (\(closed.count))")
          topics(closed, caption: note, label: "\(title) \(note)", &html)
        }
      }
      if !gap.tasks.isEmpty { tasks(label: title, &html) }
    }
  }

  /// The topics as links to what the page tells of each.
  private func chips(_ html: inout HTMLWriter) {
    let kind = site.index.plan(gap.plan)?.plan.metadata.kind ?? .other
    let open = gap.topics.filter { Self.isOpen($0.state) }
    guard !open.isEmpty else { return }
    html.element(.ul, .class("chips")) { html in
      for topic in open {
        let display = CellDisplay(topic.state, kind: kind, isPlannedOnly: topic.state == .covered)
        html.element(.li) { html in
          html.element(.a, .href(Link(fragment: PageNames.gap(topic.code))), .class(display.rawValue)) { html in
            html.element(.span, .ariaHidden, text: display.sign)
            html.element(.span, .class("vh"), text: " " + display.label(language))
            html.text(" \(topic.code) \(topic.label(language))")
          }
        }
      }
    }
  }

  /// True where a person has something to decide: the topic is absent, only mentioned, or only planned.
  private static func isOpen(_ state: CellState) -> Bool {
    switch state {
    case .absent, .mentioned, .covered: true
    case .notApplicable, .predates, .unreadable: false
    }
  }

  private func topics(_ topics: [TopicGap], caption: String, label: String, _ html: inout HTMLWriter) {
    html.table("stack gaps", caption: caption, label: label) { html in
      html.tableHead([
        Wording.topic(language), Wording.state(language), Wording.referenceText(language),
        Wording.nearestSentence(language),
      ])
      html.element(.tbody) { html in for topic in topics { row(topic, &html) } }
    }
  }

  private func row(_ topic: TopicGap, _ html: inout HTMLWriter) {
    let plan = site.index.plan(gap.plan)?.plan
    let display = CellDisplay(
      topic.state, kind: plan?.metadata.kind ?? .other, isPlannedOnly: topic.state == .covered)
    let shown = site.isSingle ? topic.reference.count : 3
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) { html in
        let target = site.isSingle ? nil : site.link(toCell: topic.code, of: gap.plan)
        html.link(target, text: "\(topic.code) \(topic.label(language))")
      }
      html.element(.td) { html in
        html.badge(display, language)
        if let plan, !topic.state.isGap, topic.state != .mentioned, topic.state != .covered {
          html.element(.p, .class("quiet"), text: display.reason(for: plan, language))
        }
      }
      html.element(.td) { html in
        for group in Self.byTask(topic.reference.prefix(shown)) {
          html.quotation(group, site, namesPlan: group.first?.plan != gap.against)
        }
        let rest = Array(topic.reference.dropFirst(shown))
        if !rest.isEmpty {
          html.element(.p, .class("quiet")) { html in
            html.text(PageWording.more(language) + " ")
            html.links(rest, site, namesPlans: true)
          }
        }
      }
      html.element(.td) { html in
        guard !topic.nearest.isEmpty else { return html.text("–") }
        html.element(.ul, .class("hits")) { html in
          for sentence in topic.nearest { html.element(.li) { $0.scored(sentence, of: gap.plan, brief: true, site) } }
        }
      }
    }
  }

  /// Neighbours of one task together.
  static func byTask(_ references: some Sequence<GapReference>) -> [[GapReference]] {
    var groups: [[GapReference]] = []
    for reference in references {
      if let last = groups.last?.first, last.plan == reference.plan, last.task == reference.task {
        groups[groups.count - 1].append(reference)
      } else {
        groups.append([reference])
      }
    }
    return groups
  }

  /// Above this number only tasks that are missing or covered in part are listed on a plan's page.
  private static let listedTasks = 400

  /// Above this number of plans the tasks of each reference stand in the spreadsheet and the XML only.
  private static let plansWithTasks = 24

  private var shownTasks: [TaskGap] {
    if site.isSingle || gap.tasks.count <= Self.listedTasks { return gap.tasks }
    return gap.tasks.filter { $0.status == .missing || $0.status == .partial }
  }

  private func tasks(label: String, _ html: inout HTMLWriter) {
    html.element(.details) { html in
      html.element(.summary, text: "\(PageWording.tasksOfReference(language)) (\(shownTasks.count))")
      let caption = PageWording.tasksOfReference(language)
      html.table("stack", caption: caption, label: "\(label) \(caption)") { html in
        html.tableHead([
          Wording.task(language), Wording.status(language), Wording.missingTopics(language),
          Wording.coveredBy(language),
        ])
        html.element(.tbody) { html in
          let tasks = shownTasks
          // By number: a loop over the values would copy each.
          for index in tasks.indices { row(tasks[index], &html) }
        }
      }
    }
  }

  private func row(_ task: TaskGap, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) { html in
        let cited = site.task(task.task, of: task.plan)
        let owner = task.plan == gap.against ? "" : site.index.name(task.plan, language) + " "
        html.link(cited?.link, text: owner + (cited?.citation ?? "\(task.task) \(task.title)"))
        if task.role != .task { html.text(" (\(task.role.label(language)))") }
      }
      html.element(.td, text: task.status.label(language))
      html.element(.td) { html in
        for (position, code) in task.missingTopics.enumerated() {
          if position > 0 { html.text(Wording.comma(language)) }
          html.text(code)
          html.text(" ")
          html.text(site.index.label(code, language))
        }
      }
      html.element(.td) { $0.links(task.coveredBy, site) }
    }
  }
}
