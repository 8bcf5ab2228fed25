import ChineseText
import PlanModel
import XMLTree

/// Files that a page shows in a window of its own: frames, and documents in a viewer. They are none of the page's file.
struct HTMLEmbedded: Sendable {
  /// Addresses of documents, as a reader would name them.
  private(set) var documents: [String] = []
  /// Addresses of frames of a frameset.
  private(set) var frames: [String] = []

  private static let endings = ["pdf", "doc", "docx", "wps", "ofd", "rtf", "xls", "xlsx", "ppt", "pptx"]
  private static let most = 3
  private static let longest = 60

  /// Looks for them in a page.
  init(_ root: XMLElement) {
    var stack = [root]
    while let element = stack.popLast() {
      switch element.name.local {
      case "iframe", "embed", "object", "frame":
        let address = element.attribute("src") ?? element.attribute("data") ?? ""
        if element.name.local == "frame" {
          Self.add(Self.shortened(address), to: &frames)
        } else if let name = Self.document(address) {
          Self.add(name, to: &documents)
        }
      default: break
      }
      stack += element.elements.reversed()
    }
  }

  private static func add(_ name: String, to names: inout [String]) {
    if !name.isEmpty, names.count < most, !names.contains(name) { names.append(name) }
  }

  /// The name of a document in an address: that of a viewer may hold it as a parameter (viewer.html?file=/a/b.pdf).
  private static func document(_ address: String) -> String? {
    for part in address.unicodeScalars.split(whereSeparator: { "?&=#/".unicodeScalars.contains($0) }).reversed() {
      let words = part.split(separator: ".", omittingEmptySubsequences: false)
      guard words.count > 1, let ending = words.last, endings.contains(String(ending).lowercased()) else { continue }
      return shortened(String(part))
    }
    return nil
  }

  private static func shortened(_ name: String) -> String {
    let scalars = Array(name).filter { !$0.isWhiteSpace && $0.value >= 0x20 }
    return scalars.count > longest ? "…" + Array(scalars.suffix(longest)).string : scalars.string
  }

  /// The finding that a document in the page was not read; nil for a page without one. It may hold the plan where the
  /// page itself has no numbered lines.
  func finding(_ page: ExtractedText) -> Finding? {
    guard !documents.isEmpty else { return nil }
    let hasItems = page.text.split(separator: "\n").contains { HTMLTags.isItem(String($0)) }
    let names = documents.map { "“\($0)”" }
    return Finding(
      .unreadable, hasItems ? .warning : .error,
      LocalizedText(
        "网页内嵌的文件\(names.joined(separator: "、"))未读取；请另存该文件",
        "the page shows a file of its own, \(names.joined(separator: ", ")), which was not read; save that file"))
  }

  /// Why a page that shows no text is refused.
  func refusal(file: String) -> InputError {
    if !frames.isEmpty {
      return InputError(
        file: file, problem: "the page is a set of frames (\(frames.joined(separator: ", "))) and holds no text itself",
        remedy: "open the frame with the text alone and save it")
    }
    if let document = documents.first {
      return InputError(
        file: file, problem: "the page shows no text but the file \(document)", remedy: "save that file and give it")
    }
    return InputError(
      file: file, problem: "the page shows no text", remedy: "save the page from the browser after it has loaded")
  }
}
