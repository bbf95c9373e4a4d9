import PlanModel

/// How far the bar of a target reaches: what a wall and a report draw alike.
package enum BarReach: Equatable, Sendable {
  /// The share of the way, or the value itself on the target's scale, in thousandths.
  case reached(thousandths: Int)
  case unreported
  /// The goal has a direction and no number.
  case rising, falling
  /// Nothing can be drawn.
  case blank

  package init(_ assessment: Assessment, of target: Target) {
    switch target.kind {
    case .rises where target.value == nil: self = .rising
    case .falls where target.value == nil: self = .falling
    case .setElsewhere where target.value == nil: self = .blank
    default: self = BarReach.share(assessment, target)
    }
  }

  private static func share(_ assessment: Assessment, _ target: Target) -> BarReach {
    guard let outcome = assessment.outcome, assessment.status != .partlyReported else {
      return .unreported
    }
    if let progress = assessment.progress { return .reached(thousandths: progress.thousandths) }
    guard let goal = target.value ?? target.low, goal > .zero,
      let share = Ratio(outcome.value, over: goal)
    else { return .blank }
    return .reached(thousandths: share.thousandths)
  }
}
