import PlanModel
import Testing

@testable import Assessing

/// The board while the year runs, month by month.
@Suite("A board within the year")
struct BoardMonthTests {
  private func plan(_ plan: inout PlanBuilder, _ reports: [(String, String, String)]) {
    for id in ["jobs", "roads"] {
      plan.indicator(id)
      plan.target(id, of: id, .floor, "120")
      for month in 1...12 {
        plan.step(id, "2023-" + (month < 10 ? "0" : "") + String(month), String(month * 10))
      }
    }
    for (indicator, period, value) in reports {
      let month = Int(period.suffix(2))! + 1
      let day = "2023-" + (month < 10 ? "0" : "") + "\(month)-10"
      plan.outcome(indicator, period, value, on: day)
    }
  }

  private func board(_ review: Review, by grouping: BoardGrouping = .indicator) -> Board {
    Board(review.items, of: Period(year: 2023), by: grouping, in: review)
  }

  private func entry(_ id: String, _ board: Board) -> BoardEntry? {
    board.entries.first { board.review.id(of: $0.item) == id }
  }

  private let reports = [
    ("jobs", "2023-05", "10"), ("roads", "2023-05", "55"), ("jobs", "2023-06", "62"),
    ("roads", "2023-06", "60"), ("jobs", "2023-07", "73"), ("roads", "2023-07", "70"),
  ]

  @Test("shows what moved since a month earlier")
  func movement() {
    let review = review(asOf: "2023-07-20") { self.plan(&$0, reports) }
    let board = board(review)
    #expect(board.comparedDay == Day("2023-06-20"))
    #expect(entry("jobs", board)?.rank == 1)
    #expect(entry("jobs", board)?.movement == .by(1))
    #expect(entry("roads", board)?.movement == .by(-1))
  }

  @Test("turns what was red yellow before it is green")
  func repaired() {
    let july = board(review(asOf: "2023-07-20") { self.plan(&$0, reports) })
    #expect(entry("jobs", july)?.isRepaired == true)
    #expect(entry("jobs", july)?.tone == .warning)
    #expect(entry("jobs", july)?.roll == .middle)
    let august = board(review(asOf: "2023-08-20") { self.plan(&$0, reports) })
    #expect(entry("jobs", august)?.isRepaired == false)
    #expect(entry("jobs", august)?.tone == .good)
  }

  @Test("misses the first month without a report, and lets February stand for January")
  func missing() {
    func since(_ periods: String...) -> String? {
      let review = review(asOf: "2023-05-20") { plan in
        self.plan(&plan, periods.map { ("jobs", $0, "10") })
      }
      return entry("jobs", board(review))?.missingSince?.description
    }
    #expect(since("2023-02", "2023-03", "2023-04") == nil)
    #expect(since("2023-02", "2023-04") == "2023-03-31")
    #expect(since("2023-03", "2023-04") == "2023-01-31")
    #expect(since() == "2023-01-31")
  }

  @Test(
    "waits for a report as many days as the profile gives",
    arguments: [(0, "2023-05-31"), (10, "2023-06-10"), (20, nil)])
  func reportingDays(_ days: Int, _ since: String?) {
    var profile = RuleProfile.standard
    profile.reportingDays = days
    let review = review(asOf: "2023-06-15", profile: profile) { plan in
      self.plan(&plan, (2...4).map { ("jobs", "2023-0\($0)", "\($0)0") })
    }
    #expect(entry("jobs", board(review))?.missingSince?.description == since)
  }

  @Test("calls a closed period not reported once the days are over")
  func closedPeriod() {
    var profile = RuleProfile.standard
    profile.reportingDays = 31
    let statuses = ["2024-01-30", "2024-01-31"].map { day in
      let review = review(asOf: day, profile: profile) { self.plan(&$0, []) }
      return entry("jobs", board(review))?.assessment.status
    }
    #expect(statuses == [.notDue, .notReported])
  }

  @Test("misses no month where no schedule asks for it")
  func unscheduled() {
    let review = review(asOf: "2023-06-20") { plan in
      plan.indicator("jobs")
      plan.target("jobs", of: "jobs", .floor, "120")
      for (month, value) in [("03", "30"), ("05", "50")] {
        plan.outcome("jobs", "2023-" + month, value, on: "2023-06-10")
      }
    }
    #expect(entry("jobs", board(review))?.missingSince == nil)
  }

  @Test("compares with nothing in January")
  func january() {
    let review = review(asOf: "2023-01-20") { self.plan(&$0, []) }
    #expect(board(review).comparedDay == nil)
  }

  @Test(
    "goes a month back in the calendar",
    arguments: [
      ("2023-07-20", "2023-06-20"), ("2023-07-31", "2023-06-30"), ("2023-02-28", "2023-01-31"),
      ("2024-03-30", "2024-02-29"), ("2023-01-05", "2022-12-05"),
    ])
  func monthEarlier(_ day: String, _ earlier: String) {
    #expect(Day(day)?.monthEarlier == Day(earlier))
  }
}
