import PlanModel

/// An exact fraction: shares and gaps are compared before anything is rounded.
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
    self.init(Int128(quantity.mantissa), Quantity.power(quantity.decimals))!
  }

  private init?(_ numerator: Int128, _ denominator: Int128) {
    guard denominator != 0 else { return nil }
    let divisor = Ratio.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  private static func commonDivisor(_ first: UInt128, _ second: UInt128) -> UInt128 {
    var (large, small) = (first, second)
    while small != 0 { (large, small) = (small, large % small) }
    return max(large, 1)
  }

  package static let zero = Ratio(Quantity(0))
  package static let one = Ratio(Quantity(1))

  package static func - (left: Ratio, right: Ratio) -> Ratio {
    Ratio(
      left.numerator * right.denominator - right.numerator * left.denominator,
      left.denominator * right.denominator)!
  }

  package static func * (left: Ratio, factor: Int) -> Ratio {
    Ratio(left.numerator * Int128(factor), left.denominator)!
  }

  /// The nearest decimal with `places` decimals, halves away from zero.
  package func rounded(to places: Int) -> Quantity {
    let scaled = numerator.magnitude * UInt128(Quantity.power(places))
    let half = (scaled * 2 + UInt128(denominator)) / (UInt128(denominator) * 2)
    let mantissa = Int64(clamping: Int128(clamping: half))
    return Quantity(mantissa: numerator < 0 ? -mantissa : mantissa, decimals: places)
  }

  /// Like `rounded`, but a share that has not reached the whole never reads as the whole.
  package func roundedShare(to places: Int) -> Quantity {
    let value = rounded(to: places)
    guard self < .one, value >= Quantity(1) else { return value }
    return Quantity(mantissa: Int64(Quantity.power(places)) - 1, decimals: places)
  }

  /// The share in thousandths, cut toward zero: what a bar is drawn from.
  package var thousandths: Int { Int(clamping: numerator * 1000 / denominator) }
}

extension Ratio: Comparable {
  package static func == (left: Ratio, right: Ratio) -> Bool {
    left.numerator == right.numerator && left.denominator == right.denominator
  }

  package static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
