import Assessing
import Cells
import PlanModel

extension BulletBar {
  /// The bar of a target: its share of the way, or the value itself on the target's scale.
  init(_ assessment: Assessment, of target: Target) {
    let role = assessment.status.tone.role
    switch target.kind {
    case .rises where target.value == nil: self.init(.rising(role: role))
    case .falls where target.value == nil: self.init(.falling(role: role))
    case .setElsewhere where target.value == nil: self.init(.blank)
    default:
      self.init(
        BulletBar.content(assessment, target, role), hasTarget: true,
        pace: assessment.expected?.thousandths, isCeiling: target.kind == .ceiling)
    }
  }

  private static func content(
    _ assessment: Assessment, _ target: Target, _ role: Role
  ) -> Content {
    guard let outcome = assessment.outcome, assessment.status != .partlyReported else {
      return .unreported
    }
    if let progress = assessment.progress {
      return .reached(thousandths: progress.thousandths, role: role)
    }
    guard let goal = target.value ?? target.low, goal > .zero,
      let share = Ratio(outcome.value, over: goal)
    else { return .blank }
    return .reached(thousandths: share.thousandths, role: role)
  }
}
