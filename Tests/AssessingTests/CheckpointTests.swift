import Assessing
import PlanModel
import Testing

/// A quarter's verdict follows from its months.
@Suite("A checkpoint")
struct CheckpointTests {
  private static func words(_ review: Review, _ id: String = "t") -> [String] {
    let index = review.plan.targets.index(of: id) ?? Index(0)
    return review.checkpoints(of: index).map { checkpoint in
      let period = checkpoint.period.description.dropFirst(5)
      let planned = checkpoint.planned?.rounded(to: 1).description ?? "-"
      let value = checkpoint.value?.description ?? "-"
      return "\(period) \(planned) \(value) \(checkpoint.status.rawValue)"
    }
  }

  @Test("stands at the end of each month and quarter, by the schedule")
  func scheduled() {
    let review = review(asOf: "2023-07-10") { plan in
      plan.indicator("jobs")
      plan.target("t", of: "jobs", .floor, "100")
      plan.step("t", "2023-03", "30")
      plan.step("t", "2023-06", "50")
      for (month, value) in [("02", "15"), ("03", "31"), ("04", "35"), ("06", "49")] {
        plan.outcome("jobs", "2023-" + month, value, on: "2023-07-01")
      }
    }
    #expect(
      CheckpointTests.words(review).prefix(9) == [
        "01 10.0 - included-elsewhere", "02 20.0 15 missed", "03 30.0 31 met", "Q1 30.0 31 met",
        "04 36.7 35 missed", "05 43.3 - not-reported", "06 50.0 49 missed", "Q2 50.0 49 missed",
        "07 58.3 - not-due",
      ])
  }

  @Test("adds up the months of a quarter where each is counted alone")
  func sums() {
    let review = review(asOf: "2023-07-10") { plan in
      plan.indicator("homes", accumulation: .period)
      plan.target("t", of: "homes", .floor, "120")
      for (month, value) in [("01", "8"), ("02", "11"), ("03", "11"), ("04", "9"), ("06", "30")] {
        plan.outcome("homes", "2023-" + month, value, on: "2023-07-01")
      }
    }
    let words = CheckpointTests.words(review)
    #expect(words[3] == "Q1 30.0 30 met")
    #expect(words[5] == "05 50.0 - not-reported")
    #expect(words[7] == "Q2 60.0 69 partly-reported", "May is missing from the sum")
  }

  @Test("of a ceiling is met where no more was used than planned")
  func ceiling() {
    let review = review(asOf: "2023-07-10") { plan in
      plan.indicator("energy", direction: .down)
      plan.target("t", of: "energy", .ceiling, "80")
      plan.outcome("energy", "2023-Q1", "20", on: "2023-04-20")
      plan.outcome("energy", "2023-Q2", "41", on: "2023-07-05")
    }
    #expect(
      CheckpointTests.words(review) == [
        "Q1 20.0 20 met", "Q2 40.0 41 missed", "Q3 60.0 - not-due", "Q4 80.0 - not-due",
      ])
  }

  @Test("of a rate holds what was reached against the goal itself")
  func rate() {
    let review = review(asOf: "2023-07-10") { plan in
      plan.indicator("growth", unit: "%", accumulation: .rate)
      plan.target("t", of: "growth", .floor, "5")
      plan.outcome("growth", "2023-Q1", "4.8", on: "2023-04-20")
      plan.outcome("growth", "2023-H1", "5.2", on: "2023-07-05")
    }
    #expect(CheckpointTests.words(review).prefix(2) == ["Q1 5.0 4.8 missed", "Q2 5.0 5.2 met"])
  }

  @Test("follows from its months where a quarter is a target of its own")
  func ownTarget() {
    let review = review(asOf: "2023-04-10") { plan in
      plan.indicator("homes", accumulation: .period)
      plan.target("year", of: "homes", .floor, "120")
      plan.target("t", of: "homes", period: "2023-Q1", .floor, "30", parent: "year")
      for month in ["01", "02", "03"] { plan.outcome("homes", "2023-" + month, "11") }
    }
    #expect(review.assessment(of: .target(Index(1))).status == .exceeded)
    #expect(
      CheckpointTests.words(review) == ["01 10.0 11 met", "02 20.0 22 met", "03 30.0 33 met"])
  }

  @Test("is not there without months, and not for goals that compare")
  func none() {
    let review = review(asOf: "2023-04-10") { plan in
      plan.indicator("x")
      plan.target("plain", of: "x", .floor, "5")
      plan.indicator("y", accumulation: .stock)
      plan.target("rising", of: "y", .rises)
      plan.outcome("y", "2023-Q1", "3")
    }
    #expect(CheckpointTests.words(review, "plain").isEmpty)
    #expect(CheckpointTests.words(review, "rising").isEmpty)
  }
}
