import PlanModel

/// The page of two plans side by side: task against task in full, relation and shared wording marked, tasks without a
/// partner in their place.
struct PairsPage {
  let site: Site
  let view: PairsView
  /// The texts, made ready once for all pages.
  let texts: PairTexts
  var sink: PartSink?
  private var language: Language { site.language }
  private var pairs: PairReport { view.pairs }

  /// The page; with a sink, its last part.
  func page() -> [UInt8] {
    let name = site.names.pairs(pairs.left, pairs.right)
    let rows = texts.rows(pairs)
    let frame = PageFrame(
      site: site, name: name, title: view.title, script: rows.isEmpty ? nil : PageScript.filters, sink: sink)
    return frame.page { html in
      html.element(.p) { $0.mixed(summary, site) }
      html.element(.p, .class("quiet")) { $0.mixed(PairsWording.note(language), site) }
      filters(rows, &html)
      html.table("stack pairing", caption: PageWording.pairs(language)) { html in
        html.tableHead(
          [site.index.name(pairs.left, language), Wording.relation(language), site.index.name(pairs.right, language)],
          site)
        html.element(.tbody) { html in for row in rows { self.row(row, &html) } }
      }
    }
  }

  private var summary: String {
    let relayed = pairs.pairs.count { $0.reuse == .relayed }
    let left = site.index.name(pairs.left, language)
    let right = site.index.name(pairs.right, language)
    return language == .chinese
      ? "有共同主题或相近文字的任务\(pairs.pairs.count)组，其中基本照转\(relayed)组；\(left)有\(pairs.leftOnly.count)项、\(right)有\(pairs.rightOnly.count)项任务在对方没有对应。"
      : "\(pairs.pairs.count) pairs of tasks share topics or wording, \(relayed) of them relayed word for word; \(pairs.leftOnly.count) tasks of \(left) and \(pairs.rightOnly.count) of \(right) have no partner."
  }

  /// The filters; they stand hidden in the page, and the script shows them.
  private func filters(_ rows: [PairRows.Row], _ html: inout HTMLWriter) {
    guard !rows.isEmpty else { return }
    let kinds =
      TaskPair.Reuse.allCases.map { ($0.rawValue, $0.label(language)) } + [
        ("leftOnly", PairsWording.only(site.index.name(pairs.left, language), language)),
        ("rightOnly", PairsWording.only(site.index.name(pairs.right, language), language)),
      ]
    html.element(
      .form, .id("filters"), .class("filters"), .hidden, .ariaLabel(TargetWording.filters(language)),
      .data(.items, ".pairing tbody tr"), .data(.shown, PairsWording.shown(language)),
      .data(.none, PairsWording.none(language))
    ) { html in
      html.element(.div) { html in
        html.element(.label, .labelFor("filter-state"), text: Wording.relation(language))
        html.element(.select, .id("filter-state"), .name("state")) { html in
          html.element(.option, .value(""), text: TargetWording.all(language))
          for (value, label) in kinds where rows.contains(where: { $0.kind == value }) {
            html.element(.option, .value(value), text: label)
          }
        }
      }
      html.element(.button, .buttonType, text: TargetWording.reset(language))
      html.element(.output, .labelFor("filter-state"), text: "")
    }
  }

  private func row(_ row: PairRows.Row, _ html: inout HTMLWriter) {
    let id =
      row.left.map { "left-" + PageNames.task($0, of: pairs.left) }
      ?? row.right.map { "right-" + PageNames.task($0, of: pairs.right) }
    html.element(
      .tr, all: (id.map { [.id($0)] } ?? []) + [.data(.state, row.kind), .data(.counted, "rows")]
    ) { html in
      side(row.left, of: pairs.left, against: row.right, hasOthers: !row.others.isEmpty, &html)
      html.element(.td) { relation(row, &$0) }
      side(row.right, of: pairs.right, against: row.left, hasOthers: !row.others.isEmpty, &html)
    }
  }

  /// A task with its whole text; words that stand in the other one too are marked.
  private func side(_ id: String?, of plan: String, against other: String?, hasOthers: Bool, _ html: inout HTMLWriter) {
    guard let id, let place = site.index.place(ofTask: id), let cited = site.task(id, of: plan) else {
      let words = hasOthers ? PairsWording.elsewhere : PairsWording.noPartner
      html.element(.td, .class("gone"), text: words(language))
      return
    }
    let marks = other.map { texts.shared(id, with: $0) } ?? []
    html.element(.td) { html in
      html.element(.p, .class("title")) { html in
        html.element(.span, all: site.documentLanguage) {
          $0.link(cited.link, text: cited.citation)
        }
      }
      html.element(.p, all: site.documentLanguage) { html in
        let plan = site.index.plans[place.plan].plan
        for position in plan.tasks[place.number].sentences.indices {
          html.text(
            plan.tasks[place.number].sentences[position].text,
            marking: marks.indices.contains(position) ? marks[position] : [])
        }
      }
    }
  }

  private func relation(_ row: PairRows.Row, _ html: inout HTMLWriter) {
    if let pair = row.pair {
      html.element(.p) { html in
        html.element(.span, .class("badge \(pair.reuse.style)"), text: pair.reuse.label(language))
        html.text(
          " "
            + (pair.sharedTopics.isEmpty
              ? PairsWording.wordingOnly(language) : PairsWording.relation(pair.relation, language)))
      }
      html.element(
        .p, .class("quiet"), text: "\(Wording.overlap(language)) \(Figure.short(pair.overlap))")
      if !pair.sharedTopics.isEmpty {
        html.element(.p, .class("quiet")) { html in
          for code in pair.sharedTopics { html.text("\(code) \(site.index.label(code, language)) ") }
        }
      }
    }
    guard !row.others.isEmpty else { return }
    html.element(.p, .class("quiet")) { html in
      html.text(PairsWording.others(language))
      for (position, pair) in row.others.enumerated() {
        html.text(position == 0 ? " " : Wording.comma(language))
        let (task, plan) = row.left == nil ? (pair.left, pairs.left) : (pair.right, pairs.right)
        html.element(.span, all: site.documentLanguage) {
          let cited = site.task(task, of: plan)
          $0.link(cited?.link, text: cited?.citation ?? task)
        }
        html.text(" (\(Figure.short(pair.overlap)))")
      }
    }
  }
}

extension TaskPair.Reuse {
  /// Class of the style sheet.
  var style: String {
    switch self {
    case .relayed: "covered3"
    case .paraphrased: "covered1"
    case .ownWords: "notApplicable"
    }
  }
}
