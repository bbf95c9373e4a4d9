import Assessing
import PlanModel
import Testing

@Suite("Flags")
struct FlagTests {
  private func verdict(asOf day: String) -> Assessment {
    let review = review(asOf: day) { plan in
      plan.indicator("gdp", unit: "%", accumulation: .rate)
      plan.target("t", of: "gdp", .floor, "5")
      plan.outcome("gdp", "2023-Q1", "4.8", on: "2023-04-18", quality: .preliminary)
      plan.outcome("gdp", "2023-Q1", "4.9", on: "2024-01-17", quality: .final)
    }
    return review.assessment(of: review.item(id: "t")!)
  }

  @Test("say what is provisional, and what was revised since")
  func provisional() {
    #expect(verdict(asOf: "2023-04-20").flags == [.provisional])
    #expect(verdict(asOf: "2023-04-20").line == "slightly-behind G -0.2 F15")
    #expect(verdict(asOf: "2024-01-20").flags == [.revised])
    #expect(verdict(asOf: "2024-01-20").outcome?.value == Quantity("4.9"))
  }

  @Test("tell an estimate of the whole period, which never sets the pace")
  func forecast() {
    let review = review(asOf: "2023-09-01") { plan in
      plan.indicator("jobs")
      plan.target("t", of: "jobs", .floor, "30")
      plan.outcome("jobs", "2023", "31", on: "2023-08-20", quality: .estimated)
    }
    let assessment = review.assessment(of: review.item(id: "t")!)
    #expect(assessment.line == "not-due")
    #expect(assessment.flags == [.forecast])
    #expect(assessment.outcome?.value == Quantity(31))
  }

  @Test("tell what a person entered; a value of the open year counts to the month it came")
  func manual() {
    let review = review(asOf: "2023-06-20") { plan in
      plan.indicator("jobs")
      plan.target("t", of: "jobs", .floor, "30")
      plan.journal(.record, "t", on: "2023-06-15", value: "15")
    }
    let assessment = review.assessment(of: review.item(id: "t")!)
    #expect(assessment.line == "on-pace P 50.0 E 50.0 G 0.0 F1")
    #expect(assessment.flags == [.provisional, .manual])
  }

  @Test("stand on a value without a target too, which has no verdict")
  func untargeted() {
    let review = review(asOf: "2024-01-20") { plan in
      plan.indicator("trade")
      plan.outcome("trade", "2023", "7", quality: .estimated)
    }
    let assessment = review.assessment(of: review.items[0])
    #expect(assessment.line == "not-applicable")
    #expect(assessment.flags == [.forecast])
    #expect(assessment.outcome?.value == Quantity(7))
  }
}
