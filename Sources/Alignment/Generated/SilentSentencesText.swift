// Generated from Sources/Alignment/Data/silent-sentences.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let silentSentences = ####"""
# Sentences that are silent on their own subject: `duizhao fit` pairs them with coded titles.
# `title`: the sentence takes the title's topic (rule 2 of the coding guide); `-`: it has no topic under any title.
title	完善配套制度。
title	健全相关工作机制。
-	（责任单位：市司法局、市直各有关部门，各县（市、区）人民政府）
title	确保各项要求落到实处。
-	牵头单位：县司法局；配合单位：县财政局、县人力资源社会保障局。
title	进一步明确责任分工和完成时限。
title	制定配套措施，抓好组织实施。
-	（完成时限：2022年12月底前）
title	不断提升工作质效。
title	坚持问题导向，补齐短板弱项。
-	责任部门：各乡镇人民政府、街道办事处，区直各单位。
title	细化工作流程，明确工作标准。
title	力争取得阶段性成果。
-	（省发展改革委、省司法厅、省市场监管局按职责分工负责）
title	形成长效机制。
title	严格按照规定程序办理。
-	（市政府办公室牵头，市直各部门配合，持续推进）
title	推动此项工作制度化、规范化、常态化。
title	取得明显成效。
-	〔责任领导：张某某；责任单位：县政务服务局〕
title	建立工作台账，逐项销号管理。
title	有关部门要密切配合、协同推进。

"""####
}
