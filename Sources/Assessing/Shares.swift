import PlanModel

/// Divides a whole by weights (F26).
package enum Shares {
  /// The parts of `total` by `weights`: each rounded to `places` decimals, halves away from zero,
  /// and what rounding left over in the last one, so that they add up to the whole exactly.
  ///
  /// Nil where the weights add up to nothing.
  package static func parts(
    of total: Quantity, by weights: [Ratio], places: Int
  ) -> [Quantity]? {
    let sum = weights.reduce(Ratio.zero, +)
    guard sum != .zero else { return nil }
    var rest = total
    var parts: [Quantity] = []
    for weight in weights.dropLast() {
      guard let share = weight / sum else { return nil }
      let part = (Ratio(total) * share).rounded(to: places)
      parts.append(part)
      rest = rest - part
    }
    return parts + [rest]
  }

  /// As many equal weights.
  package static func even(_ count: Int) -> [Ratio] { Array(repeating: .one, count: count) }
}
