import PlanModel
import Testing

@testable import Alignment

@Suite struct TrainingSentenceTests {
  @Test("a line holds topics, heading, section, register and text")
  func line() throws {
    let read = try TrainingSentence.read("# c\nD04,D15\t标题\t\tcounty-plan-2021\t推行三项制度。\n-\t\t\tx\t谢谢。\n", file: "t")
    #expect(read.map(\.topics) == [["D04", "D15"], []])
    #expect(read.first?.heading == "标题")
  }

  @Test("a line of another form is named")
  func damaged() {
    let error = #expect(throws: InputError.self) { try TrainingSentence.read("D04\tx\n", file: "t.tsv") }
    #expect(error?.line == 1)
  }
}
