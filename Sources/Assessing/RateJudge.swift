import PlanModel

/// Rates are compared in percentage points, never as shares (F15, F11), but for a promised
/// decline, which is a way from 0 (F16).
extension Judge {
  func rateMeasure(of reading: Reading, expected: Ratio) -> Measure {
    evidence.isCompound
      ? compoundMeasure(of: reading, expected: expected) : rateMeasure(of: reading)
  }

  /// A change that was promised over a span of years is a way from 0 (F17).
  private func compoundMeasure(of reading: Reading, expected: Ratio) -> Measure {
    guard let progress = progressWorking(of: reading).value else {
      return holdMeasure(of: reading)
    }
    var measure = Measure(formula: "F17")
    measure.baseline = .zero
    measure.progress = progress
    guard reading.isComplete else { return measure }
    measure.take(progress, expected: expected, by: self)
    return measure
  }

  private func rateMeasure(of reading: Reading) -> Measure {
    var measure = Measure(formula: "F15")
    let gap = driftWorking(of: reading).value ?? .zero
    measure.gap = gap
    if goal.low != nil, goal.high != nil {
      measure.formula = "F11"
      measure.lead = goal.shortfall(of: reading.value) * -1
    } else if isDecline {
      measure.formula = "F16"
      measure.progress = progressWorking(of: reading).value
      measure.lead = gap * -1
      measure.isMovedBack = reading.value > .zero
    } else {
      measure.lead = goal.high == nil ? gap : gap * -1
      measure.isMovedBack = goal.high == nil && goal.aim > .zero && reading.value.isNegative
    }
    return measure
  }

  /// Whether the target promises that something falls by a given rate.
  var isDecline: Bool { evidence.isRate && goal.low == nil && goal.aim.isNegative }
}
