// Generated from Sources/PlanReading/Data/responsible-labels.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let responsibleLabels = ####"""
# Words in front of the colon that name the units answering for a task, and the part they play.
# lead 牵头单位, responsible 责任单位, support 配合单位; deadline: until when; none: said in the same bracket, but no unit.
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
完成时限	deadline
完成时间	deadline
时间安排	deadline
时间节点	deadline
时限	deadline
完成期限	deadline
工作时限	deadline
办结时限	deadline
时间要求	deadline
整改时限	deadline
进度安排	deadline
进度要求	deadline
完成日期	deadline
时间进度	deadline
实施时间	deadline
计划完成时间	deadline
时限要求	deadline
落实时限	deadline
推进时间	deadline
牵头责任部门	lead
牵头处室	lead
牵头科室	lead
牵头股室	lead
牵头责任	lead
第一责任单位	lead
总牵头单位	lead
主要牵头单位	lead
共同牵头单位	lead
主办部门	lead
责任处室	responsible
责任科室	responsible
责任股室	responsible
责任机构	responsible
责任机关	responsible
责任	responsible
牵头及责任单位	responsible
牵头和责任单位	responsible
责任部门（单位）	responsible
责任单位（部门）	responsible
责任部门和单位	responsible
落实部门	responsible
执行单位	responsible
完成部门	responsible
具体责任单位	responsible
分工	responsible
配合责任部门	support
配合	support
协办部门	support
协助部门	support
协同部门	support
协作单位	support
参与部门	support
参与责任单位	support
支持单位	support
配合处室	support
配合科室	support
责任人员	none
牵头领导	none
分管领导	none
责任县领导	none
责任市领导	none
具体责任人	none
联系人	none

"""####
}
