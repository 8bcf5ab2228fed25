import PlanModel

/// The concepts of an RDF graph, checked: each has a label and a notation of its own, and broader concepts lead to
/// a top without a cycle.
struct SKOSConcepts {
  /// Every concept; a domain is followed by what stands below it, otherwise in the order of the file.
  private(set) var concepts: [Concept] = []
  private let file: String

  init(_ resources: [Resource], file: String) throws(InputError) {
    self.file = file
    let found = resources.filter { $0.hasType(Vocabulary.skos + "Concept") }
    guard !found.isEmpty else {
      throw InputError(
        file: file, problem: "the scheme has no topics", remedy: "declare each topic as a skos:Concept")
    }
    var codes: [String: String] = [:]
    var owners: [String: String] = [:]
    for resource in found {
      guard let notation = resource.texts(Vocabulary.skos + "notation").first else {
        throw InputError(
          file: file, line: resource.line, problem: "the concept \(resource.iri) has no notation",
          remedy: "give it a skos:notation")
      }
      if let owner = owners[notation.text] {
        throw InputError(
          file: file, line: notation.line,
          problem: "the notation \(notation.text) is used by \(owner) and by \(resource.iri)",
          remedy: "give each concept its own")
      }
      owners[notation.text] = resource.iri
      codes[resource.iri] = notation.text
    }
    let broader = try broaderConcepts(of: found, codes: codes)
    var read: [String: Concept] = [:]
    for resource in found {
      guard let code = codes[resource.iri] else { continue }
      read[resource.iri] = try concept(resource, code: code, broader: broader[resource.iri].flatMap { codes[$0] })
    }
    let order = try topDown(found, broader: broader, codes: codes)
    concepts = order.compactMap { read[$0] }
  }

  /// IRI of the broader concept for each IRI, from `skos:broader` or the inverse `skos:narrower`.
  private func broaderConcepts(
    of found: [Resource], codes: [String: String]
  ) throws(InputError) -> [String: String] {
    var broader: [String: String] = [:]
    for resource in found {
      for statement in resource.values[Vocabulary.skos + "broader", default: []] {
        guard case .resource(let parent) = statement.object, codes[parent] != nil else {
          throw InputError(
            file: file, line: statement.line,
            problem: "the broader concept of \(codes[resource.iri] ?? resource.iri) does not exist",
            remedy: "point skos:broader at a skos:Concept of this file")
        }
        if broader[resource.iri] == nil { broader[resource.iri] = parent }
      }
    }
    for resource in found {
      for child in resource.resources(Vocabulary.skos + "narrower") where codes[child] != nil {
        if broader[child] == nil { broader[child] = resource.iri }
      }
    }
    return broader
  }

  /// The IRIs from the top down. What is not reached from a top stands in or below a cycle.
  private func topDown(
    _ found: [Resource], broader: [String: String], codes: [String: String]
  ) throws(InputError) -> [String] {
    var narrower: [String: [String]] = [:]
    for resource in found {
      if let parent = broader[resource.iri] { narrower[parent, default: []].append(resource.iri) }
    }
    var order: [String] = []
    var open = Array(found.map(\.iri).filter { broader[$0] == nil }.reversed())
    while let iri = open.popLast() {
      order.append(iri)
      open.append(contentsOf: narrower[iri, default: []].reversed())
    }
    guard order.count < found.count else { return order }
    let reached = Set(order)
    var cyclic = found.first { !reached.contains($0.iri) }?.iri ?? ""
    var seen: Set<String> = []
    while seen.insert(cyclic).inserted { cyclic = broader[cyclic] ?? cyclic }
    let line = found.first { $0.iri == cyclic }?.line
    throw InputError(
      file: file, line: line, problem: "the concept \(codes[cyclic] ?? cyclic) is broader than itself",
      remedy: "break the cycle of skos:broader")
  }

  /// What stands behind the last separator of an IRI; nil for nothing.
  private static func lastPart(of iri: String) -> String? {
    let separators: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "#"), UInt8(ascii: ":")]
    let part = iri.utf8.lastIndex { separators.contains($0) }.map { iri[iri.utf8.index(after: $0)...] }
    return part.flatMap { $0.isEmpty ? nil : String($0) }
  }

  private func concept(_ resource: Resource, code: String, broader: String?) throws(InputError) -> Concept {
    guard let label = resource.localized(Vocabulary.skos + "prefLabel", Vocabulary.rdfs + "label") else {
      throw InputError(
        file: file, line: resource.line, problem: "the concept \(code) has no label",
        remedy: "give it a skos:prefLabel")
    }
    let note = resource.localized(Vocabulary.skos + "scopeNote", Vocabulary.skos + "definition")
    let slug = SKOSConcepts.lastPart(of: resource.iri) ?? code
    var concept = Concept(
      code: code, slug: slug, label: label, scopeNote: note ?? LocalizedText("", ""),
      altLabels: resource.chinese(Vocabulary.skos + "altLabel"),
      englishAltLabels: resource.english(Vocabulary.skos + "altLabel"),
      hiddenLabels: resource.chinese(Vocabulary.skos + "hiddenLabel"), broader: broader)
    if let levels = resource.texts(Vocabulary.duizhao + "levels").first {
      concept.levels = Set(levels.text)
      guard concept.levels.isSubset(of: Concept.allLevels) else {
        throw InputError(
          file: file, line: levels.line, problem: "the levels \(levels.text) of \(code) are not known",
          remedy: "use the letters P, M, C and T")
      }
    }
    if let since = resource.texts(Vocabulary.duizhao + "since").first {
      guard let year = Int(since.text), (1949...2999).contains(year) else {
        throw InputError(
          file: file, line: since.line, problem: "\(since.text) is no year since which \(code) is asked for",
          remedy: "write it as four digits")
      }
      concept.since = year
    }
    return concept
  }
}
