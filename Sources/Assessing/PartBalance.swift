import PlanModel

/// A target against the sum of its parts: more was handed out than promised (层层加码), or a part
/// of the promise was handed to nobody.
package struct PartBalance: Sendable {
  /// What the target itself promises; nil = no number.
  package let whole: Quantity?
  /// What its parts promise together, as far as they have a number.
  package let sum: Quantity
  /// How many parts have a number, and how many have none.
  package let counted: Int
  package let uncounted: Int

  /// What the parts promise beyond the whole; negative = what nobody promises; nil without a whole
  /// to compare with.
  package var difference: Quantity? { whole.map { sum - $0 } }

  /// What was handed out beyond the promise; nil where nothing was.
  package var overAssigned: Quantity? { difference.flatMap { $0 > .zero ? $0 : nil } }

  /// What was handed to nobody; nil where all was, and where a part has no number that might hold
  /// it.
  package var unassigned: Quantity? {
    guard uncounted == 0 else { return nil }
    return difference.flatMap { $0.isNegative ? -$0 : nil }
  }
}

extension Review {
  /// Nil for what has no parts of the same indicator, or whose values do not add up.
  ///
  /// Regions add up within a period. Periods add up within a region where each counts for itself;
  /// values that are cumulative do not.
  package func partBalance(of item: Item) -> PartBalance? {
    guard let target = target(of: item), plan.indicators[target.indicator].isAdditive else {
      return nil
    }
    let parts = parts(of: item).compactMap { self.target(of: $0) }.filter { part in
      guard part.indicator == target.indicator else { return false }
      guard part.region == target.region else { return part.period == target.period }
      return plan.indicators[target.indicator].accumulation == .period
        && part.period != target.period
    }
    guard !parts.isEmpty else { return nil }
    let values = parts.compactMap(\.value)
    return PartBalance(
      whole: target.value, sum: values.reduce(.zero, +), counted: values.count,
      uncounted: parts.count - values.count)
  }
}
