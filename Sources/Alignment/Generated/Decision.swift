// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.3
furtherThreshold	0.82
mentionThreshold	0.15
bias	-3.6727
ownFirst	3.5973
ownMore	1.2758
ownBest	-0.8904
ownBehind	-0.4967
heading	0.7572
headingBest	0.3672
section	-0.9023
silentHeading	2.6606
silentSection	-0.1155
likeness	2.6389
likenessBehind	-4.2605
silentLikeness	0.4926
previous	0.152
silentPrevious	0.1818
enumeration	-1.294
wording	2.4142
wordingBest	-0.2261
wordingBehind	-1.4153
clauseWording	2.1198
agreement	-0.9491
headingWording	0.382
silentHeadingWording	2.9434
silentSectionWording	0.233
noTopic	-1.5302
noTopicHeading	-1.5799
headingDomain	0.0739
sectionDomain	0.687
sectionDomainWording	-0.7185
neighbours	1.1434
silentNeighbours	-0.1312
neighboursWording	1.2263
following	0.9793
titleFollowing	3.2419
silentFollowing	1.8987
followingWording	-0.8893
titleFollowingTerms	0.3396

"""####
}
