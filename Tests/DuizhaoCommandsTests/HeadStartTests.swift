import Testing

@testable import DuizhaoCommands

@Test("the engine is begun before parsing for commands that read documents anew with the standard taxonomy")
func begins() {
  #expect(HeadStart.needsEngine(["compare", "--no-cache"], cacheFolder: "c"))
  #expect(HeadStart.needsEngine(["gaps", "a", "--against", "b"], cacheFolder: nil))
}

@Test(
  "nothing is begun for what may need no engine",
  arguments: [
    [], ["outline", "a", "--no-cache"], ["compare"], ["compare", "--no-cache", "--taxonomy", "t.ttl"],
    ["compare", "--no-cache", "--taxonomy=t.ttl"], ["compare", "--no-cache", "--aligned", "a.jsonl"],
    ["compare", "--no-cache", "--help"], ["compare", "-h", "--no-cache"],
  ])
func waits(_ arguments: [String]) {
  #expect(!HeadStart.needsEngine(arguments, cacheFolder: "c"))
}
