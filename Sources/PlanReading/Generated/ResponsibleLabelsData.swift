// Generated from Sources/PlanReading/Data/responsible-labels.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let responsibleLabels = ####"""
# Words in front of the colon that name the units answering for a task, and the part they play.
# lead 牵头单位, responsible 责任单位, support 配合单位; none: said in the same bracket, but no unit (a deadline).
# label	role
牵头单位	lead
牵头部门	lead
牵头责任单位	lead
牵头	lead
主办单位	lead
主责单位	lead
主责部门	lead
主要责任单位	lead
责任单位	responsible
责任部门	responsible
责任主体	responsible
负责单位	responsible
负责部门	responsible
落实单位	responsible
实施单位	responsible
承办单位	responsible
完成单位	responsible
责任分工	responsible
配合单位	support
配合部门	support
配合责任单位	support
协办单位	support
协同单位	support
协助单位	support
参与单位	support
参加单位	support
责任领导	none
责任人	none
完成时限	none
完成时间	none
时间安排	none
时间节点	none
时限	none

"""####
}
