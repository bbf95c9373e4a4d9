import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("Why")
struct WhyTests {
  @Test(
    "is laid over the wall at every size, in both languages",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func overlay(_ size: (Int, Int), _ language: Language) throws {
    let state = SamplePlan.wall(size.0, size.1, language: language).after(.down, "w")
    try expect(state.frame(), matches: "why-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("tells of a group on the board how its composite comes about", arguments: Language.allCases)
  func group(_ language: Language) throws {
    let state = MonthlyPlan.wall(afterMonth: 9, 120, 40, language: language).after("3", "w")
    try expect(state.frame(), matches: "why-group-120x40-\(language.rawValue)")
    #expect(state.after(.escape).overlay == nil)
  }

  @Test("can be drawn in ASCII")
  func ascii() throws {
    let state = SamplePlan.wall(80, 24, language: .english, tier: .ascii).after(.down, "w")
    try expect(state.frame(), matches: "why-80x24-ascii")
  }

  @Test("is closed by w and by Esc, and moves with the language", arguments: ["w", Key.escape])
  func closes(_ key: Key) {
    let state = SamplePlan.wall(80, 24).after("w")
    #expect(state.after(key).overlay == nil)
    #expect(state.after("L").overlay != nil)
    #expect(state.after("L").frame().transcript.contains("Why: "))
  }
}
