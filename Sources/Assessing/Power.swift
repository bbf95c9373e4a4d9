import PlanModel

/// Powers with fractional exponents, in fixed point: 12 decimals, values from 0 to 999,999.
///
/// Only methods that stand beside the judging ones need them; the same digits come out on every
/// machine, which binary floats do not promise.
extension Ratio {
  private static let unit: Int128 = 1_000_000_000_000
  private static let most: Int128 = 999_999 * unit

  /// This to the `numerator`-th power of its `denominator`-th root, cut to 12 decimals. Nil where
  /// this is not above zero, and for exponents that are not.
  func power(_ numerator: Int, over denominator: Int) -> Ratio? {
    guard self > .zero, numerator > 0, denominator > 0 else { return nil }
    let base = min(Int128(rounded(to: 9).mantissa) * 1000, Ratio.most)
    let root = Ratio.root(of: base, denominator)
    return Ratio(Int(Ratio.product(root, numerator)), over: Int(Ratio.unit))
  }

  /// The greatest number whose `degree`-th power is not above `value`.
  private static func root(of value: Int128, _ degree: Int) -> Int128 {
    guard degree > 1 else { return value }
    var (low, high) = (Int128.zero, max(value, unit) + 1)
    while high - low > 1 {
      let middle = (low + high) / 2
      if product(middle, degree) > value { high = middle } else { low = middle }
    }
    return low
  }

  /// `base` to the power of `exponent`; what is more than the most counts as the most.
  private static func product(_ base: Int128, _ exponent: Int) -> Int128 {
    var (result, square, rest) = (unit, base, exponent)
    while rest > 0 {
      if rest & 1 == 1 { result = min(result * square / unit, most) }
      square = min(square * square / unit, most)
      rest >>= 1
    }
    return result
  }
}
