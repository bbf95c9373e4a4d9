import Phrases
import PlanModel
import Testing

@testable import Assessing

@Suite("A figure of a share or a gap")
struct RatioFigureTests {
  @Test(
    "never reads as the whole before it is reached",
    arguments: [(9_999, 10_000, "99.9"), (1, 1, "100.0"), (131_66, 100_00, "131.7"), (0, 5, "0.0")])
  func share(_ part: Int, _ whole: Int, _ number: String) throws {
    let share = try #require(Ratio(part, over: whole))
    #expect(Figure(share: share) == Figure(number, unit: "%"))
  }

  @Test(
    "never reads as no gap where there is one",
    arguments: [
      (-10, 1, "−10.0"), (19, 10, "+1.9"), (-4, 100, "−0.04"), (1, 1_000, "+0.01"), (0, 1, "0.0"),
    ])
  func points(_ part: Int, _ whole: Int, _ number: String) throws {
    let gap = try #require(Ratio(part, over: whole))
    #expect(Figure(points: gap, in: .english) == Figure(number, unit: "pp"))
  }

  func gap(of value: String, asOf day: String, unit: String = "亿元") -> String? {
    let review = review(asOf: day) {
      $0.indicator("investment", unit: unit)
      $0.target("t", of: "investment", .floor, "550")
      $0.outcome("investment", day == "2023-07-01" ? "2023-H1" : "2023", value)
    }
    let target = review.plan.targets[Index(0)]
    return Figure(
      gapOf: review.assessment(of: .target(Index(0))), to: target,
      of: review.plan.indicators[target.indicator], in: .english
    )?.text(in: .english)
  }

  @Test("is in points while the period is open, and then in the unit of the plan")
  func units() {
    #expect(gap(of: "220", asOf: "2023-07-01") == "−10.0 pp")
    #expect(gap(of: "512", asOf: "2024-07-01") == "−38 ×100M yuan")
    #expect(gap(of: "512", asOf: "2022-07-01") == nil)
  }
}
