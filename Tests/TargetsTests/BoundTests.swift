import PlanModel
import Testing

@testable import Targets

@Suite("Direction words")
struct BoundTests {
  @Test(
    "the direction is that of the words around the number",
    arguments: [
      ("不少于2次", .ge), ("至少1次", .ge), ("达到95%以上", .ge), ("2人以上", .ge), ("不超过2次", .le), ("控制在8%以内", .le), ("8%以下", .le),
      ("低于3%", .lt), ("高于90%", .gt), ("超过95%", .gt), ("近10万名", .lt), ("约60项", .eq), ("100%", .eq), ("达100%", .eq),
      ("达到95%", .ge), ("60余件", .gt), ("最多跑一次比例超过95%", .gt), ("压缩至3个工作日", .le), ("15个工作日内", .le),
    ] as [(String, Target.Comparator)])
  func direction(_ text: String, _ expected: Target.Comparator) throws {
    let scalars = ScalarText(text)
    let quantity = try #require(
      QuantityScanner.scan(scalars, masked: Array(repeating: false, count: scalars.count)).last)
    #expect(Bound.read(scalars, quantity, from: 0, to: scalars.count).comparator == expected)
  }
}
