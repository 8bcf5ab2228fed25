// Generated from Sources/Duizhao/Data/evaluation-figures.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let evaluationFigures = ####"""
leaveOnePlanOut.absence.right	117
leaveOnePlanOut.absence.said	121
leaveOnePlanOut.f1.high	0.9117920148560817
leaveOnePlanOut.f1.low	0.8703374777975134
leaveOnePlanOut.f1.value	0.8925318761384335
leaveOnePlanOut.mainTopicAccuracy.value	0.8933601609657947
leaveOnePlanOut.precision.value	0.8892921960072595
leaveOnePlanOut.recall.value	0.8957952468007313
leaveOnePlanOut.sentences	535
targets.found	73
targets.gold	73
targets.hits	73
targetsByPlan.0.figures.found	16
targetsByPlan.0.figures.gold	16
targetsByPlan.0.figures.hits	16
targetsByPlan.0.plan	huangshi
targetsByPlan.1.figures.found	26
targetsByPlan.1.figures.gold	26
targetsByPlan.1.figures.hits	26
targetsByPlan.1.plan	jialing
targetsByPlan.2.figures.found	31
targetsByPlan.2.figures.gold	31
targetsByPlan.2.figures.hits	31
targetsByPlan.2.plan	sichuan
topics.absence.right	127
topics.absence.said	131
topics.f1.high	0.98545101842871
topics.f1.low	0.9622815087396505
topics.f1.value	0.9747427502338635
topics.mainTopicAccuracy.value	0.9818913480885312
topics.precision.value	0.9980842911877394
topics.recall.value	0.9524680073126143
topics.sentences	535
topicsByPlan.0.figures.absence.right	27
topicsByPlan.0.figures.absence.said	29
topicsByPlan.0.figures.f1.high	0.9859943977591037
topicsByPlan.0.figures.f1.low	0.9333333333333333
topicsByPlan.0.figures.f1.value	0.9615384615384616
topicsByPlan.0.figures.mainTopicAccuracy.value	0.9754601226993865
topicsByPlan.0.figures.precision.value	0.9943181818181818
topicsByPlan.0.figures.recall.value	0.9308510638297872
topicsByPlan.0.figures.sentences	163
topicsByPlan.0.plan	huangshi
topicsByPlan.1.figures.absence.right	77
topicsByPlan.1.figures.absence.said	79
topicsByPlan.1.figures.f1.high	0.9848484848484849
topicsByPlan.1.figures.f1.low	0.9161290322580645
topicsByPlan.1.figures.f1.value	0.951048951048951
topicsByPlan.1.figures.mainTopicAccuracy.value	0.9523809523809523
topicsByPlan.1.figures.precision.value	1
topicsByPlan.1.figures.recall.value	0.9066666666666666
topicsByPlan.1.figures.sentences	99
topicsByPlan.1.plan	jialing
topicsByPlan.2.figures.absence.right	23
topicsByPlan.2.figures.absence.said	23
topicsByPlan.2.figures.f1.high	0.9964664310954063
topicsByPlan.2.figures.f1.low	0.9805309734513274
topicsByPlan.2.figures.f1.value	0.9893238434163701
topicsByPlan.2.figures.mainTopicAccuracy.value	0.992619926199262
topicsByPlan.2.figures.precision.value	1
topicsByPlan.2.figures.recall.value	0.9788732394366197
topicsByPlan.2.figures.sentences	273
topicsByPlan.2.plan	sichuan

"""####
}
