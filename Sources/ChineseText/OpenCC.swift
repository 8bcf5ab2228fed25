import COpenCC
import PlanModel
import Synchronization

/// An open converter of OpenCC.
///
/// A handle of OpenCC may not be used by two threads at a time, so a lock guards it; it is opened once (1.4–5.5 ms)
/// and closed with the object.
package final class OpenCC: Sendable {
  /// The handle; only ever touched under the lock.
  private struct Handle: @unchecked Sendable { let pointer: opencc_t }

  private let handle: Mutex<Handle>

  /// Opens a conversion, by default traditional to simplified.
  ///
  /// Throws `InputError` where OpenCC's data is not installed.
  package init(configuration: String = "t2s.json") throws(InputError) {
    let pointer = opencc_open(configuration)
    guard let pointer, duizhao_opencc_failed(pointer) == 0 else {
      throw InputError(
        file: configuration, problem: "OpenCC cannot open its conversion data",
        remedy:
          "install OpenCC with its data (Debian/Ubuntu: apt install libopencc-dev libopencc-data; brew install opencc)")
    }
    handle = Mutex(Handle(pointer: pointer))
  }

  deinit { handle.withLock { _ = opencc_close($0.pointer) } }

  /// The converted text; nil where OpenCC reports an error.
  package func convert(_ text: String) -> String? {
    var text = text
    return text.withUTF8 { bytes -> String? in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return "" }
      return handle.withLock { handle -> String? in
        base.withMemoryRebound(to: CChar.self, capacity: bytes.count) { input -> String? in
          guard let output = opencc_convert_utf8(handle.pointer, input, bytes.count) else { return nil }
          defer { opencc_convert_utf8_free(output) }
          return String(cString: output)
        }
      }
    }
  }
}
