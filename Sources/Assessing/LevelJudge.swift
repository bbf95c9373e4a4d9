import PlanModel

/// Levels at the end of a period: the way from a baseline (F3), or a hold where there is no way to
/// go (F12).
extension Judge {
  func levelMeasure(of reading: Reading, expected: Ratio) -> Measure {
    guard let baseline = evidence.baseline else { return unmeasured(of: reading) }
    guard goal.verdict(low: baseline, high: baseline) != .within else {
      return holdMeasure(of: reading)
    }
    guard let progress = progressWorking(of: reading).value else {
      return holdMeasure(of: reading)
    }
    var measure = Measure(formula: goal.low != nil && goal.high != nil ? "F11" : "F3")
    measure.baseline = baseline
    measure.take(progress, expected: expected, by: self)
    return measure
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
    evidence.isInPoints ? driftWorking(of: reading).value : nil
  }
}
