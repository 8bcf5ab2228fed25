import PlanModel
import XMLTree

/// The words of a plan in the hierarchy of Akoma Ntoso: `chapter` for a part 一、, `section` for a section （一）,
/// `hcontainer` for a task, guarantee or next step, `p` for each sentence.
struct AkomaNtosoBody {
  private let document: AkomaNtoso
  private let references: AkomaNtosoReferences
  private let titles: [Heading]
  private let root: AkomaNtosoNode

  init(_ document: AkomaNtoso, references: AkomaNtosoReferences) {
    self.document = document
    self.references = references
    (titles, root) = Self.tree(document.plan)
  }

  /// The ids of the tasks by their position; a task that goes on behind something else bears the first one's.
  static func taskIDs(_ plan: Plan) -> [Int: String] {
    var ids: [Int: String] = [:]
    func visit(_ node: AkomaNtosoNode) {
      if case .task(let task) = node.kind, ids[task] == nil { ids[task] = node.id }
      for child in node.children { visit(child) }
    }
    visit(tree(plan).root)
    return ids
  }

  /// The headings of the title, and everything else as a tree. The tree has at most four levels, whatever the document.
  private static func tree(_ plan: Plan) -> (titles: [Heading], root: AkomaNtosoNode) {
    var titles: [Heading] = []
    var root = AkomaNtosoNode(kind: .root, name: "", id: "")
    // Positions of the open containers, from the root down.
    var path: [Int] = []
    func close(to depth: Int) { path.removeLast(path.count - min(depth, path.count)) }
    func open(_ kind: AkomaNtosoNode.Kind, _ name: String) {
      root.update(path) { parent in
        let number = parent.children.count { $0.name == name } + 1
        let id = parent.id.isEmpty ? "\(name)_\(number)" : "\(parent.id)__\(name)_\(number)"
        parent.children.append(AkomaNtosoNode(kind: kind, name: name, id: id))
        path.append(parent.children.count - 1)
      }
    }
    func kinds() -> [AkomaNtosoNode.Kind] { root.kinds(path) }
    var openTask: Int?
    func place(_ piece: PlanPieces.Piece, task: Int?) {
      if task != openTask {
        while let last = kinds().last, last.isTaskOrLoose { close(to: path.count - 1) }
        if let task {
          // A task that stands in no section ends the section before it.
          if plan.tasks[task].section == nil { while kinds().last?.isSection == true { close(to: path.count - 1) } }
          open(.task(task), plan.tasks[task].role == .task ? "task" : plan.tasks[task].role.rawValue)
        }
        openTask = task
      }
      if task == nil, kinds().last?.isTaskOrLoose != true, root.hasChildren(path) { open(.loose, "text") }
      root.update(path) { $0.paragraphs.append(piece) }
    }
    for piece in PlanPieces(plan).pieces {
      switch piece.kind {
      case .heading(let heading):
        openTask = nil
        switch heading.kind {
        case .title where path.isEmpty && root.children.isEmpty: titles.append(heading)
        case .title: place(piece, task: nil)
        case .part:
          close(to: 0)
          open(.chapter(heading.original), "chp")
        case .section:
          while let last = kinds().last, !last.isChapter { close(to: path.count - 1) }
          open(.section(heading.original), "sec")
        }
      case .sentence(_, let task): place(piece, task: task)
      case .responsible(let task): place(piece, task: task)
      }
    }
    return (titles, root)
  }

  func write(_ writer: XMLWriter) {
    if !titles.isEmpty {
      writer.startElement("preface")
      for heading in titles {
        writer.startElement("p")
        writer.startElement("docTitle", inline: true)
        writer.text(heading.original)
        writer.endElement()
        writer.endElement()
      }
      writer.endElement()
    }
    writer.startElement("mainBody")
    if root.paragraphs.isEmpty, root.children.isEmpty { writer.element("p") }
    paragraphs(of: root, writer)
    for child in root.children { write(child, writer) }
    writer.endElement()
  }

  private func write(_ node: AkomaNtosoNode, _ writer: XMLWriter) {
    var heading: String?
    switch node.kind {
    case .root: return
    case .chapter(let words):
      writer.startElement("chapter", attributes: [("eId", node.id)])
      heading = words
    case .section(let words):
      writer.startElement("section", attributes: [("eId", node.id)])
      heading = words
    case .loose: writer.startElement("hcontainer", attributes: [("eId", node.id), ("name", "text")])
    case .task(let position):
      let task = document.plan.tasks[position]
      writer.startElement("hcontainer")
      writer.attribute("eId", node.id)
      writer.attribute("wId", IRIText.encoded(task.id))
      writer.attribute("name", task.role.rawValue)
      writer.attribute("title", task.title.isEmpty ? nil : task.title)
      writer.attribute("refersTo", references.units(of: task))
    }
    if let heading { writer.element("heading", attributes: [("eId", "\(node.id)__heading")], text: heading) }
    if node.children.isEmpty {
      writer.startElement("content", attributes: [("eId", "\(node.id)__content")])
      if node.paragraphs.isEmpty { writer.element("p") }
      paragraphs(of: node, writer)
      writer.endElement()
    } else {
      if !node.paragraphs.isEmpty {
        writer.startElement("intro", attributes: [("eId", "\(node.id)__intro")])
        paragraphs(of: node, writer)
        writer.endElement()
      }
      for child in node.children { write(child, writer) }
    }
    writer.endElement()
  }

  private func paragraphs(of node: AkomaNtosoNode, _ writer: XMLWriter) {
    for (offset, piece) in node.paragraphs.enumerated() {
      let id = node.id.isEmpty ? "p_\(offset + 1)" : "\(node.id)__p_\(offset + 1)"
      writer.startElement("p")
      writer.attribute("eId", id)
      switch piece.kind {
      case .sentence(let sentence, _):
        writer.attribute("wId", IRIText.encoded(sentence.id))
        writer.attribute("refersTo", references.topics(sentence.id))
      case .responsible(let task):
        writer.attribute("class", "responsible")
        writer.attribute("refersTo", references.units(of: document.plan.tasks[task]))
      case .heading: break
      }
      writer.text(piece.original)
      writer.endElement()
    }
  }
}
