import PlanModel

/// Tells numbers that begin anew inside an item from those of the next items: 1. 2. 3. below the first of 1. 2. 3.
///
/// A run from 1 belongs into the item above it where that item announces it (…：, 以下, 下列), or where the items'
/// own count goes on behind the run. The points of an item lose their markers and become its paragraphs; 一、 below
/// 一、 become parts within parts. Guarantee: numbers that only begin anew (a new list without heading) stay.
enum NestedNumbers {
  /// Sets apart the runs.
  static func resolve(_ blocks: inout [OutlineBlock]) {
    let styles = Set(blocks.compactMap(\.marker?.style)).filter { !$0.isDecimal && $0 != .enumerated }
    for style in styles.sorted() { resolve(&blocks, style) }
  }

  private static func resolve(_ blocks: inout [OutlineBlock], _ style: MarkerStyle) {
    /// Number of the last item of the style that stands open.
    var open: Int?
    var index = 0
    while index < blocks.count {
      guard let marker = blocks[index].marker, marker.style <= style else {
        index += 1
        continue
      }
      if marker.style < style {
        open = nil
      } else if marker.value == 1, let last = open, let end = runEnd(blocks, from: index, style, item: last) {
        for place in index..<end where blocks[place].marker?.style == style {
          if style.isPart {
            blocks[place].marker?.style = .innerPart
          } else {
            blocks[place].nested = place == index ? .first : .further
            blocks[place].marker = nil
          }
        }
        index = end
        continue
      } else {
        open = marker.value
      }
      index += 1
    }
  }

  /// Index behind the run of points that begins at an index; nil where it is none.
  private static func runEnd(
    _ blocks: [OutlineBlock], from start: Int, _ style: MarkerStyle, item: Int
  ) -> Int? {
    let isAnnounced = announces(blocks[start - 1])
    // Numbers of the style up to the next coarser one.
    var values: [(index: Int, value: Int)] = []
    for index in start..<blocks.count {
      guard let marker = blocks[index].marker else { continue }
      if marker.style < style { break }
      if marker.style == style { values.append((index, marker.value)) }
    }
    var length = 1
    while length < values.count, values[length].value == values[length - 1].value + 1 {
      // 1. 2. 3. may be the points of 2. or the first two of them and then 3.: the full stop tells.
      if values[length].value == item + 1, endsList(blocks[values[length].index - 1]) {
        let rest = values[length...].map(\.value)
        if isAnnounced || goesOn(rest, from: item + 1) && !goesOn(values.map(\.value), from: 1) { break }
      }
      length += 1
    }
    let next = length < values.count ? values[length] : nil
    if let next, next.value == item + 1 { return next.index }
    guard isAnnounced, !style.isPart else { return nil }
    if let next { return next.index }
    return blocks[start...].firstIndex { ($0.marker?.style ?? style) < style } ?? blocks.count
  }

  private static func goesOn(_ values: [Int], from first: Int) -> Bool {
    zip(values, first...).allSatisfy { $0 == $1 }
  }

  /// True where a paragraph announces points: it ends with a colon, and is no bare heading.
  private static func announces(_ block: OutlineBlock) -> Bool {
    let scalars = block.text.scalars
    guard scalars.last?.isColon ?? false else { return false }
    return block.marker != nil || scalars.count > 15
  }

  /// True where a paragraph may be the last point of a list: 。, and not ；.
  private static func endsList(_ block: OutlineBlock) -> Bool { block.text.scalars.last?.endsSentence ?? false }
}
