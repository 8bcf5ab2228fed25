import PlanModel

/// The pages on a large corpus: what all plans cover, by domain and group first, then down to topics and plans.
///
/// No page grows with the corpus beyond its share: lists of plans are parted into pages.
package struct CorpusPages: Sendable {
  /// Plans listed on one page.
  static let plansPerPage = 200
  /// Plans listed on one page of a topic.
  static let plansPerTopicPage = 1000

  let summary: CorpusSummary
  let language: Language
  let pageOfPlan: [String]

  /// Pages of a summary; `pageOfPlan` gives the file of each plan's page within its folder.
  package init(_ summary: CorpusSummary, pageOfPlan: [String], language: Language) {
    self.summary = summary
    self.pageOfPlan = pageOfPlan
    self.language = language
  }

  /// Hands on every page, one at a time.
  package func forEachPage<Failure: Error>(_ body: (PublishedFile) throws(Failure) -> Void) throws(Failure) {
    let groups = summary.groups()
    try body(PublishedFile(name: PageNames.index, contents: index(groups)))
    for (number, group) in groups.enumerated() {
      for (page, plans) in Self.parts(group.plans, Self.plansPerPage).enumerated() {
        let name = Self.name("group-\(number + 1)", page)
        try body(PublishedFile(name: name, contents: groupPage(group, number, plans, page)))
      }
    }
    for topic in summary.topics.indices {
      let lacking = summary.plans.indices.filter { summary.plans[$0].states[topic] == .absent }
        .sorted { (summary.plans[$0].group, $0) < (summary.plans[$1].group, $1) }
      let parts = lacking.isEmpty ? [[]] : Self.parts(lacking, Self.plansPerTopicPage)
      for (page, plans) in parts.enumerated() {
        let name = Self.name(PageNames.topic(summary.topics[topic].code), page)
        try body(
          PublishedFile(name: name, contents: topicPage(topic, plans, page, of: parts.count, lacking: lacking.count)))
      }
    }
  }

  private static func parts(_ list: [Int], _ size: Int) -> [[Int]] {
    stride(from: 0, to: list.count, by: size).map { Array(list[$0..<min(list.count, $0 + size)]) }
  }

  private static func name(_ base: String, _ page: Int) -> String {
    page == 0 ? "\(base).html" : "\(base)-page\(page + 1).html"
  }

  private func words(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }

  private func index(_ groups: [(name: String, plans: [Int])]) -> [UInt8] {
    let frame = CorpusFrame(title: words("法治政府建设规划对照：总览", "Plans compared: overview"), language: language, home: nil)
    return frame.page { html in
      html.facts([
        (words("已读文件", "documents read"), String(summary.plans.count)),
        (words("未能读取", "not readable"), String(summary.unread.count)),
        (words("句数", "sentences"), String(summary.plans.reduce(0) { $0 + $1.sentences })),
        (words("指标目标", "targets"), String(summary.plans.reduce(0) { $0 + $1.targets })),
        (
          words("分类法", "taxonomy"),
          "\(summary.provenance.taxonomy) \(summary.provenance.taxonomyVersion) · \(summary.provenance.engine)"
        ),
      ])
      domainTable(groups, &html)
      topicLists(&html)
      unread(&html)
      indicators(&html)
      downloads(&html)
    }
  }

  private func domainTable(_ groups: [(name: String, plans: [Int])], _ html: inout HTMLWriter) {
    html.element(.h2, text: words("领域与分组", "Domains by group"))
    html.table("", caption: words("每格为已覆盖主题占适用主题的比例", "each cell: share of applicable topics that are covered")) {
      html in
      html.tableHead([words("分组", "group"), words("文件", "plans")] + summary.domains.map { $0.code })
      html.element(.tbody) { html in
        for (number, group) in groups.enumerated() {
          html.element(.tr) { html in
            html.element(.th, .scope(.row)) { html in
              html.element(.a, .href(Link(page: Self.name("group-\(number + 1)", 0)))) { $0.text(group.name) }
            }
            html.element(.td, .class("num"), text: String(group.plans.count))
            for domain in summary.domains {
              html.element(.td, .class("num"), text: share(group.plans, summary.members(of: domain)))
            }
          }
        }
      }
    }
    html.element(.p) { html in
      html.text(summary.domains.map { "\($0.code) \($0.label(language))" }.joined(separator: words("；", "; ")))
    }
  }

  /// Covered among applicable topics, in percent.
  private func share(_ plans: [Int], _ topics: [Int]) -> String {
    var (covered, applicable) = (0, 0)
    for plan in plans {
      for topic in topics {
        switch summary.plans[plan].states[topic] {
        case .covered: (covered, applicable) = (covered + 1, applicable + 1)
        case .mentioned, .absent: applicable += 1
        case .notApplicable, .predates, .unreadable: break
        }
      }
    }
    return applicable == 0 ? "–" : "\((covered * 200 + applicable) / (applicable * 2)) %"
  }

  private func topicLists(_ html: inout HTMLWriter) {
    html.element(.h2, text: words("主题", "Topics"))
    for domain in summary.domains {
      html.element(.details) { html in
        html.element(.summary, text: "\(domain.code) \(domain.label(language))")
        html.table("", caption: domain.label(language)) { html in
          html.tableHead([words("主题", "topic"), words("覆盖率", "covered"), words("缺项文件", "plans that lack it")])
          html.element(.tbody) { html in
            for topic in summary.members(of: domain) {
              html.element(.tr) { html in
                html.element(.th, .scope(.row)) { html in
                  let page = Self.name(PageNames.topic(summary.topics[topic].code), 0)
                  html.element(.a, .href(Link(page: page))) {
                    $0.text("\(summary.topics[topic].code) \(summary.topics[topic].label(language))")
                  }
                }
                html.element(.td, .class("num"), text: share(Array(summary.plans.indices), [topic]))
                let lacking = summary.plans.count { $0.states[topic] == .absent }
                html.element(.td, .class("num"), text: String(lacking))
              }
            }
          }
        }
      }
    }
  }

  private func unread(_ html: inout HTMLWriter) {
    guard !summary.unread.isEmpty else { return }
    html.element(.h2, text: words("未能读取的文件", "Documents that could not be read"))
    html.element(.details) { html in
      html.element(.summary, text: String(summary.unread.count))
      html.element(.ul) { html in
        for entry in summary.unread.prefix(500) { html.element(.li, text: "\(entry.file): \(entry.reason)") }
      }
    }
  }

  private func indicators(_ html: inout HTMLWriter) {
    guard !summary.indicators.isEmpty else { return }
    html.element(.h2, text: words("常见指标", "Common indicators"))
    html.table("", caption: words("设置文件最多的五十项指标", "the fifty indicators that most plans set")) { html in
      html.tableHead([
        words("指标", "indicator"), words("文件", "plans"), words("最低", "least"), words("中位", "median"),
        words("最高", "most"), words("单位", "unit"),
      ])
      html.element(.tbody) { html in
        for indicator in summary.indicators.prefix(50) {
          html.element(.tr) { html in
            html.element(.th, .scope(.row), text: indicator.label)
            let values = indicator.values
            let shown =
              values.isEmpty ? ["", "", ""] : [0, values.count / 2, values.count - 1].map { Figure.plain(values[$0]) }
            for text in [String(indicator.plans)] + shown { html.element(.td, .class("num"), text: text) }
            html.element(.td, text: indicator.unit)
          }
        }
      }
    }
  }

  private func downloads(_ html: inout HTMLWriter) {
    html.element(.h2, text: words("数据", "Data"))
    html.element(.ul) { html in
      for name in ["matrix.csv", "gaps.csv", "targets.csv", "indicators.csv", "unread.csv"] {
        html.element(.li) { html in html.element(.a, .href(Link(page: name))) { $0.text(name) } }
      }
    }
  }

  private func plan(_ place: Int, _ html: inout HTMLWriter) {
    let plan = summary.plans[place]
    html.element(.a, .href(Link(page: pageOfPlan[place], in: .corpusPlans))) {
      $0.text(plan.title.isEmpty ? plan.id : plan.title)
    }
  }

  private func groupPage(
    _ group: (name: String, plans: [Int]), _ number: Int, _ plans: [Int], _ page: Int
  ) -> [UInt8] {
    CorpusFrame(title: group.name, language: language, home: Link(page: PageNames.index)).page { html in
      pager("group-\(number + 1)", page, of: (group.plans.count + Self.plansPerPage - 1) / Self.plansPerPage, &html)
      html.table("", caption: words("每格为已覆盖主题数/适用主题数", "each cell: covered/applicable topics")) { html in
        html.tableHead([words("文件", "plan")] + summary.domains.map(\.code))
        html.element(.tbody) { html in
          for place in plans {
            html.element(.tr) { html in
              html.element(.th, .scope(.row)) { plan(place, &$0) }
              for domain in summary.domains {
                let members = summary.members(of: domain)
                let covered = summary.plans[place].count(.covered, in: members)
                let all =
                  covered + summary.plans[place].count(.mentioned, in: members)
                  + summary.plans[place].count(.absent, in: members)
                html.element(.td, .class("num"), text: all == 0 ? "–" : "\(covered)/\(all)")
              }
            }
          }
        }
      }
    }
  }

  private func topicPage(_ topic: Int, _ plans: [Int], _ page: Int, of pages: Int, lacking: Int) -> [UInt8] {
    let subject = summary.topics[topic]
    let frame = CorpusFrame(
      title: "\(subject.code) \(subject.label(language))", language: language, home: Link(page: PageNames.index))
    return frame.page { html in
      html.element(.p, text: words("缺此主题的文件共\(lacking)份。", "\(lacking) plans lack this topic."))
      pager(PageNames.topic(subject.code), page, of: pages, &html)
      var group: String?
      var open: [Int] = []
      func flush(_ html: inout HTMLWriter) {
        guard let name = group, !open.isEmpty else { return }
        html.element(.details) { html in
          html.element(.summary, text: "\(name) \(open.count)")
          html.element(.ul) { html in for place in open { html.element(.li) { plan(place, &$0) } } }
        }
      }
      for place in plans {
        if summary.plans[place].group != group {
          flush(&html)
          group = summary.plans[place].group
          open = []
        }
        open.append(place)
      }
      flush(&html)
    }
  }

  private func pager(_ base: String, _ page: Int, of pages: Int, _ html: inout HTMLWriter) {
    guard pages > 1 else { return }
    html.element(.nav) { html in
      for number in 0..<pages {
        html.text(" ")
        if number == page {
          html.element(.strong, text: String(number + 1))
        } else {
          html.element(.a, .href(Link(page: Self.name(base, number)))) { $0.text(String(number + 1)) }
        }
      }
    }
  }
}
