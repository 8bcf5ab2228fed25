// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.31
furtherThreshold	0.63
mentionThreshold	0.15
bias	-4.0318
ownFirst	2.6134
ownMore	1.0929
ownBest	-0.4231
ownBehind	-0.0356
heading	0.2522
headingBest	0.121
section	-0.8057
silentHeading	3.5535
silentSection	1.0923
likeness	2.4048
likenessBehind	-1.8959
silentLikeness	1.4418
previous	-0.3845
silentPrevious	1.0054
enumeration	-0.1186
wording	2.497
wordingBest	0.1074
wordingBehind	-2.5205
clauseWording	4.6477
agreement	-2.4341
headingWording	-2.1043
silentHeadingWording	1.6628
silentSectionWording	-0.0277
noTopic	-0.2307
noTopicHeading	-0.1355
headingDomain	0.8762
sectionDomain	0.3902
sectionDomainWording	0.0168
neighbours	3.5918
silentNeighbours	-2.0246
neighboursWording	0.4593
following	0.3431
titleFollowing	4.4077
silentFollowing	2.4553
followingWording	-2.7577
titleFollowingTerms	0.2233

"""####
}
