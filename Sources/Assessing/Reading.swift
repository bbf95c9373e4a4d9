import PlanModel

/// A reported value as it is held against a target: what is shown, what is judged, and how far
/// into the period it reaches.
struct Reading: Sendable {
  /// The value to show: the one judged, or the latest part of a sum that is not whole.
  var outcome: Outcome
  var value: Quantity
  var bound: Outcome.Bound
  /// Months covered since counting began: 1 to `months`.
  var covered: Int
  /// The months that the target counts in all.
  let months: Int
  /// Whether it is the value of the whole period.
  var isWhole: Bool
  /// Whether no part is missing among the months covered.
  var isComplete = true
  /// The values that `value` is the sum of, the earliest first; empty where it is one value.
  var parts: [Outcome] = []

  /// Whether nothing is known but a limit of the true value.
  var isLimit: Bool { bound == .atLeast || bound == .atMost || !isComplete }

  /// The limits of the true value; nil = none on that side.
  var limits: (low: Quantity?, high: Quantity?) {
    let limits = bound.limits(of: value)
    return isComplete ? limits : (limits.low, nil)
  }
}

extension Outcome {
  /// The limits of the true value; nil = none on that side.
  var limits: (low: Quantity?, high: Quantity?) { bound.limits(of: value) }
}

extension Outcome.Bound {
  fileprivate func limits(of value: Quantity) -> (low: Quantity?, high: Quantity?) {
    switch self {
    case .exactly, .about: (value, value)
    case .atLeast: (value, nil)
    case .atMost: (nil, value)
    }
  }
}
