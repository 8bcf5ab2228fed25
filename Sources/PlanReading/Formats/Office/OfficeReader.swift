import PlanModel

/// Reads old Word and WPS documents (.doc, .wps) and rich text through LibreOffice (MPL; run as a process where it is
/// installed), which turns them into DOCX.
///
/// LibreOffice works in a folder of its own that is removed afterwards, with a fresh profile that runs no macro, follows
/// no link of the document and knows no way to the network. It is ended when it exceeds its time.
package struct OfficeReader: FormatReader {
  /// Names or paths of LibreOffice; the first that is installed is taken.
  private let programs: [String]
  /// Seconds after which it is ended; with a fresh profile it needs some five to start.
  private let timeLimit: Double
  /// Largest document that it gives, in bytes: a DOCX with pictures.
  private static let largest = 64 << 20

  /// Makes a reader.
  package init(programs: [String] = ["soffice", "libreoffice"], timeLimit: Double = 90) {
    self.programs = programs
    self.timeLimit = timeLimit
  }

  /// The text of an old document.
  ///
  /// - Throws: `InputError` where LibreOffice is missing or cannot read the file.
  package func extract(_ bytes: [UInt8], file: String) throws(InputError) -> ExtractedText {
    let kind = OldDocument(bytes)
    if let refusal = kind.refusal(file: file) { throw refusal }
    let converted = try convert(bytes, named: kind.name, file: file)
    guard DocumentFormat(converted) == .zip else { throw unreadable(file) }
    var text: ExtractedText
    do throws(InputError) {
      text = try ZipReader().extract(converted, file: file)
    } catch {
      throw unreadable(file)
    }
    text.format = kind.format
    return text
  }

  /// Lets LibreOffice write a DOCX, and returns its bytes.
  private func convert(_ bytes: [UInt8], named name: String, file: String) throws(InputError) -> [UInt8] {
    guard let folder = WorkFolder() else {
      throw InputError(
        file: file, problem: "no temporary folder can be made for reading an old document",
        remedy: "set TMPDIR to a folder that can be written")
    }
    defer { folder.remove() }
    guard folder.write(bytes, to: "in/\(name)"),
      folder.write(Array(OfficeProfile.settings.utf8), to: "profile/user/registrymodifications.xcu")
    else {
      throw InputError(
        file: file, problem: "the temporary folder \(folder.parent) is full", remedy: "make room, or set TMPDIR")
    }
    let arguments =
      OfficeProfile.arguments + [
        "-env:UserInstallation=file://\(folder.path)/profile", "--convert-to", "docx:MS Word 2007 XML",
        "--outdir", "\(folder.path)/out", "\(folder.path)/in/\(name)",
      ]
    for program in programs {
      let result = try run(program, arguments, file: file)
      if result.status == 127 || result.status == 126 { continue }
      let stem = name.prefix { $0 != "." }
      do throws(InputError) {
        return try PlanFile.bytes(at: "\(folder.path)/out/\(stem).docx", atMost: Self.largest)
      } catch {
        throw unreadable(file)
      }
    }
    throw InputError(
      file: file, problem: "reading an old document (.doc, .wps, .rtf) needs LibreOffice, which is not installed",
      remedy: "install libreoffice-writer, or open the file in WPS or Word and save it as DOCX or PDF")
  }

  private func run(
    _ program: String, _ arguments: [String], file: String
  ) throws(InputError) -> ChildProcess.Result {
    do throws(ChildProcess.Failure) {
      // It maps far more memory than it uses: no limit of address space, but one of processor time and of output.
      return try ChildProcess.run(
        program, arguments, input: [], limits: .init(seconds: timeLimit, output: 1 << 20, memory: nil))
    } catch {
      switch error {
      case .timeout:
        throw InputError(
          file: file, problem: "LibreOffice did not finish within \(Int(timeLimit.rounded(.up))) seconds",
          remedy: "open the file in WPS or Word and save it as DOCX or PDF")
      case .tooMuchOutput, .killed: throw unreadable(file)
      case .system(let code):
        throw InputError(
          file: file, problem: "LibreOffice could not be started (error \(code))",
          remedy: "check that processes may be started, or save the file as DOCX or PDF")
      }
    }
  }

  private func unreadable(_ file: String) -> InputError {
    InputError(
      file: file, problem: "LibreOffice cannot read this old document; it is damaged or protected with a password",
      remedy: "open it in WPS or Word and save it as DOCX or PDF, without a password")
  }
}

/// How LibreOffice is started: without windows, and with settings that keep it to the one file.
enum OfficeProfile {
  /// Arguments before the ones of a conversion.
  static let arguments = ["--headless", "--invisible", "--nologo", "--norestore", "--nodefault", "--nolockcheck"]

  /// Settings of the fresh profile: macros off, links of untrusted documents not followed, a proxy that is not there
  /// for whatever asks for the network all the same.
  static let settings: String = {
    let security = "/org.openoffice.Office.Common/Security/Scripting"
    let net = "/org.openoffice.Inet/Settings"
    let values = [
      (security, "MacroSecurityLevel", "3"), (security, "DisableMacrosExecution", "true"),
      (security, "BlockUntrustedRefererLinks", "true"), (security, "DisableActiveContent", "true"),
      ("/org.openoffice.Office.Writer/Content/Update", "Link", "0"),
      (net, "ooInetProxyType", "2"), (net, "ooInetHTTPProxyName", "127.0.0.1"), (net, "ooInetHTTPProxyPort", "9"),
      (net, "ooInetHTTPSProxyName", "127.0.0.1"), (net, "ooInetHTTPSProxyPort", "9"), (net, "ooInetNoProxy", ""),
    ]
    let items = values.map { path, name, value in
      "<item oor:path=\"\(path)\"><prop oor:name=\"\(name)\" oor:op=\"fuse\"><value>\(value)</value></prop></item>\n"
    }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      \(items.joined())</oor:items>
      """
  }()
}
