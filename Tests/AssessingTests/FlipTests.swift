import Assessing
import PlanModel
import Testing

/// F21: a final figure comes in the place of a provisional one.
@Suite("A verdict by an earlier value")
struct FlipTests {
  private func flip(_ values: String...) -> Flip? {
    let review = review(asOf: "2024-06-01") { plan in
      plan.indicator("gdp", unit: "%", accumulation: .rate)
      plan.target("t", of: "gdp", .floor, "5")
      for (month, value) in values.enumerated() {
        plan.outcome("gdp", "2023", value, on: "2024-0\(month + 1)-20")
      }
    }
    return review.flip(of: review.item(id: "t")!)
  }

  @Test("is another one where the goal lies between both values")
  func flipped() throws {
    let flip = try #require(self.flip("4.8", "5.0"))
    #expect(flip.isChange)
    #expect([flip.before, flip.after] == [.missed, .met])
    #expect(flip.earlier.value == Quantity("4.8"))
  }

  @Test("is the same where both lie on one side: 4.8 and 4.9 of 5")
  func stands() throws {
    let flip = try #require(self.flip("4.8", "4.9"))
    #expect(!flip.isChange && flip.before == .missed)
  }

  @Test("is told of the report before the last, and of none where there is one report")
  func last() {
    #expect(flip("4.8", "5.2", "5.1")?.before == .exceeded)
    #expect(flip("4.8") == nil)
    #expect(flip() == nil)
  }

  @Test("stands on the board with what changed")
  func board() {
    let review = review(asOf: "2024-06-01") { plan in
      for (id, final) in [("gdp", "5.0"), ("retail", "4.9")] {
        plan.indicator(id, unit: "%", accumulation: .rate)
        plan.target(id + "-goal", of: id, .floor, "5")
        plan.outcome(id, "2023", "4.8", on: "2024-01-20")
        plan.outcome(id, "2023", final, on: "2024-05-20")
      }
    }
    let board = Board(review.items, of: Period(year: 2023), by: .indicator, in: review)
    let flipped = board.section(.flipped).entries.map { review.id(of: $0.item) }
    #expect(flipped == ["gdp-goal"])
  }
}
