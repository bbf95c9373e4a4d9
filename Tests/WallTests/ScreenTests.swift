import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("The screen")
struct ScreenTests {
  @Test(
    "shows the wall at every size, in both languages",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func wall(_ size: (Int, Int), _ language: Language) throws {
    let state = SamplePlan.wall(size.0, size.1, language: language)
    try expect(state.frame(), matches: "wall-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test("shows less and less on small screens", arguments: [(59, 15), (40, 12), (20, 5), (19, 4)])
  func small(_ width: Int, _ height: Int) throws {
    let state = SamplePlan.wall(width, height)
    try expect(state.frame(), matches: "wall-\(width)x\(height)")
  }

  @Test(
    "can be drawn in ASCII, and with characters that are never wide",
    arguments: [Glyphs.Tier.ascii, .narrow])
  func tiers(_ tier: Glyphs.Tier) throws {
    let state = SamplePlan.wall(80, 24, language: .english, tier: tier)
    try expect(state.frame(), matches: "wall-80x24-\(tier.rawValue)")
  }

  @Test("shows tasks with state, due day and owner")
  func tasks() throws {
    try expect(SamplePlan.wall(120, 40).after("2").frame(), matches: "tasks-120x40")
  }

  @Test("shows the sources with what cites them")
  func sources() throws {
    try expect(SamplePlan.wall(80, 24).after("5").frame(), matches: "sources-80x24")
  }

  @Test("asks for day and evidence before a task is done")
  func form() throws {
    try expect(SamplePlan.wall(80, 24).after("2", "x").frame(), matches: "form-80x24")
  }

  @Test("lists the keys in help")
  func help() throws {
    try expect(SamplePlan.wall(80, 24).after("?").typing("year").frame(), matches: "help-80x24")
  }

  @Test("says that nothing matches, and what to press")
  func empty() throws {
    let state = SamplePlan.wall(80, 24).after("/").typing("nowhere").after(.enter)
    try expect(state.frame(), matches: "empty-80x24")
  }

  @Test("opens an item in full where there is no room beside the list")
  func detail() throws {
    try expect(
      SamplePlan.wall(80, 24).after(.down, .enter).frame(), matches: "detail-80x24")
  }

  @Test("says that it is read-only")
  func readOnly() throws {
    let state = SamplePlan.wall(80, 24, readOnly: "targets.csv").after("2", "x")
    try expect(state.frame(), matches: "read-only-80x24")
  }

  @Test("keeps the selection on the screen at every size")
  func resize() {
    var state = SamplePlan.wall(120, 40).after("G")
    for (width, height) in [(20, 5), (200, 60), (60, 16), (1, 1), (100, 30), (80, 24)] {
      _ = state.handle(.input(.resize(Size(width: width, height: height))))
      let frame = state.frame()
      #expect(frame.size == Size(width: width, height: height))
      #expect(state.selectedItem.map { state.review.id(of: $0) } == "air")
      #expect(state.scrolls.items.visible.contains(state.scrolls.items.selected))
    }
  }

  @Test("leaves no half of a wide character at any width", arguments: 1...130)
  func halves(_ width: Int) {
    let frame = SamplePlan.wall(width, 30).frame()
    for row in 0..<frame.size.height {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() where cell.isContinuation {
        #expect(column > 0 && cells[column - 1].base.columns == 2)
      }
      for (column, cell) in cells.enumerated() where cell.base.columns == 2 {
        #expect(column + 1 < width && cells[column + 1].isContinuation)
      }
    }
  }
}
