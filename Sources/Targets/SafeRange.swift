infix operator ..| : RangeFormationPrecedence

/// The half-open range from `lower`, empty where `upper` lies before it.
///
/// Rules trim phrases from both ends, and hostile text can make the ends cross; `..<` would stop the program there.
func ..| (lower: Int, upper: Int) -> Range<Int> { lower..<max(lower, upper) }
