import PlanModel

/// What must still come, month by month, so that a target is met; of a ceiling, what may still
/// come (F18).
package struct CatchUp: Equatable, Sendable {
  /// The value reached.
  package let value: Quantity
  /// The value that the target leads to.
  package let aim: Quantity
  /// Whether `needed` is an allowance: no more than this.
  package let isAllowance: Bool
  /// The months from the reading to the end of the period: 1 or more.
  package let monthsLeft: Int
  /// The change a month that leads to the target, in the unit of the plan.
  package let needed: Ratio
  /// The change a month so far.
  package let observed: Ratio
  /// `needed` over `observed`; nil where nothing moved, or it moved the other way.
  package var acceleration: Ratio? { (needed / observed).flatMap { $0.isNegative ? nil : $0 } }

  /// The values due at the end of each month left, with `decimals` decimals; the last is the
  /// target.
  package func path(decimals: Int) -> [Quantity] {
    var due = value
    let weights = Shares.even(monthsLeft)
    return (Shares.parts(of: aim - value, by: weights, places: decimals) ?? []).map { part in
      due = due + part
      return due
    }
  }
}

extension Review {
  /// What the item's target still needs; nil for what is closed, reached, broken or has no amount,
  /// and where a month is missing on the way.
  package func catchUp(of item: Item) -> CatchUp? { outlook(of: item).catchUp }
}

extension Judge {
  /// Nil where no month is left, or the target is reached or broken already.
  func catchUp(from reading: Reading) -> CatchUp? {
    guard canLookAhead(from: reading), let needed = neededWorking(from: reading).value,
      let observed = Working.quotient(way(of: reading), coveredMonths(of: reading)).value,
      needed != .zero, needed.isNegative == (goal.aim < evidence.origin)
    else { return nil }
    return CatchUp(
      value: reading.value, aim: goal.aim, isAllowance: evidence.isCount && isBudget,
      monthsLeft: reading.months - reading.covered, needed: needed, observed: observed)
  }
}
