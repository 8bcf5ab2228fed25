// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.31
furtherThreshold	0.67
mentionThreshold	0.15
bias	-4.1241
ownFirst	2.5788
ownMore	1.1302
ownBest	-0.4252
ownBehind	-0.0103
heading	0.1198
headingBest	0.3657
section	-0.8392
silentHeading	3.9185
silentSection	0.6523
likeness	2.3152
likenessBehind	-1.8057
silentLikeness	1.1867
previous	-0.1701
silentPrevious	1.3354
enumeration	-0.1194
wording	2.6994
wordingBest	-0.0448
wordingBehind	-2.4134
clauseWording	4.7017
agreement	-2.4016
headingWording	-1.1203
silentHeadingWording	0.9589
silentSectionWording	0.0066
noTopic	-0.7157
noTopicHeading	-3.1691
headingDomain	0.8006
sectionDomain	0.827
sectionDomainWording	-0.6819
neighbours	2.1928
silentNeighbours	-2.9892
neighboursWording	1.0288
following	0.3415
titleFollowing	4.1283
silentFollowing	2.6054
followingWording	-2.9549
titleFollowingTerms	0.0826
muteHeading	-1.385
muteHeadingWording	4.6551

"""####
}
