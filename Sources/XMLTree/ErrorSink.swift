internal import CLibXML2

/// Collects what libxml2 reports during one call, so that nothing is printed and line numbers come back.
///
/// libxml2's handler belongs to the thread; it is set for the length of one synchronous call and the earlier one
/// put back, so that concurrent tasks do not see each other's errors.
final class ErrorSink {
  /// What was reported, in order; warnings are left out.
  private(set) var problems: [XMLProblem] = []

  /// Further reports are dropped: a hostile document can cause one error for each of its bytes.
  private static let limit = 1000

  func add(line: Int, message: String) {
    guard problems.count < ErrorSink.limit else { return }
    problems.append(XMLProblem(line: line, message: ErrorSink.oneLine(message)))
  }

  /// Runs a call of libxml2 and gives its result; errors go to the sink.
  func capture<Result>(_ body: () -> Result) -> Result {
    Library.start()
    let formerContext = duizhao_xml_error_context()
    let formerHandler = duizhao_xml_error_handler()
    xmlSetStructuredErrorFunc(Unmanaged.passUnretained(self).toOpaque()) { context, error in
      guard let context, let error, error.pointee.level.rawValue >= XML_ERR_ERROR.rawValue else { return }
      let sink = Unmanaged<ErrorSink>.fromOpaque(context).takeUnretainedValue()
      let message = error.pointee.message.map { String(cString: $0) } ?? "error \(error.pointee.code)"
      sink.add(line: Int(error.pointee.line), message: message)
    }
    defer { xmlSetStructuredErrorFunc(formerContext, formerHandler) }
    return withExtendedLifetime(self, body)
  }

  private static func oneLine(_ message: String) -> String {
    message.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}

/// libxml2 itself.
enum Library {
  private static let started: Void = xmlInitParser()

  /// Prepares libxml2's global tables, once in a process. They are never cleaned up: another user of libxml2 in
  /// the same process would lose them too.
  static func start() { started }
}
