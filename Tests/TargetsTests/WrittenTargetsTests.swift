import Evaluation
import Testing

@testable import Targets

/// Sentences written for this measure by a language model, half of them kept apart while the rules were made.
@Suite("Targets of written sentences", .serialized)
struct WrittenTargetsTests {
  @Test("the rules do as well on the written sentences as they did", arguments: ["development", "kept-apart"])
  func written(_ half: String) throws {
    let figures = try WrittenTargets.figures(half)
    print("written sentences, \(half): " + GoldReport.text(figures, details: half == "development"))
    if half == "development" { print(WrittenTargets.unlike(figures).joined(separator: "\n")) }
    print("  indicator alike in \(WrittenTargets.indicatorShare(figures)) of the hits")
    #expect(figures.f1 >= 0.95)
    #expect(WrittenTargets.indicatorShare(figures) >= 0.75)
    for field in ["comparator", "due", "status", "strength", "unit"] {
      #expect(figures.share(field) >= 0.97, "\(field) is right in \(figures.share(field)) of the hits")
    }
  }
}
