// Generated from Sources/ChineseText/Data/wording.tsv by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let wording = ####"""
# t

"""####
}
