import Duizhao

/// Files done, rate and time left, on one line of the terminal; nothing where standard error is no terminal.
struct ProgressMeter {
  private let total: Int
  private let language: Language
  private let isShown = Terminal.showsProgress
  private let start = ContinuousClock.now
  private var last = ContinuousClock.now

  init(total: Int, language: Language) {
    self.total = total
    self.language = language
  }

  /// Tells how many are done, ten times a second at most.
  mutating func update(_ done: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now
    guard done == total || now - last > .milliseconds(100) else { return }
    last = now
    let seconds = Double((now - start).components.seconds) + Double((now - start).components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    let left = rate > 0 ? Int((Double(total - done) / rate).rounded(.up)) : 0
    let text =
      language == .chinese
      ? "\(done)/\(total)份，每秒\(Int(rate))份，剩余\(left)秒" : "\(done)/\(total) documents, \(Int(rate))/s, \(left) s left"
    Terminal.write(Array("\r\u{1B}[K\(text)".utf8), to: 2)
  }

  /// Takes the line away.
  func finish() {
    if isShown { Terminal.write(Array("\r\u{1B}[K".utf8), to: 2) }
  }
}
