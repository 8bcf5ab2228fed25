import PlanModel

/// The page of two plans side by side: tasks that share topics, with both texts, and tasks without a partner.
struct PairsPage {
  let site: Site
  let view: PairsView
  private var language: Language { site.language }
  private var pairs: PairReport { view.pairs }

  /// The page.
  func page() -> [UInt8] {
    let name = site.names.pairs(pairs.left, pairs.right)
    return PageFrame(site: site, name: name, title: view.title).page { html in
      html.element(.p, text: summary)
      html.element(.p, .class("quiet"), text: note)
      html.element(.h2, text: PageWording.pairs(language))
      table(&html)
      alone(pairs.leftOnly, of: pairs.left, &html)
      alone(pairs.rightOnly, of: pairs.right, &html)
    }
  }

  private var summary: String {
    let relayed = pairs.pairs.count { $0.reuse == .relayed }
    let left = site.index.name(pairs.left, language)
    let right = site.index.name(pairs.right, language)
    return language == .chinese
      ? "有共同主题的任务\(pairs.pairs.count)组，其中基本照转\(relayed)组；\(left)有\(pairs.leftOnly.count)项、\(right)有\(pairs.rightOnly.count)项任务在对方没有对应。"
      : "\(pairs.pairs.count) pairs of tasks share topics, \(relayed) of them relayed word for word; \(pairs.leftOnly.count) tasks of \(left) and \(pairs.rightOnly.count) of \(right) have no partner."
  }

  private var note: String {
    let left = site.index.name(pairs.left, language)
    let right = site.index.name(pairs.right, language)
    return language == .chinese
      ? "甲指\(left)，乙指\(right)。文字重合度为三字组重合系数，0 为无重合，1 为较短一方全部见于另一方。"
      : "Left is \(left), right is \(right). Overlap of wording is the overlap coefficient of character trigrams: 0 for none, 1 where all of the shorter text is in the other."
  }

  private func table(_ html: inout HTMLWriter) {
    guard !pairs.pairs.isEmpty else {
      html.element(.p, text: Wording.none(language) + Wording.stop(language))
      return
    }
    html.table("stack", caption: view.title) { html in
      html.tableHead([
        site.index.name(pairs.left, language), site.index.name(pairs.right, language), Wording.relation(language),
        Wording.sharedTopics(language), Wording.overlap(language), Wording.reuse(language),
      ])
      html.element(.tbody) { html in for pair in pairs.pairs { row(pair, &html) } }
    }
  }

  private func row(_ pair: TaskPair, _ html: inout HTMLWriter) {
    html.element(.tr) { html in
      html.element(.th, .scope(.row)) { task(pair.left, of: pairs.left, quotes: pair.reuse != .ownWords, &$0) }
      html.element(.td) { task(pair.right, of: pairs.right, quotes: pair.reuse != .ownWords, &$0) }
      html.element(.td, .class("s"), text: pair.relation.label(language))
      let topics = pair.sharedTopics.map { "\($0) \(site.index.label($0, language))" }
      html.element(.td, text: topics.joined(separator: Wording.comma(language)))
      html.element(.td, .class("n"), text: Figure.short(pair.overlap))
      html.element(.td, .class("s"), text: pair.reuse.label(language))
    }
  }

  /// A task by its title; where wording is shared, with its text folded below.
  private func task(_ id: String, of plan: String, quotes: Bool, _ html: inout HTMLWriter) {
    html.link(site.link(toTask: id, of: plan), text: site.index.citation(id))
    guard quotes, let task = site.index.task(id) else { return }
    html.element(.details) { html in
      html.element(.summary, text: Wording.original(language))
      html.element(.p, all: site.documentLanguage) { html in
        for sentence in task.sentences { html.text(sentence.original) }
      }
    }
  }

  private func alone(_ tasks: [String], of plan: String, _ html: inout HTMLWriter) {
    guard !tasks.isEmpty else { return }
    let name = site.index.name(plan, language)
    html.element(.h2, text: language == .chinese ? "仅\(name)有的任务" : "Tasks only in \(name)")
    html.element(.ul) { html in
      for id in tasks { html.element(.li) { $0.link(site.link(toTask: id, of: plan), text: site.index.citation(id)) } }
    }
  }
}
