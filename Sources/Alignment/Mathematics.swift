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
    var result = values
    result.withUnsafeMutableBufferPointer { softmax($0) }
    return result
  }

  /// The same in place.
  static func softmax(_ values: UnsafeMutableBufferPointer<Float>) {
    guard var largest = values.first else { return }
    for value in values where value > largest { largest = value }
    var sum: Float = 0
    for index in values.indices {
      let power = expf(values[index] - largest)
      values[index] = power
      sum += power
    }
    for index in values.indices { values[index] /= sum }
  }
}
