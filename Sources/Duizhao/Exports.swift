// Whoever imports the library gets the values that its methods take and give, and the views of them.
@_exported import Evaluation
@_exported import Comparison
@_exported import PlanArchive
@_exported import PlanModel
@_exported import Publishing
@_exported import Taxonomy
