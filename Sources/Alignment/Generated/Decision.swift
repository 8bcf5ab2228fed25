// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.31
furtherThreshold	0.71
mentionThreshold	0.15
bias	-3.8354
ownFirst	3.5435
ownMore	1.0077
ownBest	-0.7274
ownBehind	-0.8088
heading	0.6583
headingBest	0.962
section	-1.0727
silentHeading	2.1231
silentSection	-0.1076
likeness	3.8339
likenessBehind	-4.9421
silentLikeness	1.4115
previous	0.2825
silentPrevious	0.6685
enumeration	-1.4598
wording	1.2793
wordingBest	0.4942
wordingBehind	-0.799
clauseWording	2.2025
agreement	-1.0119
headingWording	0.8175
silentHeadingWording	3.379
silentSectionWording	0.0437
noTopic	-2.4375
noTopicHeading	-2.103
headingDomain	0.1614
sectionDomain	0.9542
sectionDomainWording	-1.4753
neighbours	0.2877
silentNeighbours	-0.5188
neighboursWording	1.5637

"""####
}
