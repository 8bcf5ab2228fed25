import PlanModel
extension Concept { package var allTerms: [LexiconTerm] { [LexiconTerm(text: label.chinese, weight: 3)] + terms } }
