import PlanModel
import XMLTree

/// Reads plans.xml.
struct ManifestReader {
  /// The folder, without a slash at its end.
  let folder: String
  /// The manifest's path, for messages.
  let file: String

  /// The plans that the manifest names, in its order.
  func read(_ bytes: [UInt8]) throws(InputError) -> [PlanManifest.Entry] {
    let root: XMLElement
    do throws(XMLProblem) {
      if let problem = try XMLSchema(xsd: Array(EmbeddedData.plansSchema.utf8)).problems(in: bytes).first {
        throw problem
      }
      root = try XMLParser.parse(bytes, file: file)
    } catch {
      throw InputError(
        file: file, line: error.line > 0 ? error.line : nil, problem: error.message,
        remedy: "correct the manifest; plans.xsd tells what it may hold")
    }
    var entries: [PlanManifest.Entry] = []
    var names: [String: String] = [:]
    for element in root.elements("plan") {
      let entry = try entry(element)
      for name in [entry.id] + entry.aliases {
        if let owner = names.updateValue(entry.id, forKey: name.lowercased()) {
          throw InputError(
            file: file, line: element.line, problem: "the name “\(name)” is given to \(owner) and \(entry.id)",
            remedy: "give each id and alias to one plan only")
        }
      }
      entries.append(entry)
    }
    return entries
  }

  private func entry(_ element: XMLElement) throws(InputError) -> PlanManifest.Entry {
    let name = element.attribute("file") ?? ""
    let path = try path(of: name, line: element.line)
    let place = element.first("jurisdiction")
    let years = element.first("period")
    var period: Period?
    if let from = years?.attribute("from").flatMap({ Int($0) }), let to = years?.attribute("to").flatMap({ Int($0) }) {
      guard from <= to else {
        throw InputError(
          file: file, line: years?.line, problem: "the period ends before it begins", remedy: "exchange the years")
      }
      period = Period(from: from, to: to)
    }
    let metadata = PlanMetadata(
      title: text(element, "title") ?? "",
      jurisdiction: Jurisdiction(
        name: text(element, "jurisdiction") ?? "", level: place?.attribute("level").flatMap(PlanLevel.init(rawValue:))),
      kind: element.attribute("kind").flatMap(PlanKind.init(rawValue:)) ?? .other, period: period,
      issued: text(element, "issued"), issuer: text(element, "issuer"),
      documentNumber: text(element, "documentNumber"))
    return PlanManifest.Entry(
      id: element.attribute("id") ?? "", aliases: element.elements("alias").map { Self.plain($0.text) }, file: name,
      path: path, metadata: metadata, line: element.line)
  }

  /// The document's path; it must stay within the folder and exist.
  private func path(of name: String, line: Int) throws(InputError) -> String {
    let steps = name.split(separator: "/", omittingEmptySubsequences: false)
    guard !steps.contains(where: { $0.isEmpty || $0 == ".." || $0 == "." }), !name.contains("\\"), !name.contains("\0")
    else {
      throw InputError(
        file: file, line: line, problem: "the path “\(name)” leads out of the folder",
        remedy: "put the document into the folder of the manifest and give its name")
    }
    let path = "\(folder)/\(name)"
    guard PlanFile.exists(path) else {
      throw InputError(
        file: file, line: line, problem: "the file “\(name)” does not exist",
        remedy: "add the file or take the plan out")
    }
    return path
  }

  private func text(_ element: XMLElement, _ name: String) -> String? {
    element.first(name).map { Self.plain($0.text) }
  }

  /// The text as xs:token has it: no white space at the ends, single blanks inside.
  private static func plain(_ text: String) -> String {
    text.split(whereSeparator: { [" ", "\t", "\n", "\r", "\r\n"].contains($0) }).joined(separator: " ")
  }
}
