#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Natural logarithm.
func logarithm(_ value: Double) -> Double { log(value) }

/// Natural logarithm.
func logarithm(_ value: Float) -> Double { log(Double(value)) }
