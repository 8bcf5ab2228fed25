import Testing

@testable import Publishing

@Suite("JSON written part by part")
struct JSONTextTests {
  private struct Item: Encodable {
    var id: String
    var words: [String]
    var note: String?
  }

  private struct Group: Encodable {
    var items: [Item]
    var name: String
  }

  private struct Whole: Encodable {
    var empty: [Item]
    var groups: [Group]
    var items: [Item]
    var one: Item
  }

  private func items(_ count: Int) -> [Item] {
    (0..<count).map { Item(id: "\($0)/甲", words: $0 % 3 == 0 ? [] : ["一\n二", "\"三\" [ ] { }"], note: nil) }
  }

  private func parts(_ group: Group) -> JSONText.Element {
    group.items.count > 2
      ? .parts([.init("items", list: group.items) { .whole($0) }, .init("name", group.name)]) : .whole(group)
  }

  @Test("it is what the whole would be", arguments: [0, 1, JSONText.batch, JSONText.batch + 1, 3 * JSONText.batch])
  func same(count: Int) throws {
    let groups = [0, 1, 300, 2, count].map { Group(items: items($0), name: "组\($0)") }
    let whole = Whole(empty: [], groups: groups, items: items(count), one: Item(id: "a", words: ["b"], note: "c"))
    var text = ""
    try JSONText.write(
      [
        .init("empty", list: whole.empty) { .whole($0) }, .init("groups", list: groups, as: parts),
        .init("items", list: whole.items) { .whole($0) }, .init("one", whole.one),
      ], to: { text += $0 })
    #expect(try text == JSONText.encode(whole))
  }
}
