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
  /// The natural logarithm of `value`.
  @inline(__always) static func logarithm(_ value: Float) -> Float { logf(value) }
}

extension Mathematics {
  /// Exponentials scaled to a sum of one (shifted by the largest, so that none overflows).
  static func softmax(_ values: [Float]) -> [Float] {
    guard let largest = values.max() else { return [] }
    var result = values
    var sum: Float = 0
    for index in result.indices {
      result[index] = expf(result[index] - largest)
      sum += result[index]
    }
    for index in result.indices { result[index] /= sum }
    return result
  }
}
