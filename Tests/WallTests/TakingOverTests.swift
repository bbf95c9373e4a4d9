import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("What others change while the wall hangs")
struct TakingOverTests {
  private func entry(_ subject: String, by actor: String, _ number: Int) -> JournalEntry {
    JournalEntry(
      id: "20240201T00000\(number)Z-abcdef.1", at: "2024-02-01T00:00:0\(number)Z", actor: actor,
      action: .note, subject: subject, text: "seen")
  }

  /// The state once another program has added `entries` to the journal.
  private func told(_ state: State, _ entries: JournalEntry...) -> State {
    var (state, plan) = (state, state.review.plan)
    plan.journal += entries
    _ = state.handle(.reloaded(Review(plan: plan, asOf: state.review.asOf), tablesChanged: false))
    return state
  }

  @Test("is shown, and who changed it, with place, filter and marks as they were")
  func kept() throws {
    let state = SamplePlan.wall(80, 24, language: .english)
      .after("/").typing("kind:target").after(.enter, .down, " ", .down)
    let item = try #require(state.selectedItem)
    let after = told(
      state, entry(state.review.id(of: item), by: "wang", 1), entry("energy", by: "zhao", 2))
    #expect(after.selectedItem == item)
    #expect(after.marks == state.marks && after.marks.count == 1)
    #expect(after.selection.filterText == "kind:target")
    #expect(after.notice?.text == "wang, zhao made 2 changes, shown now")
    #expect(after.review.plan.journal.count == state.review.plan.journal.count + 2)
  }

  @Test("is nothing where the wall wrote the entries itself")
  func own() {
    let entry = entry("energy", by: "li", 1)
    let told = told(SamplePlan.wall(80, 24), entry)
    var again = told.after(.down)
    _ = again.handle(.reloaded(told.review, tablesChanged: false))
    #expect(again.notice == nil)
  }

  @Test("finds its place again where rows moved in their tables")
  func moved() throws {
    let state = SamplePlan.wall(120, 40).after(" ")
    let item = try #require(state.selectedItem)
    let id = state.review.id(of: item)
    let marked = Set(state.marks.map { state.review.id(of: $0) })
    var plan = state.review.plan
    plan.targets = Table(
      plan.targets.rows.filter { $0.supersedes == nil && $0.parent == nil }.reversed())
    var after = state
    _ = after.handle(.reloaded(Review(plan: plan, asOf: state.review.asOf), tablesChanged: true))
    #expect(after.selectedItem.map { after.review.id(of: $0) } == id)
    #expect(Set(after.marks.map { after.review.id(of: $0) }) == marked)
  }

  @Test("waits while something is typed about the plan", arguments: ["o", "/", "s"] as [Key])
  func waits(_ key: Key) {
    #expect(!SamplePlan.wall(80, 24).after(key).canTakeOver)
    #expect(SamplePlan.wall(80, 24).after(key, .escape).canTakeOver)
  }
}
