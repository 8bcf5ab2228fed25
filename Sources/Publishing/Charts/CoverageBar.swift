import PlanModel

/// How the topics of a plan divide, as one bar; the figures stand beside it.
struct CoverageBar {
  let counts: PlanCounts
  let name: String

  private static let width = 240.0

  /// The parts with their classes, from covered to what does not count.
  private var parts: [(style: String, count: Int)] {
    [
      ("covered", counts.covered), ("planned", counts[.planned]), ("mentioned", counts[.mentioned]),
      ("absent", counts[.absent]), ("rest", counts[.notApplicable] + counts[.predates] + counts[.unreadable]),
    ]
  }

  /// Writes the bar.
  func write(_ html: inout HTMLWriter) {
    let total = parts.reduce(0) { $0 + $1.count }
    guard total > 0 else { return }
    html.element(
      .svg, .class("bar"), .imageRole, .ariaLabel(name), .xmlnsDrawing,
      .drawing(.viewBox, "0 0 240 12"), .drawing(.aspect, "none")
    ) { html in
      html.element(.title, text: name)
      var left = 0.0
      for part in parts where part.count > 0 {
        let width = Self.width * Double(part.count) / Double(total)
        let (from, to) = (Figure.fixed(left, decimals: 1), Figure.fixed(left + width, decimals: 1))
        html.void(.path, .class(part.style), .drawing(.d, "M\(from) 0H\(to)V12H\(from)z"))
        left += width
      }
    }
  }
}
