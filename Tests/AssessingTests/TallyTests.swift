import Assessing
import PlanModel
import Testing

@Suite("A tally")
struct TallyTests {
  private let reviewed = review(asOf: "2024-03-15") { plan in
    plan.indicator("jobs")
    plan.indicator("air", sector: "nature", accumulation: .stock)
    plan.indicator("trade")
    plan.target("t-jobs", of: "jobs", .floor, "30")
    plan.target("t-east", of: "jobs", in: "east", .floor, "10")
    plan.target("t-2024", of: "jobs", period: "2024", .floor, "30")
    plan.target("t-air", of: "air", .floor, "80")
    plan.outcome("jobs", "2023", "33", on: "2024-01-20")
    plan.outcome("jobs", in: "east", "2023", "9", on: "2024-01-20")
    plan.outcome("jobs", "2024-02", "6", on: "2024-03-10")
    plan.outcome("trade", "2023", "7", on: "2024-01-20")
    plan.task("build")
    plan.task("plant", sector: "nature")
    plan.journal(.done, "build", on: "2023-12-01")
  }

  @Test("counts kinds, statuses and tones")
  func counts() {
    let tally = Tally(reviewed.items, in: reviewed)
    #expect(tally.total == 7)
    #expect((tally.targets, tally.tasks, tally.outcomes) == (4, 2, 1))
    #expect((tally.met, tally.missed, tally.unreported, tally.paced) == (1, 1, 1, 1))
    #expect((tally.unrated, tally.done, tally.open, tally.overdue) == (0, 1, 1, 1))
    #expect(tally.count(.exceeded) == 1)
    #expect(tally.count(.good) == 3)
    #expect(tally.count(.good, of: .task) == 1)
    #expect(Tone.allCases.reduce(0) { $0 + tally.count($1) } == tally.total)
  }

  @Test("is kept by horizon and sector, and adds up")
  func summary() {
    let rows = reviewed.summary(of: reviewed.items)
    #expect(rows.map(\.horizon.firstYear) == [2023, 2023, 2024])
    #expect(rows.map { reviewed.plan.sectors[$0.sector].id } == ["economy", "nature", "economy"])
    #expect(rows.map(\.tally.total) == [4, 2, 1])
    #expect(
      rows.map(\.tally).reduce(Tally(), +) == Tally(reviewed.items, in: reviewed))
  }
}
