import FileContainers
import PlanModel
import XMLTree

/// What a plan is, as variables of a REFI-QDA project: researchers group and filter sources by them.
struct QDAVariables {
  let language: Language

  private struct Variable {
    var name: String
    var label: LocalizedText
    var value: (Plan) -> String?
  }

  private var all: [Variable] {
    [
      Variable(name: "place", label: ExportWording.place) { $0.metadata.jurisdiction.name },
      Variable(name: "level", label: Wording.level) { $0.metadata.jurisdiction.level?.label(language) },
      Variable(name: "kind", label: Wording.kindOfPlan) { $0.metadata.kind.label(language) },
      Variable(name: "period", label: Wording.period) { plan in
        plan.metadata.period.map { $0.from == $0.to ? "\($0.from)" : "\($0.from)–\($0.to)" }
      },
      Variable(name: "issuer", label: Wording.issuer) { $0.metadata.issuer },
      Variable(name: "issued", label: Wording.issued) { $0.metadata.issued },
    ]
  }

  private func guid(_ variable: Variable) -> String { NameGUID.of("urn:duizhao:variable:\(variable.name)") }

  /// Writes the declarations.
  func declare(_ writer: XMLWriter) {
    writer.startElement("Variables")
    for variable in all {
      writer.element(
        "Variable",
        attributes: [("guid", guid(variable)), ("name", variable.label(language)), ("typeOfVariable", "Text")])
    }
    writer.endElement()
  }

  /// Writes the values of a plan; what is not known is left out.
  func values(of plan: Plan, _ writer: XMLWriter) {
    for variable in all {
      guard let value = variable.value(plan), !value.isEmpty else { continue }
      writer.startElement("VariableValue")
      writer.element("VariableRef", attributes: [("targetGUID", guid(variable))])
      writer.element("TextValue", text: value)
      writer.endElement()
    }
  }
}
