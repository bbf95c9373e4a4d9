import Assessing
import Cells
import PlanModel
import Testing

@testable import Wall

@Suite("The board on the wall")
struct BoardViewTests {
  private func effects(_ state: State, _ keys: Key...) -> [Effect] {
    var (state, effects) = (state, [Effect]())
    for key in keys { effects = state.handle(.input(.key(key))) }
    return effects
  }

  private func id(_ state: State) -> String? { state.selectedItem.map { state.review.id(of: $0) } }

  @Test(
    "is shown at every size, in both languages",
    arguments: [(80, 24), (120, 40), (200, 60)], Language.allCases)
  func sizes(_ size: (Int, Int), _ language: Language) throws {
    let state = SamplePlan.wall(size.0, size.1, language: language).after("3")
    try expect(state.frame(), matches: "board-\(size.0)x\(size.1)-\(language.rawValue)")
  }

  @Test(
    "is seen to move as months come in, from red over yellow to green",
    arguments: [(5, Language.chinese), (6, .chinese), (7, .chinese), (9, .english)])
  func months(_ month: Int, _ language: Language) throws {
    let state = MonthlyPlan.wall(afterMonth: month, 120, 40, language: language)
      .after("3", "3", "3", "3")
    try expect(
      state.frame(), matches: "board-2024-\(padded(month, to: 2))-\(language.rawValue)")
  }

  @Test("ranks in another way at each press of 3")
  func groupings() throws {
    let state = SamplePlan.wall(120, 40).after("3")
    #expect(state.selection.grouping == .sector)
    let items = state.after("3", "3", "3")
    #expect(items.selection.grouping == .indicator)
    #expect(items.after("3").selection.grouping == .sector)
    try expect(items.frame(), matches: "board-indicator-120x40")
  }

  @Test("can be drawn in ASCII, and in one small pane")
  func tiers() throws {
    let ascii = SamplePlan.wall(80, 24, language: .english, tier: .ascii).after("3", "3", "3", "3")
    try expect(ascii.frame(), matches: "board-80x24-ascii")
    try expect(SamplePlan.wall(40, 12).after("3").frame(), matches: "board-40x12")
  }

  @Test("moves from line to line and passes titles over")
  func movement() throws {
    var state = SamplePlan.wall(120, 40).after("3")
    let board = try #require(state.listing.board)
    for key in Array(repeating: Key.down, count: 40) + Array(repeating: .up, count: 40) {
      state = state.after(key)
      #expect(board.rows[state.scrolls.items.selected].isLine)
    }
    #expect(board.isFirst(state.scrolls.items.selected))
    #expect(state.scrolls.items.top == 0)
  }

  @Test("opens a group as the ranking of what is in it")
  func groups() {
    let state = SamplePlan.wall(120, 40).after("3", .enter)
    #expect(state.selection.sector != nil)
    #expect(state.selection.grouping == .indicator)
    let region = SamplePlan.wall(120, 40).after("3", "3", .enter)
    #expect(region.selection.filterText.hasPrefix("region:"))
  }

  @Test("acts on the item of a line, as other views do")
  func actions() {
    let state = SamplePlan.wall(120, 40).after("3", "3", "3", "3")
    #expect(id(state) == "energy")
    #expect(effects(state, "!", .enter) == [.append([.supervising("energy")])])
    #expect(state.after(" ").marks.count == 1)
    #expect(state.after("s").overlay == nil)
    #expect(state.after("z", "Z").selection.folded.isEmpty)
  }

  @Test("exports itself, ranked as it is shown")
  func export() {
    let state = SamplePlan.wall(120, 40).after("3", "3", "e")
    guard case .export(let request) = effects(state, .enter, .enter, .enter).first else {
      Issue.record("nothing was exported")
      return
    }
    #expect(request.grouping == .region)
    #expect(request.filter == "year:2023 kind:target,task")
  }

  @Test("says that no item stands on it")
  func empty() {
    let state = SamplePlan.wall(80, 24).after("/").typing("nowhere").after(.enter, "3")
    #expect(state.listing.board == nil)
    #expect(state.frame().transcript.contains("没有事项符合"))
  }

  @Test("leaves no half of a wide character at any width", arguments: 20...130)
  func halves(_ width: Int) {
    let frame = SamplePlan.wall(width, 30).after("3").frame()
    for row in 0..<frame.size.height {
      let cells = Array(frame.row(row))
      for (column, cell) in cells.enumerated() where cell.base.columns == 2 {
        #expect(column + 1 < width && cells[column + 1].isContinuation)
      }
    }
  }
}
