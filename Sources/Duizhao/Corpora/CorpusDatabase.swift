import PlanArchive
import PlanModel
import Publishing
import SQLiteStore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Matrix, sentences and targets as tables of SQLite, for those who query.
///
/// Tables: `plan`, `topic`, `cell` (plan × topic with its state), `sentence`, `sentence_topic`, `target`, `finding`. The
/// file is written beside its place and renamed into it when it is whole. The same plans give the same bytes with the
/// same version of SQLite.
package final class CorpusDatabase {
  private let path: String
  private let temporary: String
  private let file: SQLiteFile
  private let topics: [CorpusSummary.Subject]

  /// Begins a database.
  ///
  /// - Throws: `InputError` where the file cannot be made.
  package init(path: String, pipeline: Pipeline) throws(InputError) {
    self.path = path
    temporary = "\(path).\(getpid()).tmp"
    unlink(temporary)
    topics = pipeline.scheme.topics.map {
      CorpusSummary.Subject(code: $0.code, label: $0.label, domain: $0.broader ?? "")
    }
    do {
      file = try SQLiteFile(path: temporary)
      try file.execute(Self.tables)
    } catch {
      throw Self.failure(path, "cannot be made")
    }
    do {
      for topic in topics {
        try file.run(
          "INSERT INTO topic VALUES (?,?,?,?)",
          [.text(topic.code), .text(topic.domain), .text(topic.label.chinese), .text(topic.label.english)])
      }
    } catch {
      throw Self.failure(path, error.message)
    }
  }

  deinit { unlink(temporary) }

  private static let tables = """
    CREATE TABLE plan (id TEXT PRIMARY KEY, name TEXT, title TEXT, kind TEXT, level TEXT, grouping TEXT, issuer TEXT,
      issued TEXT, from_year INTEGER, to_year INTEGER, file TEXT, sha256 TEXT, sentences INTEGER, targets INTEGER)
      WITHOUT ROWID;
    CREATE TABLE topic (code TEXT PRIMARY KEY, domain TEXT, label_zh TEXT, label_en TEXT) WITHOUT ROWID;
    CREATE TABLE cell (plan TEXT, topic TEXT, state TEXT, PRIMARY KEY (plan, topic)) WITHOUT ROWID;
    CREATE TABLE sentence (plan TEXT, id TEXT, task TEXT, part TEXT, section TEXT, heading TEXT, text TEXT,
      original TEXT, start INTEGER, end INTEGER, planned INTEGER);
    CREATE TABLE sentence_topic (plan TEXT, sentence TEXT, rank INTEGER, topic TEXT, score REAL, evidence TEXT);
    CREATE TABLE target (plan TEXT, id TEXT, sentence TEXT, indicator TEXT, kind TEXT, comparator TEXT, value REAL,
      unit TEXT, due TEXT, strength TEXT, scope TEXT, status TEXT, topic TEXT, quote TEXT);
    CREATE TABLE finding (plan TEXT, kind TEXT, severity TEXT, message_zh TEXT, message_en TEXT);
    CREATE TABLE unread (file TEXT, reason TEXT);
    """

  /// Adds a plan.
  func add(_ plan: CorpusPlan, _ read: ReadPlan) throws(InputError) {
    do throws(SQLiteProblem) {
      try addPlan(plan, read.aligned.plan)
      for (topic, state) in zip(topics, plan.states) {
        try file.run(
          "INSERT INTO cell VALUES (?,?,?)", [.text(plan.id), .text(topic.code), .text(state.rawValue)])
      }
      for sentence in read.aligned.sentences { try add(sentence, of: plan.id) }
      for target in read.targets { try add(target) }
      for finding in read.aligned.plan.findings {
        try file.run(
          "INSERT INTO finding VALUES (?,?,?,?,?)",
          [
            .text(plan.id), .text(finding.kind.rawValue), .text(finding.severity.rawValue),
            .text(finding.message.chinese), .text(finding.message.english),
          ])
      }
    } catch {
      throw Self.failure(path, error.message)
    }
  }

  private func addPlan(_ plan: CorpusPlan, _ read: Plan) throws(SQLiteProblem) {
    let metadata = read.metadata
    try file.run(
      "INSERT INTO plan VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
      [
        .text(plan.id), .text(plan.name), .text(plan.title), .text(plan.kind.rawValue),
        .optional(plan.level?.rawValue), .text(plan.group), .optional(metadata.issuer), .optional(metadata.issued),
        metadata.period.map { .integer($0.from) } ?? .null, metadata.period.map { .integer($0.to) } ?? .null,
        .text(read.source.file), .text(read.source.sha256), .integer(plan.sentences), .integer(plan.targets),
      ])
  }

  private func add(_ aligned: AlignedSentence, of plan: String) throws(SQLiteProblem) {
    let sentence = aligned.sentence
    try file.run(
      "INSERT INTO sentence VALUES (?,?,?,?,?,?,?,?,?,?,?)",
      [
        .text(plan), .text(sentence.id), .optional(aligned.task), .optional(sentence.part), .optional(sentence.section),
        .text(sentence.heading), .text(sentence.text),
        sentence.original == sentence.text ? .null : .text(sentence.original), .integer(sentence.source.start),
        .integer(sentence.source.end), .integer(aligned.isPlanned ? 1 : 0),
      ])
    for (rank, topic) in aligned.topics.enumerated() {
      try file.run(
        "INSERT INTO sentence_topic VALUES (?,?,?,?,?,?)",
        [
          .text(plan), .text(sentence.id), .integer(rank + 1), .text(topic.code), .number(topic.score),
          .text(topic.evidence.joined(separator: "、")),
        ])
    }
  }

  private func add(_ target: Target) throws(SQLiteProblem) {
    try file.run(
      "INSERT INTO target VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
      [
        .text(target.plan), .text(target.id), .text(target.sentence), .text(target.indicator),
        .text(target.kind.rawValue), .text(target.comparator.rawValue), target.value.map { .number($0) } ?? .null,
        .text(target.unit), .optional(target.due), .text(target.strength.rawValue), .text(target.scope),
        .text(target.status.rawValue), .optional(target.topic), .text(target.quote),
      ])
  }

  /// Ends the database and puts it into its place.
  func finish(unread: [CorpusSummary.Unread]) throws(InputError) {
    do throws(SQLiteProblem) {
      for entry in unread {
        try file.run("INSERT INTO unread VALUES (?,?)", [.text(entry.file), .text(entry.reason)])
      }
      try file.execute(
        """
        CREATE INDEX cell_topic ON cell (topic, state);
        CREATE INDEX sentence_plan ON sentence (plan, id);
        CREATE INDEX sentence_topic_topic ON sentence_topic (topic, plan);
        CREATE INDEX target_indicator ON target (indicator);
        """)
      try file.finish()
    } catch {
      throw Self.failure(path, error.message)
    }
    guard rename(temporary, path) == 0 else { throw Self.failure(path, "could not be replaced") }
  }

  private static func failure(_ path: String, _ problem: String) -> InputError {
    InputError(
      file: path, problem: "the database could not be written (\(problem))",
      remedy: "check the folder's rights and free space")
  }
}
