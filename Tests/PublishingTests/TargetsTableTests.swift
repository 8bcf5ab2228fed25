import PlanModel
import Testing

@testable import Publishing

@Suite("Targets on the terminal")
struct TargetsTableTests {
  private var report: ComparisonReport {
    var report = SampleReport().report
    let long = String(repeating: "四川省每年不低于60学时，仅适用于“涉及重大公共利益的案件”，范围窄于嘉善县；", count: 12)
    report.indicators[0].explanation = LocalizedText(long, String(repeating: "60 class hours against 40. ", count: 20))
    report.targets[0].scope = String(repeating: "涉及重大公共利益的案件、", count: 9)
    return report
  }

  @Test("no line is wider than the terminal, and than 120 columns in a pipe", arguments: [80, 100, 132, nil])
  func width(width: Int?) {
    for language in Language.allCases {
      for differing in [true, false] {
        let text = TargetsView(report, language: language, differingOnly: differing).table(width: width)
        for line in text.split(separator: "\n") { #expect(DisplayWidth.of(String(line)) <= width ?? 120, "\(line)") }
      }
    }
  }

  @Test("nothing is cut: quotations, scopes, reasons and bounds are there in full, as in CSV", arguments: [80, nil])
  func whole(width: Int?) {
    let view = TargetsView(report, language: .chinese)
    let text = view.table(width: width)
    let joined = text.filter { !$0.isWhitespace }
    #expect(!text.contains("…"))
    let rows = parsedCSV(view.csv())
    for row in rows.dropFirst() {
      // Columns of the CSV: id, quotation, scope, reason.
      for cell in [row[0], row[17], row[13]] { #expect(joined.contains(cell.filter { !$0.isWhitespace })) }
      #expect(joined.contains(row[20]) || row[19] == "仅一份文件设定")
    }
    for bound in ["每年 ≥ 60 学时", "每年 ≥ 40 学时", "每年 ≥ 62.5 学时"] where width == nil { #expect(text.contains(bound)) }
  }

  @Test("lines end between words and characters, with punctuation kept to its word")
  func wrap() {
    #expect(TextWrap.lines("四川省，黄石市。", columns: 6) == ["四川", "省，黄", "石市。"])
    #expect(TextWrap.lines("达到“全覆盖”", columns: 5) == ["达到", "“全覆", "盖”"])
    #expect(TextWrap.lines("a fine  day", columns: 6) == ["a fine", "day"])
    #expect(TextWrap.lines("abcdefgh ij", columns: 4) == ["abcd", "efgh", "ij"])
    #expect(TextWrap.lines("", columns: 4) == [""] && TextWrap.lines("四", columns: 0) == ["四"])
  }

  @Test("a bound reads in the reader's language, a rank as a place")
  func bounds() {
    var target = SampleReport().targets[0]
    #expect(target.bound(.chinese) == "每年 ≥ 60 学时" && target.bound(.english) == "≥ 60 class hours per year")
    target.per = nil
    target.kind = .rank
    target.value = 2
    target.comparator = .eq
    #expect(target.bound(.chinese) == "第2名" && target.bound(.english) == "place 2")
    target.comparator = .le
    #expect(target.bound(.chinese) == "前2名")
    target.kind = .deadline
    target.value = nil
    #expect(target.bound(.chinese) == "日期不详" && target.bound(.english) == "date not known")
    target.kind = .percent
    target.value = nil
    target.comparator = .up
    target.due = "2025-12-31"
    #expect(target.bound(.chinese) == "↑ 提高 2025-12-31 前" && target.bound(.english) == "↑ rising by 2025-12-31")
  }
}
