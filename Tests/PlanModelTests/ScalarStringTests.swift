import PlanModel
import Testing

@Suite struct ScalarStringTests {
  @Test("scalars of every width become the string that a view of them is", arguments: ["", "a", "é", "法治", "𠀀a法é", "\0"])
  func widths(text: String) {
    #expect(Array(String(scalars: Array(text.unicodeScalars)).utf8) == Array(text.utf8))
  }
}
