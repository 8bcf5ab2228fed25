import Foundation
import PlanModel
import Testing
import XMLTree

@testable import Publishing

@Suite("Page of targets")
struct TargetsPageTests {
  private func page(_ report: ComparisonReport, _ language: Language = .chinese) throws -> XMLElement {
    let file = try #require(
      Publisher.files(for: report, figures: nil, language: language).first { $0.name == PageNames.targets })
    return try parsedPage(String(decoding: file.contents, as: UTF8.self))
  }

  private func charts(_ page: XMLElement) -> [XMLElement] {
    page.all("svg").filter { $0.attribute("role") == "img" }
  }

  private func element(_ page: XMLElement, _ id: String) -> XMLElement? {
    page.selfAndDescendants.first { $0.attribute("id") == id }
  }

  @Test("the chart of an indicator has a row for each target, and its words say the same", arguments: Language.allCases)
  func chart(language: Language) throws {
    let section = try #require(element(try page(SampleReport().report, language), "indicator-training-hours"))
    let chart = try #require(charts(section).first)
    #expect(chart.all("path").count == 3)
    let words = chart.all("desc").first?.text ?? ""
    for name in ["四川省", "嘉善县", "江门市"] { #expect(words.contains(name)) }
    for value in ["60", "40", "62.5"] {
      #expect(words.contains(value))
      #expect(chart.all("text").contains { $0.text.contains(value) })
    }
    // Promised or reported is told by the filling, and in words.
    #expect(chart.all("path").map { $0.attribute("class") } == ["sign", "sign", "sign hollow"])
    #expect(words.contains(Target.Status.achieved.label(language)))
  }

  @Test("name and description of every drawing exist")
  func namesOfDrawings() throws {
    for words in ["", " <&\"> 名"] {
      let page = try page(SampleReport(words: words).report)
      #expect(!charts(page).isEmpty)
      for chart in charts(page) {
        let ids = (chart.attribute("aria-labelledby") ?? "").split(separator: " ").map(String.init)
        #expect(
          ids.count == 2
            && ids.allSatisfy { id in
              chart.all("title").contains { $0.attribute("id") == id }
                || chart.all("desc").contains { $0.attribute("id") == id }
            })
      }
      for drawing in page.all("svg") where drawing.attribute("role") == nil {
        #expect(drawing.attribute("aria-hidden") == "true")
      }
    }
  }

  @Test("values in different units are on different scales; a trend has a row and no sign")
  func panels() throws {
    var report = SampleReport().report
    report.targets[2].unit = "次"
    report.targets[3].value = nil
    report.targets[3].comparator = .up
    let section = try #require(element(try page(report), "indicator-training-hours"))
    #expect(charts(section).map { $0.all("path").count } == [1, 1])
    #expect(charts(section).map { $0.all("desc").first?.text.contains("江门市") } == [true, false])
  }

  @Test("due dates stand on a scale of days, earlier ones to the left")
  func dates() throws {
    var report = SampleReport().report
    for (position, due) in [(0, "2022-12-31"), (2, "2023-06-30"), (3, "2025-12-31")] {
      report.targets[position].kind = .deadline
      report.targets[position].value = nil
      report.targets[position].due = due
    }
    let section = try #require(element(try page(report), "indicator-training-hours"))
    let places = charts(section)[0].all("path").compactMap { sign in
      sign.attribute("transform")?.dropFirst("translate(".count).split(separator: " ").first.flatMap { Double($0) }
    }
    #expect(places.count == 3 && places == places.sorted() && Set(places).count == 3)
  }

  @Test("every target stands once in full, and every due date in the time line and in its list")
  func complete() throws {
    let report = SampleReport().report
    let page = try page(report)
    for target in report.targets { #expect(element(page, TargetItems.rowID(target)) != nil, "\(target.id)") }
    let lane = try #require(element(page, "deadlines-sichuan-words"))
    #expect(lane.text.contains("2022-12-31：建立制度"))
    #expect(page.all("a").contains { $0.text == "建立制度" && $0.attribute("href") == "#target-sichuan/T002" })
  }

  @Test("what the filters look at is on every row, and each choice fits something")
  func filters() throws {
    let page = try page(SampleReport().report)
    let items = page.selfAndDescendants.filter { $0.attribute("data-verdict") != nil }
    for select in page.all("select") {
      let name = try #require(select.attribute("name"))
      let id = try #require(select.attribute("id"))
      #expect(page.all("label").contains { $0.attribute("for") == id })
      for option in select.all("option") {
        let value = try #require(option.attribute("value"))
        guard !value.isEmpty else { continue }
        #expect(
          items.contains { ($0.attribute("data-\(name)") ?? "").split(separator: " ").contains(Substring(value)) })
      }
    }
    let section = try #require(element(page, "indicator-training-hours"))
    #expect(section.attribute("data-plans") == "sichuan jiashan jiangmen")
    #expect(section.attribute("data-topics") == "D D06" && section.attribute("data-verdict") == "stricter")
    let single = try #require(element(page, "target-sichuan/T002"))
    #expect(single.attribute("data-topics") == "-" && single.attribute("data-verdict") == "single")
  }

  @Test("a target whose topic stands in no domain is listed too")
  func unknownTopic() throws {
    var report = SampleReport().report
    report.targets[1].topic = "X99"
    #expect(element(try page(report), "target-sichuan/T002") != nil)
    report.domains = []
    #expect(element(try page(report), "target-sichuan/T002") != nil)
  }

  @Test("without the script the page is whole: only the form is hidden")
  func withoutScript() throws {
    let hidden = try page(SampleReport().report).selfAndDescendants.filter { $0.attribute("hidden") != nil }
    #expect(hidden.map { $0.attribute("id") } == ["filters"])
  }

  @Test("every script is a compiled one, on pages with filters only, whatever a document says")
  func script() throws {
    for words in ["", "</script><script>alert(1)</script>", "]]>", "\" onload=\"x"] {
      for file in Publisher.files(for: SampleReport(words: words).report, figures: nil, language: .english)
      where file.name.hasSuffix(".html") {
        let scripts = try parsedPage(String(decoding: file.contents, as: UTF8.self)).all("script").map(\.text)
        #expect(scripts == (Self.script(of: file.name).map { ["\n" + $0] } ?? []), "\(file.name)")
      }
    }
  }

  /// The script that a page of the sample has.
  private static func script(of name: String) -> String? {
    switch name {
    case PageNames.matrix: PageScript.matrix
    case PageNames.targets: PageScript.filters
    // The city lacks nothing in the sample; its page has nothing to filter.
    case "plan-jiangmen.html": nil
    default: name.hasPrefix("plan-") || name.hasPrefix("pairs-") ? PageScript.filters : nil
    }
  }

  @Test("every page forbids loading, and those without filters forbid scripts")
  func policy() throws {
    for file in Publisher.files(for: SampleReport().report, figures: nil, language: .chinese)
    where file.name.hasSuffix(".html") {
      let page = try parsedPage(String(decoding: file.contents, as: UTF8.self))
      let metas = page.all("meta").filter { $0.attribute("http-equiv") == "Content-Security-Policy" }
      let policy = try #require(metas.first?.attribute("content"))
      #expect(metas.count == 1 && policy.hasPrefix("default-src 'none'; "))
      #expect(policy.contains("script-src") == (Self.script(of: file.name) != nil), "\(file.name)")
    }
  }

  @Test(
    "the scripts load nothing, build no mark-up and keep the page XML",
    arguments: [PageScript.filters, PageScript.matrix])
  func scriptIsHarmless(script: String) {
    for word in [
      "<", "&", "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(", "fetch(",
      "XMLHttpRequest", "import(", "http", "localStorage", "cookie",
    ] {
      #expect(!script.contains(word), "\(word)")
    }
  }

  @Test("a report without targets says so")
  func empty() throws {
    var report = SampleReport().report
    report.targets = []
    report.indicators = []
    let page = try page(report, .english)
    #expect(page.text.contains("No target that can be checked was found."))
    #expect(page.all("svg").filter { $0.attribute("role") == "img" }.isEmpty)
  }
}

