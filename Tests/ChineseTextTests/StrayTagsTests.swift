import PlanModel
import Testing

@testable import ChineseText

@Suite struct StrayTagsTests {
  private func run(_ text: String) -> String { Fixtures.run(StrayTags(), text).text }

  @Test("tags of HTML are removed, each with a finding")
  func tags() {
    let (text, findings) = Fixtures.run(StrayTags(), "专家库。</span>完<!-- x --><font color=\"red\">红</font>")
    #expect(text == "专家库。完红")
    #expect(findings.map(\.before) == ["</span>", "<!-- x -->", "<font color=\"red\">", "</font>"])
    #expect(findings.allSatisfy { $0.kind == .strayTag })
  }

  @Test(
    "what is no name of HTML stays",
    arguments: ["政府<街道办事处>", "a<b>c".replacing("b", with: "bb"), "1<2", "<", "<>", "< br"])
  func kept(_ text: String) { #expect(run(text) == text) }

  @Test("Word's conditions are tags; other words in such brackets stay")
  func conditions() {
    #expect(run("<![if !supportLists]>一、<![endif]>总体要求") == "一、总体要求")
    #expect(run("甲<![乙>丙") == "甲<![乙>丙")
    #expect(run("<content:encoded><![CDATA[<p>甲。</p>]]></content:encoded>\n乙") == "\n甲。\n\n乙")
    #expect(run("甲]]乙、丙]>丁") == "甲]]乙、丙]>丁")
  }

  @Test("a tag that ends a line leaves a line break")
  func blocks() {
    #expect(run("甲<br/>乙") == "甲\n乙")
    #expect(run("甲</p>\n<p>乙") == "甲\n乙")
  }

  @Test("a script or style sheet goes with what it holds")
  func scripts() {
    #expect(run("加强监督。<script>alert(1)</script>执法<STYLE type=a>p{}</STYLE>。") == "加强监督。执法。")
    #expect(run("甲<script>乙") == "甲乙")
  }

  @Test("one finding counts the references, but for blanks")
  func counted() {
    let findings = Fixtures.run(StrayTags(), "甲&lt;审查&gt;乙&mdash;丙&nbsp;丁").findings
    #expect(findings.map(\.before) == ["&lt;"])
    #expect(findings.first?.message.chinese == "网页字符实体已解码，共3处")
    #expect(Fixtures.run(StrayTags(), "甲&nbsp;乙").findings.isEmpty)
  }

  @Test("character references are decoded, and what they make is looked at again")
  func references() {
    #expect(run("甲&nbsp;乙&#20013;&#x6587;&mdash;") == "甲\u{A0}乙中文—")
    #expect(run("甲&lt;span&gt;乙&amp;nbsp;丙") == "甲乙\u{A0}丙")
    #expect(run("A&B; R&D &#0; &#xD800; &unknown;") == "A&B; R&D &#0; &#xD800; &unknown;")
  }
}
