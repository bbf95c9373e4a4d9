import PlanModel

/// Divides a whole by weights (F26).
package enum Shares {
  /// The parts of `total` by `weights`: each rounded to `places` decimals, halves away from zero,
  /// and what rounding left over in the last one, so that they add up to the whole exactly. Where
  /// rounding up would use more than there is, all are cut instead.
  ///
  /// Nil where the weights add up to nothing.
  package static func parts(
    of total: Quantity, by weights: [Ratio], places: Int
  ) -> [Quantity]? {
    let sum = weights.reduce(Ratio.zero, +)
    guard sum != .zero else { return nil }
    let shares = weights.compactMap { $0 / sum }.map { $0 * Ratio(total) }
    let rounded = parts(of: total, shares.dropLast().map { $0.rounded(to: places) })
    guard let rest = rounded.last, !rest.isZero, rest.isNegative != total.isNegative else {
      return rounded
    }
    return parts(of: total, shares.dropLast().map { $0.cut(to: places) })
  }

  private static func parts(of total: Quantity, _ first: [Quantity]) -> [Quantity] {
    first + [first.reduce(total, -)]
  }

  /// As many equal weights.
  package static func even(_ count: Int) -> [Ratio] { Array(repeating: .one, count: count) }
}
