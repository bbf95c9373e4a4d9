import PlanModel

/// Counts that grow within the period: completion rate (F1), used share of a budget (F10).
extension Judge {
  /// `expected` is the share of the way that should have been come by the reading.
  func countMeasure(of reading: Reading, expected: Ratio) -> Measure {
    guard let progress = progressWorking(of: reading).value else {
      return holdMeasure(of: reading)
    }
    var measure = Measure(formula: isBudget ? "F10" : "F1")
    measure.baseline = .zero
    measure.progress = progress
    guard reading.isComplete else { return measure }
    measure.take(progress, expected: expected, by: self)
    return measure
  }

  /// Whether the goal is not to use more than a given amount.
  var isBudget: Bool { goal.low == nil }

  func expected(_ reading: Reading) -> Ratio { expectedWorking(of: reading).value ?? .one }
}
