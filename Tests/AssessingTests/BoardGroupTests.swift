import PlanModel
import Testing

@testable import Assessing

@Suite("The groups of a board")
struct BoardGroupTests {
  private func groups(_ review: Review, by grouping: BoardGrouping) -> [BoardGroup] {
    Board(review.items, of: Period(year: 2023), by: grouping, in: review).groups
  }

  private func plan(_ plan: inout PlanBuilder) {
    plan.indicator("jobs", sector: "economy")
    plan.indicator("air", sector: "nature")
    plan.indicator("water", sector: "nature")
    plan.target("jobs", of: "jobs", .floor, "100", owner: "drc")
    plan.target("jobs-east", of: "jobs", in: "east", .floor, "40", parent: "jobs")
    plan.target("air", of: "air", .floor, "100")
    plan.target("water", of: "water", .floor, "100")
    plan.outcome("jobs", "2023", "90")
    plan.outcome("jobs", in: "east", "2023", "20")
    plan.outcome("air", "2023", "120")
  }

  @Test("are ranked by their scores; too little rated is no rank")
  func ranks() throws {
    let review = review(asOf: "2024-02-01", plan)
    let sectors = groups(review, by: .sector)
    #expect(sectors.map { $0.key.id(in: review.plan) } == ["economy", "nature"])
    #expect(sectors.map(\.rank) == [1, nil])
    #expect(sectors.map { $0.composite.rated } == [1, 1])
    #expect(sectors.map { $0.composite.marks.count } == [1, 2])
    #expect(sectors[0].composite.score?.rounded(to: 2) == Quantity("0.90"))
  }

  @Test("count a part for its own region, and not twice for the whole")
  func parts() {
    let review = review(asOf: "2024-02-01", plan)
    let regions = groups(review, by: .region)
    #expect(regions.map { $0.key.id(in: review.plan) } == ["east", "city"])
    #expect(regions.map(\.rank) == [1, nil])
  }

  @Test("of owners hold what has an owner")
  func owners() {
    let review = review(asOf: "2024-02-01", plan)
    #expect(groups(review, by: .owner).map(\.items.count) == [1])
    #expect(groups(review, by: .indicator).isEmpty)
  }

  @Test("share a rank where their scores are equal, and move since the year before")
  func moves() {
    let review = review(asOf: "2024-02-01") { plan in
      plan.indicator("a", sector: "economy")
      plan.indicator("b", sector: "nature")
      for (year, a, b) in [("2022", "50", "100"), ("2023", "90", "90")] {
        plan.target("a\(year)", of: "a", period: year, .floor, "100")
        plan.target("b\(year)", of: "b", period: year, .floor, "100")
        plan.outcome("a", year, a)
        plan.outcome("b", year, b)
      }
    }
    let sectors = groups(review, by: .sector)
    #expect(sectors.map(\.rank) == [1, 1])
    #expect(sectors.map(\.movement) == [.by(1), .by(0)])
  }
}
