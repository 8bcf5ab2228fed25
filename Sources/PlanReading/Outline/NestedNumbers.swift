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

  /// A number of the style, or one of a coarser style, which ends a run.
  private struct Number: Sendable {
    var index: Int
    var value: Int
    var isCoarser: Bool
  }

  private static func resolve(_ blocks: inout [OutlineBlock], _ style: MarkerStyle) {
    let numbers = blocks.indices.compactMap { index in
      blocks[index].marker.flatMap { marker in
        marker.style <= style
          ? Number(index: index, value: marker.value, isCoarser: marker.style < style) : nil
      }
    }
    // For each number the place of the next coarser one: looking for it anew at each 1. would take for ever.
    var ends = [Int](repeating: numbers.count, count: numbers.count + 1)
    for place in numbers.indices.reversed() { ends[place] = numbers[place].isCoarser ? place : ends[place + 1] }
    /// Number of the last item of the style that stands open.
    var open: Int?
    var place = 0
    while place < numbers.count {
      let number = numbers[place]
      if number.isCoarser {
        open = nil
      } else if number.value == 1, let last = open,
        let length = runLength(numbers[place..<ends[place]], in: blocks, style, item: last)
      {
        for point in numbers[place..<(place + length)] {
          if style.isPart {
            blocks[point.index].marker?.style = .innerPart
          } else {
            blocks[point.index].nested = point.index == number.index ? .first : .further
            blocks[point.index].marker = nil
          }
        }
        place += length
        continue
      } else {
        open = number.value
      }
      place += 1
    }
  }

  /// How many of the numbers up to the next coarser one, which begin with 1, are points of the item above; nil for
  /// none.
  private static func runLength(
    _ values: ArraySlice<Number>, in blocks: [OutlineBlock], _ style: MarkerStyle, item: Int
  ) -> Int? {
    let start = values.startIndex
    let isAnnounced = announces(blocks[values[start].index - 1])
    var end = start + 1
    while end < values.endIndex, values[end].value == values[end - 1].value + 1 {
      // 1. 2. 3. may be the points of 2. or the first two of them and then 3.: the full stop tells.
      if values[end].value == item + 1, endsList(blocks[values[end].index - 1]) {
        if isAnnounced || goesOn(values[end...], from: item + 1) && !goesOn(values, from: 1) { break }
      }
      end += 1
    }
    if end < values.endIndex, values[end].value == item + 1 { return end - start }
    return isAnnounced && !style.isPart ? end - start : nil
  }

  private static func goesOn(_ values: ArraySlice<Number>, from first: Int) -> Bool {
    zip(values, first...).allSatisfy { $0.value == $1 }
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
