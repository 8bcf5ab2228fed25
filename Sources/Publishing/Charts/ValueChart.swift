import PlanModel

/// The values that several plans set for one indicator, as a dot plot: a row for each target, in plan order.
///
/// Values in different units or periods are never put on one scale: each gets a chart of its own. Targets without a
/// value (trends) stand in the first chart, without a sign.
struct ValueChart {
  /// One scale with its rows.
  struct Panel {
    /// Rows with the place of the sign: an amount or a day; nil for none.
    var rows: [(target: Target, value: Double?)]
    /// True where the values are days.
    var isDate: Bool
    /// Unit of the amounts.
    var unit: String
  }

  static let width = 400
  private static let rowHeight = 40
  private static let left = 10.0
  private static let right = 390.0

  let site: Site
  let group: IndicatorGroup
  let members: [Target]
  private var language: Language { site.language }

  /// The charts, in the order in which their units first stand; empty where there is nothing to draw.
  var panels: [Panel] {
    var keys: [String] = []
    var panels: [String: Panel] = [:]
    var plain: [Target] = []
    for target in members {
      let day = target.due.flatMap(Axis.day)
      let key: String
      let place: Double
      if let value = target.value, value.isFinite {
        key = "\(target.unit)\n\(target.per ?? "")"
        place = value
      } else if target.kind == .deadline, let day {
        key = "\n\n"
        place = day
      } else {
        plain.append(target)
        continue
      }
      if panels[key] == nil {
        keys.append(key)
        panels[key] = Panel(rows: [], isDate: key == "\n\n", unit: target.unit)
      }
      panels[key]?.rows.append((target, place))
    }
    var drawn = keys.compactMap { panels[$0] }
    guard !drawn.isEmpty else { return [] }
    drawn[0].rows += plain.map { ($0, nil) }
    let order = Dictionary(zip(members.map(\.id), members.indices), uniquingKeysWith: { first, _ in first })
    drawn[0].rows.sort { order[$0.target.id, default: 0] < order[$1.target.id, default: 0] }
    return drawn
  }

  /// Writes the charts.
  func write(_ html: inout HTMLWriter) {
    for (number, panel) in panels.enumerated() {
      html.element(.figure, .class("plot")) { html in
        chart(panel, id: "chart-\(PageNames.spaceless(group.id))-\(number + 1)", &html)
      }
    }
  }

  private func chart(_ panel: Panel, id: String, _ html: inout HTMLWriter) {
    let values = panel.rows.compactMap(\.value)
    let axis = panel.isDate ? Axis.years(values, room: 9, least: 2) : Axis.amounts(values, unit: panel.unit)
    let bottom = panel.rows.count * Self.rowHeight
    let words = panel.rows.map { Self.words($0.target, site) }.joined(separator: Wording.semicolon(language))
    html.drawing(
      "chart", id: id, width: Self.width, height: bottom + 22,
      title: TargetWording.chart(group.label(language), language),
      description: words + Wording.stop(language)
    ) { html in
      for tick in axis.ticks {
        let x = place(tick.value, axis)
        if !panel.isDate { html.line("grid", x1: x, y1: 20, x2: x, y2: Double(bottom)) }
        let anchor =
          panel.isDate ? "middle" : tick == axis.ticks.first ? "start" : tick == axis.ticks.last ? "end" : "middle"
        let edge = anchor == "start" ? 0 : anchor == "end" ? Double(Self.width) : x
        html.label(tick.label, "tick", x: edge, y: Double(bottom + 16), anchor: anchor)
      }
      if panel.isDate {
        for year in stride(from: axis.low, through: axis.high, by: 1) {
          html.line("grid", x1: place(year, axis), y1: 20, x2: place(year, axis), y2: Double(bottom))
        }
      }
      for (position, row) in panel.rows.enumerated() { self.row(row.target, row.value, axis, position, &html) }
    }
  }

  private func row(_ target: Target, _ value: Double?, _ axis: Axis, _ position: Int, _ html: inout HTMLWriter) {
    let top = Double(position * Self.rowHeight)
    let bound = target.bound(language)
    // About 54 half-width characters fit the row; the table below holds everything in full.
    let shownBound = DisplayWidth.truncated(bound, to: 34)
    let name = DisplayWidth.truncated(
      site.index.name(target.plan, language), to: 52 - DisplayWidth.of(shownBound))
    html.label(name, "who", x: 0, y: top + 15)
    html.label(shownBound, "what", x: Double(Self.width), y: top + 15, anchor: "end")
    let y = top + 29
    html.line("track", x1: Self.left, y1: y, x2: Self.right, y2: y)
    guard let value else { return }
    let x = place(value, axis)
    switch target.comparator {
    case .ge, .gt: reach(from: x, to: Self.right, y, &html)
    case .le, .lt: reach(from: x, to: Self.left, y, &html)
    default: break
    }
    html.sign(target.strength, target.status, x: x, y: y, title: Self.words(target, site) + "\n" + target.quote)
  }

  /// The values that also meet a bound: a thick line from the sign to the end of the scale.
  private func reach(from x: Double, to end: Double, _ y: Double, _ html: inout HTMLWriter) {
    guard abs(x - end) > 8 else { return }
    html.line("reach", x1: x, y1: y, x2: end, y2: y)
  }

  private func place(_ value: Double, _ axis: Axis) -> Double {
    Self.left + axis.place(value) * (Self.right - Self.left)
  }

  /// A target in words: who, how much, by when, how firmly, promised or reported.
  static func words(_ target: Target, _ site: Site) -> String {
    let language = site.language
    let parts = [target.bound(language), target.strength.label(language), target.status.label(language), target.scope]
      .filter { !$0.isEmpty }
    return site.index.name(target.plan, language) + (language == .chinese ? "：" : ": ")
      + parts.joined(separator: language == .chinese ? "，" : ", ")
  }
}
