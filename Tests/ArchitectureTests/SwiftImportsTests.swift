import Testing

@Test("plain, modified, attributed, conditional and partial imports are all found")
func importForms() {
  let source = """
    import A
    package import B
    @testable import C
    @_spi(Inner) public import D
    import struct E.Name
    import F.Sub
    #if canImport(G)
      import G
    #else
      import H
    #endif
    let x = 1; import I
    @preconcurrency
    import J
    """
  #expect(SwiftImports.read(source) == ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J"])
}

@Test("what stands in a comment or a string is no import")
func notImports() {
  let source = ##"""
    // import A
    /* import B
    /* import C */
    import D
    */
    let text = """
      import E
      \(call("import F"))
      """
    let raw = #"""
      import G "
      """ import H
      """#
    let short = "import I" + "\"import J" + #"import "K"#
    object.import(L)
    let `import` = 1
    import M
    """##
  #expect(SwiftImports.read(source) == ["M"])
}

@Test(
  "unfinished source is read to its end", arguments: ["import", "import A /*", "import A \"", "import A \"\\(", "#"])
func unfinished(source: String) {
  #expect(SwiftImports.read(source) == (source.contains("A") ? ["A"] : []))
}
