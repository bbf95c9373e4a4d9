import Assessing
import PlanModel
import Testing

@Suite("A task's verdict")
struct TaskVerdictTests {
  private func plan(
    asOf day: String, _ build: (inout PlanBuilder) -> Void
  ) -> (review: Review, task: Item) {
    let review = review(asOf: day) { plan in
      plan.task("build", due: "2023-10-31")
      build(&plan)
    }
    return (review, review.item(id: "build")!)
  }

  private func assessment(
    asOf day: String, _ build: (inout PlanBuilder) -> Void
  ) -> Assessment {
    let (review, task) = plan(asOf: day, build)
    return review.assessment(of: task)
  }

  @Test("counts in a composite once somebody reported on it, and not before")
  func score() {
    func score(_ build: (inout PlanBuilder) -> Void) -> Ratio? {
      let (review, task) = plan(asOf: "2024-01-01", build)
      return review.score(of: task)
    }
    #expect(score { _ in } == nil)
    #expect(score { $0.journal(.done, "build", on: "2023-10-01") } == nil)
    let isReopened = score {
      $0.journal(.done, "build", on: "2023-10-01")
      $0.journal(.reopen, "build", on: "2023-12-05")
    }
    #expect(isReopened == .zero)
    #expect(score { $0.journal(.close, "build", on: "2023-10-01", evidence: "照片") } == .one)
  }

  @Test("is open until someone says otherwise, and overdue after its day")
  func open() {
    let early = assessment(asOf: "2023-10-31") { _ in }
    #expect(early.status == .open)
    #expect(early.flags == [])
    #expect(early.progress == nil)
    #expect(assessment(asOf: "2023-11-01") { _ in }.flags == [.overdue])
  }

  @Test("is a claim without evidence, and accepted with it")
  func finished() {
    let done = assessment(asOf: "2024-01-01") { $0.journal(.done, "build", on: "2023-12-01") }
    #expect(done.status == .done)
    #expect(done.flags == [])
    #expect(done.progress == .one)
    let closed = assessment(asOf: "2024-01-01") {
      $0.journal(.close, "build", on: "2023-12-01", evidence: "验收报告")
    }
    #expect(closed.status == .closed)
  }

  @Test("is what it was on the day, and overdue again once reopened")
  func replay() {
    let build: (inout PlanBuilder) -> Void = { plan in
      plan.journal(.done, "build", on: "2023-10-01")
      plan.journal(.reopen, "build", on: "2023-12-05")
    }
    #expect(assessment(asOf: "2023-09-30", build).status == .open)
    #expect(assessment(asOf: "2023-10-01", build).status == .done)
    #expect(assessment(asOf: "2023-12-05", build).line == "reopened F23")
    #expect(assessment(asOf: "2023-12-05", build).flags == [.overdue])
  }

  @Test("counts accepted milestones against those due: 2 of 4 accepted, 1 claimed, 3 due")
  func milestones() {
    let assessment = assessment(asOf: "2023-09-30") { plan in
      for (number, due) in ["2023-03-31", "2023-06-30", "2023-09-30", "2023-10-31"].enumerated() {
        plan.milestone("build", number + 1, due: due)
      }
      plan.journal(.close, "build#1", on: "2023-03-20", evidence: "照片")
      plan.journal(.close, "build#2", on: "2023-06-20", evidence: "照片")
      plan.journal(.done, "build#3", on: "2023-09-20")
    }
    #expect(assessment.line == "open P 50.0 E 75.0 G -25.0 F23")
  }

  @Test("weighs milestones")
  func weights() {
    let assessment = assessment(asOf: "2023-09-30") { plan in
      plan.milestone("build", 1, due: "2023-03-31", weight: "3")
      plan.milestone("build", 2, weight: "1")
      plan.journal(.close, "build#1", on: "2023-03-20", evidence: "照片")
    }
    #expect(assessment.line == "open P 75.0 E 75.0 G 0.0 F23")
  }
}
