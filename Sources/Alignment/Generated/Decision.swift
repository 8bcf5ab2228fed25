// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.4
mentionThreshold	0.15
bias	-3.0
ownFirst	5.0
ownMore	0.0
ownBest	0.0
ownBehind	0.0
heading	0.0
headingBest	0.0
section	0.0
silentHeading	0.0
silentSection	0.0
likeness	0.0
likenessBehind	0.0
silentLikeness	0.0
previous	0.0
silentPrevious	0.0
enumeration	0.0
wording	0.0
wordingBest	0.0
wordingBehind	0.0
clauseWording	0.0
agreement	0.0
headingWording	0.0
silentHeadingWording	0.0
silentSectionWording	0.0

"""####
}
