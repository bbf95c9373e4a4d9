import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("Marks, and what actions leave alone")
struct MarkingTests {
  /// The tasks, with a word of the journal on the one in focus.
  private func tasks(_ action: JournalEntry.Action, evidence: String = "") -> State {
    var state = SamplePlan.wall(80, 24).after("2")
    let entry = JournalEntry(
      id: "a.1", at: "2024-03-01T08:00:00Z", actor: "li", action: action, subject: "metro",
      evidence: evidence)
    _ = state.handle(.saved([entry]))
    return state
  }

  @Test("no key completes what is closed out already")
  func closed() {
    let state = tasks(.close, evidence: "验收报告").after("x")
    #expect(state.overlay == nil)
    #expect(state.notice?.text == "所选任务原已如此，未改动")
  }

  @Test("a claim is closed out by evidence alone")
  func claimed() {
    let asked = tasks(.done).after("x", .enter)
    var bare = asked.after(.enter)
    #expect(bare.handle(.input(.key(.enter))).isEmpty)
    guard case .form(let form) = bare.overlay else { return #expect(Bool(false)) }
    #expect(form.problem == "原已办结；写明依据才能销号")
    var proven = asked.typing("照片").after(.enter)
    guard case .append(let changes)? = proven.handle(.input(.key(.enter))).first else {
      return #expect(Bool(false))
    }
    #expect(changes.map(\.evidence) == ["照片"])
  }

  @Test("what is open is not taken up again")
  func open() {
    let state = SamplePlan.wall(80, 24).after("2", "r")
    #expect(state.overlay == nil && state.notice?.isFailure == true)
  }

  @Test("inverting ends a range first")
  func invertedRange() {
    let wall = SamplePlan.wall(80, 24)
    let state = wall.after("v", "j", "V")
    #expect(state.rangeStart == nil)
    #expect(state.marks.count == wall.listing.rows.count - 2)
  }
}
