/// Sentences that say nothing of their own subject, for fitting: coded plans hold too few of them.
package enum SilentSentences {
  /// The sentences, in the order of the file.
  package static let all: [String] = EmbeddedData.silentSentences.split(separator: "\n").map(String.init).filter {
    !$0.hasPrefix("#")
  }
}
