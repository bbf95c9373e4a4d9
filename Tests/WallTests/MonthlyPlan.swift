import Assessing
import Cells
import Foundation
import PlanModel
import PlanStore

@testable import Wall

/// The plan of the fictional county of Qingya for 2024, reported month by month: in the middle of
/// each month what was reached by the end of the one before.
enum MonthlyPlan {
  static let plan: Plan = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(components: "..", "CommandsTests", "Plans", "qingya").standardized
    return PlanFolder(folder.path).load(.whole).plan
  }()

  /// The plan as known when the figures of a month of 2024 were in: on the 20th of the next one.
  static func review(afterMonth month: Int) -> Review {
    Review(plan: plan, asOf: Day(year: 2024 + month / 12, month: month % 12 + 1, day: 20)!)
  }

  static func wall(
    afterMonth month: Int, _ width: Int = 80, _ height: Int = 24, language: Language = .chinese,
    tier: Glyphs.Tier = .full, hasSince: Bool = false
  ) -> State {
    let review = review(afterMonth: month)
    let setting = State.Setting(
      actor: "lan", today: review.asOf, glyphs: .of(tier), themes: ["default"],
      hasSince: hasSince)
    var state = State(
      review: review, setting: setting, language: language, theme: "default",
      size: Size(width: width, height: height))
    while state.selection.horizon != Period(year: 2024) { state = state.after("[") }
    return state
  }
}

extension State {
  /// What one more key asks for.
  func handling(_ key: Key) -> [Effect] {
    var state = self
    return state.handle(.input(.key(key)))
  }
}
