import PlanModel

/// How far a value has come, by one formula.
struct Measure: Sendable {
  /// The formula's name in the design section.
  var formula: String
  var progress: Ratio?
  var expected: Ratio?
  /// What is shown as the gap, in percentage points.
  var gap: Ratio?
  /// The gap that the pace is judged by: positive where it is well. Nil = no pace.
  var lead: Ratio?
  var baseline: Quantity?
  /// Of a task, the share that is claimed, whether accepted or not.
  var claimed: Ratio?
  /// Whether the value moved away from the goal.
  var isMovedBack = false
  /// Whether the goal was satisfied at the baseline: no share of the way can be told (F12).
  var isHold = false

  init(formula: String) { self.formula = formula }

  /// A share of the way, held against what was due.
  mutating func take(_ progress: Ratio, expected: Ratio, by judge: Judge) {
    self.progress = progress
    self.expected = expected
    gap = judge.gapWorking(.share("P", progress), due: .share("E", expected)).value
    lead = gap
    isMovedBack = progress.isNegative
  }
}

extension Assessment {
  mutating func take(_ measure: Measure) {
    formula = measure.formula
    progress = measure.progress
    expected = measure.expected
    gap = measure.gap
    lead = measure.lead
    baseline = measure.baseline
    claimed = measure.claimed
  }
}

extension RuleProfile {
  /// The band of a gap in percentage points; compared before rounding, both ends of `behind`
  /// included.
  package func pace(of gap: Ratio) -> Pace {
    if gap >= Ratio(ahead) { return .ahead }
    if gap >= Ratio(onPace) { return .onPace }
    if gap > Ratio(behind) { return .slightlyBehind }
    return gap >= Ratio(severe) ? .behind : .severelyBehind
  }

  /// The band of the ratio of progress to what was due: behind at least, where it is below the
  /// profile's ratio; nil where it says nothing more, or too little was due to tell.
  package func pace(of progress: Ratio, due: Ratio) -> Pace? {
    guard due * 100 >= Ratio(minimumElapsed), let ratio = progress / due else { return nil }
    return ratio < Ratio(behindRatio) ? .behind : nil
  }
}

extension Pace {
  package var status: Status {
    switch self {
    case .ahead: .ahead
    case .onPace: .onPace
    case .slightlyBehind: .slightlyBehind
    case .behind: .behind
    case .severelyBehind: .severelyBehind
    case .movedBack: .movedBack
    }
  }
}
