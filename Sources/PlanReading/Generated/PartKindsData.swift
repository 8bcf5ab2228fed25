// Generated from Sources/PlanReading/Data/part-kinds.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let partKinds = ####"""
# What a part of a document holds, told by its heading (cleaned, without its number, at most 30 characters).
# The first line whose words stand in the heading decides. main: measures or results; overall: requirements, aims,
# stages and weaknesses, no tasks; guarantee: 保障措施 and the like, near the end; nextStep: plans of an annual report.
# words	kind
完成情况	main
落实情况	main
开展情况	main
工作情况	main
主要成效	main
工作成效	main
存在的不足	overall
存在不足	overall
存在的问题	overall
存在问题	overall
主要问题	overall
困难和问题	overall
不足和原因	overall
下一步	nextStep
下步	nextStep
下一年	nextStep
下年度	nextStep
来年	nextStep
明年	nextStep
年工作思路	nextStep
年度工作思路	nextStep
年工作打算	nextStep
总体要求	overall
指导思想	overall
基本原则	overall
工作目标	overall
总体目标	overall
主要目标	overall
总体思路	overall
工作思路	overall
工作原则	overall
工作步骤	overall
实施步骤	overall
进度安排	overall
阶段安排	overall
时间安排	overall
时间步骤	overall
方法步骤	overall
实施阶段	overall
实施进度	overall
工作进度	overall
工作打算	nextStep
工作计划	nextStep
工作安排	nextStep
工作谋划	nextStep
工作展望	nextStep
今后	nextStep
努力方向	nextStep
改进方向	nextStep
改进措施	nextStep
主要安排	nextStep
年度安排	nextStep
年度计划	nextStep
保障措施	guarantee
组织保障	guarantee
工作保障	guarantee
实施保障	guarantee
保障机制	guarantee
强化保障	guarantee
加强保障	guarantee
组织实施	guarantee
组织领导	guarantee
工作要求	guarantee
有关要求	guarantee
相关要求	guarantee
工作措施	guarantee
推进措施	guarantee

"""####
}
