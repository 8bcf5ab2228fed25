import PlanModel

/// A time line of due dates: a lane for each plan, a sign for each target at its day; signs of one time are stacked.
struct DeadlineChart {
  private static let width = 400
  private static let left = 10.0
  private static let right = 390.0
  private static let step = 14.0

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
    let axis = Axis.years(dated.map(\.1), room: 10)
    let lanes = site.report.plans.map(\.plan.id).compactMap { plan -> Lane? in
      let own = dated.filter { $0.0.plan == plan }
      return own.isEmpty ? nil : lane(plan, own, axis)
    }
    html.element(.figure, .class("plot line")) { html in
      html.element(.figcaption, .class("quiet"), text: TargetWording.timeLine(language))
      // A drawing for each lane, so that a lane that the filters empty leaves no hole.
      for lane in lanes {
        html.element(.div, .data(.frame, "lane")) { draw(lane, axis, &$0) }
      }
      html.element(
        .svg, .class("chart"), .ariaHidden, .xmlnsDrawing, .drawing(.viewBox, "0 0 \(Self.width) 20"),
        .drawing(.width, "\(Self.width)"), .drawing(.height, "20")
      ) { html in
        for tick in axis.ticks {
          html.label(tick.label, "tick", x: place(tick.value, axis), y: 14, anchor: "middle")
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

  private func draw(_ lane: Lane, _ axis: Axis, _ html: inout HTMLWriter) {
    let name = site.index.name(lane.plan, language)
    html.drawing(
      "chart", id: "deadlines-\(site.names.slug(lane.plan))", width: Self.width, height: Int(lane.height),
      title: TargetWording.lane(name, language),
      description: TargetWording.laneWords(lane.signs.map { ($0.target.due ?? "", $0.target.indicator) }, language)
    ) { html in
      for year in stride(from: axis.low, through: axis.high, by: 1) {
        html.line("grid", x1: place(year, axis), y1: 22, x2: place(year, axis), y2: lane.height)
      }
      html.line("track", x1: 0, y1: 0.5, x2: Double(Self.width), y2: 0.5)
      html.label(DisplayWidth.truncated(name, to: 60), "who", x: 0, y: 16)
      for sign in lane.signs {
        html.sign(
          sign.target.strength, sign.target.status, x: sign.x, y: 24 + Self.step * (Double(sign.row) + 0.5),
          title: "\(sign.target.due ?? "") \(sign.target.indicator)\n\(ValueChart.words(sign.target, site))",
          attributes(sign.target))
      }
    }
  }

  private func place(_ value: Double, _ axis: Axis) -> Double {
    Self.left + axis.place(value) * (Self.right - Self.left)
  }
}
