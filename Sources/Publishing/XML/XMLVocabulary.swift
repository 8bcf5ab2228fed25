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

  /// Writes a sentence with its score; without text, the deciding words are left to the place where its text stands.
  ///
  /// - Parameter withEvidence: true where those words stand nowhere else in the document.
  func scored(_ name: String, _ sentence: ScoredSentence, withText: Bool, withEvidence: Bool = false) {
    startElement(name)
    attribute("ref", sentence.id)
    attribute("task", sentence.task)
    attribute("score", Figure.score(sentence.score))
    if withText { wording(sentence.text, sentence.original) }
    if withText || withEvidence { for evidence in sentence.evidence { element("evidence", text: evidence) } }
    endElement()
  }

  /// Writes a sentence of a reference plan.
  func reference(_ name: String, _ reference: GapReference, withText: Bool) {
    startElement(name)
    attribute("plan", reference.plan)
    attribute("task", reference.task)
    attribute("ref", reference.sentence)
    if withText { wording(reference.text, reference.original) }
    endElement()
  }

  /// Adds `start` and `end` of a range to the element that was just opened.
  func attributes(of range: SourceRange?) {
    attribute("start", range.map { String($0.start) })
    attribute("end", range.map { String($0.end) })
  }
}
