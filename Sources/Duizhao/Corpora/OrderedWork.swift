#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Does the same work on many items with several threads, and hands the results on in the order of the items.
///
/// Guarantees: (1) `deliver` is called on the calling thread, once for each item, in order; (2) at most `window` results
/// wait at a time, so that memory does not grow with the number of items; (3) with one thread nothing is spawned.
package enum OrderedWork {
  /// Number of processors the process may use, at least one.
  package static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Does `work` for each number below `count` and delivers the results in order.
  ///
  /// - Parameter order: every number once, in the order in which they are begun; the numbers' own where it is nil. All
  ///   results may have to wait then, so that it is for few items.
  package static func run<Result: Sendable>(
    count: Int, threads: Int = processors, window: Int = 32, order: [Int]? = nil,
    work: @escaping @Sendable (Int) -> Result, deliver: (Int, Result) -> Void
  ) {
    guard threads > 1, count > 1 else {
      for index in 0..<max(0, count) { deliver(index, work(index)) }
      return
    }
    let board = Board<Result>(
      count: count, window: order == nil ? max(window, threads * 2) : count, order: order)
    let handles = (0..<min(threads, count)).compactMap { _ in spawn { board.workOff(work) } }
    // Without a single thread the work is done here.
    if handles.isEmpty { board.workOff(work, isAlone: true) }
    for index in 0..<count { deliver(index, board.take(index)) }
    for handle in handles { pthread_join(handle, nil) }
  }

  /// The results in order; for few items, whose results are kept anyway.
  package static func map<Result: Sendable>(
    count: Int, threads: Int = processors, work: @escaping @Sendable (Int) -> Result
  ) -> [Result] {
    var results: [Result] = []
    results.reserveCapacity(max(0, count))
    run(count: count, threads: threads, window: max(count, 1), work: work) { results.append($1) }
    return results
  }

  /// Begins work that others will ask for, and does not wait for it.
  static func begin(_ work: @escaping @Sendable () -> Void) {
    if processors > 1, let handle = spawn(work) { pthread_detach(handle) }
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// A thread with as much stack as the first one has: documents are nested as deep as limits allow.
  private static func spawn(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setstacksize(&attributes, 8 << 20)
    let body = Unmanaged.passRetained(Body(run))
    #if canImport(Darwin)
      var handle: pthread_t?
      let status = pthread_create(
        &handle, &attributes,
        { pointer in
          Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
          return nil
        }, body.toOpaque())
    #else
      var handle = pthread_t()
      let status = pthread_create(
        &handle, &attributes,
        { pointer in
          if let pointer { Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run() }
          return nil
        }, body.toOpaque())
    #endif
    guard status == 0 else {
      body.release()
      return nil
    }
    return handle
  }
}

/// Where workers take numbers from and lay results down.
///
/// Unchecked, because the lock that guards every member is a POSIX one: conditions have no counterpart in Swift's own.
private final class Board<Result: Sendable>: @unchecked Sendable {
  private var lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
  private var changed = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
  private let count: Int
  private let window: Int
  private let order: [Int]?
  private var next = 0
  private var delivered = 0
  private var results: [Int: Result] = [:]

  init(count: Int, window: Int, order: [Int]?) {
    self.count = count
    self.window = window
    self.order = order
    pthread_mutex_init(lock, nil)
    pthread_cond_init(changed, nil)
  }

  deinit {
    pthread_cond_destroy(changed)
    pthread_mutex_destroy(lock)
    changed.deallocate()
    lock.deallocate()
  }

  /// Takes numbers and works on them until none is left.
  func workOff(_ work: (Int) -> Result, isAlone: Bool = false) {
    while let index = take(isAlone: isAlone) {
      let result = work(index)
      pthread_mutex_lock(lock)
      results[index] = result
      pthread_cond_broadcast(changed)
      pthread_mutex_unlock(lock)
    }
  }

  private func take(isAlone: Bool) -> Int? {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    guard next < count else { return nil }
    let index = next
    next += 1
    while !isAlone, index >= delivered + window { pthread_cond_wait(changed, lock) }
    return order?[index] ?? index
  }

  /// Waits for a result and takes it off the board.
  func take(_ index: Int) -> Result {
    pthread_mutex_lock(lock)
    defer { pthread_mutex_unlock(lock) }
    while true {
      if let result = results.removeValue(forKey: index) {
        delivered = index + 1
        pthread_cond_broadcast(changed)
        return result
      }
      pthread_cond_wait(changed, lock)
    }
  }
}
