import Testing

/// A path that must not stand in this file as one piece.
private let home = "/ho" + "me/"

@Test("a machine's path is found behind white space, quotes, an equals sign, an address's slashes and Chinese text")
func machinePath() {
  let text = "\(home)a\nx\n--dir=\(home)b \"\(home)c\"\nfile://\(home)d\n见\(home)e\n" + "/ro" + "ot/f"
  #expect(TextChecks.machinePathLines(Array(text.utf8)) == [1, 3, 4, 5, 6])
}

@Test("a folder of that name in a relative path or an address is no machine's path")
func noMachinePath() {
  let text = "docs\(home)a https://example.org\(home) ..\(home) ~\(home) ${X}\(home) */\("work")/ /homes/ /hom"
  #expect(TextChecks.machinePathLines(Array(text.utf8)) == [])
}

@Test("lines are counted with and without an end of line at the end")
func lineCount() {
  #expect(["", "a", "a\n", "a\nb"].map(TextChecks.lineCount) == [0, 1, 1, 2])
}

@Test("generated files and data are not written by hand")
func handWritten() {
  #expect(TextChecks.isHandWritten("Sources/A/B.swift"))
  #expect(TextChecks.isHandWritten("Sources/CA/shim.h"))
  #expect(!TextChecks.isHandWritten("Sources/A/Generated/B.swift"))
  #expect(!TextChecks.isHandWritten("Sources/A/Data/words.tsv"))
}

@Test("headings are counted by level, and # lines of code are none")
func headings() {
  let text = """
    # One
    ## Two
    ```sh
    # a comment
    ```
    ~~~
    ```
    # still code
    ~~~
    #tag
    ### Three
    """
  #expect(TextChecks.headingLevels(text) == [1, 2, 3])
}
