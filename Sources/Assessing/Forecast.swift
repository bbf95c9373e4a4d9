import PlanModel

/// Where a value would end if it went on as it did (F19). It draws an arrow and never sets a
/// colour.
package struct Forecast: Equatable, Sendable {
  /// How many reported values it rests on: 3 or more.
  package let points: Int
  /// The value at the end of the period at the pace so far.
  package let linear: Ratio
  /// The same by the shares of the schedule; nil without one, and where nothing was due yet.
  package let seasonal: Ratio?
  package let linearMeets: Bool
  package let seasonalMeets: Bool?

  /// The fewest values that a forecast rests on.
  package static let fewestPoints = 3

  /// What the arrow tells: by the schedule where there is one.
  package var meets: Bool { seasonalMeets ?? linearMeets }
}

extension Review {
  /// Where the item would end; nil for what is closed, has no amount, or has fewer than three
  /// values.
  package func forecast(of item: Item) -> Forecast? { outlook(of: item).forecast }

  /// The reported values within the target's period, up to that of the reading.
  func points(of target: Target, through reading: Reading) -> Int {
    outcomes.groups(of: target.indicator, in: target.region).count { group in
      let period = group.series.period
      return target.period.contains(period) && period != target.period
        && period.end <= reading.outcome.period.end
    }
  }
}

extension Judge {
  func forecast(from reading: Reading, points: Int) -> Forecast? {
    guard canLookAhead(from: reading), points >= Forecast.fewestPoints,
      let linear = linearWorking(from: reading).value
    else { return nil }
    let seasonal = evidence.schedule.flatMap { _ in
      seasonalWorking(from: reading, expected: expected(reading)).value
    }
    return Forecast(
      points: points, linear: linear, seasonal: seasonal, linearMeets: goal.admits(linear),
      seasonalMeets: seasonal.map(goal.admits))
  }
}
