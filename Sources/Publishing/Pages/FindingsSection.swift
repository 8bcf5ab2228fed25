import PlanModel

/// What reading a document found.
struct FindingsSection {
  let site: Site
  let plan: Plan
  private var language: Language { site.language }

  /// Id of the full list on the page about the method.
  static func id(of plan: Plan, _ site: Site) -> String { "findings-\(site.names.slug(plan.id))" }

  /// The findings that a person should look at, and how many there are of each kind.
  func summary(_ html: inout HTMLWriter) {
    guard !plan.findings.isEmpty else {
      html.element(.p, text: Wording.none(language) + Wording.stop(language))
      return
    }
    let counts = Finding.Kind.allCases.compactMap { kind -> String? in
      let count = plan.findings.count { $0.kind == kind }
      return count == 0 ? nil : "\(kind.label(language)) \(count)"
    }
    html.element(.p) { html in
      html.text(counts.joined(separator: Wording.comma(language)) + Wording.stop(language) + " ")
      if !site.isSingle {
        let link = Link(page: PageNames.method, fragment: Self.id(of: plan, site))
        html.element(.a, .href(link), text: LocalizedText("全部读取记录", "All of them")(language))
      }
    }
    let open = plan.findings.filter { $0.severity != .note }
    if !open.isEmpty { list(open, &html) }
  }

  /// Every finding, grouped by kind, with the words before and after.
  func full(_ html: inout HTMLWriter) {
    guard !plan.findings.isEmpty else {
      html.element(.p, text: Wording.none(language) + Wording.stop(language))
      return
    }
    for kind in Finding.Kind.allCases {
      let findings = plan.findings.filter { $0.kind == kind }
      guard !findings.isEmpty else { continue }
      html.element(.details) { html in
        html.element(.summary, text: "\(kind.label(language)) (\(findings.count))")
        list(findings, &html)
      }
    }
  }

  private func list(_ findings: [Finding], _ html: inout HTMLWriter) {
    html.element(.ul) { html in
      for finding in findings {
        html.element(.li) { html in
          html.text(
            "\(finding.severity.label(language))\(language == .chinese ? "：" : ": ")\(finding.message(language))")
          if let before = finding.before {
            html.text(" ")
            html.element(.del, all: site.documentLanguage) { $0.text(before) }
            html.text(" → ")
            html.element(.ins, all: site.documentLanguage) { $0.text(finding.after ?? "") }
          }
          if let source = finding.source {
            html.element(
              .span, .class("quiet num"),
              text: language == .chinese
                ? "（第\(source.start)—\(source.end)字节）" : " (bytes \(source.start)–\(source.end))")
          }
        }
      }
    }
  }
}
