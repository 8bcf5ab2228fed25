// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.34
furtherThreshold	0.66
mentionThreshold	0.15
bias	-3.7227
ownFirst	3.5155
ownMore	1.1697
ownBest	-0.8397
ownBehind	-0.606
heading	0.508
headingBest	0.749
section	-0.8952
silentHeading	2.435
silentSection	-0.1987
likeness	3.0444
likenessBehind	-4.5099
silentLikeness	0.8111
previous	0.1802
silentPrevious	0.4175
enumeration	-1.3383
wording	1.2996
wordingBest	0.4389
wordingBehind	-1.2402
clauseWording	2.4001
agreement	-0.9205
headingWording	0.1601
silentHeadingWording	3.2977
silentSectionWording	0.6782
noTopic	-2.1366
noTopicHeading	-1.6745
headingDomain	-0.0356
sectionDomain	0.7057
sectionDomainWording	-1.0046
neighbours	1.4483
silentNeighbours	0.0997
neighboursWording	1.4294
following	1.1119
titleFollowing	3.1873
silentFollowing	2.0263
followingWording	-1.2101
titleFollowingTerms	0.4613

"""####
}
