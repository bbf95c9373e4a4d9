import Assessing
import PlanModel
import Testing

@Suite("Items under supervision")
struct SupervisionsTests {
  @Test("carry a flag while they are listed")
  func flag() throws {
    let review = review(asOf: "2023-06-30") { plan in
      plan.indicator("jobs")
      plan.target("a", of: "jobs", .floor, "30")
      plan.journal(.supervise, "a", on: "2023-05-01")
    }
    let item = try #require(review.item(id: "a"))
    #expect(review.assessment(of: item).flags == [.listed])
    #expect(review.supervision(of: item)?.days(until: review.asOf) == 60)
  }

  @Test("stay listed when their target is replaced")
  func replaced() throws {
    let review = review(asOf: "2023-06-30") { plan in
      plan.indicator("jobs")
      plan.target("a", of: "jobs", .floor, "30", setOn: "2023-01-01")
      plan.target("b", of: "jobs", .floor, "20", setOn: "2023-06-01", supersedes: "a")
      plan.journal(.supervise, "a", on: "2023-05-01")
    }
    let item = try #require(review.item(id: "b"))
    #expect(review.assessment(of: item).flags.contains(.listed))
    #expect(review.listedIDs(of: item) == ["a"])
  }
}
