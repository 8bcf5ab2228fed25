import Foundation
import PlanModel
import Testing

@testable import ChineseText

/// How well damage is undone that was done on purpose, to texts the embedded model has not seen.
@Suite struct GlossRepairAccuracyTests {
  private let gbk: GBK

  init() throws { gbk = try #require(GBK.shared) }

  /// Repaired stretches of a damaged text, and how many of them are right.
  private func repairs(of damaged: [Unicode.Scalar], from original: [Unicode.Scalar]) -> Repairs {
    let source = damaged.string
    let repaired = GlossRepair().clean(TracedText(source: source), of: SourceText(source))
    let text = GlossRemoval().clean(repaired.text, of: SourceText(source)).text
    let starts = Dictionary(
      repaired.findings.compactMap { finding in
        finding.kind == .glossRepaired ? finding.source.map { ($0.start, finding) } : nil
      }, uniquingKeysWith: { first, _ in first })
    var (right, wrong, sure, sureRight) = (0, 0, 0, 0)
    var errors: [String] = []
    var (place, index) = (0, 0)
    while index < text.count, place < original.count {
      if let finding = starts[text.ranges[index].start], text.ranges[index] == finding.source {
        let after = Array((finding.after ?? "").unicodeScalars)
        let isRight = original.holds(after, at: place)
        if finding.severity == .note {
          sure += 1
          if isRight { sureRight += 1 }
        }
        if isRight {
          right += 1
          place += after.count
        } else {
          wrong += 1
          errors.append(
            (finding.severity == .note ? "sure: " : "")
              + "\(original[max(0, place - 6)..<min(original.count, place + after.count + 2)].map(String.init).joined()) ≠ \(finding.after ?? "")"
          )
        }
        index += after.count
        if !isRight {
          // Find the text behind the repair again.
          let next = Array(text.scalars[index..<min(text.count, index + 6)])
          place = (place..<min(original.count, place + 120)).first { original.holds(next, at: $0) } ?? original.count
        }
      } else if text.scalars[index] == original[place] {
        index += 1
        place += 1
      } else {
        let next = Array(text.scalars[index..<min(text.count, index + 6)])
        guard let again = (place..<min(original.count, place + 120)).first(where: { original.holds(next, at: $0) })
        else {
          index += 1
          continue
        }
        place = again
      }
    }
    let unrepaired = repaired.findings.filter { $0.kind == .glossUnrepaired }.count
    return Repairs(
      right: right, wrong: wrong, unrepaired: unrepaired, sure: sure, sureRight: sureRight, errors: errors)
  }

  /// The characters that the tool of the mirrors is known to gloss, with their readings.
  private func knownReadings() throws -> [GBK.Code: String] {
    let scalars = Array(try Fixtures.plan("jiangmen").unicodeScalars)
    var readings: [GBK.Code: String] = [:]
    for gloss in GlossRemoval.glosses(in: scalars) {
      guard let code = gbk.code(gloss.character) else { continue }
      readings[code] = scalars[(gloss.bounds.lowerBound + 1)..<(gloss.bounds.upperBound - 1)].map(String.init).joined()
    }
    return readings
  }

  /// A whole text as it was before any gloss.
  private func wholeText(_ id: String) throws -> [Unicode.Scalar] {
    let source = try Fixtures.plan(id)
    let words = SourceText(source)
    var text = GlossRepair().clean(TracedText(source: source), of: words).text
    text = StrayTags().clean(text, of: words).text
    text = GlossRemoval().clean(text, of: words).text
    guard !words.isTraditional else { return wide(text.scalars) }
    let traditional = try OpenCC(configuration: "s2t.json").convert(text.string)
    return wide(Array((traditional ?? "").unicodeScalars))
  }

  private func wide(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let signs: [Unicode.Scalar: Unicode.Scalar] = [",": "，", ":": "：", ";": "；", "(": "（", ")": "）", "\u{A0}": " "]
    return scalars.map { signs[$0] ?? $0 }.filter { $0.value < 0x80 || gbk.code($0) != nil }
  }

  /// Chinese characters of a text whose two bytes also stand in it as the end of one character and the start of the
  /// next.
  private func straddled(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let own = Set(text.filter(\.isHan))
    var found: Set<Unicode.Scalar> = []
    for (left, right) in zip(text, text.dropFirst()) {
      guard let one = gbk.code(left), let two = gbk.code(right),
        let scalar = gbk.scalar(UInt8(one & 0xFF), UInt8(two >> 8)), own.contains(scalar)
      else { continue }
      found.insert(scalar)
    }
    return found.sorted()
  }

  /// What becomes of damage done on purpose to a text, six times with other characters.
  private func repairs(of original: [Unicode.Scalar], rounds: Int, seed: UInt64) throws -> Repairs {
    let known = try knownReadings()
    let straddled = straddled(original)
    var random = FixedRandom(state: seed)
    var total = Repairs()
    for _ in 0..<rounds {
      // The tool's own characters, and others of this text whose bytes also stand across a border.
      var readings = known
      for scalar in straddled.shuffled(using: &random).prefix(25) {
        guard let code = gbk.code(scalar), let letters = CharacterReadings.letters(of: scalar) else { continue }
        readings[code] = readings[code] ?? GlossTool.marked(letters)
      }
      let damaged = try #require(GlossTool(readings: readings, gbk: gbk).damage(original))
      total.add(repairs(of: damaged.text, from: original))
    }
    return total
  }

  @Test("damage done on purpose is undone", arguments: ["jiangmen", "jiashan"])
  func accuracy(_ id: String) throws {
    let total = try repairs(of: try wholeText(id), rounds: 6, seed: 5)
    try total.dump(id)
    #expect(total.places >= 100, "\(total.figures)")
    #expect(total.share >= 0.8, "\(total.figures)")
    #expect(total.sureShare >= 0.98, "\(total.figures)")
  }

  @Test("what is told without doubt is right in documents of every kind that the model has not seen")
  func unseen() throws {
    let folder = Fixtures.root.appending(path: "training/documents")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".tsv") }
      .sorted()
    var total = Repairs()
    let openCC = try OpenCC(configuration: "s2t.json")
    for (number, file) in files.enumerated() where number % 6 == 0 {
      let lines = try String(contentsOf: folder.appending(path: file), encoding: .utf8).split(separator: "\n")
      let text = lines.compactMap { $0.split(separator: "\t").last }.joined(separator: "\n")
      let original = wide(Array((openCC.convert(text) ?? "").unicodeScalars))
      total.add(try repairs(of: original, rounds: 1, seed: UInt64(number)))
    }
    try total.dump("unseen")
    #expect(total.places >= 100, "\(total.figures)")
    #expect(total.share >= 0.7, "\(total.figures)")
    #expect(total.sureShare >= 0.98, "\(total.figures)")
  }
}

/// Repaired stretches of damaged texts, how many of them are right, and how many are told as sure.
private struct Repairs {
  var right = 0
  var wrong = 0
  var unrepaired = 0
  var sure = 0
  var sureRight = 0
  var errors: [String] = []

  var places: Int { right + wrong + unrepaired }
  var share: Double { Double(right) / Double(max(1, places)) }
  var sureShare: Double { Double(sureRight) / Double(max(1, sure)) }
  var figures: String {
    "\(places) places: \(right) right, \(wrong) wrong, \(unrepaired) unrepaired; of \(sure) sure \(sureRight) right"
  }

  mutating func add(_ more: Repairs) {
    right += more.right
    wrong += more.wrong
    unrepaired += more.unrepaired
    sure += more.sure
    sureRight += more.sureRight
    errors += more.errors
  }

  /// Writes the errors where they are asked for.
  func dump(_ name: String) throws {
    guard let folder = ProcessInfo.processInfo.environment["DUIZHAO_DUMP"] else { return }
    let file = URL(filePath: folder).appending(path: "\(name).repairs.txt")
    try ([figures] + errors).joined(separator: "\n").write(to: file, atomically: true, encoding: .utf8)
  }
}
