// Generated from taxonomy/digest.txt by scripts/embed.sh (make generate). Do not edit.
// swift-format-ignore-file

extension EmbeddedData {
  package static let taxonomyDigest = ####"""
2d2f08fa9626fc03d2aaa6ac047a8ff10e804bc0a67a2a8b18b7246f416cad14

"""####
}
