// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.39
furtherThreshold	0.87
mentionThreshold	0.15
bias	-3.8691
ownFirst	2.652
ownMore	0.8929
ownBest	-0.5563
ownBehind	-1.016
heading	0.3651
headingBest	0.9001
section	-1.0388
silentHeading	-0.0242
silentSection	-0.1091
likeness	2.3578
likenessBehind	-3.2586
silentLikeness	0.9715
previous	0.3793
silentPrevious	0.2877
enumeration	-0.6424
wording	0.9407
wordingBest	0.6096
wordingBehind	-1.3301
clauseWording	1.7858
agreement	-0.2426
headingWording	0.2993
silentHeadingWording	1.572
silentSectionWording	0.123
noTopic	-1.3829
noTopicHeading	-0.7966
headingDomain	0.4735
sectionDomain	0.8254
sectionDomainWording	-0.4104
neighbours	1.15
silentNeighbours	0.4704
neighboursWording	1.1278

"""####
}
