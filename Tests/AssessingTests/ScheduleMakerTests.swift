import Assessing
import PlanModel
import Testing

@Suite("A schedule")
struct ScheduleMakerTests {
  private static func plan(
    _ accumulation: Accumulation = .ytd, goal: String = "100", baseline: String? = nil,
    asOf: String = "2023-01-31", _ build: (inout PlanBuilder) -> Void = { _ in }
  ) -> Review {
    review(asOf: asOf) { plan in
      plan.indicator("x", accumulation: accumulation)
      plan.target("t", of: "x", .floor, goal, baseline: baseline)
      build(&plan)
    }
  }

  private static func text(
    _ review: Review, _ way: ScheduleWay, each length: PeriodLength? = nil
  ) throws -> String {
    let target = try #require(review.plan.targets.index(of: "t"))
    return try review.makeSchedule(of: target, way, each: length)
      .map { "\($0.period.description.dropFirst(5))=\($0.value)" }.joined(separator: " ")
  }

  @Test("leaves what rounding left over to the last part")
  func even() throws {
    let review = ScheduleMakerTests.plan()
    #expect(
      try ScheduleMakerTests.text(review, .even)
        == "01=8.3 02=16.6 03=24.9 04=33.2 05=41.5 06=49.8 07=58.1 08=66.4 09=74.7 10=83.0 "
        + "11=91.3 12=100.0")
    #expect(
      try ScheduleMakerTests.text(review, .even, each: .quarter) == "Q1=25 Q2=50 Q3=75 Q4=100")
  }

  @Test("of a level runs from its baseline, down as well as up")
  func level() throws {
    let review = ScheduleMakerTests.plan(.stock, goal: "28", baseline: "33")
    #expect(
      try ScheduleMakerTests.text(review, .even, each: .quarter)
        == "Q1=31.7 Q2=30.4 Q3=29.1 Q4=28.0")
  }

  @Test("by shares goes as the year before went; a month without a value goes into the next")
  func shares() throws {
    let review = ScheduleMakerTests.plan(goal: "1000") { plan in
      for (month, value) in [("02", "10"), ("03", "20"), ("06", "50"), ("09", "70")] {
        plan.outcome("x", "2022-" + month, value)
      }
      plan.outcome("x", "2022", "80")
    }
    #expect(
      try ScheduleMakerTests.text(review, .shares)
        == "02=125 03=250 06=625 09=875 12=1000")
    #expect(
      try ScheduleMakerTests.text(review, .shares, each: .quarter)
        == "Q1=250 Q2=625 Q3=875 Q4=1000")
  }

  @Test("by shares adds up counts of parts")
  func sharesOfParts() throws {
    let review = ScheduleMakerTests.plan(.period) { plan in
      for (quarter, value) in [("Q1", "10"), ("Q2", "30"), ("Q3", "40"), ("Q4", "20")] {
        plan.outcome("x", "2022-" + quarter, value)
      }
    }
    #expect(
      try ScheduleMakerTests.text(review, .shares, each: .quarter) == "Q1=10 Q2=40 Q3=80 Q4=100")
  }

  @Test("is refused where it would say nothing or something else")
  func refusals() {
    func problem(_ review: Review, _ way: ScheduleWay, _ length: PeriodLength? = nil)
      -> ScheduleProblem?
    {
      #expect(throws: ScheduleProblem.self) {
        try ScheduleMakerTests.text(review, way, each: length)
      }
    }
    let plan = ScheduleMakerTests.plan()
    let year = Period(year: 2023)
    #expect(problem(ScheduleMakerTests.plan(.rate), .even) == .indivisible)
    #expect(problem(ScheduleMakerTests.plan(.stock), .even) == .noBaseline)
    #expect(problem(plan, .shares) == .noShares(Period(year: 2022)))
    #expect(problem(plan, .even, .year) == .tooShort(year, .year))
    let three = ["10", "20", "100"].compactMap { Quantity($0) }
    #expect(problem(plan, .values(three)) == .wrongCount(3, fitting: [12, 4, 2]))
    let perQuarter = ["25", "25", "20", "100"].compactMap { Quantity($0) }
    let fall = PlannedValue(period: Period("2023-Q3")!, value: Quantity(20))
    #expect(problem(plan, .values(perQuarter)) == .falls(fall))
    let short = ["25", "50", "75", "99"].compactMap { Quantity($0) }
    #expect(
      problem(plan, .values(short)) == .missesGoal(Quantity(99), goal: Quantity(100)))
    let stray = PlannedValue("2024-Q1=3")!
    #expect(problem(plan, .steps([stray])) == .outside(stray.period, of: year))
  }

  @Test("of the journal counts before that of the table, until it is taken back")
  func journal() {
    func expected(_ build: (inout PlanBuilder) -> Void) -> Quantity? {
      let review = ScheduleMakerTests.plan(asOf: "2023-04-10") { plan in
        plan.outcome("x", "2023-03", "20")
        plan.step("t", "2023-03", "10")
        build(&plan)
      }
      return review.assessment(of: .target(Index(0))).expected?.rounded(to: 3)
    }
    #expect(expected { _ in } == Quantity("0.1"))
    let steps = "2023-Q1=30 2023-Q2=60"
    #expect(
      expected { $0.journal(.schedule, "t", on: "2023-02-01", period: "2023", value: steps) }
        == Quantity("0.3"))
    #expect(
      expected { plan in
        plan.journal(.schedule, "t", on: "2023-02-01", period: "2023", value: steps)
        plan.journal(.undo, "1", on: "2023-02-02")
      } == Quantity("0.1"))
    #expect(
      expected { $0.journal(.schedule, "t", on: "2023-05-01", period: "2023", value: steps) }
        == Quantity("0.1"), "a schedule made later is not known yet")
  }

  @Test("stands in the journal in words that read back")
  func text() {
    let text = "2026-Q1=1.1 2026-Q2=2.40"
    #expect(PlannedValue.list(text)?.map(\.description).joined(separator: " ") == text)
    for broken in ["", "2026-Q1", "2026-Q1=", "2026-Q5=1", "2026-Q1=1=2", "2026-Q1=1 x"] {
      #expect(PlannedValue.list(broken) == nil)
    }
  }
}
