import Assessing
import Cells
import PlanModel

extension BulletBar {
  /// The bar of a target in the colour of its status.
  init(_ assessment: Assessment, of target: Target) {
    let role = assessment.status.tone.role
    let content: Content =
      switch BarReach(assessment, of: target) {
      case .reached(let thousandths): .reached(thousandths: thousandths, role: role)
      case .unreported: .unreported
      case .rising: .rising(role: role)
      case .falling: .falling(role: role)
      case .blank: .blank
      }
    switch content {
    case .reached, .unreported:
      self.init(
        content, hasTarget: true, pace: assessment.expected?.thousandths,
        isCeiling: target.kind == .ceiling)
    case .rising, .falling, .blank: self.init(content)
    }
  }
}
