import ChineseText
import PlanModel
import PlanReading
import Testing

/// Documents made from seeds, the same ones in each run: reading never fails, loses nothing, gives unique ids, keeps
/// the way back to the source, and points its findings into the text. `make fuzz` tries many more.
@Suite("Recombined documents")
struct RecombinationTests {
  @Test("the guarantees of reading hold", arguments: 0..<8)
  func guarantees(seed: Int) throws {
    let cleaner = try TextCleaner()
    for round in 0..<25 {
      let numbers = RecombinedDocument.numbers(seed: UInt64(seed * 1000 + round), count: 40 + 8 * round)
      let text = RecombinedDocument.text(numbers)
      let found: ExtractedText
      do throws(InputError) {
        found = try Fixtures.formats.extract(Array(text.utf8), file: "p")
      } catch {
        // Control bytes throughout, or no letter at all.
        continue
      }
      expectConserved(try Fixtures.plan(text: text), source: found.text)
      let cleaned = cleaner.clean(found.text).text
      for fault in ReadingInvariants.faults(of: cleaned, source: found.text, step: 3) { Issue.record("\(fault)") }
    }
  }

  @Test("they hold where a document runs into the limits of reading", arguments: 0..<4)
  func limits(seed: Int) throws {
    var limits = ReadingLimits()
    (limits.fewestUnits, limits.mostUnits, limits.longestPart) = (12, 12, 200)
    let reader = PlanReader(cleaner: try TextCleaner(), formats: Fixtures.formats, limits: limits)
    for round in 0..<25 {
      let numbers = RecombinedDocument.numbers(seed: UInt64(seed * 1000 + round), count: 40 + 8 * round)
      let bytes = Array(RecombinedDocument.text(numbers).utf8)
      guard let found = try? Fixtures.formats.extract(bytes, file: "p") else { continue }
      expectConserved(try reader.read(bytes: bytes, file: "p.txt", id: "p", metadata: nil), source: found.text)
    }
  }

  @Test("the same numbers give the same document, others another")
  func deterministic() {
    let numbers = RecombinedDocument.numbers(seed: 7, count: 100)
    #expect(
      RecombinedDocument.text(numbers) == RecombinedDocument.text(RecombinedDocument.numbers(seed: 7, count: 100)))
    #expect(
      RecombinedDocument.text(numbers) != RecombinedDocument.text(RecombinedDocument.numbers(seed: 8, count: 100)))
    #expect(RecombinedDocument.text(numbers).contains("\n"))
  }

  @Test("a broken guarantee is told")
  func faults() throws {
    let text = "一、任务\n1.优化职能。2.深化改革。\n"
    var plan = try Fixtures.plan(text: text)
    #expect(ReadingInvariants.faults(of: plan, source: text).isEmpty)
    plan.headings.removeFirst()
    #expect(ReadingInvariants.faults(of: plan, source: text).count == 1)
    plan.findings.append(
      Finding(.unreadable, .note, LocalizedText("", ""), source: SourceRange(start: 1, end: 900)))
    #expect(ReadingInvariants.faults(of: plan, source: text).count == 2)
    var cleaned = try TextCleaner().clean(text).text
    cleaned.append("甲", from: SourceRange(start: 0, end: 3))
    #expect(!ReadingInvariants.faults(of: cleaned, source: text).isEmpty)
  }
}
