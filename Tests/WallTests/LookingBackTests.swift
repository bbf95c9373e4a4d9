import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("Looking back")
struct LookingBackTests {
  private func look(_ state: State, on day: String) -> State {
    state.after("@", .control("u")).typing(day).after(.enter)
  }

  @Test("shows what was known on a day, and both clocks", arguments: Language.allCases)
  func view(_ language: Language) throws {
    let state = look(SamplePlan.wall(120, 40, language: language), on: "2024-01-31")
    #expect(state.review.asOf == Day("2024-01-31"))
    try expect(state.after(.down).frame(), matches: "as-of-120x40-\(language.rawValue)")
  }

  @Test("says so even where there is no room for words beside it")
  func narrow() {
    let state = look(SamplePlan.wall(80, 24, language: .english), on: "2024-01-31")
    let header = state.frame().row(0).reduce(into: "") { $1.append(to: &$0) }
    #expect(header.contains("2024-01-31"))
  }

  @Test("ends with an empty day")
  func end() {
    let state = SamplePlan.wall(120, 40)
    let back = look(look(state, on: "2023-06"), on: "")
    #expect(back.review.asOf == state.review.asOf)
    #expect(!back.isLookingBack)
  }

  @Test("changes nothing", arguments: ["o", "a", "u", "U"] as [Key])
  func fixed(_ key: Key) {
    let state = look(SamplePlan.wall(120, 40), on: "2024-01-31")
    var after = state
    #expect(after.handle(.input(.key(key))).isEmpty)
    #expect(after.overlay == nil)
    #expect(after.notice?.isFailure == true)
  }

  @Test("takes no word for a day")
  func wrong() {
    let state = look(SamplePlan.wall(120, 40), on: "yesterday")
    guard case .form(let form) = state.overlay else { return #expect(Bool(false)) }
    #expect(!form.problem.isEmpty)
  }

  @Test("stays on its item, and leaves a year of which nothing was known")
  func cursor() {
    let state = SamplePlan.wall(120, 40).after(.down, .down)
    let item = state.selectedItem
    #expect(look(state, on: "2024-01-31").selectedItem == item)
    let before = look(state, on: "1999-01-01")
    #expect(before.selection.horizon == nil)
    #expect(before.listing.rows.isEmpty)
  }
}
