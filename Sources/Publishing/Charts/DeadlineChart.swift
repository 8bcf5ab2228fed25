import PlanModel

/// A time line of due dates: a lane for each plan, a sign for each target at its day; signs of one time are stacked.
struct DeadlineChart {
  private static let width = 480
  private static let left = 10.0
  private static let right = 470.0
  private static let step = 15.0

  let site: Site
  /// Targets with a due date, in the order of the table.
  let targets: [Target]
  /// What the filters need to know about a target.
  let attributes: (Target) -> [HTMLAttribute]
  private var language: Language { site.language }

  /// Writes the time line; nothing where no due date can be placed.
  func write(_ html: inout HTMLWriter) {
    let dated = targets.compactMap { target in target.due.flatMap(Axis.day).map { (target, $0) } }
    guard !dated.isEmpty else { return }
    let axis = Axis.years(dated.map(\.1), room: 12)
    let lanes = site.report.plans.map(\.plan.id).compactMap { plan -> Lane? in
      let own = dated.filter { $0.0.plan == plan }
      return own.isEmpty ? nil : lane(plan, own, axis)
    }
    let height = lanes.reduce(0) { $0 + $1.height }
    html.element(.figure, .class("plot line")) { html in
      html.drawing(
        "chart", id: "deadlines", width: Self.width, height: Int(height) + 24, title: TargetWording.timeLine(language),
        description: TargetWording.timeLineWords(
          lanes.map { (site.index.name($0.plan, language), $0.signs.count) }, language)
      ) { html in
        for year in stride(from: axis.low, through: axis.high, by: 1) {
          html.line("grid", x1: place(year, axis), y1: 4, x2: place(year, axis), y2: height)
        }
        for tick in axis.ticks {
          html.label(tick.label, "tick", x: place(tick.value, axis), y: height + 17, anchor: "middle")
        }
        var top = 0.0
        for lane in lanes {
          draw(lane, top, &html)
          top += lane.height
        }
      }
    }
  }

  private struct Lane {
    var plan: String
    var signs: [(target: Target, x: Double, row: Int)]
    var height: Double
  }

  /// Signs that would touch stand below each other.
  private func lane(_ plan: String, _ dated: [(Target, Double)], _ axis: Axis) -> Lane {
    var ends: [Double] = []
    var signs: [(target: Target, x: Double, row: Int)] = []
    for (target, day) in dated {
      let x = place(day, axis)
      let row = ends.firstIndex { $0 <= x } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = x + Self.step
      signs.append((target, x, row))
    }
    return Lane(plan: plan, signs: signs, height: 24 + Double(ends.count) * Self.step + 8)
  }

  private func draw(_ lane: Lane, _ top: Double, _ html: inout HTMLWriter) {
    html.line("track", x1: 0, y1: top + 0.5, x2: Double(Self.width), y2: top + 0.5)
    html.label(
      DisplayWidth.truncated(site.index.name(lane.plan, language), to: 60), "who", x: 0, y: top + 16)
    for sign in lane.signs {
      html.sign(
        sign.target.strength, sign.target.status, x: sign.x, y: top + 24 + Self.step * (Double(sign.row) + 0.5),
        title: "\(sign.target.due ?? "") \(sign.target.indicator)\n\(ValueChart.words(sign.target, site))",
        attributes(sign.target))
    }
  }

  private func place(_ value: Double, _ axis: Axis) -> Double {
    Self.left + axis.place(value) * (Self.right - Self.left)
  }
}
