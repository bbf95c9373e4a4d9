import PlanModel

/// Everything that the verdict on a target rests on: values only, gathered from a review.
struct Evidence: Sendable {
  let target: Target
  let indicator: Indicator
  let profile: RuleProfile
  /// Whether the target's period is over.
  let isClosed: Bool
  /// The value held against the target; nil = none can be.
  var reading: Reading?
  /// A value that is shown and never judged: a forecast, or a level too old to count.
  var remark: Outcome?
  /// The status where there is no reading, or where the one there is too old to count.
  var silence: Status?
  /// The value that progress starts from: what the row gives, else that of the year before.
  var baseline: Quantity?
  /// What `baseline` was read from, where the row does not give it.
  var baselineReading: Reading?
  /// What a relational target is held against: the other indicator's value, or this one's a year
  /// earlier.
  var counterpart: Quantity?
  /// What `counterpart` was read from, where the row does not give it.
  var counterpartReading: Reading?
  var schedule: Schedule?
  /// What stands between the series that the goal was set in and the one of the reading.
  var link = SeriesLink.none
  /// Whether the series breaks anywhere between the baseline and the reading.
  var crossesBreak = false

  /// Whether values add up from 0 within the period, so that a later one is never smaller.
  var isCount: Bool {
    guard target.baseline?.isZero ?? true else { return false }
    return switch indicator.accumulation {
    case .ytd, .period: true
    case .span: target.period.isSpan
    case .stock, .rate, .compound: false
    }
  }

  var isRate: Bool {
    indicator.accumulation == .rate || indicator.accumulation == .compound
  }

  /// Whether the rates of the years of a span multiply to what is judged (F17).
  var isCompound: Bool { indicator.accumulation == .compound && target.period.isSpan }

  /// The baseline that the row gives for what is to fall or rise.
  var givenCounterpart: Quantity? {
    guard reading != nil else { return nil }
    return target.kind == .falls || target.kind == .rises ? target.baseline : nil
  }

  /// Whether a tolerance can widen the goal.
  var usesTolerance: Bool {
    switch target.kind {
    case .around, .hold, .sameAs, .setElsewhere: true
    default: false
    }
  }

  /// Where progress is counted from.
  var origin: Quantity { isCount ? .zero : baseline ?? .zero }

  /// Whether a difference of two values is one of percentage points.
  var isInPoints: Bool { isRate || indicator.unit == "%" }

  /// Whether the target compares values instead of leading to one.
  var isComparison: Bool {
    switch target.kind {
    case .hold, .sameAs, .falls, .rises: true
    default: false
    }
  }

  /// The limits of the value that the verdict is about: that of the whole period, and of an open
  /// one the present level, rate or comparison. Nil = not known on that side.
  var limits: (low: Quantity?, high: Quantity?) {
    guard let reading else { return (nil, nil) }
    if reading.isWhole { return reading.limits }
    if isCount, !isComparison { return (reading.limits.low, nil) }
    if isClosed { return (nil, nil) }
    guard isCompound else { return reading.outcome.limits }
    return reading.isComplete ? reading.limits : (nil, nil)
  }
}
