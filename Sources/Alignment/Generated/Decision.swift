// Generated from Sources/Alignment/Data/decision.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let decisionTable = ####"""
# Weights of the alignment engine's decision (logistic regression), written by 'duizhao fit'.
threshold	0.42
mentionThreshold	0.15
bias	-4.1541
ownFirst	3.2886
ownMore	1.1664
ownBest	-0.2494
ownBehind	-0.9024
heading	0.1413
headingBest	1.2286
section	-0.5327
silentHeading	-0.792
silentSection	-0.0268
likeness	3.3538
likenessBehind	-3.5345
silentLikeness	1.1304
previous	1.1951
silentPrevious	0.2345
enumeration	-0.5884
wording	1.3201
wordingBest	0.0392
wordingBehind	-0.772
clauseWording	1.6397
agreement	-0.7789
headingWording	1.3002
silentHeadingWording	1.5268
silentSectionWording	-0.5321

"""####
}
