import PlanModel

/// The full text of a plan in document order, each sentence with its topics and an id to link to.
struct TextSection {
  let site: Site
  let plan: AlignedPlan
  private var language: Language { site.language }

  /// Writes the text; part headings have the rank given, section headings below a part one more.
  func write(rank: Int, _ html: inout HTMLWriter) {
    var isBelowPart = false
    var loose: [Sentence] = []
    for item in OutlineItem.items(of: plan.plan) {
      if case .sentence(let sentence) = item {
        loose.append(sentence)
        continue
      }
      sentences(loose, &html)
      loose = []
      switch item {
      case .heading(let heading) where heading.kind == .title:
        html.element(.p, all: site.documentLanguage) { $0.element(.strong, text: heading.text) }
      case .heading(let heading):
        if heading.kind == .part { isBelowPart = true }
        let isSection = heading.kind == .section && isBelowPart
        let place = HTMLAttribute.id(PageNames.heading(heading.id, of: plan.plan.id))
        let look = HTMLAttribute.class(isSection ? "text-section" : "text-part")
        html.element(.heading(isSection ? rank + 1 : rank), all: [place, look] + site.documentLanguage) {
          $0.text(heading.text)
        }
      case .task(let task): self.task(task, &html)
      case .sentence: break
      }
    }
    sentences(loose, &html)
  }

  private func task(_ task: PlanTask, _ html: inout HTMLWriter) {
    html.element(.p, .class("task"), .id(PageNames.task(task.id, of: plan.plan.id))) { html in
      html.element(.span, all: site.documentLanguage) { $0.text(site.index.citation(task.id)) }
      if task.role != .task {
        html.text(" ")
        html.element(.span, .class("badge planned"), text: task.role.label(language))
      }
    }
    sentences(task.sentences, &html)
    for role in [ResponsibleUnit.Role.lead, .responsible, .support] {
      let units = task.responsible.filter { $0.role == role }.map(\.name)
      guard !units.isEmpty else { continue }
      let label = role.label(language) + (language == .chinese ? "：" : ": ")
      html.element(.p, .class("quiet"), text: label + units.joined(separator: Wording.comma(language)))
    }
  }

  private func sentences(_ sentences: [Sentence], _ html: inout HTMLWriter) {
    guard !sentences.isEmpty else { return }
    html.element(.ul, .class("text")) { html in
      for sentence in sentences { self.sentence(sentence, &html) }
    }
  }

  private func sentence(_ sentence: Sentence, _ html: inout HTMLWriter) {
    let topics = site.index.topics(ofSentence: sentence.id)
    let id = PageNames.sentence(sentence.id, of: plan.plan.id)
    html.element(.li, .id(id)) { html in
      html.element(.p, all: site.documentLanguage) { $0.text(sentence.text) }
      html.element(.div, .class("codes")) { html in
        html.element(.code, text: String(id.dropFirst(2)))
        html.text(" ")
        if topics.isEmpty {
          html.element(.span, .class("quiet"), text: PageWording.noTopics(language))
        }
        for topic in topics {
          let label = "\(topic.code) \(site.index.label(topic.code, language)) \(Figure.short(topic.score))"
          let isKnown = site.index.hasTopic(topic.code)
          html.link(isKnown ? Link(fragment: PageNames.topic(topic.code)) : nil, .class("code"), text: label)
        }
      }
      html.original(sentence.original, differsFrom: sentence.text, site)
    }
  }
}
