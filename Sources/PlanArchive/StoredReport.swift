/// A published report as it was written: so that the same question need not be answered twice.
package struct StoredReport: Hashable, Sendable {
  /// One file.
  package struct File: Hashable, Sendable {
    /// Name within the report.
    package var name: String
    /// Bytes.
    package var contents: [UInt8]

    /// Makes a file.
    package init(name: String, contents: [UInt8]) {
      self.name = name
      self.contents = contents
    }
  }

  /// What the report was made from: documents, taxonomy, language.
  package var question: String
  /// What the run said at its end.
  package var summary: String
  /// The files in their order.
  package var files: [File]

  /// Makes a stored report.
  package init(question: String, summary: String, files: [File]) {
    self.question = question
    self.summary = summary
    self.files = files
  }

  /// The report as bytes.
  package var archive: [UInt8] {
    var writer = ArchiveWriter()
    writer.write(ReadPlan.format)
    writer.write(question)
    writer.write(summary)
    writer.write(files) { writer, file in
      writer.write(file.name)
      writer.write(bytes: file.contents)
    }
    return writer.bytes
  }

  /// Reads a report that answers a question.
  ///
  /// - Throws: `DamagedArchive` for anything else.
  package init(archive bytes: UnsafeBufferPointer<UInt8>, answering question: String) throws(DamagedArchive) {
    var reader = ArchiveReader(bytes)
    guard try reader.int() == ReadPlan.format, try reader.string() == question else { throw DamagedArchive() }
    self.question = question
    summary = try reader.string()
    files = try reader.list { reader throws(DamagedArchive) in
      File(name: try reader.string(), contents: try reader.byteList())
    }
    guard reader.isAtEnd else { throw DamagedArchive() }
  }
}
