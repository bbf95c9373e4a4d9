import PlanModel

/// Targets that compare: with a level to hold (F12), with another indicator (F15), with the year
/// before. The state follows from the comparison alone; no share of the way is told.
extension Judge {
  func comparisonMeasure(of reading: Reading) -> Measure {
    var measure = Measure(formula: target.kind == .sameAs ? "F15" : "F12")
    measure.baseline = target.kind == .sameAs ? nil : goal.aim
    guard evidence.isInPoints, let difference = driftWorking(of: reading).value else {
      return measure
    }
    measure.gap = difference
    if target.kind == .sameAs { measure.lead = lead(of: reading, difference) }
    return measure
  }

  /// What was to fall or rise is on its way, stands still, or went the other way.
  func trendPace(of reading: Reading) -> Pace {
    if verdict == .within { return .onPace }
    return reading.outcome.value == goal.aim ? .slightlyBehind : .movedBack
  }

  private func lead(of reading: Reading, _ difference: Ratio) -> Ratio {
    switch (goal.low, goal.high) {
    case (_, nil): return difference
    case (nil, _): return difference * -1
    default: return goal.shortfall(of: reading.outcome.value) * -1
    }
  }
}
