import Testing

@testable import ChineseText

@Suite struct CountTableTests {
  @Test("counts are kept by key, also where the table grows beyond the room it was made with")
  func growth() {
    var table = CountTable<Int>(capacity: 10, empty: 0)
    let size = table.size
    for round in 1...3 {
      for key in 1...2000 as ClosedRange<UInt64> {
        let place = table.place(adding: key << 20)
        table.values[place] += 1
        #expect(table[key << 20] == round)
      }
    }
    #expect(table.count == 2000)
    #expect(table.size > size)
  }

  @Test("a key that was never added counts nothing, and asking does not add it")
  func absent() {
    var table = CountTable<Float>(capacity: 10, empty: 0)
    let place = table.place(adding: 7)
    table.values[place] = 2
    #expect(table[8] == 0)
    #expect(table.count == 1)
  }
}
