// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.4
mentionThreshold	0.15
bias	-4
ownFirst	5
ownMore	1
ownBest	1
ownBehind	-2
heading	1
headingBest	0.5
section	0.3
silentHeading	2
silentSection	0.5
likeness	3
likenessBehind	-2
silentLikeness	2
previous	0.3
silentPrevious	0.5
enumeration	0

"""####
}
