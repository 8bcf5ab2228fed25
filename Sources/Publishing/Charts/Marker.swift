import PlanModel

/// The sign of a target on a chart: the shape says how firmly it is promised, the filling whether it is promised or
/// reported; colour says nothing.
enum Marker {
  /// Outline around the origin, about 14 units wide: a disc for must, a diamond for strive, a triangle for explore.
  static func outline(_ strength: Target.Strength) -> String {
    switch strength {
    case .must: "M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z"
    case .strive: "M0 -7L7 0L0 7L-7 0z"
    case .explore: "M0 -7L7 6L-7 6z"
    }
  }

  /// Class of the sign: filled for a target, hollow for a result.
  static func style(_ status: Target.Status) -> String { status == .target ? "sign" : "sign hollow" }
}

extension HTMLWriter {
  /// Writes a drawing of `width` × `height` units with its name and its description for those who do not see it.
  ///
  /// - Parameter id: begins the ids of name and description; unique on the page.
  mutating func drawing(
    _ classes: String, id: String, width: Int, height: Int, title: String, description: String,
    body: (inout HTMLWriter) -> Void
  ) {
    element(
      .svg, .class(classes), .imageRole, .labelledBy("\(id)-name \(id)-words"), .xmlnsDrawing,
      .drawing(.viewBox, "0 0 \(width) \(height)"), .drawing(.width, "\(width)"), .drawing(.height, "\(height)")
    ) { html in
      html.element(.title, .id("\(id)-name"), text: title)
      html.element(.desc, .id("\(id)-words"), text: description)
      body(&html)
    }
  }

  /// Writes the sign of a target; with `title`, a pointer that rests on it shows the words.
  mutating func sign(
    _ strength: Target.Strength, _ status: Target.Status, x: Double, y: Double, title: String? = nil,
    _ attributes: [HTMLAttribute] = []
  ) {
    element(
      .path,
      all: [
        .class(Marker.style(status)), .drawing(.d, Marker.outline(strength)),
        .drawing(.transform, "translate(\(Figure.fixed(x, decimals: 1)) \(Figure.fixed(y, decimals: 1)))"),
      ] + attributes
    ) { html in
      if let title { html.element(.title, text: title) }
    }
  }

  /// Writes a straight line.
  mutating func line(_ classes: String, x1: Double, y1: Double, x2: Double, y2: Double) {
    let decimals = 1
    void(
      .line, .class(classes), .drawing(.x1, Figure.fixed(x1, decimals: decimals)),
      .drawing(.y1, Figure.fixed(y1, decimals: decimals)), .drawing(.x2, Figure.fixed(x2, decimals: decimals)),
      .drawing(.y2, Figure.fixed(y2, decimals: decimals)))
  }

  /// Writes a label; `anchor` is `start`, `middle` or `end`.
  mutating func label(_ text: String, _ classes: String, x: Double, y: Double, anchor: String = "start") {
    element(
      .text, .class(classes), .drawing(.x, Figure.fixed(x, decimals: 1)), .drawing(.y, Figure.fixed(y, decimals: 1)),
      .drawing(.anchor, anchor), text: text)
  }
}
