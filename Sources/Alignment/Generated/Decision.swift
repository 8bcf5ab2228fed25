// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.31
furtherThreshold	0.75
mentionThreshold	0.15
bias	-3.7401
ownFirst	3.3936
ownMore	1.0637
ownBest	-0.7677
ownBehind	-0.7749
heading	0.4447
headingBest	1.135
section	-1.0283
silentHeading	1.6658
silentSection	-0.0875
likeness	3.6699
likenessBehind	-4.6223
silentLikeness	1.4395
previous	0.1095
silentPrevious	0.4202
enumeration	-1.3963
wording	1.4188
wordingBest	0.4115
wordingBehind	-1.0334
clauseWording	2.3693
agreement	-1.0343
headingWording	0.2475
silentHeadingWording	3.4288
silentSectionWording	0.579
noTopic	-2.318
noTopicHeading	-1.8369
headingDomain	0.2167
sectionDomain	0.7769
sectionDomainWording	-1.1178
neighbours	0.9423
silentNeighbours	0.3542
neighboursWording	1.3613

"""####
}
