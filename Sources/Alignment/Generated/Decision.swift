// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.3
furtherThreshold	0.74
mentionThreshold	0.15
bias	-3.7368
ownFirst	3.3767
ownMore	1.062
ownBest	-0.7697
ownBehind	-0.7949
heading	0.4653
headingBest	1.1248
section	-1.0292
silentHeading	1.6745
silentSection	-0.0896
likeness	3.6776
likenessBehind	-4.6374
silentLikeness	1.4323
previous	0.1161
silentPrevious	0.4272
enumeration	-1.4015
wording	1.4398
wordingBest	0.3934
wordingBehind	-1.0209
clauseWording	2.3751
agreement	-1.024
headingWording	0.2378
silentHeadingWording	3.4032
silentSectionWording	0.5807
noTopic	-2.3049
noTopicHeading	-1.8332
headingDomain	0.2225
sectionDomain	0.7746
sectionDomainWording	-1.118
neighbours	0.9446
silentNeighbours	0.3482
neighboursWording	1.3672

"""####
}
