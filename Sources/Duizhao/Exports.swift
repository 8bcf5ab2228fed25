// Whoever imports the library gets the values that its methods take and give.
@_exported import Evaluation
@_exported import PlanModel
@_exported import Taxonomy
