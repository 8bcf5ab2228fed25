/// A language of the interface and of the reports.
public enum Language: String, CaseIterable, Sendable, Codable {
  /// Simplified Chinese, the default.
  case chinese = "zh-Hans"
  /// English.
  case english = "en"
}

/// One message in both languages of the interface.
public struct LocalizedText: Hashable, Sendable, Codable {
  /// The words in simplified Chinese.
  public var chinese: String
  /// The words in English.
  public var english: String

  /// Makes a message from its two wordings.
  public init(_ chinese: String, _ english: String) {
    self.chinese = chinese
    self.english = english
  }

  /// The wording in one language.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .chinese: chinese
    case .english: english
    }
  }
}
