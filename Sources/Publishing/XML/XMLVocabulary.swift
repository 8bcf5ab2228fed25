import PlanModel
import XMLTree

/// The namespace of the published documents, and the pieces that several of them share.
package enum XMLVocabulary {
  /// Namespace of version 1; a change that breaks readers gets a new number.
  package static let namespace = "urn:duizhao:comparison:1"
  /// File name of the schema.
  package static let schemaName = "comparison.xsd"
  /// The schema, as it is published beside `comparison.xml`.
  package static var schema: String { EmbeddedData.comparisonSchema }

  /// Attributes of a root element.
  static var root: [(String, String)] { [("xmlns", namespace), ("version", "1")] }
}

extension XMLWriter {
  /// Writes an element in both languages.
  func localized(_ name: String, _ text: LocalizedText) {
    for language in Language.allCases {
      startElement(name)
      attribute("lang", language.rawValue)
      self.text(text(language))
      endElement()
    }
  }

  /// Writes `text`, and `original` where the words as found differ.
  func wording(_ text: String, _ original: String) {
    element("text", text: text)
    if original != text { element("original", text: original) }
  }

  /// Writes sentences with their scores; without text, the deciding words are left to the place where it stands.
  ///
  /// - Parameter withEvidence: true where those words stand nowhere else in the document.
  func scored(_ name: String, _ sentences: [ScoredSentence], withText: Bool, withEvidence: Bool = false) {
    // Member by member, as below: a sentence that is taken out of the list is copied with its texts.
    for index in sentences.indices {
      startElement(name)
      attribute("ref", sentences[index].id)
      attribute("task", sentences[index].task)
      attribute("score", Figure.score(sentences[index].score))
      if withText { wording(sentences[index].text, sentences[index].original) }
      if withText || withEvidence {
        for evidence in sentences[index].evidence { element("evidence", text: evidence) }
      }
      endElement()
    }
  }

  /// Writes sentences of reference plans.
  func references(_ name: String, _ references: [GapReference], withText: Bool) {
    for index in references.indices {
      startElement(name)
      attribute("plan", references[index].plan)
      attribute("task", references[index].task)
      attribute("ref", references[index].sentence)
      if withText { wording(references[index].text, references[index].original) }
      endElement()
    }
  }

  /// Adds `start` and `end` of a range to the element that was just opened.
  func attributes(of range: SourceRange?) {
    attribute("start", range.map { String($0.start) })
    attribute("end", range.map { String($0.end) })
  }
}
