import PlanModel

/// Levels at the end of a period: the way from a baseline (F3), or a hold where there is no way to
/// go (F12).
extension Judge {
  func levelMeasure(of reading: Reading, expected: Ratio) -> Measure {
    guard let baseline = evidence.baseline else { return unmeasured(of: reading) }
    guard goal.verdict(low: baseline, high: baseline) != .within else {
      return holdMeasure(of: reading)
    }
    guard let progress = share(of: reading.value, from: baseline) else {
      return holdMeasure(of: reading)
    }
    var measure = Measure(formula: goal.low != nil && goal.high != nil ? "F11" : "F3")
    measure.baseline = baseline
    measure.progress = progress
    measure.expected = expected
    measure.gap = (progress - expected) * 100
    measure.lead = measure.gap
    measure.isMovedBack = progress.isNegative
    return measure
  }

  /// To a single limit, the share of the way to it; to a range, the share of the distance that is
  /// gone (F11).
  private func share(of value: Quantity, from baseline: Quantity) -> Ratio? {
    if goal.low != nil, goal.high != nil {
      return (goal.shortfall(of: value) / goal.shortfall(of: baseline)).map { .one - $0 }
    }
    let start = Ratio(baseline)
    return (Ratio(value) - start) / (Ratio(goal.aim) - start)
  }

  /// No share, only how far the value drifted from the goal.
  func holdMeasure(of reading: Reading) -> Measure {
    var measure = Measure(formula: "F12")
    measure.baseline = evidence.baseline
    measure.gap = drift(of: reading)
    measure.isHold = true
    return measure
  }

  /// Without a baseline the comparison alone can be told (F14).
  private func unmeasured(of reading: Reading) -> Measure {
    var measure = Measure(formula: "F14")
    measure.gap = drift(of: reading)
    return measure
  }

  private func drift(of reading: Reading) -> Ratio? {
    guard evidence.isInPoints else { return nil }
    return goal.low != nil && goal.high != nil
      ? goal.distance(of: reading.value) : Ratio(reading.value) - Ratio(goal.aim)
  }
}
