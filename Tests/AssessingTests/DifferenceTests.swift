import PlanModel
import Testing

@testable import Assessing

@Suite("A difference")
struct DifferenceTests {
  /// A plan with a target that runs, one that is closed, and a task; `change` makes it another one.
  private func plan(_ change: (inout PlanBuilder) -> Void = { _ in }) -> Plan {
    var plan = PlanBuilder()
    plan.indicator("jobs", accumulation: .ytd)
    plan.indicator("parks", accumulation: .ytd)
    plan.target("jobs-2023", of: "jobs", period: "2023", .floor, "12")
    plan.target("parks-2022", of: "parks", period: "2022", .floor, "5")
    plan.task("bridge", due: "2023-12-31")
    plan.outcome("jobs", "2023-06", "6", on: "2023-07-05")
    plan.outcome("parks", "2022", "6", on: "2023-01-05")
    change(&plan)
    return plan.plan
  }

  private func difference(
    from old: Plan, on first: String = "2023-07-31", to new: Plan,
    seenOn second: String = "2023-07-31", _ ingredient: Ingredient
  ) -> [String] {
    let (before, after) = (
      Review(plan: old, asOf: Day(first)!), Review(plan: new, asOf: Day(second)!)
    )
    let steps = Ingredient.allCases.filter { $0 != .time }.map { step in
      (ingredient: step, plan: step == ingredient || isBehind(step, ingredient) ? new : old)
    }
    return Difference(from: before, to: after, by: steps).changes.map { change in
      "\(change.id) \(change.kind.rawValue) \(change.causes.map(word).joined(separator: "+"))"
    }
  }

  private func isBehind(_ step: Ingredient, _ other: Ingredient) -> Bool {
    let all = Ingredient.allCases
    return all.firstIndex(of: step)! > all.firstIndex(of: other)!
  }

  private func word(_ cause: ChangeCause) -> String {
    switch cause {
    case .newOutcome(let outcome): "new \(outcome.value)"
    case .revisedOutcome(let old, let new): "\(old.value) to \(new.value)"
    case .entries(let entries): "entry \(entries.map(\.action.rawValue).joined(separator: ","))"
    case .time, .rule, .goal, .otherOutcome: cause.ingredient.rawValue
    }
  }

  @Test("of a plan to itself is none")
  func none() {
    #expect(difference(from: plan(), to: plan(), .journal) == [])
  }

  @Test("by a value that came in")
  func newOutcome() {
    let new = plan { $0.outcome("jobs", "2023-07", "3", on: "2023-07-30") }
    #expect(difference(from: plan(), to: new, .outcome) == ["jobs-2023 fallen-behind new 3"])
  }

  @Test("by a value that was corrected")
  func revised() {
    let new = plan { $0.outcome("parks", "2022", "4", on: "2023-07-30") }
    #expect(difference(from: plan(), to: new, .outcome) == ["parks-2022 missed 6 to 4"])
  }

  @Test("by another goal")
  func goal() {
    let new = plan {
      $0.target("jobs-2023b", of: "jobs", period: "2023", .floor, "30", supersedes: "jobs-2023")
    }
    #expect(difference(from: plan(), to: new, .goal) == ["jobs-2023b fallen-behind goal"])
  }

  @Test("by other rules")
  func rule() {
    var new = plan()
    new.identity.profile.onPace = Quantity("20")!
    #expect(difference(from: plan(), to: new, .rule).first == "jobs-2023 fallen-behind rule")
  }

  @Test("by what a person entered, and took back")
  func entries() {
    let done = plan { $0.journal(.close, "bridge", on: "2023-07-20", evidence: "seen") }
    #expect(difference(from: plan(), to: done, .journal) == ["bridge met entry close"])
    let reopened = plan {
      $0.journal(.close, "bridge", on: "2023-07-20", evidence: "seen")
      $0.journal(.reopen, "bridge", on: "2023-07-25")
    }
    #expect(difference(from: done, to: reopened, .journal) == ["bridge reopened entry reopen"])
  }

  @Test("by nothing but the day, and by what became known with it")
  func time() {
    #expect(
      difference(from: plan(), to: plan(), seenOn: "2024-01-31", .journal)
        == ["bridge unreported time", "jobs-2023 moved time"])
    #expect(
      difference(from: plan(), on: "2023-06-30", to: plan(), .journal)
        == ["jobs-2023 reported new 6"])
  }

  @Test("by what was not there, and what no longer is")
  func rows() {
    let new = plan { $0.task("tunnel") }
    #expect(difference(from: plan(), to: new, .goal) == ["tunnel added goal"])
    #expect(difference(from: new, to: plan(), .goal) == ["tunnel removed goal"])
  }
}
