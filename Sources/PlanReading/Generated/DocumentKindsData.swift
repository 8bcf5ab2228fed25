// Generated from Sources/PlanReading/Data/document-kinds.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let documentKinds = ####"""
# What kind of document a title names. The first line whose words stand in the title decides.
# words	kind
年度报告	annualReport
情况的报告	annualReport
情况报告	annualReport
工作报告	annualReport
自查报告	annualReport
建设情况	annualReport
工作总结	annualReport
情况总结	annualReport
实施纲要	plan
纲要	plan
规划	plan
工作要点	workPoints
要点	workPoints
工作方案	workPoints
工作计划	workPoints
工作安排	workPoints
任务分工	workPoints
工作分工	workPoints
任务分解	workPoints
行动方案	plan
行动计划	plan
实施方案	plan
实施意见	plan
方案	plan
计划	workPoints
条例	regulation
办法	regulation
规定	regulation
细则	regulation
规则	regulation
意见	plan
报告	annualReport
总结	annualReport

"""####
}
