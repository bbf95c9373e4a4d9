import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("A scheme on the wall")
struct SchemeTests {
  /// The sample plan with two tasks that serve the target of investment, one of them in the east.
  private static var plan: Plan {
    var plan = SamplePlan.plan
    for (id, region) in [("dredge", 0), ("pier", 1)] {
      plan.tasks.append(
        PlanTask(
          id: id, title: Name(id == "pier" ? "修码头" : "疏浚航道", english: id), kind: .project,
          sector: Index(0), region: Index(region), period: Period(year: 2023),
          due: Day("2023-09-30"), indicator: Index(1)))
    }
    return plan
  }

  @Test("stands under the target it serves, in both languages", arguments: Language.allCases)
  func tree(_ language: Language) throws {
    let state = SamplePlan.wall(120, 40, language: language, plan: Self.plan).after(.down)
    try expect(state.frame(), matches: "scheme-120x40-\(language.rawValue)")
  }

  @Test("can be marked as done there, and is not counted among targets")
  func done() {
    let state = SamplePlan.wall(120, 40, plan: Self.plan).after(.down, .down, .down)
    #expect(state.selectedItem.map { state.review.id(of: $0) } == "pier")
    #expect(state.listing.tally.targets == 7)
    guard case .form(let form) = state.after("x").overlay else { return #expect(Bool(false)) }
    #expect(form.purpose == .complete([Index(4)]))
  }

  @Test("is exported with the filter that leaves it")
  func export() {
    var state = SamplePlan.wall(120, 40, plan: Self.plan).after("e", .enter, .enter)
    let effects = state.handle(.input(.key(.enter)))
    guard case .export(let request) = effects.first else { return #expect(Bool(false)) }
    #expect(request.items.allSatisfy { $0.kind != .task })
  }
}
