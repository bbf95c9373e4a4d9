import PlanModel

/// Counts that grow within the period: completion rate (F1), used share of a budget (F10).
extension Judge {
  /// `expected` is the share of the way that should have been come by the reading.
  func countMeasure(of reading: Reading, expected: Ratio) -> Measure {
    guard let progress = Ratio(reading.value, over: goal.aim) else {
      return holdMeasure(of: reading)
    }
    var measure = Measure(formula: isBudget ? "F10" : "F1")
    measure.baseline = .zero
    measure.progress = progress
    guard reading.isComplete else { return measure }
    measure.expected = expected
    let gap = (isBudget ? expected - progress : progress - expected) * 100
    measure.gap = gap
    measure.lead = gap
    measure.isMovedBack = progress.isNegative
    return measure
  }

  /// Whether the goal is not to use more than a given amount.
  var isBudget: Bool { goal.low == nil }

  /// The share of the way expected by the month that the reading reaches: planned where there is
  /// a schedule (F7), else even (F5).
  func expected(_ reading: Reading) -> Ratio {
    let even = Ratio(reading.covered, over: reading.months) ?? .one
    guard let schedule = evidence.schedule else { return even }
    let start = Ratio(evidence.origin)
    let planned = schedule.value(at: reading.covered) - start
    return planned / (Ratio(goal.aim) - start) ?? even
  }
}
