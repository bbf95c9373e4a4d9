import Phrases
import PlanModel

/// A formula of the design section, by the name that it has there.
package enum Formula: String, CaseIterable, Sendable {
  case completion = "F1"
  case control = "F2"
  case wayFromBaseline = "F3"
  case nextMilestone = "F4"
  case elapsed = "F5"
  case evenPace = "F6"
  case plannedPace = "F7"
  case earnedSchedule = "F8"
  case growthRatio = "F9"
  case growthAlone = "F9a"
  case growthScore = "F9b"
  case budget = "F10"
  case band = "F11"
  case hold = "F12"
  case zeroTarget = "F13"
  case noBaseline = "F14"
  case points = "F15"
  case decline = "F16"
  case compound = "F17"
  case catchUp = "F18"
  case forecast = "F19"
  case missingPeriod = "F20"
  case provisional = "F21"
  case targetChange = "F22"
  case milestones = "F23"
  case composite = "F24"
  case rollUp = "F25"
  case shares = "F26"
  case boardOrder = "F27"
}

extension Formula {
  /// Its name and what it tells: `F3 way from the baseline`.
  package func text(in language: Language) -> String {
    rawValue + " " + phrase.text(in: language)
  }

  /// What the formula tells, in words.
  package var phrase: Phrase {
    switch self {
    case .completion: .Formula.completion
    case .control: .Formula.control
    case .wayFromBaseline: .Formula.wayFromBaseline
    case .nextMilestone: .Formula.nextMilestone
    case .elapsed: .Formula.elapsed
    case .evenPace: .Formula.evenPace
    case .plannedPace: .Formula.plannedPace
    case .earnedSchedule: .Formula.earnedSchedule
    case .growthRatio: .Formula.growthRatio
    case .growthAlone: .Formula.growthAlone
    case .growthScore: .Formula.growthScore
    case .budget: .Formula.budget
    case .band: .Formula.band
    case .hold: .Formula.hold
    case .zeroTarget: .Formula.zeroTarget
    case .noBaseline: .Formula.noBaseline
    case .points: .Formula.points
    case .decline: .Formula.decline
    case .compound: .Formula.compound
    case .catchUp: .Formula.catchUp
    case .forecast: .Formula.forecast
    case .missingPeriod: .Formula.missingPeriod
    case .provisional: .Formula.provisional
    case .targetChange: .Formula.targetChange
    case .milestones: .Formula.milestones
    case .composite: .Formula.composite
    case .rollUp: .Formula.rollUp
    case .shares: .Formula.shares
    case .boardOrder: .Formula.boardOrder
    }
  }
}
