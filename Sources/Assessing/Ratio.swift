import PlanModel

/// An exact fraction: shares and gaps are compared before anything is rounded.
///
/// Exact for numbers up to some 18 digits in all. Beyond that the last digits go, so that no
/// number that a plan can hold makes the arithmetic fail.
package struct Ratio: Sendable {
  private let numerator: Int128
  /// Always positive.
  private let denominator: Int128

  /// `numerator / denominator`, or nil where the denominator is zero.
  package init?(_ numerator: Quantity, over denominator: Quantity) {
    let places = max(numerator.decimals, denominator.decimals)
    self.init(numerator.scaled(to: places), denominator.scaled(to: places))
  }

  /// `part / whole`, or nil where the whole is zero.
  package init?(_ part: Int, over whole: Int) { self.init(Int128(part), Int128(whole)) }

  package init(_ quantity: Quantity) {
    self.init(Int128(quantity.mantissa), positive: Quantity.power(quantity.decimals))
  }

  private init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.init(sign * numerator, positive: sign * denominator)
  }

  private init(_ numerator: Int128, positive denominator: Int128) {
    let divisor = Int128(Ratio.commonDivisor(numerator.magnitude, denominator.magnitude))
    self.numerator = divisor == 1 ? numerator : numerator / divisor
    self.denominator = divisor == 1 ? denominator : denominator / divisor
  }

  private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (large, small) = (first, second)
    while small != 0 {
      if large <= UInt64.max, small <= UInt64.max {
        return UInt128(commonDivisor(UInt64(large), UInt64(small)))
      }
      (large, small) = (small, large % small)
    }
    return max(large, 1)
  }

  private static func commonDivisor(_ first: UInt64, _ second: UInt64) -> UInt64 {
    var (large, small) = (first, second)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
  }

  /// The nearest fraction of at most 60 bits above and below the line: products of two of them
  /// fit.
  private var coarse: Ratio {
    let widest = max(numerator.magnitude, denominator.magnitude)
    let surplus = max(0, 128 - widest.leadingZeroBitCount - 60)
    return Ratio(numerator >> surplus, positive: max(1, denominator >> surplus))
  }

  private var isWide: Bool { max(numerator.magnitude, denominator.magnitude) >> 60 != 0 }
}

extension Ratio {
  package static let zero = Ratio(Quantity(0))
  package static let one = Ratio(Quantity(1))

  package static func + (left: Ratio, right: Ratio) -> Ratio { left - right * -1 }

  package static func - (left: Ratio, right: Ratio) -> Ratio {
    let isExact = left.denominator == right.denominator && !left.isWide && !right.isWide
    if isExact { return Ratio(left.numerator - right.numerator, positive: left.denominator) }
    let (first, second) = fitted(left, right)
    return Ratio(
      first.numerator * second.denominator - second.numerator * first.denominator,
      positive: first.denominator * second.denominator)
  }

  package static func * (left: Ratio, right: Ratio) -> Ratio {
    let (first, second) = fitted(left, right)
    return Ratio(
      first.numerator * second.numerator, positive: first.denominator * second.denominator)
  }

  package static func * (left: Ratio, factor: Int) -> Ratio {
    left * Ratio(Int128(factor), positive: 1)
  }

  /// `left / right`, or nil where `right` is zero.
  package static func / (left: Ratio, right: Ratio) -> Ratio? {
    let (first, second) = fitted(left, right)
    return Ratio(
      first.numerator * second.denominator, first.denominator * second.numerator)
  }

  private static func fitted(_ left: Ratio, _ right: Ratio) -> (Ratio, Ratio) {
    left.isWide || right.isWide ? (left.coarse, right.coarse) : (left, right)
  }

  package var magnitude: Ratio { numerator < 0 ? self * -1 : self }

  package var isNegative: Bool { numerator < 0 }

  /// The nearest decimal with `places` decimals, halves away from zero.
  package func rounded(to places: Int) -> Quantity {
    let ratio = isWide ? coarse : self
    let scaled = ratio.numerator.magnitude * UInt128(Quantity.power(places))
    let (whole, rest) = scaled.quotientAndRemainder(dividingBy: UInt128(ratio.denominator))
    let nearest = rest * 2 >= UInt128(ratio.denominator) ? whole + 1 : whole
    let mantissa = Int64(clamping: nearest)
    return Quantity(mantissa: numerator < 0 ? -mantissa : mantissa, decimals: places)
  }

  /// The decimal with `places` decimals that is next toward zero.
  package func cut(to places: Int) -> Quantity {
    let ratio = isWide ? coarse : self
    let scaled = ratio.numerator.magnitude * UInt128(Quantity.power(places))
    let mantissa = Int64(clamping: scaled / UInt128(ratio.denominator))
    return Quantity(mantissa: numerator < 0 ? -mantissa : mantissa, decimals: places)
  }

  /// Like `rounded`, but a share that has not reached the whole never reads as the whole.
  package func roundedShare(to places: Int) -> Quantity {
    let value = rounded(to: places)
    guard self < .one, value >= Quantity(1) else { return value }
    return Quantity(mantissa: Int64(Quantity.power(places)) - 1, decimals: places)
  }

  /// The share in thousandths, cut toward zero: what a bar is drawn from.
  package var thousandths: Int {
    let ratio = isWide ? coarse : self
    return Int(clamping: ratio.numerator * 1000 / ratio.denominator)
  }
}

extension Ratio: Comparable, Hashable {
  package static func < (left: Ratio, right: Ratio) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
