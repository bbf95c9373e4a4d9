import Assessing
import Cells
import PlanModel
import TestSupport
import Testing

@testable import Wall

@Suite("The changes since a snapshot")
struct ChangesTests {
  private func wall(_ width: Int, _ height: Int, _ language: Language = .chinese) -> State {
    var state = MonthlyPlan.wall(afterMonth: 8, width, height, language: language, hasSince: true)
    #expect(state.handle(.input(.key("7"))) == [.compare])
    let old = MonthlyPlan.review(afterMonth: 5)
    _ = state.handle(.compared(Difference(from: old, to: state.review, by: [])))
    return state
  }

  @Test(
    "are listed with what each follows from",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) throws {
    let state = wall(size.0, size.1, language).after(.down)
    try expect(state.frame(), matches: "changes-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("need a snapshot to be named")
  func none() {
    let state = SamplePlan.wall(80, 24, language: .english).after("7")
    #expect(state.notice?.text == "There is nothing to compare with: open with --since SNAPSHOT")
  }

  @Test("open the item, and why it stands so, and follow the filter")
  func item() {
    let state = wall(80, 24).after(.down)
    #expect(state.selectedItem.map { state.review.id(of: $0) } == state.selectedChange?.id)
    #expect(state.after(.enter).overlay != nil && state.after("w").explanation != nil)
    let filtered = wall(80, 24).after("/").typing("fine").after(.enter)
    #expect(filtered.listing.changes?.count == 1)
  }
}
