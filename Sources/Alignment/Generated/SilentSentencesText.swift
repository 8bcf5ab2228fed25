// Generated from Sources/Alignment/Data/silent-sentences.txt by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let silentSentences = ####"""
# Sentences that are silent on their own subject: under a title they take its topic (rule 2 of the coding guide).
# `duizhao fit` pairs them with coded titles.
完善配套制度。
健全相关工作机制。
确保各项要求落到实处。
进一步明确责任分工和完成时限。
制定配套措施，抓好组织实施。
及时总结经验，持续改进提升。
不断提升工作质效。
坚持问题导向，补齐短板弱项。
细化工作流程，明确工作标准。
加强业务指导和跟踪问效。
力争取得阶段性成果。
形成长效机制。
积极探索创新，打造特色亮点。
严格按照规定程序办理。
推动此项工作制度化、规范化、常态化。
发现问题及时纠正。
取得明显成效。
建立工作台账，逐项销号管理。
有关部门要密切配合、协同推进。
每年底前将落实情况报上级主管部门。

"""####
}
