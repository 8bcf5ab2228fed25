import PlanModel

/// Recognises the measures of a part whose paragraphs bear no numbers: 二、主要任务, and below it 推进科学决策。完善程序….
///
/// They count as items only where the heading of the part says that there are tasks below it, nothing in the part is
/// numbered, and each of two or more paragraphs begins with a short sentence that more follows. A part on a subject
/// (二、依法全面履行职能) stays one task, whatever stands in it.
enum UnnumberedMeasures {
  /// A heading such as 主要任务 or 2023年重点工作任务 has at most so many scalars.
  private static let headingLimit = 14
  /// The short sentence in front has at most so many.
  private static let titleLimit = 25
  private static let subjects = [
    "主要任务", "重点任务", "工作任务", "主要工作", "重点工作", "主要措施", "工作措施", "重点措施", "主要举措", "工作举措", "重点举措",
    "工作内容", "主要内容", "工作重点", "主要做法", "任务举措", "任务措施",
  ].map { Array($0.unicodeScalars) }

  /// Sets the markers of such paragraphs: without written number, counted from 1.
  static func mark(_ blocks: inout [OutlineBlock]) {
    for part in blocks.indices where blocks[part].marker?.style.isPart ?? false && isGeneral(blocks[part]) {
      var end = part + 1
      while end < blocks.count, !blocks[end].isNumbered { end += 1 }
      let isWholePart = end == blocks.count || blocks[end].marker?.style.isPart ?? false
      let measures = (part + 1)..<end
      guard isWholePart, measures.count >= 2, measures.allSatisfy({ hasTitle(blocks[$0].text) }) else { continue }
      for (number, index) in measures.enumerated() {
        blocks[index].marker = OutlineMarker(style: .enumerated, value: number + 1, written: "", length: 0)
      }
    }
  }

  /// True for a heading that names no subject of its own.
  private static func isGeneral(_ block: OutlineBlock) -> Bool {
    let words = block.body
    return words.count <= headingLimit && subjects.contains { words.find($0) != nil }
  }

  private static func hasTitle(_ text: TracedText) -> Bool {
    let scalars = text.scalars
    guard let end = scalars.firstIndex(where: { $0.endsSentence || $0.isColon }) else { return false }
    return (4...titleLimit).contains(end) && end + 4 < scalars.count
      && !scalars[..<end].contains { ["，", "；", ",", ";"].contains($0) }
  }
}
