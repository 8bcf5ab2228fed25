// Generated from Sources/PlanReading/Data/table-columns.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let tableColumns = ####"""
# What the columns of a table of tasks hold, told by the cell of the table's head (cleaned, without blanks). Labels of
# responsible-labels.tsv (责任单位, 完成时限) need no line here. The longest words that the cell equals, else ends with, decide.
# number: the row's number; category: a heading over several rows; title: the task; measure: what is to be done;
# other: anything else that is read as text.
# words	column
序号	number
编号	number
序	number
类别	category
分类	category
类型	category
领域	category
板块	category
方面	category
一级指标	category
二级指标	category
任务类别	category
工作类别	category
重点领域	category
项目类别	category
一级任务	category
任务	title
任务名称	title
任务内容	title
任务分解	title
重点任务	title
主要任务	title
工作任务	title
目标任务	title
工作事项	title
事项	title
事项名称	title
项目	title
项目名称	title
工作项目	title
重点工作	title
工作重点	title
三级指标	title
二级任务	title
指标	title
指标名称	title
改革事项	title
清单事项	title
措施	measure
工作措施	measure
具体措施	measure
主要措施	measure
重点措施	measure
推进措施	measure
落实措施	measure
保障措施	measure
举措	measure
重点举措	measure
具体举措	measure
工作内容	measure
具体内容	measure
主要内容	measure
重点内容	measure
内容	measure
工作要求	measure
任务要求	measure
具体要求	measure
具体任务	measure
工作目标	measure
目标要求	measure
目标	measure
任务清单	measure
落实举措	measure
指标内容	measure
完成标准	other
成果形式	other
工作成果	other
预期成果	other
标志性成果	other
备注	other
分值	other
完成情况	other
进展情况	other

"""####
}
