import Foundation
import PlanModel
import PlanReading
import Testing

/// Old documents. A stand-in takes LibreOffice's place: it gets the same arguments, and copies a DOCX that a test made.
@Suite("Old documents")
struct OfficeTests {
  /// A compound file with a directory entry of each name, as MS-CFB lays it out.
  private func compound(_ streams: [String], flags: UInt8 = 0) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504)
    for stream in streams {
      let name = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
      var entry = name + [UInt8](repeating: 0, count: 128 - name.count)
      entry[64] = UInt8(name.count + 2)
      bytes += entry
    }
    bytes += [UInt8](repeating: 0, count: 1024 - bytes.count)
    // The head of Word's stream.
    return bytes + [0xEC, 0xA5, 0xC1, 0x00, 0, 0, 0, 0, 0, 0, 0, flags] + [UInt8](repeating: 0, count: 500)
  }

  private func problem(_ bytes: [UInt8], _ program: String, seconds: Double = 30) -> InputError? {
    do throws(InputError) {
      _ = try OfficeReader(programs: [program], timeLimit: seconds).extract(bytes, file: "p.doc")
      return nil
    } catch {
      #expect(!error.description.contains("\n"))
      return error
    }
  }

  /// Takes the place of LibreOffice; the last argument is the document, the one after --outdir the folder to write to.
  private static func converter(_ docx: String) -> String {
    """
    while [ $# -gt 1 ]; do
      case "$1" in
        --outdir) out=$2; shift ;;
        -env:UserInstallation=file://*) profile=${1#-env:UserInstallation=file://} ;;
      esac
      shift
    done
    test -s "$1" && test -s "$profile/user/registrymodifications.xcu" || exit 1
    mkdir -p "$out"; name=${1##*/}
    cp '\(docx)' "$out/${name%.*}.docx"
    """
  }

  @Test("an old Word document and rich text are read through LibreOffice, whatever their names say")
  func converted() throws {
    let docx = FileManager.default.temporaryDirectory.appending(path: "duizhao-\(UUID().uuidString).docx")
    try Data(SmallPlan.docx).write(to: docx)
    defer { try? FileManager.default.removeItem(at: docx) }
    let wanted = try FormatReaders().extract(SmallPlan.docx, file: "p.docx")
    try StandIn.run(Self.converter(docx.path)) { path in
      // The first program is not installed.
      let readers = FormatReaders(office: OfficeReader(programs: ["duizhao-no-such-program", path]))
      let word = try readers.extract(compound(["Root Entry", "WordDocument", "1Table"]), file: "p.txt")
      #expect(word.text == wanted.text)
      #expect(word.format == "doc")
      #expect(try readers.extract(Array("{\\rtf1 甲}".utf8), file: "p.wps").format == "rtf")
    }
  }

  @Test("without LibreOffice one line says what to install or to do instead")
  func missing() {
    let error = problem(compound(["WordDocument"]), "duizhao-no-such-program")
    #expect(error?.problem.contains("not installed") == true)
    #expect(error?.remedy.contains("libreoffice-writer") == true && error?.remedy.contains("DOCX") == true)
  }

  @Test("spreadsheets, presentations and protected documents are refused before LibreOffice starts")
  func others() throws {
    try StandIn.run("exit 99") { path in
      #expect(problem(compound(["Root Entry", "Workbook"]), path)?.problem.contains("spreadsheet") == true)
      #expect(problem(compound(["PowerPoint Document"]), path)?.problem.contains("presentation") == true)
      #expect(problem(compound(["WordDocument"], flags: 1), path)?.problem.contains("password") == true)
      #expect(problem(compound(["WordDocument"]), path)?.problem.contains("damaged") == true)
    }
  }

  @Test("a LibreOffice that hangs, breaks down or gives rubbish does no harm", .timeLimit(.minutes(1)))
  func misbehaves() throws {
    let word = compound(["WordDocument"])
    try StandIn.run("sleep 300 & sleep 300") { path in
      #expect(problem(word, path, seconds: 1)?.problem.contains("did not finish") == true)
    }
    try StandIn.run("kill -SEGV $$") { path in #expect(problem(word, path)?.problem.contains("damaged") == true) }
    let rubbish = FileManager.default.temporaryDirectory.appending(path: "duizhao-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: rubbish) }
    for content in ["", "no document", "PK\u{3}\u{4}"] {
      try Data(content.utf8).write(to: rubbish)
      try StandIn.run(Self.converter(rubbish.path)) { path in
        #expect(problem(word, path)?.problem.contains("damaged") == true)
      }
    }
  }

  @Test("nothing stays behind: the folder in which LibreOffice worked is gone, links in it are not followed")
  func cleared() throws {
    let kept = FileManager.default.temporaryDirectory.appending(path: "duizhao-kept-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: kept, withIntermediateDirectories: true)
    try Data("甲".utf8).write(to: kept.appending(path: "a"))
    defer { try? FileManager.default.removeItem(at: kept) }
    let seen = kept.appending(path: "seen").path
    let script = """
      for word in "$@"; do case "$word" in
        -env:UserInstallation=file://*) folder=${word#-env:UserInstallation=file://} ;;
      esac; done
      ln -s '\(kept.path)' "$folder/link"; mkdir -p "$folder/a/b"; echo "$folder" > '\(seen)'
      """
    try StandIn.run(script) { path in _ = problem(compound(["WordDocument"]), path) }
    let folder = try String(contentsOfFile: seen, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(folder.hasSuffix("/profile"))
    #expect(!FileManager.default.fileExists(atPath: folder))
    #expect(!FileManager.default.fileExists(atPath: String(folder.dropLast("/profile".count))))
    #expect(FileManager.default.fileExists(atPath: kept.appending(path: "a").path))
  }
}
