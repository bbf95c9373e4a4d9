import PlanModel

/// How fast the rest of the year must grow, so that the whole year grows as promised (F15).
///
/// An identity on levels at constant prices; levels at current prices do not go with real growth.
package struct RestGrowth: Equatable, Sendable {
  /// The growth that the rest of the year needs, in per cent.
  package let needed: Ratio

  /// `goal` and `soFar` in per cent; `lastYear` and `lastYearSoFar` are the levels of the year
  /// before, whole and through the same month. Nil where nothing of the year is left.
  package init?(
    goal: Quantity, soFar: Quantity, lastYear: Quantity, lastYearSoFar: Quantity
  ) {
    let (whole, part) = (Ratio(lastYear), Ratio(lastYearSoFar))
    let promised = (Ratio(Quantity(100)) + Ratio(goal)) * whole
    let had = (Ratio(Quantity(100)) + Ratio(soFar)) * part
    guard let rest = (promised - had) / (whole - part) else { return nil }
    needed = rest - Ratio(Quantity(100))
  }
}

extension Review {
  /// What the rest of the year needs; nil where the indicator does not say whose growth it is, and
  /// where last year's levels are not known, whole and through the same month.
  package func restGrowth(of item: Item) -> RestGrowth? { outlook(of: item).rest }

  func restGrowth(_ judge: Judge, _ reading: Reading) -> RestGrowth? {
    guard judge.target.period.isYear, judge.goal.high == nil,
      let level = judge.evidence.indicator.growthOf
    else { return nil }
    let before = judge.target.period.yearBefore
    let part = reading.outcome.period.shifted(years: -1)
    guard part.firstMonth == 1, part.firstYear == before.firstYear,
      let whole = value(of: level, in: judge.target.region, period: before),
      let soFar = value(of: level, in: judge.target.region, period: part)
    else { return nil }
    return RestGrowth(
      goal: judge.goal.aim, soFar: reading.value, lastYear: whole, lastYearSoFar: soFar)
  }
}
