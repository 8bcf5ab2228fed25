#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The two functions of the C library that the engine needs, so that no other file names the platform.
enum Mathematics {
  /// e to the power of `value`.
  @inline(__always) static func exponential(_ value: Double) -> Double { exp(value) }
  /// The natural logarithm of `value`.
  @inline(__always) static func logarithm(_ value: Double) -> Double { log(value) }
}
