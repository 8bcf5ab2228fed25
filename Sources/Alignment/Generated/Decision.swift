// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.34
furtherThreshold	0.74
mentionThreshold	0.15
bias	-3.7339
ownFirst	3.5528
ownMore	1.0068
ownBest	-0.7538
ownBehind	-0.8948
heading	0.5693
headingBest	0.9924
section	-1.1858
silentHeading	1.9075
silentSection	-0.2984
likeness	3.8148
likenessBehind	-4.9523
silentLikeness	1.7301
previous	0.2419
silentPrevious	0.5474
enumeration	-1.4926
wording	1.2456
wordingBest	0.5265
wordingBehind	-0.8464
clauseWording	2.2414
agreement	-1.1116
headingWording	0.5408
silentHeadingWording	3.092
silentSectionWording	0.3435
noTopic	-2.7487
noTopicHeading	-2.2723
headingDomain	0.1665
sectionDomain	0.9016
sectionDomainWording	-1.3575
neighbours	0.6814
silentNeighbours	-0.1075
neighboursWording	1.4363

"""####
}
