#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The three channels of a child process: its standard input, output and error.
///
/// Sockets, not pipes: sending to a child that has gone is an error then, not a signal that ends this program.
struct ChildPipes {
  /// Our ends of input, output and error.
  private var own: [Int32] = []
  /// The child's ends, in the order of their numbers.
  private(set) var childEnds: [Int32] = []

  /// Opens the channels; no other process inherits them.
  mutating func open() throws(ChildProcess.Failure) {
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      #if canImport(Darwin)
        let kind = SOCK_STREAM
      #else
        let kind = Int32(SOCK_STREAM.rawValue)
      #endif
      guard socketpair(AF_UNIX, kind, 0, &pair) == 0 else { throw .system(errno) }
      own.append(pair[0])
      childEnds.append(pair[1])
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      _ = fcntl(pair[0], F_SETFL, O_NONBLOCK)
      #if canImport(Darwin)
        var on: Int32 = 1
        setsockopt(pair[0], SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
      #endif
    }
  }

  /// Closes the child's ends, once the child has them.
  mutating func closeChildEnds() {
    for end in childEnds { close(end) }
    childEnds = []
  }

  /// Closes everything.
  mutating func closeAll() {
    closeChildEnds()
    for end in own where end >= 0 { close(end) }
    own = []
  }

  /// Sends the input and receives output and messages until the child closes both.
  mutating func exchange(
    _ input: [UInt8], limit: Int, deadline: Double
  ) throws(ChildProcess.Failure) -> (output: [UInt8], messages: [UInt8]) {
    var sent = 0
    var received: [[UInt8]] = [[], []]
    while own[1] >= 0 || own[2] >= 0 {
      let left = deadline - ChildProcess.now()
      guard left > 0 else { throw .timeout }
      // A negative number is passed over.
      var watched = [
        pollfd(fd: own[0], events: Int16(POLLOUT), revents: 0), pollfd(fd: own[1], events: Int16(POLLIN), revents: 0),
        pollfd(fd: own[2], events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&watched, nfds_t(watched.count), Int32(min(left, 1) * 1000) + 1)
      if ready < 0, errno != EINTR { throw .system(errno) }
      guard ready > 0 else { continue }
      if watched[0].revents != 0 { send(input, from: &sent) }
      for index in 1...2 where watched[index].revents != 0 {
        let isOpen = receive(index, into: &received[index - 1])
        if !isOpen {
          close(own[index])
          own[index] = -1
        }
      }
      guard received[0].count <= limit else { throw .tooMuchOutput }
      // Messages may go on for ever; the first say enough.
      if received[1].count > 1 << 16 { received[1].removeLast(received[1].count - (1 << 16)) }
    }
    return (received[0], received[1])
  }

  private mutating func send(_ input: [UInt8], from sent: inout Int) {
    #if canImport(Darwin)
      let flags: Int32 = 0
    #else
      let flags = Int32(truncatingIfNeeded: Int(MSG_NOSIGNAL))
    #endif
    let count = input[sent...].withUnsafeBytes { buffer in
      #if canImport(Darwin)
        Darwin.send(own[0], buffer.baseAddress, min(buffer.count, 1 << 16), flags)
      #elseif canImport(Musl)
        Musl.send(own[0], buffer.baseAddress, min(buffer.count, 1 << 16), flags)
      #else
        Glibc.send(own[0], buffer.baseAddress, min(buffer.count, 1 << 16), flags)
      #endif
    }
    if count > 0 { sent += count }
    let isGone = count < 0 && errno != EAGAIN && errno != EINTR
    if isGone || sent == input.count {
      close(own[0])
      own[0] = -1
    }
  }

  /// Receives what is there; false at the end.
  private func receive(_ index: Int, into result: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(own[index], &buffer, buffer.count)
    if count > 0 {
      result += buffer[..<count]
      return true
    }
    return count < 0 && (errno == EAGAIN || errno == EINTR)
  }
}
