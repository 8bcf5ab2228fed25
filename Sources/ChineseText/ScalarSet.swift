/// A set of Unicode scalars that is asked for every character of a text: one bit for each scalar of the basic plane.
package struct ScalarSet: Sendable {
  @usableFromInline private(set) var bits: [UInt64]
  /// Those beyond the basic plane: few, if any.
  @usableFromInline private(set) var others: Set<Unicode.Scalar> = []

  /// Makes a set.
  package init(_ scalars: some Sequence<Unicode.Scalar>) {
    bits = [UInt64](repeating: 0, count: 1024)
    for scalar in scalars {
      if scalar.value < 0x10000 {
        bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
      } else {
        others.insert(scalar)
      }
    }
  }

  /// True for a member.
  @inlinable package func contains(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x10000
      ? bits[Int(scalar.value >> 6)] >> UInt64(scalar.value & 63) & 1 == 1 : others.contains(scalar)
  }
}
