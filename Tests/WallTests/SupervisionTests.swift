import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("Supervision on the wall")
struct SupervisionTests {
  private func effects(_ state: State, _ keys: Key...) -> [Effect] {
    var (state, effects) = (state, [Effect]())
    for key in keys { effects = state.handle(.input(.key(key))) }
    return effects
  }

  private func saved(_ changes: [Change], _ state: State) -> State {
    var state = state
    let entries = JournalEntry.entries(
      for: changes, userAction: "action", at: "2024-02-20T08:00:00Z", actor: "li",
      knowing: state.review.ledger)
    _ = state.handle(.saved(entries))
    return state
  }

  @Test("begins with ! and a reason, and shows as a flag")
  func lists() {
    let wall = SamplePlan.wall(120, 40)
    let change = Change.supervising("growth", because: "慢")
    #expect(effects(wall.after("!").typing("慢"), .enter) == [.append([change])])
    let listed = saved([change], wall)
    #expect(listed.selectedItem.map { listed.review.assessment(of: $0).flags } == [.listed])
    #expect(listed.frame().transcript.contains("2024-02-20挂牌"))
  }

  @Test("ends with ! and a reason, and not without one")
  func releases() {
    let wall = saved([.supervising("growth")], SamplePlan.wall(120, 40))
    #expect(effects(wall, "!", .enter).isEmpty)
    #expect(wall.after("!", .enter).frame().transcript.contains("摘牌须写明原因"))
    let change = Change.releasing("growth", because: "好")
    #expect(effects(wall.after("!").typing("好"), .enter) == [.append([change])])
  }

  @Test("of several items lists those that are not")
  func several() {
    let wall = saved([.supervising("growth")], SamplePlan.wall(120, 40)).after(" ", " ")
    #expect(effects(wall, "!", .enter) == [.append([.supervising("investment")])])
  }

  @Test("cannot begin where nothing can be changed")
  func readOnly() {
    let wall = SamplePlan.wall(80, 24, readOnly: "targets.csv")
    #expect(effects(wall, "!", .enter).isEmpty)
  }
}