@Suite("Scales of charts")
struct AxisTests {
  @Test("high percentages begin at 80, others at 50 or 0, and the scale says so")
  func percentages() {
    #expect(Axis.amounts([95, 100], unit: "%").ticks.map(\.label) == ["80%", "90%", "100%"])
    #expect(Axis.amounts([60, 100], unit: "%").low == 50)
    #expect(Axis.amounts([3, 100], unit: "%").low == 0)
    #expect(Axis.amounts([120, 95], unit: "%").high >= 120)
  }

  @Test(
    "every amount has a place between the ends",
    arguments: [[0], [1, 1], [40, 60], [0.003], [1e13], [1e300], [-5, 5], [-3], []] as [[Double]])
  func amounts(values: [Double]) {
    let axis = Axis.amounts(values, unit: "次")
    #expect(axis.high > axis.low && axis.ticks.count == 3)
    for value in values { #expect((0...1).contains(axis.place(value)) && axis.low <= value && value <= axis.high) }
  }

  @Test("days are told to the month and the day; what is no day has no place")
  func days() throws {
    let day = try #require(Axis.day("2022-06-30"))
    #expect(day > 2022.4 && day < 2022.6)
    #expect(try #require(Axis.day("2022-12-31")) < 2023 && Axis.day("2022") == Axis.day("2022-12-31"))
    for text in ["", "x", "2022-13-01", "2022-00", "2022-01-01-01", "99999", "2022-x"] {
      #expect(Axis.day(text) == nil)
    }
  }

  @Test("years are labelled as far as there is room")
  func years() {
    let axis = Axis.years([2021.9, 2025.9], room: 9)
    #expect(
      axis.low == 2021 && axis.high == 2026 && axis.ticks.map(\.label) == ["2021", "2022", "2023", "2024", "2025"])
    #expect(Axis.years([1950.5, 2059.5], room: 9).ticks.count <= 9)
    #expect(Axis.years([2025.9], room: 9, least: 2).low == 2024)
  }
}
