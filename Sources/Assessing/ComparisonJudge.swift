import PlanModel

/// Targets that compare: with a level to hold (F12), with another indicator (F15), with the year
/// before. The state follows from the comparison alone; no share of the way is told.
extension Judge {
  func comparisonMeasure(of reading: Reading) -> Measure {
    var measure = Measure(formula: target.kind == .sameAs ? "F15" : "F12")
    measure.baseline = target.kind == .sameAs ? nil : goal.aim
    let difference = Ratio(reading.outcome.value) - Ratio(goal.aim)
    measure.gap = evidence.isInPoints ? difference : nil
    if target.kind == .sameAs, evidence.isInPoints { measure.lead = lead(of: reading) }
    return measure
  }

  /// What was to fall or rise is on its way, stands still, or went the other way.
  func trendPace(of reading: Reading) -> Pace {
    if verdict == .within { return .onPace }
    return reading.outcome.value == goal.aim ? .slightlyBehind : .movedBack
  }

  private func lead(of reading: Reading) -> Ratio {
    let difference = Ratio(reading.outcome.value) - Ratio(goal.aim)
    switch (goal.low, goal.high) {
    case (_, nil): return difference
    case (nil, _): return difference * -1
    default: return goal.shortfall(of: reading.outcome.value) * -1
    }
  }
}
